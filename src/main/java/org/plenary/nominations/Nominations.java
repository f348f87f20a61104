package org.plenary.nominations;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.letters.LetterId;
import org.plenary.letters.LetterKind;
import org.plenary.letters.Mailings;
import org.plenary.letters.Recipient;
import org.plenary.letters.Tag;
import org.plenary.meetings.MeetingId;
import org.plenary.people.DelegationId;
import org.plenary.people.Dossier;
import org.plenary.people.Participant;
import org.plenary.people.People;
import org.plenary.people.PeopleWords;
import org.plenary.store.Attachments;
import org.plenary.store.Content;
import org.plenary.store.Values;
import org.plenary.store.Workspace;
import org.plenary.store.Writer;
import org.plenary.words.Dates;
import org.plenary.words.Phrasebook;

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
        Map<DelegationId, List<Nomination>> letters = new HashMap<>();
        of(meeting).forEach(one -> letters.computeIfAbsent(one.delegation(), id -> new ArrayList<>()).add(one));
        Map<DelegationId, List<NominationDraft>> mentioned = mentioned(meeting, letters);
        return mailings.recipients(meeting, LetterKind.THANKS, language).stream()
                .map(one -> new Standing(
                        one.delegation(),
                        one.name(),
                        letters.getOrDefault(one.delegation(), List.of()),
                        mentioned.getOrDefault(one.delegation(), List.of())))
                .toList();
    }

    /// Letters that only participants bear, with those participants as nominees.
    private Map<DelegationId, List<NominationDraft>> mentioned(
            MeetingId meeting, Map<DelegationId, List<Nomination>> letters) {
        record Key(DelegationId delegation, String reference, Optional<LocalDate> dated) {}
        Set<Key> known = new HashSet<>();
        letters.forEach((delegation, all) ->
                all.forEach(one -> known.add(new Key(delegation, one.reference(), one.dated()))));
        Map<Key, List<Nominee>> nominees = new LinkedHashMap<>();
        people.each(meeting, dossier -> {
            Participant participant = dossier.participant();
            var key = new Key(
                    participant.delegation(), participant.letter().reference(), participant.letter().date());
            if (participant.letter().isThere() && !known.contains(key)) {
                nominees.computeIfAbsent(key, k -> new ArrayList<>()).add(nominee(dossier));
            }
        });
        Map<DelegationId, List<NominationDraft>> mentioned = new HashMap<>();
        nominees.forEach((key, all) -> mentioned
                .computeIfAbsent(key.delegation(), id -> new ArrayList<>())
                .add(new NominationDraft(
                        meeting, key.delegation(), Nomination.Form.NOTE_VERBALE, key.reference(),
                        key.dated().map(LocalDate::toString).orElse(""),
                        key.dated().map(LocalDate::toString).orElse(""), "", "", List.of(), Optional.empty(), "", all)));
        return mentioned;
    }

    private static Nominee nominee(Dossier dossier) {
        Participant participant = dossier.participant();
        var name = participant.person().name();
        boolean isWhole = name.given().isBlank() && name.family().isBlank();
        return new Nominee(
                Optional.of(participant.id()),
                participant.rank(),
                name.honorific(),
                isWhole ? name.asWritten() : name.given(),
                name.family(),
                participant.capacity(),
                participant.function(),
                List.of());
    }

    /// Records a letter. The participants whom it names bear its reference and date from then on, their capacity and their
    /// rank as it says.
    public Outcome<NominationId> record(NominationDraft draft) {
        return workspace.change("nominations.record", writer -> switch (NominationCheck.check(draft)) {
            case Checked.Faulty<NominationCheck.Days>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<NominationCheck.Days>(var days) -> {
                var id = new NominationId(writer.newId());
                writer.about(draft.reference());
                writer.insert(NominationStore.NOMINATION, id.value(), NominationStore.values(draft, days));
                nominees(writer, id, draft, days);
                yield writer.done(id);
            }
        });
    }

    /// Records many letters, all or none, such as those that participants bear already.
    public Outcome<Integer> recordAll(List<NominationDraft> drafts) {
        return workspace.change("nominations.record", writer -> {
            for (NominationDraft draft : drafts) {
                switch (NominationCheck.check(draft)) {
                    case Checked.Faulty<NominationCheck.Days>(var faults) -> {
                        return new Outcome.Refused<>(faults);
                    }
                    case Checked.Ok<NominationCheck.Days>(var days) -> {
                        var id = new NominationId(writer.newId());
                        writer.insert(NominationStore.NOMINATION, id.value(), NominationStore.values(draft, days));
                        nominees(writer, id, draft, days);
                    }
                }
            }
            return writer.done(drafts.size());
        });
    }

    /// Keeps the scan of a letter.
    ///
    /// @param about the delegation and the reference, for a list of what is damaged
    public Outcome<NominationId> attach(NominationId id, String about, Path file) {
        var attachments = new Attachments(workspace);
        return switch (attachments.take(file)) {
            case Checked.Faulty<Content>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<Content>(var content) -> workspace.change("nominations.amend", writer -> {
                attachments.attach(writer, id.value(), about, content, "");
                return writer.done(id);
            });
        };
    }

    /// Corrects a letter that was recorded wrongly. A later letter is another nomination, which replaces this one.
    public Outcome<NominationId> amend(Nomination shown, NominationDraft draft) {
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
                NominationStore.nomineesOf(writer, shown.id()).forEach(row -> writer.delete(NominationStore.NOMINEE, row));
                nominees(writer, shown.id(), draft, days);
                yield writer.done(shown.id());
            }
        });
    }

    private static void nominees(Writer writer, NominationId id, NominationDraft draft, NominationCheck.Days days) {
        int place = 0;
        for (Nominee nominee : draft.nominees()) {
            place++;
            int rank = nominee.rank() > 0 ? nominee.rank() : place;
            writer.insert(NominationStore.NOMINEE, writer.newId(), NominationStore.values(id, nominee, rank));
            if (nominee.participant().isPresent()) {
                writer.update(
                        "participant",
                        nominee.participant().get().value(),
                        new Values()
                                .text("letter_reference", draft.reference().strip())
                                .date("letter_date", days.dated())
                                .text("capacity", nominee.capacity().name())
                                .number("rank", rank));
            }
        }
    }

    /// Takes a letter out that was recorded by mistake.
    public Outcome<NominationId> remove(NominationId id) {
        return workspace.change("nominations.remove", writer -> {
            NominationStore.nomineesOf(writer, id).forEach(row -> writer.delete(NominationStore.NOMINEE, row));
            writer.delete(NominationStore.NOMINATION, id.value());
            return writer.done(id);
        });
    }

    /// What a letter says otherwise than the one that it replaces. One that replaces none adds to those before it: whom
    /// they name and it does not is then still nominated.
    public List<Difference> differences(Nomination nomination) {
        List<Nomination> earlier = of(nomination.meeting()).stream()
                .filter(one -> one.delegation().equals(nomination.delegation()))
                .takeWhile(one -> !one.id().equals(nomination.id()))
                .toList();
        Optional<Nomination> replaced =
                nomination.replaces().flatMap(id -> earlier.stream().filter(one -> one.id().equals(id)).findFirst());
        if (replaced.isPresent()) {
            return Difference.between(replaced.get().nominees(), nomination.nominees());
        }
        List<Nominee> before =
                earlier.stream().flatMap(one -> one.nominees().stream()).toList();
        return Difference.between(before, nomination.nominees()).stream()
                .filter(one -> one.kind() != Difference.Kind.DROPPED)
                .toList();
    }

    /// To whom a letter that acknowledges a nomination goes, with what only the nomination knows; empty for a delegation
    /// that is no longer there.
    public Optional<Recipient> acknowledgement(Nomination nomination, Language language) {
        return mailings.recipients(nomination.meeting(), LetterKind.ACKNOWLEDGEMENT, language).stream()
                .filter(one -> one.delegation().equals(nomination.delegation()))
                .findFirst()
                .map(one -> one.with(values(nomination, one.language()), members(nomination, one.language())));
    }

    private static Map<String, String> values(Nomination nomination, Language language) {
        Map<String, String> values = new HashMap<>();
        values.put(Tag.NOMINATION_REFERENCE.text(), nomination.reference());
        values.put(
                Tag.NOMINATION_DATE.text(),
                new Dates(language).date(nomination.dated().orElse(nomination.receivedOn())));
        return values;
    }

    private static List<Map<String, String>> members(Nomination nomination, Language language) {
        PeopleWords words = new Phrasebook(language).of(PeopleWords.class);
        return nomination.nominees().stream()
                .map(one -> Map.of(
                        "number", Integer.toString(one.rank()),
                        "name", (one.honorific() + " " + one.name()).strip(),
                        "capacity", words.capacity(one.capacity()),
                        "function", one.function()))
                .toList();
    }

    /// Enters by which letter a nomination was acknowledged.
    public Outcome<NominationId> acknowledged(NominationId id, LetterId letter) {
        return workspace.change("nominations.acknowledge", writer -> {
            writer.update(NominationStore.NOMINATION, id.value(), new Values().id("acknowledged", letter.value()));
            return writer.done(id);
        });
    }
}
