package org.plenary.words;

/// What the commands of the log are called, as `Undo: …` goes on. One message for each area, that is for what stands
/// before the dot in a command's name; `name` is what stands behind it.
public interface CommandWords {

    String people(String name);

    String meetings(String name);

    String intake(String name);

    String views(String name);

    String registry(String name);

    String letters(String name);

    String nominations(String name);

    String staff(String name);

    String sample(String name);
    String procedure(String name);

    String observers(String name);

    String bureau(String name);
    String credentials(String name);

    String matching(String name);

    String vault(String name);

    /// Any command of another area.
    String another();
}
