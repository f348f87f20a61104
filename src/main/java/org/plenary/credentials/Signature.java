package org.plenary.credentials;

import org.plenary.procedure.Office;

/// Who has signed an instrument.
///
/// @param name of the signatory; may be empty
/// @param title of the office as the instrument writes it; may be empty
public record Signature(String name, Office office, String title, Acting acting) {

    /// Nothing of the person.
    @Override
    public String toString() {
        return office.toString();
    }
}
