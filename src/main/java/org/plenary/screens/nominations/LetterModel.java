package org.plenary.screens.nominations;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.kit.Work;
import org.plenary.matching.Recognition;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingId;
import org.plenary.nominations.Difference;
import org.plenary.nominations.Effect;
import org.plenary.nominations.Member;
import org.plenary.nominations.Members;
import org.plenary.nominations.Nomination;
import org.plenary.nominations.NominationDraft;
import org.plenary.nominations.NominationId;
import org.plenary.nominations.Nominations;
import org.plenary.nominations.Nominee;
import org.plenary.people.DelegationId;
import org.plenary.people.ParticipantId;
import org.plenary.store.AttachmentId;
import org.plenary.store.History;

/// One letter that is being entered or corrected: whom its names mean, and what it says otherwise than those before it.
/// Needs no window.
final class LetterModel {

    private final Work work;
    private final Nominations nominations;
    private final MeetingId meeting;
    private final Supplier<List<Meeting>> allOthers;
    private List<Meeting> others = List.of();
    private Optional<Nomination> shown = Optional.empty();
    private List<Nominee> written = List.of();
    private List<Nomination> before = List.of();
    private @Nullable Members members;

    /// @param others meetings that a letter may be about beside this one
    LetterModel(Work work, Nominations nominations, MeetingId meeting, Supplier<List<Meeting>> others) {
        this.allOthers = others;
        this.work = work;
        this.nominations = nominations;
        this.meeting = meeting;
    }

    MeetingId meeting() {
        return meeting;
    }

    /// The letter that is corrected; empty for a new one.
    Optional<Nomination> shown() {
        return shown;
    }

    /// Meetings that a letter may be about beside this one.
    List<Meeting> otherMeetings() {
        return others;
    }

    /// The letters of the delegation before this one.
    List<Nomination> before() {
        return before;
    }

    /// Begins with a draft.
    ///
    /// @param corrected the letter that it is of, where it is there already
    void begin(NominationDraft draft, Optional<Nomination> corrected, Runnable then) {
        shown = corrected;
        written = draft.nominees();
        members = null;
        before = List.of();
        read(draft, then);
    }

    /// Goes on with another delegation.
    void turnTo(DelegationId delegation, Runnable then) {
        read(NominationDraft.fresh(meeting, delegation), then);
    }

    private void read(NominationDraft draft, Runnable then) {
        record Read(Members members, List<Nomination> before, List<Meeting> others) {}
        work.read(
                "nominations.letter",
                () -> new Read(
                        nominations.members(draft.meeting(), draft.delegation()),
                        nominations.before(draft),
                        allOthers.get()),
                read -> {
                    members = read.members();
                    others = read.others();
                    before = read.before().stream()
                            .takeWhile(one -> shown.filter(own -> own.id().equals(one.id())).isEmpty())
                            .toList();
                    then.run();
                });
    }

    /// Those of the delegation whom the lines do not name yet, the ones on the list first.
    List<Member> others(List<PersonLine> lines) {
        Members known = members;
        if (known == null) {
            return List.of();
        }
        List<Member> all = new ArrayList<>(known.here());
        all.addAll(known.elsewhere());
        lines.forEach(line -> found(line).ifPresent(found -> all.remove(found.member())));
        return all;
    }

    /// Those of the delegation who stand on the list, as the lines of a whole composition.
    List<PersonLine> delegation() {
        Members known = members;
        return known == null ? List.of() : known.here().stream().map(PersonLine::of).toList();
    }

    /// Whom a line means.
    Optional<Recognition.Found<Member>> found(PersonLine line) {
        Members known = members;
        if (known == null) {
            return Optional.empty();
        }
        return switch (line.who()) {
            case PersonLine.Who.ByName() -> known.recognise(line.written());
            case PersonLine.Who.This(var participant) -> known.here().stream()
                    .filter(member -> member.participant().equals(Optional.of(participant)))
                    .findFirst()
                    .map(member -> new Recognition.Found<>(member, Recognition.Sameness.SAME, List.of()));
            case PersonLine.Who.Nobody() -> Optional.empty();
        };
    }

    /// The nominees whom the lines name; blank lines are nobody.
    List<Nominee> nominees(List<PersonLine> lines) {
        List<Nominee> nominees = new ArrayList<>();
        for (PersonLine line : lines) {
            if (!line.isBlank()) {
                nominees.add(nominee(line, nominees.size() + 1));
            }
        }
        return nominees;
    }

    private Nominee nominee(PersonLine line, int rank) {
        Optional<Member> member = found(line)
                .filter(Recognition.Found::isSure)
                .map(Recognition.Found::member);
        // Whoever was chosen of another delegation is nobody of this one.
        Optional<ParticipantId> participant = member.flatMap(Member::participant);
        Nominee name = written.stream()
                .filter(one -> one.written().equals(line.written().strip()))
                .findFirst()
                .or(() -> member.filter(one -> one.name().address().equals(line.written().strip()))
                        .map(one -> Nominee.of(one.participant(), one.name(), one.capacity(), rank, one.function())))
                .orElseGet(() -> Members.read(line.written(), new Nominee(
                        participant, rank, "", "", "", line.capacity(), line.function(), line.meetings())));
        return new Nominee(
                participant,
                rank,
                name.honorific(),
                name.given(),
                name.family(),
                line.capacity(),
                line.function().strip(),
                line.meetings());
    }

    /// What the letter says otherwise, person by person: first every nominee in order, then those it no longer names.
    List<Difference> differences(Optional<NominationId> replaces, List<PersonLine> lines) {
        return Difference.to(before, replaces, nominees(lines));
    }

    List<Fault> faults(NominationDraft draft) {
        return nominations.faults(draft);
    }

    void history(Consumer<List<History.Entry>> read) {
        shown.ifPresent(letter -> work.read("nominations.history", () -> nominations.history(letter.id()), read));
    }

    /// @param about the delegation and the reference
    record Scan(Optional<Path> file, String about) {}

    /// What came of saving.
    ///
    /// @param notAttached why the scan could not be taken in; the letter is saved all the same
    record Saved(Outcome<NominationId> outcome, List<Fault> notAttached) {}

    /// Saves the letter, and then attaches its scan where there is one.
    void save(NominationDraft draft, Set<Effect> effects, Scan scan, Consumer<Saved> came) {
        work.write(
                () -> {
                    Outcome<NominationId> outcome = shown.isPresent()
                            ? nominations.amend(shown.get(), draft, effects)
                            : nominations.record(draft, effects);
                    return new Saved(
                            outcome,
                            outcome instanceof Outcome.Done<NominationId>(var id, var _)
                                    ? scan.file().map(file -> attach(id, scan.about(), file)).orElse(List.of())
                                    : List.of());
                },
                came);
    }

    private List<Fault> attach(NominationId id, String about, Path file) {
        return nominations.scans().attach(id.value(), about, file) instanceof Outcome.Refused<AttachmentId>(var faults)
                ? faults
                : List.of();
    }
}
