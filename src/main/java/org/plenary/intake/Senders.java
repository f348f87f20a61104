package org.plenary.intake;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.base.Checked;
import org.plenary.base.Folding;
import org.plenary.base.Language;
import org.plenary.base.Once;
import org.plenary.matching.Candidate;
import org.plenary.matching.OrganizationMatcher;
import org.plenary.people.Delegation;
import org.plenary.people.DelegationRef;
import org.plenary.people.Delegations;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.registry.Category;
import org.plenary.registry.Match;
import org.plenary.registry.NameForm;
import org.plenary.registry.Organization;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.Reading;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.SpellingMemory;
import org.plenary.registry.State;
import org.plenary.registry.StateId;

/// Which delegation each spelling in a file means, found once per spelling.
final class Senders {

    /// What is less like is a newcomer rather than a misspelling, where newcomers may come.
    private static final double LEAST = 0.8;
    private static final int MOST = 3;

    private final Delegations delegations;
    private final ReferenceBook book;
    private final Language language;
    private final LocalDate day;
    private final Supplier<Set<String>> listed;
    private final Map<Asked, Checked<DelegationRef>> found = new ConcurrentHashMap<>();
    private final Map<String, Unclear> unclear = new ConcurrentHashMap<>();
    private final Map<String, String> remembered = new HashMap<>();
    private final Once<OrganizationMatcher> organizations;
    private final Map<String, Set<State>> alsoCalled = new ConcurrentHashMap<>();
    private final Once<Set<State>> named;

    private record Asked(String text, Optional<Category> category) {}

    /// @param listed what the list names for senders, each once; asked for only where one of them could mean two
    Senders(
            Delegations delegations,
            ReferenceBook book,
            Language language,
            LocalDate day,
            Supplier<Set<String>> listed) {
        this.delegations = delegations;
        this.book = book;
        this.language = language;
        this.day = day;
        this.listed = listed;
        this.organizations = Once.of(() -> new OrganizationMatcher(book));
        this.named = Once.of(() -> listed.get().stream()
                .map(book.states()::find)
                .filter(Match.Found.class::isInstance)
                .map(match -> ((Match.Found<State>) match).value())
                .collect(Collectors.toUnmodifiableSet()));
    }

    /// With the spellings about which an officer has decided before.
    ///
    /// @param remembered what each means, by its folded form
    Senders remembering(Map<String, String> remembered) {
        var more = new Senders(delegations, book, language, day, listed);
        more.remembered.putAll(remembered);
        return more;
    }

    /// The name that an officer has decided a text to mean; the text itself where nobody has.
    String meant(String text) {
        String meaning = remembered.isEmpty() ? text : remembered.getOrDefault(Folding.fold(text), text);
        return meaning.equals(SpellingMemory.NOBODY) ? text : meaning;
    }

    /// Whether an officer has decided that a text names no State and no organization.
    boolean isNobody(String text) {
        return remembered.getOrDefault(Folding.fold(text), text).equals(SpellingMemory.NOBODY);
    }

    /// Why a text does not tell for certain whom it means, and what it may mean, the likeliest first.
    ///
    /// @param guesses named in the language of the lists, each so that the registry finds it by that name
    record Unclear(Doubt.Why why, List<Guess> guesses) {

        /// Whether one of the guesses is meant, where the spelling would mean it in another list, too.
        boolean mayMean(Predicate<Guess> meant) {
            return why != Doubt.Why.SHARED && guesses.stream().anyMatch(meant);
        }
    }

    /// @param kind whether organizations may be meant too
    Unclear unclear(String text, RowDraft.Sender kind) {
        return unclear.computeIfAbsent(kind + text, asked -> of(text, kind));
    }

    private Unclear of(String text, RowDraft.Sender kind) {
        Set<State> others = book.states().alsoCalled(text);
        if (!others.isEmpty() && book.states().find(text) instanceof Match.Found<State>(var own)) {
            return new Unclear(Doubt.Why.SHARED, Stream.concat(Stream.of(own), others.stream())
                    .map(state -> guess(state, Optional.of(Reading.Because.SHARED)))
                    .toList());
        }
        Reading<State> reading = book.states().read(text);
        if (reading instanceof Reading.Exact<State>(var state, var _)) {
            // Only a category says that it is none.
            return new Unclear(Doubt.Why.OTHER_CATEGORY, List.of(guess(state, Optional.empty())));
        }
        if (isShared(reading, kind)) {
            return new Unclear(Doubt.Why.SHARED, guesses(((Reading.Likely<State>) reading).proposals()));
        }
        if (book.organizations().find(text) instanceof Match.Several<Organization>(var several)) {
            return new Unclear(Doubt.Why.SHARED, several.stream().limit(MOST).map(this::shared).toList());
        }
        if (reading instanceof Reading.None<State>(var why, var near) && why != Reading.Why.UNKNOWN) {
            boolean isPart = why == Reading.Why.NO_STATE && near.isPresent();
            return new Unclear(why(why), isPart ? List.of(guess(near.get(), Optional.empty())) : List.of());
        }
        return new Unclear(Doubt.Why.UNKNOWN, near(text, kind, reading));
    }

    /// Whether several are equally likely. Where organizations may come, parts of names say little.
    private static boolean isShared(Reading<State> reading, RowDraft.Sender kind) {
        if (!(reading instanceof Reading.Likely<State>(var likely)) || likely.size() < 2) {
            return false;
        }
        Reading.Proposal<State> first = likely.getFirst();
        return first.score() == likely.get(1).score()
                && (first.because() == Reading.Because.SHARED || kind == RowDraft.Sender.STATE || first.score() >= LEAST);
    }

    private static Doubt.Why why(Reading.Why why) {
        return switch (why) {
            case UNKNOWN, REMEMBERED -> Doubt.Why.UNKNOWN;
            case GONE -> Doubt.Why.GONE;
            case NO_STATE -> Doubt.Why.NO_STATE;
            case SEVERAL -> Doubt.Why.SEVERAL;
        };
    }

    private List<Guess> guesses(List<Reading.Proposal<State>> proposals) {
        return proposals.stream().map(one -> guess(one.value(), Optional.of(one.because()))).toList();
    }

    private Guess guess(State state, Optional<Reading.Because> because) {
        return new Guess(findable(state), because, List.of());
    }

    private Guess shared(Organization organization) {
        String name = organization.name(language, NameForm.SHORT, day);
        boolean isOwn = book.organizations().find(name).equals(new Match.Found<>(organization));
        return new Guess(
                isOwn ? name : organization.name(language, NameForm.FORMAL, day),
                Optional.of(Reading.Because.SHARED),
                List.of());
    }

    /// A name that is no other State's: `Congo` says less than `Republic of the Congo`.
    private String findable(State state) {
        return Stream.of(language, Language.ENGLISH)
                .flatMap(one -> Stream.of(NameForm.SHORT, NameForm.FORMAL).map(form -> state.name(one, form, day)))
                .filter(name -> book.states().find(name).equals(new Match.Found<>(state)))
                .findFirst()
                .orElse(state.iso3());
    }

    private List<Guess> near(String text, RowDraft.Sender kind, Reading<State> reading) {
        Map<String, Scored> found = new LinkedHashMap<>();
        if (reading instanceof Reading.Likely<State>(var likely)) {
            likely.forEach(one -> put(found, findable(one.value()), one));
        }
        if (kind == RowDraft.Sender.ANY) {
            if (book.organizations().read(text) instanceof Reading.Likely<Organization>(var likely)) {
                likely.forEach(one -> put(found, one.value().name(language, NameForm.SHORT, day), one));
            }
            organizations.get().candidates(text).forEach(one -> put(found, one));
        }
        double least = kind == RowDraft.Sender.ANY ? LEAST : 0;
        return found.values().stream()
                .filter(one -> one.score() >= least)
                .sorted(Comparator.comparingDouble(one -> -one.score()))
                .map(Scored::guess)
                .limit(MOST)
                .toList();
    }

    private record Scored(double score, Guess guess) {}

    private static void put(Map<String, Scored> found, String name, Reading.Proposal<?> one) {
        found.put(name, new Scored(one.score(), new Guess(name, Optional.of(one.because()), List.of())));
    }

    private void put(Map<String, Scored> found, Candidate<Organization> one) {
        String name = one.value().name(language, NameForm.SHORT, day);
        var before = found.getOrDefault(name, new Scored(0, new Guess(name, Optional.empty(), List.of())));
        var guess = new Guess(name, before.guess().because(), one.evidence());
        found.put(name, new Scored(Math.max(before.score(), one.score()), guess));
    }

    Checked<DelegationRef> find(String text, String category) {
        return find(text, category(category));
    }

    /// As [Delegations#find], once for each spelling.
    Checked<DelegationRef> find(String text, Optional<Category> category) {
        var asking = new Asked(text, category);
        // Those who only look what is known already do not wait for each other.
        Checked<DelegationRef> known = found.get(asking);
        return known != null
                ? known
                : found.computeIfAbsent(asking, asked -> delegations.find(asked.text(), asked.category()));
    }

    /// The category of that name; empty for any other text.
    static Optional<Category> category(String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        for (Category category : Category.values()) {
            if (category.name().equals(name)) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }

    /// The draft of somebody whom this State or organization sends; a category that is none of a State's goes where a State
    /// is meant.
    ParticipantDraft sent(ParticipantDraft draft, String sender) {
        return sent(draft, sender, delegations);
    }

    /// Whether a text names a State for certain.
    boolean isState(String text) {
        return isState(text, delegations);
    }

    static ParticipantDraft sent(ParticipantDraft draft, String sender, Delegations delegations) {
        ParticipantDraft sent = draft.with(ParticipantField.DELEGATION, sender);
        boolean isOfNone = category(draft.of(ParticipantField.CATEGORY)).filter(given -> given != Category.STATE).isPresent();
        return isOfNone && isState(sender, delegations) ? sent.with(ParticipantField.CATEGORY, "") : sent;
    }

    private static boolean isState(String name, Delegations delegations) {
        return delegations.find(name, Optional.empty()) instanceof Checked.Ok<DelegationRef>(var ref)
                && switch (ref) {
                    case DelegationRef.OfState _ -> true;
                    case DelegationRef.Present(var id) ->
                        delegations.byId(id).flatMap(Delegation::state).isPresent();
                    case DelegationRef.OfOrganization _, DelegationRef.OfNewcomer _ -> false;
                };
    }

    /// The State or organization that is meant; empty for a newcomer.
    Optional<UUID> sender(DelegationRef ref) {
        return switch (ref) {
            case DelegationRef.Present(var id) -> delegations.byId(id).map(KnownPeople::sender);
            case DelegationRef.OfState(StateId state) -> Optional.of(state.value());
            case DelegationRef.OfOrganization(OrganizationId organization, var _) -> Optional.of(organization.value());
            case DelegationRef.OfNewcomer _ -> Optional.empty();
        };
    }

    /// Whether a text is one State's own name by which another one is called, too, and the list names that one nowhere, so
    /// that nothing tells which is meant.
    boolean isBare(String text) {
        Set<State> others = alsoCalled.computeIfAbsent(text, book.states()::alsoCalled);
        return !others.isEmpty() && Collections.disjoint(others, named.get());
    }

    /// What it is called in lists.
    String name(DelegationRef ref) {
        return switch (ref) {
            case DelegationRef.Present(var id) -> delegations.byId(id).map(this::name).orElse("");
            case DelegationRef.OfState(StateId state) ->
                book.listName(Optional.of(state), Optional.empty(), language, day);
            case DelegationRef.OfOrganization(OrganizationId organization, var _) ->
                book.listName(Optional.empty(), Optional.of(organization), language, day);
            case DelegationRef.OfNewcomer(String name, var _) -> name;
        };
    }

    String name(Delegation delegation) {
        return book.listName(delegation.state(), delegation.organization(), language, day);
    }
}
