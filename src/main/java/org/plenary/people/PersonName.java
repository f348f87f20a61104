package org.plenary.people;

/// A person's name in the person's own spelling and script; nothing is ever re-cased.
///
/// @param honorific `H.E. Ms.`, `S.E. M.`, `Sra.` or any other text; may be empty
/// @param given may be empty, as for people with a single name
/// @param family may be empty
/// @param asWritten the whole name as the State wrote it, where its parts do not make it up; may be empty
/// @param latin transcription of a name in another script, `Khaled AL-MASRI`; may be empty
public record PersonName(String honorific, String given, String family, String asWritten, String latin) {

    /// @throws IllegalArgumentException where there is no name at all
    public PersonName {
        if (given.isBlank() && family.isBlank() && asWritten.isBlank()) {
            throw new IllegalArgumentException("a person without a name");
        }
    }

    /// The name as the State writes it, without the honorific.
    public String full() {
        return asWritten.isBlank() ? joined(given, family) : asWritten;
    }

    /// As in a list of participants: honorific, then the name as the State writes it.
    public String address() {
        return joined(honorific, full());
    }

    /// What it is sorted under: the family name, or else the whole name.
    public String sortName() {
        return family.isBlank() ? full() : joined(family, given);
    }

    private static String joined(String first, String second) {
        if (first.isBlank() || second.isBlank()) {
            return first + second;
        }
        return first + " " + second;
    }

    /// Nothing, so that no name ends up in a log file by chance.
    @Override
    public String toString() {
        return "PersonName";
    }
}
