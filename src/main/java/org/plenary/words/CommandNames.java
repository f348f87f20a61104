package org.plenary.words;

/// Puts the name of a command of the log into words: `people.amend` is `correcting a person`.
public final class CommandNames {

    private final CommandWords words;

    public CommandNames(Phrasebook phrasebook) {
        words = phrasebook.of(CommandWords.class);
    }

    /// @param command `people.amend`
    public String of(String command) {
        int dot = command.indexOf('.');
        String name = command.substring(dot + 1);
        return switch (command.substring(0, Math.max(0, dot))) {
            case "people" -> words.people(name);
            case "meetings" -> words.meetings(name);
            case "intake" -> words.intake(name);
            case "views" -> words.views(name);
            case "registry" -> words.registry(name);
            case "letters" -> words.letters(name);
            case "nominations" -> words.nominations(name);
            case "staff" -> words.staff(name);
            case "sample" -> words.sample(name);
            case "procedure" -> words.procedure(name);
            case "observers" -> words.observers(name);
            case "bureau" -> words.bureau(name);
            case "credentials" -> words.credentials(name);
            case "matching" -> words.matching(name);
            case "vault" -> words.vault(name);
            default -> words.another();
        };
    }
}
