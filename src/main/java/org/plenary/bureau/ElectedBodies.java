package org.plenary.bureau;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.meetings.MeetingId;
import org.plenary.procedure.Body;
import org.plenary.procedure.Procedures;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.UnGroup;
import org.plenary.store.History;
import org.plenary.store.Shown;
import org.plenary.store.Values;
import org.plenary.store.Workspace;
import org.plenary.store.Writer;

/// The elected bodies of a workspace: their members, of now and of earlier, and those who stand for election.
public final class ElectedBodies {

    private static final int MOST_SEATS = 200;

    private final Workspace workspace;
    private final Procedures procedures;
    private final Supplier<ReferenceBook> book;

    /// @param book what the workspace knows of States at this moment
    public ElectedBodies(Workspace workspace, Procedures procedures, Supplier<ReferenceBook> book) {
        this.workspace = workspace;
        this.procedures = procedures;
        this.book = book;
    }

    /// The bodies that the Parties to a treaty elect: the Bureau, the committees, and what officers have added, with the
    /// officers' changes over the shipped numbers.
    ///
    /// @param treaty its code, as a meeting has it; empty for meetings under none
    public List<ElectedBody> bodies(String treaty) {
        List<BureauStore.KeptBody> kept = workspace.read(BureauStore::bodies);
        List<ElectedBody> all = new ArrayList<>();
        for (ElectedBody shipped : shipped(treaty)) {
            all.add(kept.stream()
                    .filter(own -> own.id().equals(shipped.id()))
                    .findFirst()
                    .map(own -> new ElectedBody(
                            own.id(), treaty, shipped.kind(), own.name(), own.seats(), own.perGroup()))
                    .orElse(shipped));
        }
        kept.stream()
                .filter(own -> own.treaty().equals(treaty) && !isShipped(own.id()))
                .forEach(own -> all.add(new ElectedBody(
                        own.id(), treaty, ElectedBody.Kind.OTHER, own.name(), own.seats(), own.perGroup())));
        return all;
    }

    private List<ElectedBody> shipped(String treaty) {
        return ElectedBody.shipped(treaty, procedures.rules(Body.of(treaty)));
    }

    private Stream<String> treaties() {
        return Stream.concat(book.get().treatyCodes().stream(), Stream.of(""));
    }

    private boolean isShipped(BodyId id) {
        return treaties()
                .anyMatch(treaty -> id.equals(ElectedBody.id(ElectedBody.Kind.BUREAU, treaty))
                        || id.equals(ElectedBody.id(ElectedBody.Kind.COMPLIANCE_COMMITTEE, treaty)));
    }

    public ElectedBody body(BodyId id) {
        return treaties()
                .flatMap(treaty -> bodies(treaty).stream())
                .filter(body -> body.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// The Bureau that the Parties to a treaty elect.
    public ElectedBody bureau(String treaty) {
        return bodies(treaty).getFirst();
    }

    /// Says how a body is composed that is there. A shipped one keeps its name.
    public Outcome<BodyId> shape(ElectedBody body, String name, String seats, String perGroup) {
        return shape(Optional.of(body.id()), body.treaty(), name, seats, perGroup);
    }

    /// Adds a body that the Parties to a treaty elect.
    ///
    /// @param treaty its code; empty for meetings under none
    public Outcome<BodyId> add(String treaty, String name, String seats, String perGroup) {
        return shape(Optional.empty(), treaty, name, seats, perGroup);
    }

    private Outcome<BodyId> shape(Optional<BodyId> id, String treaty, String name, String seats, String perGroup) {
        List<Fault> faults = new ArrayList<>();
        boolean isShipped = id.filter(this::isShipped).isPresent();
        if (!isShipped && name.isBlank()) {
            faults.add(new Fault("name", new Rule.Missing()));
        }
        int all = number("seats", seats, faults);
        int each = number("perGroup", perGroup, faults);
        if (!faults.isEmpty()) {
            return new Outcome.Refused<>(faults);
        }
        Values values = new Values()
                .text("treaty", isShipped ? "" : treaty)
                .text("name", isShipped ? "" : name.strip())
                .number("seats", all)
                .number("per_group", each);
        return workspace.change("bureau.amend", writer -> {
            boolean isThere = id.isPresent()
                    && BureauStore.bodies(writer).stream()
                            .anyMatch(kept -> kept.id().equals(id.get()));
            BodyId known = id.orElseGet(() -> new BodyId(writer.newId()));
            if (isThere) {
                writer.update(BureauStore.BODY, known.value(), values);
            } else {
                writer.insert(BureauStore.BODY, known.value(), values);
            }
            return writer.done(known);
        });
    }

    private static int number(String field, String text, List<Fault> faults) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= 1 && number <= MOST_SEATS) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told as a fault below, as any other number that does not fit.
        }
        faults.add(new Fault(field, new Rule.NotANumber(text, 1, MOST_SEATS)));
        return 0;
    }

    /// Members of now and of earlier, the earliest first.
    public List<Shown<Member>> members(BodyId body) {
        return workspace.read(reader -> BureauStore.members(reader, body));
    }

    /// Who sits in a body on that day, and what is to be said about it.
    public Composition composition(ElectedBody body, LocalDate day) {
        List<Member> members = members(body.id()).stream().map(Shown::value).toList();
        return Composition.of(body, members, book.get(), day);
    }

    /// What is wrong with a draft, as a form asks when a field is left.
    public List<Fault> faults(ElectedBody body, MemberDraft draft) {
        return switch (check(new MemberId(new UUID(0, 0)), body, Optional.empty(), draft)) {
            case Checked.Ok<Member> _ -> List.of();
            case Checked.Faulty<Member>(var faults) -> faults;
        };
    }

    private Checked<Member> check(MemberId id, ElectedBody body, Optional<MemberId> replaces, MemberDraft draft) {
        var check = new DraftCheck(book.get().states());
        String name = check.needed("name", draft.name());
        var state = check.state(draft.state());
        Optional<Post> post = check.post(draft.post(), body);
        Optional<LocalDate> starts = check.date("starts", draft.starts());
        Optional<LocalDate> ends = check.date("ends", draft.ends());
        Optional<LocalDate> left = check.date("left", draft.left());
        check.refuseBefore("ends", ends, starts);
        check.refuseBefore("left", left, starts);
        String reason = check.free("reason", draft.reason());
        String contact = check.free("contact", draft.contact());
        String note = check.free("note", draft.note());
        return check.faults().isEmpty()
                ? Checked.ok(new Member(
                        id, body.id(), name, state.orElseThrow(), post.orElseThrow(), starts, ends, replaces, left,
                        reason, contact, note))
                : Checked.faulty(check.faults());
    }

    /// Enters a member.
    public Outcome<MemberId> elect(ElectedBody body, MemberDraft draft) {
        return workspace.change("bureau.elect", writer -> enter(writer, body, Optional.empty(), draft));
    }

    /// The same as a part of a larger command.
    public Outcome<MemberId> elect(Writer writer, ElectedBody body, MemberDraft draft) {
        return enter(writer, body, Optional.empty(), draft);
    }

    private Outcome<MemberId> enter(Writer writer, ElectedBody body, Optional<MemberId> replaces, MemberDraft draft) {
        var id = new MemberId(writer.newId());
        return switch (check(id, body, replaces, draft)) {
            case Checked.Faulty<Member>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<Member>(var member) -> {
                writer.insert(BureauStore.MEMBER, id.value(), BureauStore.values(member));
                yield writer.done(id);
            }
        };
    }

    /// Saves what the form of a member shows.
    public Outcome<MemberId> amend(Shown<Member> shown, ElectedBody body, MemberDraft draft) {
        Member was = shown.value();
        return switch (check(was.id(), body, was.replaces(), draft)) {
            case Checked.Faulty<Member>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<Member>(var member) -> workspace.change("bureau.amend", writer -> {
                Writer.Written written = writer.update(
                        BureauStore.MEMBER, was.id().value(), BureauStore.values(member), shown.stamps());
                return written == Writer.Written.CLASH ? new Outcome.Stale<>(was.id()) : writer.done(was.id());
            });
        };
    }

    /// Fills the seat of a member who leaves: the successor must come from the same regional group.
    ///
    /// @param leaving the day on which the seat falls vacant
    public Outcome<MemberId> replace(
            Shown<Member> shown, ElectedBody body, LocalDate leaving, String reason, MemberDraft successor) {
        return workspace.change("bureau.replace", writer -> replace(writer, shown, body, leaving, reason, successor));
    }

    /// The same as a part of a larger command.
    public Outcome<MemberId> replace(
            Writer writer,
            Shown<Member> shown,
            ElectedBody body,
            LocalDate leaving,
            String reason,
            MemberDraft successor) {
        Member was = shown.value();
        ReferenceBook known = book.get();
        return switch (check(was.id(), body, Optional.of(was.id()), successor)) {
            case Checked.Faulty<Member>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<Member>(var next) when !Composition.group(next.state(), known)
                    .equals(Composition.group(was.state(), known)) -> {
                String group = Composition.group(was.state(), known).map(UnGroup::code).orElse("");
                yield new Outcome.Refused<>(List.of(new Fault("state", new Rule.OtherGroup(group))));
            }
            case Checked.Ok<Member> _ -> {
                Writer.Written written = writer.update(
                        BureauStore.MEMBER,
                        was.id().value(),
                        new Values().date("left_on", Optional.of(leaving)).text("reason", reason),
                        shown.stamps());
                yield written == Writer.Written.CLASH
                        ? new Outcome.Stale<>(was.id())
                        : enter(writer, body, Optional.of(was.id()), successor);
            }
        };
    }

    /// The member as it stands within a larger command.
    public Optional<Shown<Member>> member(Writer writer, MemberId id) {
        return BureauStore.member(writer, id);
    }

    /// Takes a member off the list, as one entered by mistake. Whoever leaves office stays, with the day of leaving.
    /// Nothing is taken off that somebody has changed since it was shown.
    public Outcome<MemberId> remove(Shown<Member> shown) {
        MemberId id = shown.value().id();
        return workspace.change(
                "bureau.remove",
                writer -> BureauStore.delete(writer, BureauStore.MEMBER, id.value(), shown.stamps(), id));
    }

    /// Who stands, or stood, for election into a body, the earliest nominated first.
    public List<Shown<Candidate>> candidates(BodyId body) {
        return workspace.read(reader -> BureauStore.candidates(reader, body));
    }

    /// Seats that a group has to fill at a meeting and how many stand for them.
    ///
    /// @param seats that are vacant once the terms that end by the closure have ended
    public record Contest(UnGroup group, int seats, List<Candidate> standing) {
        public Contest {
            standing = List.copyOf(standing);
        }

        /// Whether more stand than there are seats, so that the group has to agree or to vote.
        public boolean isContested() {
            return standing.size() > seats;
        }

        public int lacking() {
            return Math.max(0, seats - standing.size());
        }
    }

    /// The candidates of each group against its seats, for an election on that day.
    public List<Contest> contests(ElectedBody body, MeetingId meeting, LocalDate afterDay) {
        Composition staying = composition(body, afterDay);
        Map<UnGroup, List<Candidate>> standing = new EnumMap<>(UnGroup.class);
        for (Shown<Candidate> shown : candidates(body.id())) {
            Candidate candidate = shown.value();
            if (candidate.stands() && candidate.meeting().equals(meeting)) {
                Composition.group(candidate.state(), book.get())
                        .ifPresent(group -> standing.computeIfAbsent(group, g -> new ArrayList<>()).add(candidate));
            }
        }
        List<Contest> contests = new ArrayList<>();
        for (UnGroup group : UnGroup.values()) {
            contests.add(new Contest(group, staying.vacant(group), standing.getOrDefault(group, List.of())));
        }
        return contests;
    }

    /// What is wrong with a draft, as a form asks when a field is left.
    public List<Fault> faults(ElectedBody body, CandidateDraft draft) {
        return switch (check(new CandidateId(new UUID(0, 0)), body, new MeetingId(new UUID(0, 0)), draft)) {
            case Checked.Ok<Candidate> _ -> List.of();
            case Checked.Faulty<Candidate>(var faults) -> faults;
        };
    }

    private Checked<Candidate> check(CandidateId id, ElectedBody body, MeetingId meeting, CandidateDraft draft) {
        var check = new DraftCheck(book.get().states());
        String name = check.needed("name", draft.name());
        var state = check.state(draft.state());
        Optional<Post> post = check.post(draft.post(), body);
        Optional<LocalDate> nominated = check.date("nominated", draft.nominated());
        Optional<LocalDate> withdrawn = check.date("withdrawn", draft.withdrawn());
        check.refuseBefore("withdrawn", withdrawn, nominated);
        String letter = check.free("letter", draft.letter());
        String note = check.free("note", draft.note());
        return check.faults().isEmpty()
                ? Checked.ok(new Candidate(
                        id, body.id(), meeting, name, state.orElseThrow(), post.orElseThrow(), nominated, letter,
                        withdrawn, note))
                : Checked.faulty(check.faults());
    }

    /// Enters a candidate for the election at a meeting.
    public Outcome<CandidateId> nominate(ElectedBody body, MeetingId meeting, CandidateDraft draft) {
        return workspace.change("bureau.nominate", writer -> nominate(writer, body, meeting, draft));
    }

    /// The same as a part of a larger command.
    public Outcome<CandidateId> nominate(Writer writer, ElectedBody body, MeetingId meeting, CandidateDraft draft) {
        var id = new CandidateId(writer.newId());
        return switch (check(id, body, meeting, draft)) {
            case Checked.Faulty<Candidate>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<Candidate>(var candidate) -> {
                writer.insert(BureauStore.CANDIDATE, id.value(), BureauStore.values(candidate));
                yield writer.done(id);
            }
        };
    }

    /// Saves what the form of a candidate shows.
    public Outcome<CandidateId> amend(Shown<Candidate> shown, ElectedBody body, CandidateDraft draft) {
        Candidate was = shown.value();
        return switch (check(was.id(), body, was.meeting(), draft)) {
            case Checked.Faulty<Candidate>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<Candidate>(var candidate) -> workspace.change("bureau.amend", writer -> {
                Writer.Written written = writer.update(
                        BureauStore.CANDIDATE, was.id().value(), BureauStore.values(candidate), shown.stamps());
                return written == Writer.Written.CLASH ? new Outcome.Stale<>(was.id()) : writer.done(was.id());
            });
        };
    }

    /// Makes a candidate a member, from that day on.
    public Outcome<MemberId> elect(ElectedBody body, Candidate candidate, LocalDate starts, Optional<LocalDate> ends) {
        return elect(
                body,
                new MemberDraft(
                        candidate.name(),
                        candidate.state().value().toString(),
                        candidate.post().name(),
                        starts.toString(),
                        ends.map(LocalDate::toString).orElse(""),
                        "",
                        "",
                        "",
                        ""));
    }

    /// Takes a candidate off the list, as one entered by mistake, unless somebody has changed it since it was shown.
    public Outcome<CandidateId> strike(Shown<Candidate> shown) {
        CandidateId id = shown.value().id();
        return workspace.change(
                "bureau.withdraw",
                writer -> BureauStore.delete(writer, BureauStore.CANDIDATE, id.value(), shown.stamps(), id));
    }

    /// Who changed what about a member or a candidate, the latest first.
    public List<History.Entry> history(UUID row) {
        return new History(workspace).of(List.of(row));
    }
}
