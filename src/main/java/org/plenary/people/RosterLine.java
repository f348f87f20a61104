package org.plenary.people;

import org.plenary.base.Folding;
import org.plenary.registry.Standing;

/// One participant as lists show it: texts only, small, quick to search.
public final class RosterLine {

    private final ParticipantId id;
    private final PersonId person;
    private final DelegationId delegation;
    private final Standing standing;
    private final Status status;
    private final Capacity capacity;
    private final int rank;
    private final ParticipantDraft texts;
    private final String folded;

    RosterLine(Dossier dossier, String delegationName, Standing standing) {
        Participant participant = dossier.participant();
        this.id = participant.id();
        this.person = participant.person().id();
        this.delegation = participant.delegation();
        this.standing = standing;
        this.status = participant.status();
        this.capacity = participant.capacity();
        this.rank = participant.rank();
        this.texts = dossier.draft().with(ParticipantField.DELEGATION, delegationName);
        this.folded = Folding.fold(String.join(
                " ",
                participant.person().name().full(),
                text(ParticipantField.GIVEN),
                text(ParticipantField.FAMILY),
                text(ParticipantField.LATIN_NAME),
                delegationName,
                participant.function(),
                participant.contact().email(),
                text(ParticipantField.TAGS)));
    }

    public ParticipantId id() {
        return id;
    }

    public PersonId person() {
        return person;
    }

    public DelegationId delegation() {
        return delegation;
    }

    public Standing standing() {
        return standing;
    }

    public Status status() {
        return status;
    }

    public Capacity capacity() {
        return capacity;
    }

    public int rank() {
        return rank;
    }

    /// The text of a field; a choice is the name of its constant, a date ISO 8601, the delegation its list name.
    public String text(ParticipantField field) {
        return texts.of(field);
    }

    /// The name in full, as the State writes it.
    public String name() {
        String asWritten = text(ParticipantField.FULL_NAME);
        return asWritten.isBlank()
                ? (text(ParticipantField.GIVEN) + " " + text(ParticipantField.FAMILY)).strip()
                : asWritten;
    }

    /// What a search runs through.
    String folded() {
        return folded;
    }

    /// Whether every word of a folded search occurs somewhere in the line.
    public boolean holds(String[] foldedWords) {
        for (String word : foldedWords) {
            if (!folded.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /// Which one only.
    @Override
    public String toString() {
        return id.toString();
    }
}
