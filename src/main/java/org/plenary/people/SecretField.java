package org.plenary.people;

/// The fields of a person that are kept as ciphertext only and shown only behind the passphrase.
public enum SecretField {
    PASSPORT_NUMBER("passport_number", 60),
    PASSPORT_COUNTRY("passport_country", 200),
    PASSPORT_EXPIRY("passport_expiry", 40),
    BIRTH_DATE("birth_date", 40),
    ACCESS_NEEDS("access_needs", 2000),
    MEDICAL_NEEDS("medical_needs", 2000);

    private final String column;
    private final int longest;

    SecretField(String column, int longest) {
        this.column = column;
        this.longest = longest;
    }

    /// The column of `person_secret` in which the ciphertext is kept.
    public String column() {
        return column;
    }

    /// The longest text that fits, in UTF-16 units.
    public int longest() {
        return longest;
    }

    public boolean isDate() {
        return this == PASSPORT_EXPIRY || this == BIRTH_DATE;
    }
}
