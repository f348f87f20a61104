package org.plenary.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Folding;
import org.plenary.base.Rule;
import org.plenary.matching.NameKey;
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

    private static final int MOST_PEOPLE = 3;
    private static final Set<Category> HELPING = EnumSet.of(
            Category.MEDIA, Category.SECRETARIAT, Category.HOST_COUNTRY, Category.SECURITY, Category.SUPPORT_STAFF);

    private final ParticipantCheck check;
    private final Senders senders;
    private final Matcher matcher;
    private final Differences differences;
    private final Seen seen = new Seen();
    private final boolean isOwn;

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
        this.isOwn = mapping.has(Target.Special.ID);
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
            // A category alone makes no organization: who it is, or what it is written instead of, is asked.
            case Checked.Ok<DelegationRef>(DelegationRef.OfNewcomer _) when !isOwn && !isOfTheHost(one) ->
                isNobody(one) ? nobody(one) : unclear(one);
            case Checked.Ok<DelegationRef>(var ref) ->
                !isOwn && isBare(one, ref) ? unclear(one) : judge(one, ref, Optional.empty());
            case Checked.Faulty<DelegationRef> _ -> isNobody(one) || isSilent(one) ? withoutSender(one) : unclear(one);
        };
    }

    /// Whether the sender may be another State that is called so, too. Whoever is known there tells which it is.
    private boolean isBare(Case one, DelegationRef ref) {
        return senders.isBare(one.row().draft().of(ParticipantField.DELEGATION))
                && !(matcher.find(one.row(), senders.sender(ref)) instanceof Likeness.Same);
    }

    /// Staff whom a State lends, as the host country's police, come in its name without being its delegates.
    private boolean isOfTheHost(Case one) {
        return category(one).filter(HELPING::contains).isPresent()
                && senders.isState(one.row().draft().of(ParticipantField.DELEGATION));
    }

    private static Opinion nobody(Case one) {
        String text = one.row().draft().of(ParticipantField.DELEGATION);
        return Opinion.of(
                new Verdict.Refused(List.of(new Fault(ParticipantField.DELEGATION.name(), new Rule.Unknown(text)))), one);
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

    private Case with(Case one, String delegation) {
        RowDraft row = one.row();
        var draft = senders.sent(row.draft(), delegation);
        return new Case(one.number(), row.with(draft), one.additional());
    }

    private static boolean isSilent(Case one) {
        return one.row().draft().of(ParticipantField.DELEGATION).isEmpty();
    }

    /// A spelling that may mean somebody, or nobody whom the registry knows: a question, with whom the row means for each
    /// answer. What else is wrong with the row is told first, and what is like no State's name where one is wanted is wrong.
    private Opinion unclear(Case one) {
        String text = one.row().draft().of(ParticipantField.DELEGATION);
        RowDraft.Sender kind = category(one).isPresent() ? RowDraft.Sender.ANY : one.row().sender();
        Senders.Unclear unclear = senders.unclear(text, kind);
        if (unclear.guesses().isEmpty()) {
            boolean isMistaken = unclear.why() == Doubt.Why.UNKNOWN && mustBeState(one.row()) && category(one).isEmpty();
            return isMistaken ? withoutSender(one) : newcomer(one, unclear.why());
        }
        Case meant = with(one, unclear.guesses().getFirst().name());
        return switch (check.check(meant.row().draft())) {
            case Checked.Faulty<ParticipantInput> _ -> withoutSender(one);
            case Checked.Ok<ParticipantInput> _ -> Opinion.of(
                    new Verdict.Doubtful(
                            new Doubt.SpelledLike(
                                    text, unclear.why(), unclear.guesses().stream().map(guess -> meaning(one, guess)).toList()),
                            meant.row().draft()),
                    one);
        };
    }

    /// Whether a name is one of those that are proposed for a spelling that is known of nobody. What several are called
    /// tells nothing of the next list.
    boolean isProposed(String text, RowDraft.Sender kind, String name) {
        boolean isUnknown = !text.isBlank() && senders.find(text, "") instanceof Checked.Faulty<DelegationRef>;
        return isUnknown
                && senders.find(name, "") instanceof Checked.Ok<DelegationRef>(var meant)
                && senders.unclear(text, kind).mayMean(guess -> senders.find(guess.name(), "").equals(Checked.ok(meant)));
    }

    private Meaning meaning(Case one, Guess guess) {
        RowDraft row = with(one, guess.name()).row();
        Optional<UUID> from = sender(row) instanceof Checked.Ok<DelegationRef>(var ref)
                ? senders.sender(ref)
                : Optional.empty();
        return switch (matcher.find(row, from)) {
            case Likeness.Same(ClosedDossier dossier, var _) -> new Meaning(guess, Optional.of(dossier.open()), List.of());
            case Likeness.Unsure(Doubt doubt) -> new Meaning(
                    guess,
                    Optional.empty(),
                    doubt.people().stream()
                            .filter(other -> from.equals(Optional.of(KnownPeople.sender(other.delegation()))))
                            .toList());
            case Likeness.Nobody _, Likeness.FromElsewhere _ -> new Meaning(guess, Optional.empty(), List.of());
        };
    }

    /// What a delegation is called in lists.
    String sender(Delegation delegation) {
        return senders.name(delegation);
    }

    private Checked<DelegationRef> sender(RowDraft row) {
        return senders.find(
                row.draft().of(ParticipantField.DELEGATION), row.draft().of(ParticipantField.CATEGORY));
    }

    private static boolean mustBeState(RowDraft row) {
        return row.sender() == RowDraft.Sender.STATE
                || row.draft().of(ParticipantField.CATEGORY).equals(Category.STATE.name());
    }

    /// A name that nobody bears, in a column that may name organizations, is likely to be one still to be entered.
    private Opinion newcomer(Case one, Doubt.Why why) {
        Category category = category(one).orElse(Category.NGO);
        Optional<Category> likely = why == Doubt.Why.UNKNOWN ? Optional.of(category) : Optional.empty();
        RowDraft row = entered(one.row(), category);
        String name = row.draft().of(ParticipantField.DELEGATION);
        return judge(
                new Case(one.number(), row, one.additional()),
                new DelegationRef.OfNewcomer(name, category),
                Optional.of(new Doubt.Newcomer(name, why, likely, List.of())));
    }

    private static RowDraft entered(RowDraft row, Category category) {
        var draft = row.draft().with(ParticipantField.CATEGORY, category.name());
        return row.with(draft);
    }

    /// The category that the row gives, where it is not that of a State.
    private static Optional<Category> category(Case one) {
        return Senders.category(one.row().draft().of(ParticipantField.CATEGORY)).filter(given -> given != Category.STATE);
    }

    /// Plenary's own workbook knows by its id whom a row means, with or without a delegation.
    private Opinion withoutSender(Case one) {
        if (isSilent(one) && matcher.find(one.row(), Optional.empty()) instanceof Likeness.Same(ClosedDossier dossier, var by)) {
            return compared(one, dossier, by, new DelegationRef.Present(dossier.delegation().id()));
        }
        return switch (check.check(one.row().draft())) {
            case Checked.Faulty<ParticipantInput>(var faults) -> Opinion.of(new Verdict.Refused(faults), one);
            case Checked.Ok<ParticipantInput> _ -> throw new IllegalStateException("checked without a delegation");
        };
    }

    private Opinion judge(Case one, DelegationRef sender, Optional<Doubt.Newcomer> newcomer) {
        Likeness likeness = matcher.find(one.row(), senders.sender(sender));
        if (likeness instanceof Likeness.Same(ClosedDossier dossier, var by) && newcomer.isEmpty()) {
            return compared(one, dossier, by, sender);
        }
        return switch (check.check(one.row().draft())) {
            case Checked.Faulty<ParticipantInput>(var faults) -> Opinion.of(new Verdict.Refused(faults), one);
            case Checked.Ok<ParticipantInput>(var input) ->
                likeness instanceof Likeness.Unsure(Doubt doubt) && newcomer.isEmpty()
                        ? Opinion.of(new Verdict.Doubtful(doubt, one.row().draft()), one)
                        : new Opinion(
                                newcomer.<Verdict>map(asked -> entering(asked, likeness, one))
                                        .orElseGet(() -> added(input, likeness, one)),
                                claims(one.row()),
                                one.row().draft());
        };
    }

    /// Who the sender is comes first; whoever is like the person is an answer, too, and stays with her or his delegation.
    private static Verdict entering(Doubt.Newcomer newcomer, Likeness likeness, Case one) {
        List<Dossier> people = likeness instanceof Likeness.Unsure(Doubt doubt)
                ? doubt.people().stream().limit(MOST_PEOPLE).toList()
                : List.of();
        return new Verdict.Doubtful(newcomer.known(people), one.row().draft());
    }

    private static Verdict added(ParticipantInput input, Likeness likeness, Case one) {
        Optional<Person> known =
                likeness instanceof Likeness.FromElsewhere(Person person) ? Optional.of(person) : Optional.empty();
        Optional<Verdict.Doubtful> told = likeness instanceof Likeness.Nobody(var namesakes) && !namesakes.isEmpty()
                ? Optional.of(new Verdict.Doubtful(new Doubt.Namesakes(namesakes), one.row().draft()))
                : Optional.empty();
        return new Verdict.New(input, known, told);
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
        RowDraft asEntered = sender(row) instanceof Checked.Ok ? row : entered(row, Category.NGO);
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
