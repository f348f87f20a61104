package org.plenary.credentials;

/// Every field of an instrument that forms, sheets and imports know, in the order in which they show them.
public enum CredentialField {
    STATE("state", 100),
    MEDIUM("form", 40),
    RECEIVED("received_on", 40),
    RECEIVED_AT("received_at", 10),
    SIGNED("signed_on", 40),
    OFFICE("office", 60),
    SIGNATORY("signatory", 300),
    OFFICE_TITLE("office_title", 300),
    ACTING("acting", 40),
    PERSONS("persons", 20_000),
    REACH("reach", 40),
    POWERS("powers", 40),
    LANGUAGE("language", 10),
    TRANSLATION("translation", 40),
    REFERENCE("reference", 200),
    ALSO_FOR("also_for", 1000),
    NOTE("note", 10_000);

    private final String column;
    private final int longest;

    CredentialField(String column, int longest) {
        this.column = column;
        this.longest = longest;
    }

    /// The column in which the value is kept; the persons have a table of their own.
    public String column() {
        return column;
    }

    /// Whether an examination rests on it: changing it afterwards calls for another one.
    public boolean isExamined() {
        return switch (this) {
            case REFERENCE, NOTE -> false;
            case STATE, MEDIUM, RECEIVED, RECEIVED_AT, SIGNED, OFFICE, SIGNATORY, OFFICE_TITLE, ACTING, PERSONS, REACH,
                    POWERS, LANGUAGE, TRANSLATION, ALSO_FOR -> true;
        };
    }

    /// The longest text that fits, in UTF-16 units.
    public int longest() {
        return longest;
    }
}
