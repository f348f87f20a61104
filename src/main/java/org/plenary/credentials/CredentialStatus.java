package org.plenary.credentials;

/// Where credentials stand, the least first.
public enum CredentialStatus {
    /// Nothing has been received.
    NONE,
    /// A copy or a communication only.
    COPY,
    /// Something was received that does not meet the rules.
    DEFECTIVE,
    /// An original that nobody has examined yet.
    ORIGINAL,
    /// An examiner has found it in order.
    IN_ORDER,
    /// The Bureau has found it in order.
    APPROVED,
    /// The Conference of the Parties has accepted it.
    ACCEPTED;

    /// Whether it counts as formal credentials in order.
    public boolean isInOrder() {
        return compareTo(IN_ORDER) >= 0;
    }
}
