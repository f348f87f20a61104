package org.plenary.screens.intake;

/// What stands between the fields of a text file, by its name.
public enum Separator {
    COMMA,
    SEMICOLON,
    TAB,
    BAR,
    OTHER;

    public static Separator of(char delimiter) {
        return switch (delimiter) {
            case ',' -> COMMA;
            case ';' -> SEMICOLON;
            case '\t' -> TAB;
            case '|' -> BAR;
            default -> OTHER;
        };
    }
}
