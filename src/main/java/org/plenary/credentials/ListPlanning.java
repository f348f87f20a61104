package org.plenary.credentials;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Language;
import org.plenary.base.Rule;
import org.plenary.meetings.Meeting;
import org.plenary.registry.Match;
import org.plenary.registry.NameForm;
import org.plenary.registry.State;
import org.plenary.store.Shown;

/// Holds the rows of a list against the instruments that are there, and works out what would become of each.
final class ListPlanning {

    private final Credentials credentials;
    private final Meeting meeting;
    private final ListMapping mapping;
    private final Language language;
    private final List<Shown<Credential>> there;
    private final Map<PlannedRow, Credential> futures = new LinkedHashMap<>();
    private final Map<Map<CredentialField, String>, Integer> seen = new HashMap<>();

    /// @param language of the Parties' names
    ListPlanning(Credentials credentials, Meeting meeting, ListMapping mapping, Language language) {
        this.credentials = credentials;
        this.meeting = meeting;
        this.mapping = mapping;
        this.language = language;
        this.there = credentials.instruments(meeting.id());
    }

    ListPlan of(List<ListRow> rows) {
        List<PlannedRow> planned = new ArrayList<>();
        Map<PlannedRow, ListRow> written = new HashMap<>();
        for (ListRow row : rows) {
            PlannedRow plan = plan(row);
            planned.add(plan);
            written.put(plan, row);
        }
        Ledger ledger = prospect();
        return new ListPlan(planned.stream()
                .map(row -> marked(row, Optional.ofNullable(written.get(row)), ledger))
                .toList());
    }

    private PlannedRow plan(ListRow row) {
        if (row.isNothing()) {
            return planned(row, ListFate.NOTHING, List.of(), CredentialDraft.fresh(), Optional.empty(), List.of());
        }
        List<Fault> faults = new ArrayList<>(row.faults());
        row.unknown().forEach((column, text) -> faults.add(new Fault(column.name(), new Rule.NotOneOf(text, ""))));
        if (row.finding().equals(Optional.of(Finding.DEFECTIVE)) && row.reason().isBlank()) {
            faults.add(new Fault(ListColumn.REASON.name(), new Rule.Missing()));
        }
        if (!faults.isEmpty()) {
            return refused(row, faults);
        }
        return row.record().isEmpty() ? byWhatItSays(row) : byRecord(row);
    }

    /// A row of the working sheet says everything about its instrument: an empty cell empties the field.
    private PlannedRow byRecord(ListRow row) {
        Optional<Shown<Credential>> mine = there.stream()
                .filter(one -> one.value().id().value().toString().equals(row.record()))
                .findFirst();
        if (mine.isEmpty()) {
            return refused(row, List.of(new Fault(ListColumn.RECORD.name(), new Rule.Unknown(row.record()))));
        }
        CredentialDraft draft = CredentialDraft.of(mine.get().value());
        for (Map.Entry<CredentialField, String> said : row.texts().entrySet()) {
            draft = draft.with(said.getKey(), said.getValue());
        }
        return held(row, draft, mine.get());
    }

    /// A row of somebody's own list is the same instrument where Party, form, days and reference do not differ.
    private PlannedRow byWhatItSays(ListRow row) {
        CredentialDraft fresh = CredentialDraft.fresh()
                .with(CredentialField.MEDIUM, mapping.silent().medium().map(Enum::name).orElse(""))
                .with(CredentialField.RECEIVED, mapping.silent().received().map(Object::toString).orElse(""));
        CredentialDraft draft = over(fresh, row);
        var id = new CredentialId(UUID.randomUUID());
        return switch (credentials.check(id, meeting.id(), draft, Decision.NONE)) {
            case Checked.Faulty<Credential>(var faults) -> refused(row, faults);
            case Checked.Ok<Credential>(var credential) -> {
                List<Shown<Credential>> same =
                        there.stream().filter(one -> isSame(one.value(), credential)).toList();
                yield switch (same.size()) {
                    case 0 -> entered(row, draft, credential);
                    case 1 -> held(row, over(CredentialDraft.of(same.getFirst().value()), row), same.getFirst());
                    default -> refused(row, List.of(new Fault(
                            CredentialField.STATE.name(),
                            new Rule.Ambiguous(row.text(CredentialField.STATE), Integer.toString(same.size())))));
                };
            }
        };
    }

    private static CredentialDraft over(CredentialDraft draft, ListRow row) {
        CredentialDraft changed = draft;
        for (Map.Entry<CredentialField, String> said : row.texts().entrySet()) {
            changed = said.getValue().isBlank() ? changed : changed.with(said.getKey(), said.getValue());
        }
        return changed;
    }

    private static boolean isSame(Credential there, Credential written) {
        return there.state().equals(written.state())
                && there.medium() == written.medium()
                && there.receivedOn().equals(written.receivedOn())
                && isSameOrSilent(there.signedOn(), written.signedOn())
                && isSameOrSilent(said(there.reference()), said(written.reference()));
    }

    private static Optional<String> said(String text) {
        return Optional.of(text).filter(one -> !one.isBlank());
    }

    private static <T> boolean isSameOrSilent(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private PlannedRow entered(ListRow row, CredentialDraft draft, Credential credential) {
        Optional<Integer> earlier = Optional.ofNullable(
                seen.putIfAbsent(CredentialDraft.of(credential).texts(), row.number()));
        PlannedRow plan = new PlannedRow(
                row.number(), party(row, Optional.of(credential)),
                earlier.isPresent() ? ListFate.SAME : ListFate.NEW, List.of(), Map.of(), earlier, draft,
                Optional.empty(), List.of(), Optional.empty(), PlannedRow.Marked.No.MARK);
        if (earlier.isEmpty()) {
            futures.put(plan, credential);
        }
        return plan;
    }

    private PlannedRow held(ListRow row, CredentialDraft draft, Shown<Credential> shown) {
        Credential was = shown.value();
        return switch (credentials.check(was.id(), was.meeting(), draft, was.decision())) {
            case Checked.Faulty<Credential>(var faults) -> refused(row, faults);
            case Checked.Ok<Credential>(var now) -> {
                List<CredentialField> changed = Stream.of(CredentialField.values())
                        .filter(field -> !CredentialDraft.of(was).of(field).strip()
                                .equals(CredentialDraft.of(now).of(field).strip()))
                        .toList();
                ListFate fate = changed.isEmpty() ? ListFate.SAME : ListFate.CHANGED;
                PlannedRow plan = planned(row, fate, List.of(), draft, Optional.of(shown), changed);
                futures.put(plan, changed.isEmpty() ? was : now);
                yield plan;
            }
        };
    }

    private PlannedRow refused(ListRow row, List<Fault> faults) {
        return planned(row, ListFate.REFUSED, faults, CredentialDraft.fresh(), Optional.empty(), List.of());
    }

    private PlannedRow planned(
            ListRow row,
            ListFate fate,
            List<Fault> faults,
            CredentialDraft draft,
            Optional<Shown<Credential>> shown,
            List<CredentialField> changed) {
        return new PlannedRow(
                row.number(), party(row, shown.map(Shown::value)), fate, faults, row.unknown(), Optional.empty(), draft,
                shown, changed, Optional.empty(), PlannedRow.Marked.No.MARK);
    }

    private String party(ListRow row, Optional<Credential> of) {
        return of.flatMap(credential -> credentials.book().states().byId(credential.state()))
                .or(() -> found(row.text(CredentialField.STATE)))
                .map(this::name)
                .orElse(row.text(CredentialField.STATE));
    }

    private Optional<State> found(String name) {
        return credentials.book().states().find(name) instanceof Match.Found<State>(var state)
                ? Optional.of(state)
                : Optional.empty();
    }

    private String name(State state) {
        return state.name(language, NameForm.SHORT, meeting.days().from());
    }

    /// The ledger as it would be, before what the examiner marks.
    private Ledger prospect() {
        Map<CredentialId, Credential> all = new LinkedHashMap<>();
        there.forEach(one -> all.put(one.value().id(), one.value()));
        futures.values().forEach(one -> all.put(one.id(), one));
        return credentials.ledger(meeting, meeting.days().to(), language, List.copyOf(all.values()));
    }

    private PlannedRow marked(PlannedRow row, Optional<ListRow> written, Ledger ledger) {
        Optional<Examined> becomes = Optional.ofNullable(futures.get(row))
                .flatMap(credential -> Credentials.examined(ledger, credential.id()));
        Optional<Finding> finding = written.flatMap(ListRow::finding);
        return becomes.isEmpty() || finding.isEmpty()
                ? row.with(becomes, PlannedRow.Marked.No.MARK)
                : row.with(becomes, mark(becomes.get(), finding.get(), written.map(ListRow::reason).orElse("")));
    }

    /// What the sheet only says again was found before whatever is corrected on it now, so it is no new finding.
    private static PlannedRow.Marked mark(Examined found, Finding finding, String reason) {
        Decision stands = found.credential().decision();
        return switch (finding) {
            case DEFECTIVE -> stands.objection().equals(reason.strip())
                    ? PlannedRow.Marked.No.MARK
                    : new PlannedRow.Marked.Defective(reason.strip());
            case IN_ORDER -> {
                boolean stood = stands.reached().isPresent() && stands.objection().isEmpty();
                boolean isAllowed = found.credential().medium().isOriginal() && !isBlocked(found);
                yield stood
                        ? PlannedRow.Marked.No.MARK
                        : isAllowed ? new PlannedRow.Marked.InOrder() : new PlannedRow.Marked.NotAllowed(against(found));
            }
        };
    }

    private static List<Flaw> against(Examined found) {
        return found.flaws().stream()
                .filter(flaw -> flaw.weight() == Flaw.Weight.BLOCKS || flaw instanceof Flaw.NotOriginal)
                .toList();
    }

    /// What an examiner objected to earlier does not bind them.
    private static boolean isBlocked(Examined found) {
        return found.flaws().stream()
                .anyMatch(flaw -> flaw.weight() == Flaw.Weight.BLOCKS && !(flaw instanceof Flaw.Objection));
    }
}
