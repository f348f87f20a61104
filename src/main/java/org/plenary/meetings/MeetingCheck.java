package org.plenary.meetings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.base.Checked;
import org.plenary.base.DateRange;
import org.plenary.base.Fault;
import org.plenary.base.Rule;
import org.plenary.base.SixText;
import org.plenary.registry.StateId;
import org.plenary.registry.States;

/// Checks the draft of a meeting and finds all its faults at once.
public final class MeetingCheck {

    private static final int LONGEST_TITLE = 500;

    private final States states;
    private final List<Meeting> known;

    /// @param known the meetings of the workspace, for parents and neighbours
    public MeetingCheck(States states, List<Meeting> known) {
        this.states = states;
        this.known = List.copyOf(known);
    }

    /// @param id of the meeting that is checked, new or not
    public Checked<Meeting> check(MeetingId id, MeetingDraft draft) {
        List<Fault> faults = new ArrayList<>();
        MeetingKind kind = choice(MeetingKind.class, draft.kind(), "kind", faults);
        MeetingStatus status = choice(MeetingStatus.class, draft.status(), "status", faults);
        if (draft.title().isEmpty()) {
            faults.add(new Fault("title", new Rule.Missing()));
        }
        lengths(draft.title(), "title", faults);
        lengths(draft.shortTitle(), "shortTitle", faults);
        DateRange days = days(draft, faults);
        ZoneId zone = zone(draft.timeZone(), faults);
        Optional<StateId> country = country(draft.country(), faults);
        Optional<MeetingId> parent = meeting(draft.parent(), "parent", faults);
        String treaty = treaty(draft, parent.flatMap(this::byId), faults);
        Optional<MeetingId> neighbour = meeting(draft.backToBack(), "backToBack", faults);
        if (parent.isPresent() && standsBelow(parent.get(), id)) {
            faults.add(new Fault("parent", new Rule.OwnAncestor()));
        }
        if (neighbour.equals(Optional.of(id))) {
            faults.add(new Fault("backToBack", new Rule.OwnAncestor()));
        }
        return faults.isEmpty()
                ? Checked.ok(new Meeting(
                        id, kind, status, draft.title(), draft.shortTitle(), draft.body(), draft.session(), days,
                        draft.city(), country, zone, draft.symbolPrefix().strip(), treaty, draft.languages(),
                        parent, neighbour, draft.note().strip()))
                : Checked.faulty(faults);
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String name, String field, List<Fault> faults) {
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        E[] all = type.getEnumConstants();
        faults.add(new Fault(field, name.isBlank() ? new Rule.Missing() : new Rule.NotOneOf(name, Arrays.toString(all))));
        return all[0];
    }

    private static void lengths(SixText text, String field, List<Fault> faults) {
        text.versions().values().stream()
                .filter(version -> version.length() > LONGEST_TITLE)
                .findFirst()
                .ifPresent(version -> faults.add(new Fault(field, new Rule.TooLong(LONGEST_TITLE, version.length()))));
    }

    private static DateRange days(MeetingDraft draft, List<Fault> faults) {
        Optional<LocalDate> from = date(draft.startsOn(), "startsOn", faults);
        Optional<LocalDate> to = draft.endsOn().isBlank() ? from : date(draft.endsOn(), "endsOn", faults);
        // Any day will do where one is missing: the draft is refused.
        LocalDate first = from.or(() -> to).orElse(LocalDate.EPOCH);
        LocalDate last = to.orElse(first);
        if (last.isBefore(first)) {
            faults.add(new Fault("endsOn", new Rule.EndsBeforeItStarts()));
            return new DateRange(first, first);
        }
        return new DateRange(first, last);
    }

    private static Optional<LocalDate> date(String text, String field, List<Fault> faults) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            faults.add(new Fault(field, text.isBlank() ? new Rule.Missing() : new Rule.NotADate(text)));
            return Optional.empty();
        }
    }

    private static ZoneId zone(String text, List<Fault> faults) {
        try {
            return ZoneId.of(text.strip());
        } catch (DateTimeException e) {
            faults.add(new Fault("timeZone", text.isBlank() ? new Rule.Missing() : new Rule.Unknown(text)));
            return java.time.ZoneOffset.UTC;
        }
    }

    private Optional<StateId> country(String text, List<Fault> faults) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Optional<StateId> found = uuid(text).map(StateId::new).filter(id -> states.byId(id).isPresent());
        if (found.isEmpty()) {
            faults.add(new Fault("country", new Rule.Unknown(text)));
        }
        return found;
    }

    private static String treaty(MeetingDraft draft, Optional<Meeting> parent, List<Fault> faults) {
        String said = draft.treaty().strip();
        if (said.isEmpty()) {
            return TreatySigns.of(draft)
                    .or(() -> parent.map(Meeting::treaty))
                    .orElseGet(() -> TreatySigns.otherwise(draft.symbolPrefix()));
        }
        if (!said.equals(MeetingDraft.NO_TREATY) && !TreatySigns.all().contains(said)) {
            faults.add(new Fault("treaty", new Rule.Unknown(said)));
        }
        return said.equals(MeetingDraft.NO_TREATY) ? "" : said;
    }

    private Optional<MeetingId> meeting(String text, String field, List<Fault> faults) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Optional<MeetingId> found = uuid(text).map(MeetingId::new).filter(id -> byId(id).isPresent());
        if (found.isEmpty()) {
            faults.add(new Fault(field, new Rule.Unknown(text)));
        }
        return found;
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            // Not an id at all, so nobody's.
            return Optional.empty();
        }
    }

    private Optional<Meeting> byId(MeetingId id) {
        return known.stream().filter(meeting -> meeting.id().equals(id)).findFirst();
    }

    private boolean standsBelow(MeetingId candidate, MeetingId above) {
        Optional<MeetingId> at = Optional.of(candidate);
        for (int steps = 0; at.isPresent() && steps <= known.size(); steps++) {
            if (at.get().equals(above)) {
                return true;
            }
            at = at.flatMap(this::byId).flatMap(Meeting::parent);
        }
        return false;
    }
}
