package org.plenary.credentials;

/// Whether somebody signs in the place of the holder of the office.
public enum Acting {
    /// The holder signs.
    NO,
    /// With a proof of the authority to act.
    WITH_PROOF,
    WITHOUT_PROOF
}
