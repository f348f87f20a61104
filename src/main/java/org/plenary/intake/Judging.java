package org.plenary.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.base.Checked;
import org.plenary.matching.NameKey;
import org.plenary.base.Fault;
import org.plenary.base.Rule;
import org.plenary.people.ClosedDossier;
import org.plenary.people.Delegation;
import org.plenary.people.DelegationRef;
import org.plenary.people.Dossier;
import org.plenary.people.ParticipantCheck;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.people.ParticipantId;
import org.plenary.people.ParticipantInput;
import org.plenary.people.Person;
import org.plenary.registry.Category;

/// Gives every row of one file its verdict. What is to become of a row by itself may be found by several threads; then the
/// rows are settled from top to bottom, for the same person may stand further up.
final class Judging {

    private final ParticipantCheck check;
    private final Senders senders;
    private final Matcher matcher;
    private final Differences differences;
    private final Seen seen = new Seen();

    /// @param mapping which side wins in each column
    /// @param additional what the meeting has in additional fields
    Judging(
            Senders senders,
            Matcher matcher,
            Mapping mapping,
            Map<ParticipantId, Map<String, String>> additional) {
        this.check = new ParticipantCheck(senders::find);
        this.senders = senders;
        this.matcher = matcher;
        this.differences = new Differences(senders, mapping, additional);
    }

    /// A row as it is judged.
    ///
    /// @param additional what it says for additional fields
    record Case(int number, RowDraft row, Map<String, String> additional) {}

    /// What is to become of a row if none further up means the same.
    ///
    /// @param claims whom it means, by any keys that are equal for the same person; none where that does not matter
    /// @param draft what it offers
    record Opinion(Verdict verdict, Set<?> claims, ParticipantDraft draft) {

        static Opinion of(Verdict verdict, Case one) {
            return new Opinion(verdict, Set.of(), one.row().draft());
        }
    }

    /// Whether a row further up means the same, and what then becomes of this one.
    Verdict settled(int number, Opinion opinion) {
        return seen.take(number, opinion.claims())
                .<Verdict>map(above -> new Verdict.Doubtful(new Doubt.SeenAbove(above), opinion.draft()))
                .orElse(opinion.verdict());
    }

    Opinion judge(Case asked) {
        Case one = remembered(asked);
        return switch (sender(one.row())) {
            case Checked.Ok<DelegationRef>(var ref) -> judge(one, ref, Optional.empty());
            case Checked.Faulty<DelegationRef>(var faults) -> isNobody(one)
                    ? withoutSender(one)
                    : spelledLike(one, faults)
                            .map(doubtful -> Opinion.of(doubtful, one))
                            .orElseGet(() -> isNewcomer(one.row(), faults) ? newcomer(one) : withoutSender(one));
        };
    }

    private boolean isNobody(Case one) {
        return senders.isNobody(one.row().draft().of(ParticipantField.DELEGATION));
    }

    /// With the delegation that an officer has decided its spelling to mean.
    private Case remembered(Case one) {
        String text = one.row().draft().of(ParticipantField.DELEGATION);
        String meant = senders.meant(text);
        return meant.equals(text) ? one : with(one, meant);
    }

    private static Case with(Case one, String delegation) {
        RowDraft row = one.row();
        var draft = row.draft().with(ParticipantField.DELEGATION, delegation);
        return new Case(one.number(), new RowDraft(draft, row.id(), row.name(), row.sender()), one.additional());
    }

    /// A spelling near a known name: a question, and with whom the row means if the answer is yes.
    private Optional<Verdict> spelledLike(Case one, List<Fault> faults) {
        String text = one.row().draft().of(ParticipantField.DELEGATION);
        boolean isUnknown = faults.stream().allMatch(fault -> fault.rule() instanceof Rule.Unknown);
        List<Guess> proposed = text.isEmpty() || !isUnknown ? List.of() : senders.proposed(text, one.row().sender());
        if (proposed.isEmpty()) {
            return Optional.empty();
        }
        Case meant = with(one, proposed.getFirst().name());
        return switch (check.check(meant.row().draft())) {
            // All that is wrong is told together, the delegation included.
            case Checked.Faulty<ParticipantInput> _ -> Optional.empty();
            case Checked.Ok<ParticipantInput> _ -> Optional.of(new Verdict.Doubtful(
                    new Doubt.SpelledLike(text, proposed, people(meant)), meant.row().draft()));
        };
    }

    /// Whether a name is one of those that are proposed for a spelling that is known of nobody.
    boolean isProposed(String text, RowDraft.Sender kind, String name) {
        boolean isUnknown = !text.isBlank() && senders.find(text, "") instanceof Checked.Faulty<DelegationRef>;
        return isUnknown
                && senders.find(name, "") instanceof Checked.Ok<DelegationRef>(var meant)
                && senders.proposed(text, kind).stream().anyMatch(guess -> guess.name().equals(senders.name(meant)));
    }

    private List<Dossier> people(Case meant) {
        Optional<UUID> from = sender(meant.row()) instanceof Checked.Ok<DelegationRef>(var ref)
                ? senders.sender(ref)
                : Optional.empty();
        return matcher.find(meant.row(), from) instanceof Likeness.Same(ClosedDossier dossier, var _)
                ? List.of(dossier.open())
                : List.of();
    }

    /// What a delegation is called in lists.
    String sender(Delegation delegation) {
        return senders.name(delegation);
    }

    private Checked<DelegationRef> sender(RowDraft row) {
        return senders.find(
                row.draft().of(ParticipantField.DELEGATION), row.draft().of(ParticipantField.CATEGORY));
    }

    /// A name that nobody bears, in a column that may name organizations, is an organization still to be entered.
    private static boolean isNewcomer(RowDraft row, List<Fault> faults) {
        return row.sender() == RowDraft.Sender.ANY
                && row.draft().of(ParticipantField.CATEGORY).isEmpty()
                && faults.stream().allMatch(fault -> fault.rule() instanceof Rule.Unknown);
    }

    private Opinion newcomer(Case one) {
        RowDraft row = entered(one.row());
        String name = row.draft().of(ParticipantField.DELEGATION);
        return judge(
                new Case(one.number(), row, one.additional()),
                new DelegationRef.OfNewcomer(name, Category.NGO),
                Optional.of(name));
    }

    private static RowDraft entered(RowDraft row) {
        var draft = row.draft().with(ParticipantField.CATEGORY, Category.NGO.name());
        return new RowDraft(draft, row.id(), row.name(), row.sender());
    }

    /// Plenary's own workbook knows by its id whom a row means, with or without a delegation.
    private Opinion withoutSender(Case one) {
        boolean isSilent = !one.row().draft().offers(ParticipantField.DELEGATION);
        if (isSilent && matcher.find(one.row(), Optional.empty()) instanceof Likeness.Same(ClosedDossier dossier, var by)) {
            return compared(one, dossier, by, new DelegationRef.Present(dossier.delegation().id()));
        }
        return switch (check.check(one.row().draft())) {
            case Checked.Faulty<ParticipantInput>(var faults) -> Opinion.of(new Verdict.Refused(faults), one);
            case Checked.Ok<ParticipantInput> _ -> throw new IllegalStateException("checked without a delegation");
        };
    }

    private Opinion judge(Case one, DelegationRef sender, Optional<String> newcomer) {
        Likeness likeness = matcher.find(one.row(), senders.sender(sender));
        if (likeness instanceof Likeness.Same(ClosedDossier dossier, var by) && newcomer.isEmpty()) {
            return compared(one, dossier, by, sender);
        }
        return switch (check.check(one.row().draft())) {
            case Checked.Faulty<ParticipantInput>(var faults) -> Opinion.of(new Verdict.Refused(faults), one);
            case Checked.Ok<ParticipantInput>(var input) ->
                likeness instanceof Likeness.Unsure(Doubt doubt)
                        ? Opinion.of(new Verdict.Doubtful(doubt, one.row().draft()), one)
                        : new Opinion(added(one, input, likeness, newcomer), claims(one.row()), one.row().draft());
        };
    }

    private static Verdict added(Case one, ParticipantInput input, Likeness likeness, Optional<String> newcomer) {
        if (newcomer.isPresent()) {
            return new Verdict.Doubtful(new Doubt.Newcomer(newcomer.get()), one.row().draft());
        }
        Optional<Person> known =
                likeness instanceof Likeness.FromElsewhere(Person person) ? Optional.of(person) : Optional.empty();
        return new Verdict.New(input, known);
    }

    private Opinion compared(Case one, ClosedDossier dossier, Likeness.Evidence by, DelegationRef sender) {
        Differences.Found found = differences.between(dossier, one, by, sender);
        ParticipantId id = dossier.id();
        if (found.shown().stream().noneMatch(Difference::isTaken)) {
            return new Opinion(new Verdict.Unchanged(id, found.shown()), Set.of(id), one.row().draft());
        }
        Dossier whole = dossier.open();
        return switch (check.check(found.offered().over(whole.draft()))) {
            case Checked.Faulty<ParticipantInput>(var faults) -> Opinion.of(new Verdict.Refused(faults), one);
            case Checked.Ok<ParticipantInput>(var input) ->
                new Opinion(new Verdict.Changed(whole, input, found.shown()), Set.of(id), one.row().draft());
        };
    }

    /// Somebody new, by a number for the name and whoever sends her or him: a list has a hundred thousand of them.
    private record Newcomer(long digest) {

        private static final int APART = 21;

        static Newcomer of(long sender, NameKey name) {
            return new Newcomer(Long.rotateLeft(sender, APART) ^ name.digest());
        }
    }

    private Set<Newcomer> claims(RowDraft row) {
        long sender = sender(row) instanceof Checked.Ok<DelegationRef>(var ref) ? digest(ref) : 0;
        Set<NameKey> names = Matcher.names(row.asWritten());
        return names.size() == 1
                ? Set.of(Newcomer.of(sender, names.iterator().next()))
                : names.stream().map(name -> Newcomer.of(sender, name)).collect(Collectors.toUnmodifiableSet());
    }

    private long digest(DelegationRef ref) {
        return senders.sender(ref)
                .map(known -> known.getMostSignificantBits() ^ Long.rotateLeft(known.getLeastSignificantBits(), Integer.SIZE))
                .orElseGet(() -> NameKey.of(senders.name(ref)).digest());
    }

    /// Whom a row means, by every key under which it may have been seen.
    private Set<Object> everyClaim(RowDraft row) {
        Set<Object> claims = new HashSet<>(claims(row));
        RowDraft asEntered = sender(row) instanceof Checked.Ok ? row : entered(row);
        claims.addAll(claims(asEntered));
        Optional<UUID> from =
                sender(asEntered) instanceof Checked.Ok<DelegationRef>(var ref) ? senders.sender(ref) : Optional.empty();
        if (matcher.find(row, from) instanceof Likeness.Same(ClosedDossier dossier, var _)) {
            claims.add(dossier.id());
        }
        return claims;
    }

    /// Forgets a row that was corrected.
    ///
    /// @return the rows below about which that may say something else now
    List<Integer> forget(int number, RowDraft row) {
        return new ArrayList<>(seen.forget(number, everyClaim(row)));
    }

    /// The rows below that mean the same as a row.
    List<Integer> below(int number, RowDraft row) {
        return new ArrayList<>(seen.below(number, everyClaim(row)));
    }
}
