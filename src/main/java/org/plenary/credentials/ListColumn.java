package org.plenary.credentials;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.procedure.Office;

/// What a column of somebody's list of credentials is taken for.
public enum ListColumn {
    /// It is left out.
    NOTHING(null),
    STATE(CredentialField.STATE),
    MEDIUM(CredentialField.MEDIUM),
    RECEIVED(CredentialField.RECEIVED),
    RECEIVED_AT(CredentialField.RECEIVED_AT),
    SIGNED(CredentialField.SIGNED),
    OFFICE(CredentialField.OFFICE),
    SIGNATORY(CredentialField.SIGNATORY),
    OFFICE_TITLE(CredentialField.OFFICE_TITLE),
    ACTING(CredentialField.ACTING),
    PERSONS(CredentialField.PERSONS),
    REACH(CredentialField.REACH),
    POWERS(CredentialField.POWERS),
    LANGUAGE(CredentialField.LANGUAGE),
    TRANSLATION(CredentialField.TRANSLATION),
    REFERENCE(CredentialField.REFERENCE),
    ALSO_FOR(CredentialField.ALSO_FOR),
    NOTE(CredentialField.NOTE),
    /// What the examiner finds: in order, or defective.
    FINDING(null),
    /// Why the examiner finds it defective.
    REASON(null),
    /// Which instrument of ours a row of the working sheet is.
    RECORD(null);

    private final @Nullable CredentialField field;

    ListColumn(@Nullable CredentialField field) {
        this.field = field;
    }

    /// The field of an instrument that it fills; empty for what says something about an instrument.
    public Optional<CredentialField> field() {
        return Optional.ofNullable(field);
    }

    static ListColumn of(CredentialField field) {
        return Stream.of(values())
                .filter(column -> column.field == field)
                .findFirst()
                .orElse(NOTHING);
    }

    /// The columns among whose values a constant of that name is; a word in the row of another column is none of theirs.
    public static List<ListColumn> having(String constant) {
        return Stream.of(values())
                .filter(column -> Stream.of(column.constants()).anyMatch(one -> one.name().equalsIgnoreCase(constant)))
                .toList();
    }

    private Enum<?>[] constants() {
        return switch (this) {
            case MEDIUM -> Medium.values();
            case OFFICE -> Office.values();
            case ACTING -> Acting.values();
            case REACH -> Reach.values();
            case POWERS -> Powers.values();
            case TRANSLATION -> Translation.values();
            case FINDING -> Finding.values();
            case NOTHING, STATE, RECEIVED, RECEIVED_AT, SIGNED, SIGNATORY, OFFICE_TITLE, PERSONS, LANGUAGE, REFERENCE,
                    ALSO_FOR, NOTE, REASON, RECORD -> new Enum<?>[0];
        };
    }

    /// Whether its values are words of a small list.
    public boolean isChosen() {
        return constants().length > 0;
    }
}
