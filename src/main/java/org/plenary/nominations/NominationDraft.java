package org.plenary.nominations;

import java.util.List;
import java.util.Optional;
import org.plenary.letters.Channel;
import org.plenary.meetings.MeetingId;
import org.plenary.people.DelegationId;

/// What a form says of a letter. Dates as they are typed.
///
/// @param channel how the letter came
/// @param language a code of ISO 639-1, or nothing
/// @param nominees in the order of the letter
public record NominationDraft(
        MeetingId meeting,
        DelegationId delegation,
        Nomination.Form form,
        Optional<Channel> channel,
        String reference,
        String dated,
        String receivedOn,
        String signatory,
        String office,
        String language,
        List<MeetingId> alsoFor,
        Optional<NominationId> replaces,
        String note,
        List<Nominee> nominees) {

    public NominationDraft {
        alsoFor = List.copyOf(alsoFor);
        nominees = List.copyOf(nominees);
    }

    /// Of a first letter, of which nothing is known yet.
    public static NominationDraft fresh(MeetingId meeting, DelegationId delegation) {
        return new NominationDraft(
                meeting, delegation, Nomination.Form.NOTE_VERBALE, Optional.empty(), "", "", "", "", "", "", List.of(),
                Optional.empty(), "", List.of());
    }

    /// With everything that a letter says, to correct it.
    public static NominationDraft of(Nomination letter) {
        return new NominationDraft(
                letter.meeting(),
                letter.delegation(),
                letter.form(),
                letter.channel(),
                letter.reference(),
                letter.dated().map(Object::toString).orElse(""),
                letter.receivedOn().toString(),
                letter.signatory(),
                letter.office(),
                letter.language(),
                letter.alsoFor(),
                letter.replaces(),
                letter.note(),
                letter.nominees());
    }

    /// Of a letter that comes in the place of another: whatever mostly stays is taken over from that one.
    public static NominationDraft replacing(Nomination before) {
        NominationDraft like = of(before);
        return new NominationDraft(
                like.meeting, like.delegation, like.form, like.channel, "", "", "", like.signatory, like.office,
                like.language, like.alsoFor, Optional.of(before.id()), "", like.nominees);
    }

    /// The same with other persons.
    public NominationDraft naming(List<Nominee> others) {
        return new NominationDraft(
                meeting, delegation, form, channel, reference, dated, receivedOn, signatory, office, language, alsoFor,
                replaces, note, others);
    }

    /// The reference only.
    @Override
    public String toString() {
        return reference;
    }
}
