package org.plenary.matching;

import java.util.Set;

/// How a name that stands in one cell may divide.
///
/// @param given may be empty, as the family name may be
/// @param asWritten the whole name without its honorific, as it was written
/// @param ending `Jr.`, `PhD`: what stands behind the name; part of `asWritten`
/// @param latin a transcription that was given with it; may be empty
/// @param signs what the division goes by
public record NameProposal(
        String honorific,
        String given,
        String family,
        String ending,
        String asWritten,
        String latin,
        Confidence confidence,
        Set<Sign> signs) {

    public NameProposal {
        signs = Set.copyOf(signs);
    }

    /// How far a division can be trusted.
    public enum Confidence {
        /// The writing itself tells the parts: capitals, a comma.
        CERTAIN,
        /// What is known of names tells them.
        LIKELY,
        /// Only the usual order of a name does.
        DOUBTFUL,
        /// There are no parts to tell: a single name, or more than anybody can divide.
        WHOLE
    }

    /// What a division goes by.
    public enum Sign {
        CAPITALS,
        COMMA,
        PARTICLE,
        KNOWN_GIVEN_NAME,
        FAMILY_NAME_FIRST,
        FAMILY_NAME_LAST,
        PATRONYMIC,
        CHARACTERS,
        USUAL_ORDER,
        SINGLE_NAME,
        SLASH_OR_BRACKETS
    }

    public boolean hasParts() {
        return !given.isEmpty() || !family.isEmpty();
    }

    /// Whether the parts, given name first, make up the whole.
    public boolean isWhole() {
        return asWritten.equals((given + " " + family).strip());
    }

    /// Nothing, so that no name ends up in a log file by chance.
    @Override
    public String toString() {
        return "NameProposal";
    }
}
