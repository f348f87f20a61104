package org.plenary.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.base.Checked;
import org.plenary.matching.NameKey;
import org.plenary.base.Fault;
import org.plenary.base.Folding;
import org.plenary.base.Rule;
import org.plenary.people.DelegationRef;
import org.plenary.people.Delegations;
import org.plenary.people.Dossier;
import org.plenary.people.ParticipantCheck;
import org.plenary.people.ParticipantField;
import org.plenary.people.ParticipantId;
import org.plenary.people.ParticipantInput;
import org.plenary.people.Person;
import org.plenary.registry.Category;

/// Gives every row of one file its verdict, from top to bottom, and remembers the rows it has seen.
final class Judging {

    private final ParticipantCheck check;
    private final Senders senders;
    private final Matcher matcher;
    private final Differences differences;
    private final Map<ParticipantId, Integer> seenIds = new HashMap<>();
    private final Map<String, Map<NameKey, Integer>> seenNames = new HashMap<>();

    Judging(Delegations delegations, Senders senders, Matcher matcher) {
        this.check = new ParticipantCheck(delegations);
        this.senders = senders;
        this.matcher = matcher;
        this.differences = new Differences(senders);
    }

    Verdict judge(int number, RowDraft row) {
        Checked<DelegationRef> sender = senders.find(
                row.draft().of(ParticipantField.DELEGATION), row.draft().of(ParticipantField.CATEGORY));
        return switch (sender) {
            case Checked.Ok<DelegationRef>(var ref) -> judge(number, row, ref, Optional.empty());
            case Checked.Faulty<DelegationRef>(var faults) -> isNewcomer(row, faults)
                    ? newcomer(number, row)
                    : withoutSender(number, row);
        };
    }

    /// A name that nobody bears, in a column that may name organizations, is an organization still to be entered.
    private static boolean isNewcomer(RowDraft row, List<Fault> faults) {
        return row.sender() == RowDraft.Sender.ANY
                && row.draft().of(ParticipantField.CATEGORY).isEmpty()
                && faults.stream().allMatch(fault -> fault.rule() instanceof Rule.Unknown);
    }

    private Verdict newcomer(int number, RowDraft row) {
        String name = row.draft().of(ParticipantField.DELEGATION);
        var draft = row.draft().with(ParticipantField.CATEGORY, Category.NGO.name());
        var entered = new RowDraft(draft, row.id(), row.name(), row.sender());
        return judge(number, entered, new DelegationRef.OfNewcomer(name, Category.NGO), Optional.of(name));
    }

    /// Plenary's own workbook knows by its id whom a row means, with or without a delegation.
    private Verdict withoutSender(int number, RowDraft row) {
        boolean isSilent = !row.draft().offers(ParticipantField.DELEGATION);
        if (isSilent && matcher.find(row, Optional.empty()) instanceof Likeness.Same(Dossier dossier, var by)) {
            return compared(number, row, dossier, by, new DelegationRef.Present(dossier.delegation().id()));
        }
        return switch (check.check(row.draft())) {
            case Checked.Faulty<ParticipantInput>(var faults) -> new Verdict.Refused(faults);
            case Checked.Ok<ParticipantInput> _ -> throw new IllegalStateException("checked without a delegation");
        };
    }

    private Verdict judge(int number, RowDraft row, DelegationRef sender, Optional<String> newcomer) {
        Likeness likeness = matcher.find(row, senders.sender(sender));
        if (likeness instanceof Likeness.Same(Dossier dossier, var by) && newcomer.isEmpty()) {
            return compared(number, row, dossier, by, sender);
        }
        return switch (check.check(row.draft())) {
            case Checked.Faulty<ParticipantInput>(var faults) -> new Verdict.Refused(faults);
            case Checked.Ok<ParticipantInput>(var input) ->
                likeness instanceof Likeness.Unsure(Doubt doubt)
                        ? new Verdict.Doubtful(doubt, row.draft())
                        : added(number, row, input, likeness, newcomer);
        };
    }

    private Verdict added(
            int number, RowDraft row, ParticipantInput input, Likeness likeness, Optional<String> newcomer) {
        Optional<Integer> above = seen(number, row);
        if (above.isPresent()) {
            return new Verdict.Doubtful(new Doubt.SeenAbove(above.get()), row.draft());
        }
        if (newcomer.isPresent()) {
            return new Verdict.Doubtful(new Doubt.Newcomer(newcomer.get()), row.draft());
        }
        Optional<Person> known =
                likeness instanceof Likeness.FromElsewhere(Person person) ? Optional.of(person) : Optional.empty();
        return new Verdict.New(input, known);
    }

    /// The row further up that means the same person, if any; this one is remembered.
    private Optional<Integer> seen(int number, RowDraft row) {
        String sender = senders
                .find(row.draft().of(ParticipantField.DELEGATION), row.draft().of(ParticipantField.CATEGORY))
                instanceof Checked.Ok<DelegationRef>(var ref)
                        ? senders.sender(ref).map(UUID::toString).orElseGet(() -> Folding.fold(senders.name(ref)))
                        : "";
        Map<NameKey, Integer> names = seenNames.computeIfAbsent(sender, s -> new HashMap<>());
        Optional<Integer> above = Optional.empty();
        for (NameKey name : Matcher.names(row.draft())) {
            Integer before = names.putIfAbsent(name, number);
            if (before != null && before != number && above.isEmpty()) {
                above = Optional.of(before);
            }
        }
        return above;
    }

    private Verdict compared(
            int number, RowDraft row, Dossier dossier, Likeness.Evidence by, DelegationRef sender) {
        Differences.Found found = differences.between(dossier, row, by, sender);
        return switch (check.check(found.offered().over(dossier.draft()))) {
            case Checked.Faulty<ParticipantInput>(var faults) -> new Verdict.Refused(faults);
            case Checked.Ok<ParticipantInput>(var input) -> {
                Integer above = seenIds.putIfAbsent(dossier.participant().id(), number);
                if (above != null) {
                    yield new Verdict.Doubtful(new Doubt.SeenAbove(above), row.draft());
                }
                yield found.shown().isEmpty()
                        ? new Verdict.Unchanged(dossier.participant().id())
                        : new Verdict.Changed(dossier, input, found.shown());
            }
        };
    }
}
