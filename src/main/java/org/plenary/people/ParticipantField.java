package org.plenary.people;

import java.util.Arrays;
import java.util.Optional;

/// Every field of a participant that forms, lists, imports and exports know, in the order in which they show them. The
/// sensitive ones are not among them.
public enum ParticipantField {
    HONORIFIC("person", "honorific", 60),
    GIVEN("person", "given", 200),
    FAMILY("person", "family", 200),
    FULL_NAME("person", "full_name", 300),
    LATIN_NAME("person", "latin_name", 300),
    GENDER("person", "gender", 20),
    LANGUAGES("person", "languages", 100),
    DELEGATION("participant", "delegation", 400),
    CATEGORY("delegation", "category", 40),
    CAPACITY("participant", "capacity", 40),
    RANK("participant", "rank", 5),
    FUNCTION("participant", "function", 500),
    DEPARTMENT("participant", "department", 500),
    ADDRESS("participant", "address", 1000),
    CITY("participant", "city", 200),
    COUNTRY("participant", "country", 200),
    TELEPHONE("participant", "telephone", 200),
    EMAIL("participant", "email", 500),
    LETTER_REFERENCE("participant", "letter_reference", 200),
    LETTER_DATE("participant", "letter_date", 40),
    CONSENT("participant", "consent", 40),
    ARRIVES("participant", "arrives_on", 40),
    LEAVES("participant", "leaves_on", 40),
    STATUS("participant", "status", 40),
    STATUS_ON("participant", "status_on", 40),
    STATUS_REASON("participant", "status_reason", 500),
    TAGS("participant", "tags", 500),
    NOTES("participant", "notes", 10_000);

    private final String table;
    private final String column;
    private final int longest;

    ParticipantField(String table, String column, int longest) {
        this.table = table;
        this.column = column;
        this.longest = longest;
    }

    /// The table in which the value is kept.
    public String table() {
        return table;
    }

    /// The column in which the value is kept.
    public String column() {
        return column;
    }

    /// The longest text that fits, in UTF-16 units.
    public int longest() {
        return longest;
    }

    public boolean isDate() {
        return this == LETTER_DATE || this == ARRIVES || this == LEAVES || this == STATUS_ON;
    }

    /// Whether the value is one of a few that have words in each language.
    public boolean isChoice() {
        return this == GENDER || this == CATEGORY || this == CAPACITY || this == CONSENT || this == STATUS;
    }

    /// The field that a column of a table holds, for the history.
    public static Optional<ParticipantField> of(String table, String column) {
        return Arrays.stream(values())
                .filter(field -> field.table.equals(table) && field.column.equals(column))
                .findFirst();
    }
}
