package org.plenary.credentials;

/// The lists of a report on credentials, in its order.
public enum ReportCategory {
    /// Formal credentials in order.
    IN_ORDER,
    /// Originals that are still being examined; the list stands in the report only while there are any.
    UNDER_EXAMINATION,
    /// Copies and communications only.
    COPIES,
    /// Received, but not meeting the rules; the list stands in the report only while there are any.
    DEFECTIVE,
    /// Taking part, and nothing received.
    NOTHING;

    /// The list in which a Party stands.
    public static ReportCategory of(CredentialStatus status) {
        return switch (status) {
            case NONE -> NOTHING;
            case COPY -> COPIES;
            case DEFECTIVE -> DEFECTIVE;
            case ORIGINAL -> UNDER_EXAMINATION;
            case IN_ORDER, APPROVED, ACCEPTED -> IN_ORDER;
        };
    }

    /// Whether the report says so, too, where no Party stands in the list.
    boolean isAlwaysTold() {
        return this == IN_ORDER || this == COPIES || this == NOTHING;
    }
}
