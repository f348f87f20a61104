package org.plenary.credentials;

/// What an examiner notes about an instrument on the working sheet.
public enum Finding {
    IN_ORDER,
    DEFECTIVE
}
