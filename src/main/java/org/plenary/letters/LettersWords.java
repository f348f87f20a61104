package org.plenary.letters;

import org.plenary.office.TemplateFinding;

/// What letters, their tags and what may be wrong with them are called.
public interface LettersWords {
    String kind(LetterKind kind);

    /// What a tag stands for.
    String tag(Tag tag);

    /// A value to show beside it.
    String sample(Tag tag);

    /// What the list of members is.
    String members();

    String channel(Channel channel);

    String status(Letter.Status status);

    String output(Production.Output output);

    /// Where something is: `paragraph 4`.
    String place(TemplateFinding.Part part, int paragraph);

    /// The same inside a table: `table 1, row 2`.
    String placeInTable(TemplateFinding.Part part, int table, int row);

    /// What is wrong, after the place. `text` is the tag as written; `meant` may be empty.
    String trouble(TemplateFinding.Trouble trouble, String text, String meant);

    /// One finding as a sentence.
    String finding(String language, String place, String trouble, String excerpt);

    String badFile(String language, String why);

    String noValue(String tag, String who);

    /// That the template names a deadline and the mailing has none.
    String noDeadline();

    /// That the name of a person is not known as the passport has it.
    String noLatinName(String who);

    String locked();

    String nobody();

    String noNumber();
}
