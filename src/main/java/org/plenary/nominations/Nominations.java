package org.plenary.nominations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.letters.LetterId;
import org.plenary.letters.LetterKind;
import org.plenary.letters.Mailings;
import org.plenary.letters.Recipient;
import org.plenary.meetings.MeetingId;
import org.plenary.people.DelegationId;
import org.plenary.people.People;
import org.plenary.store.History;
import org.plenary.store.Reader;
import org.plenary.store.Shelf;
import org.plenary.store.Values;
import org.plenary.store.Workspace;
import org.plenary.store.Writer;

/// The nominations of a workspace.
public final class Nominations {

    private final Workspace workspace;
    private final People people;
    private final Mailings mailings;

    public Nominations(Workspace workspace, People people, Mailings mailings) {
        this.workspace = workspace;
        this.people = people;
        this.mailings = mailings;
    }

    /// All letters of a meeting, as they came.
    public List<Nomination> of(MeetingId meeting) {
        return workspace.read(reader -> NominationStore.ofMeeting(reader, meeting));
    }

    /// Where a delegation stands.
    ///
    /// @param letters recorded ones, as they came
    /// @param mentioned drafts of letters that its participants bear and that nobody has recorded yet
    public record Standing(DelegationId delegation, String name, List<Nomination> letters, List<NominationDraft> mentioned) {

        public Standing {
            letters = List.copyOf(letters);
            mentioned = List.copyOf(mentioned);
        }

        /// Whether nothing has come at all.
        public boolean isSilent() {
            return letters.isEmpty() && mentioned.isEmpty();
        }
    }

    /// Every delegation that is invited by letters to States or organizations, and what it has written.
    ///
    /// @param language in which names are listed
    public List<Standing> standings(MeetingId meeting, Language language) {
        return new Answers(workspace, people, mailings).of(meeting, of(meeting), language);
    }

    /// What is wrong with a draft, before anything is written.
    public List<Fault> faults(NominationDraft draft) {
        return NominationCheck.check(draft) instanceof Checked.Faulty<NominationCheck.Days>(var faults)
                ? faults
                : List.of();
    }

    /// Whom the letters of a delegation may name.
    public Members members(MeetingId meeting, DelegationId delegation) {
        return Members.of(people, meeting, delegation);
    }

    /// Records a letter. The participants whom it names bear its reference and date from then on, and their capacity as it
    /// says; so they do their rank, unless it adds to a letter before it.
    public Outcome<NominationId> record(NominationDraft draft) {
        return record(draft, Set.of());
    }

    /// Records a letter with more effects on the list of participants, all of it or nothing.
    public Outcome<NominationId> record(NominationDraft draft, Set<Effect> effects) {
        Members members = members(draft.meeting(), draft.delegation());
        OtherMeetings others = OtherMeetings.of(people, draft);
        return workspace.change("nominations.record", writer -> switch (NominationCheck.check(draft)) {
            case Checked.Faulty<NominationCheck.Days>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<NominationCheck.Days>(var days) -> {
                writer.about(draft.reference());
                List<Nomination> before = letters(writer, draft);
                yield switch (effected(writer, draft, days, before, new Known(members, others), effects)) {
                    case Checked.Faulty<NominationDraft>(var faults) -> new Outcome.Refused<>(faults);
                    case Checked.Ok<NominationDraft>(var all) ->
                        writer.done(new Recording(writer, all, days, before).enter());
                };
            }
        });
    }

    /// Who was known before the command began.
    private record Known(Members members, OtherMeetings others) {}

    private Checked<NominationDraft> effected(
            Writer writer,
            NominationDraft draft,
            NominationCheck.Days days,
            List<Nomination> before,
            Known known,
            Set<Effect> effects) {
        var recording = new Recording(writer, draft, days, before);
        if (effects.contains(Effect.WITHDRAW)) {
            recording.withdraw(people);
        }
        if (!effects.contains(Effect.ENROL)) {
            return Checked.ok(draft);
        }
        return switch (recording.enrol(people, known.members(), known.others())) {
            case Checked.Faulty<List<Nominee>>(var faults) -> Checked.faulty(faults);
            case Checked.Ok<List<Nominee>>(var nominees) -> Checked.ok(draft.naming(nominees));
        };
    }

    private static List<Nomination> letters(Reader reader, NominationDraft of) {
        return NominationStore.ofMeeting(reader, of.meeting()).stream()
                .filter(one -> one.delegation().equals(of.delegation()))
                .toList();
    }

    /// Records many letters, all or none, such as those that participants bear already.
    public Outcome<Integer> recordAll(List<NominationDraft> drafts) {
        return workspace.change("nominations.record", writer -> {
            for (NominationDraft draft : drafts) {
                switch (NominationCheck.check(draft)) {
                    case Checked.Faulty<NominationCheck.Days>(var faults) -> {
                        return new Outcome.Refused<>(faults);
                    }
                    case Checked.Ok<NominationCheck.Days>(var days) ->
                        new Recording(writer, draft, days, List.of()).enter();
                }
            }
            return writer.done(drafts.size());
        });
    }

    /// Corrects a letter that was recorded wrongly. A later letter is another nomination, which replaces this one.
    public Outcome<NominationId> amend(Nomination shown, NominationDraft draft) {
        return amend(shown, draft, Set.of());
    }

    /// Corrects a letter, with more effects on the list of participants.
    public Outcome<NominationId> amend(Nomination shown, NominationDraft draft, Set<Effect> effects) {
        Members members = members(draft.meeting(), draft.delegation());
        OtherMeetings others = OtherMeetings.of(people, draft);
        return workspace.change("nominations.amend", writer -> switch (NominationCheck.check(draft)) {
            case Checked.Faulty<NominationCheck.Days>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<NominationCheck.Days>(var days) -> {
                Writer.Written written = writer.about(draft.reference())
                        .update(
                                NominationStore.NOMINATION,
                                shown.id().value(),
                                NominationStore.values(draft, days),
                                shown.stamps());
                if (written == Writer.Written.CLASH) {
                    yield new Outcome.Stale<>(shown.id());
                }
                List<Nomination> before = letters(writer, draft).stream()
                        .takeWhile(one -> !one.id().equals(shown.id()))
                        .toList();
                yield switch (effected(writer, draft, days, before, new Known(members, others), effects)) {
                    case Checked.Faulty<NominationDraft>(var faults) -> new Outcome.Refused<>(faults);
                    case Checked.Ok<NominationDraft>(var all) -> {
                        NominationStore.nomineesOf(writer, shown.id())
                                .forEach(row -> writer.delete(NominationStore.NOMINEE, row));
                        new Recording(writer, all, days, before).name(shown.id(), all.nominees());
                        yield writer.done(shown.id());
                    }
                };
            }
        });
    }

    /// The scans of letters.
    public Shelf scans() {
        return new Shelf(workspace, "nominations");
    }

    /// Who changed what about a letter, the latest first.
    public List<History.Entry> history(NominationId id) {
        return new History(workspace).of(List.of(id.value()));
    }

    /// Takes a letter out that was recorded by mistake. Nothing is taken out that somebody has changed since it was shown,
    /// the persons whom it names among it.
    public Outcome<NominationId> remove(Nomination shown) {
        NominationId id = shown.id();
        return workspace.change("nominations.remove", writer -> {
            if (!NominationStore.find(writer, id).equals(Optional.of(shown))) {
                return new Outcome.Stale<>(id);
            }
            writer.about(shown.reference());
            NominationStore.nomineesOf(writer, id).forEach(row -> writer.delete(NominationStore.NOMINEE, row));
            writer.delete(NominationStore.NOMINATION, id.value());
            return writer.done(id);
        });
    }

    /// The letters of a delegation that came before one, the one that comes being the last of all.
    public List<Nomination> before(NominationDraft draft) {
        return workspace.read(reader -> letters(reader, draft));
    }

    /// What a letter says otherwise than those before it; see [Difference#to].
    public List<Difference> differences(Nomination nomination) {
        List<Nomination> earlier = before(NominationDraft.of(nomination)).stream()
                .takeWhile(one -> !one.id().equals(nomination.id()))
                .toList();
        return Difference.to(earlier, nomination.replaces(), nomination.nominees());
    }

    /// To whom a letter that acknowledges a nomination goes, with what only the nomination knows; empty for a delegation
    /// that is no longer there.
    public Optional<Recipient> acknowledgement(Nomination nomination, Language language) {
        return mailings.recipients(nomination.meeting(), LetterKind.ACKNOWLEDGEMENT, language).stream()
                .filter(one -> one.delegation().equals(nomination.delegation()))
                .findFirst()
                .map(one -> one.with(
                        Acknowledgements.values(nomination, one.language()),
                        Acknowledgements.members(nomination, one.language())));
    }

    /// Enters by which letter a nomination was acknowledged.
    public Outcome<NominationId> acknowledged(NominationId id, LetterId letter) {
        return workspace.change("nominations.acknowledge", writer -> {
            writer.update(NominationStore.NOMINATION, id.value(), new Values().id("acknowledged", letter.value()));
            return writer.done(id);
        });
    }
}
