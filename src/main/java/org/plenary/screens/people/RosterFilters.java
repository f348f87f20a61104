package org.plenary.screens.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plenary.kit.Choice;
import org.plenary.kit.Filter;
import org.plenary.people.Capacity;
import org.plenary.people.DelegationId;
import org.plenary.people.Lexicon;
import org.plenary.people.Narrowing;
import org.plenary.people.ParticipantField;
import org.plenary.people.ParticipantId;
import org.plenary.people.PeopleWords;
import org.plenary.people.Roster;
import org.plenary.people.RosterLine;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.RegistryWords;
import org.plenary.registry.UnGroup;
import org.plenary.words.Phrasebook;
import org.plenary.words.SortOrder;

/// What a roster can be filtered by, and what the filters in force let through: of one kind any, of several kinds all.
///
/// @param changed whom a command of the log has changed; asked away from the thread that draws
record RosterFilters(
        Roster roster, ReferenceBook book, Phrasebook phrasebook, Function<UUID, Set<ParticipantId>> changed) {

    private static final String STANDING = Narrowing.STANDING;
    private static final String DELEGATION = "DELEGATION";
    private static final String TAG = "TAGS";
    private static final String GROUP = Narrowing.GROUP;
    private static final String ARRIVES = Narrowing.ARRIVES;
    private static final String GAP = Narrowing.GAP;

    private static final List<ParticipantField> CHOICES = List.of(
            ParticipantField.STATUS, ParticipantField.CAPACITY, ParticipantField.GENDER, ParticipantField.CONSENT);

    /// The kinds, with the choices that occur in the roster.
    List<Filter.Kind> kinds() {
        var words = phrasebook.of(PeopleWords.class);
        List<Filter.Kind> kinds = new ArrayList<>();
        kinds.add(new Filter.Kind(STANDING, words.field(ParticipantField.CATEGORY), this::standings));
        for (ParticipantField field : CHOICES) {
            kinds.add(new Filter.Kind(kind(field), words.field(field), () -> choices(field)));
        }
        var own = phrasebook.of(RosterWords.class);
        for (Gap gap : Gap.values()) {
            kinds.add(new Filter.Kind(GAP + gap.name(), own.gaps(), () -> List.of(choice(gap, own))));
        }
        kinds.add(new Filter.Kind(GROUP, own.unGroup(), this::groups));
        kinds.add(new Filter.Kind(ARRIVES, words.field(ParticipantField.ARRIVES), this::arrivals));
        kinds.add(new Filter.Kind(TAG, words.field(ParticipantField.TAGS), this::tags));
        kinds.add(new Filter.Kind(DELEGATION, words.field(ParticipantField.DELEGATION), this::delegations));
        return kinds;
    }

    /// The id of the kind that filters by a field.
    static String kind(ParticipantField field) {
        return field.name();
    }

    /// The filter that a kind and a key mean, where there is such a choice now.
    Optional<Filter> filter(String kind, String key) {
        if (kind.equals(Narrowing.CHANGED)) {
            return Optional.of(new Filter(kind, new Choice(key, phrasebook.of(RosterWords.class).changedThen())));
        }
        return kinds().stream()
                .filter(known -> known.id().equals(kind))
                .flatMap(known -> known.choices().get().stream())
                .filter(choice -> choice.key().equals(key))
                .map(choice -> new Filter(kind, choice))
                .findFirst();
    }

    /// What passes all of these.
    Predicate<RosterLine> test(Collection<Filter> filters) {
        Map<String, Set<String>> wanted = filters.stream()
                .collect(Collectors.groupingBy(
                        Filter::kind, Collectors.mapping(filter -> filter.choice().key(), Collectors.toSet())));
        return wanted.entrySet().stream()
                .map(entry -> test(entry.getKey(), entry.getValue()))
                .reduce(line -> true, Predicate::and);
    }

    private Predicate<RosterLine> test(String kind, Set<String> keys) {
        return switch (kind) {
            case STANDING -> line -> keys.contains(line.standing().name());
            case DELEGATION -> line -> keys.contains(line.delegation().value().toString());
            case GROUP -> ofGroups(keys);
            case Narrowing.CHANGED -> changedBy(keys);
            case TAG -> line -> tagsOf(line).anyMatch(keys::contains);
            case String gap when gap.startsWith(GAP) -> test(Gap.valueOf(gap.substring(GAP.length())));
            default -> {
                ParticipantField field = ParticipantField.valueOf(kind);
                yield line -> keys.contains(line.text(field));
            }
        };
    }

    private Predicate<RosterLine> test(Gap gap) {
        return switch (gap) {
            case LETTER -> line -> line.text(ParticipantField.LETTER_REFERENCE).isEmpty()
                    && line.text(ParticipantField.LETTER_DATE).isEmpty();
            case EMAIL -> line -> line.text(ParticipantField.EMAIL).isEmpty();
            case SEVERAL -> {
                Set<ParticipantId> several = new HashSet<>();
                roster.inSeveralDelegations().forEach(same -> same.forEach(line -> several.add(line.id())));
                yield line -> several.contains(line.id());
            }
            case DELEGATION_LETTER -> without(line -> !line.text(ParticipantField.LETTER_REFERENCE).isEmpty()
                    || !line.text(ParticipantField.LETTER_DATE).isEmpty());
            case DELEGATION_HEAD -> without(line -> line.capacity() == Capacity.HEAD);
        };
    }

    private Predicate<RosterLine> changedBy(Set<String> commands) {
        Set<ParticipantId> ids = commands.stream()
                .map(UUID::fromString)
                .flatMap(command -> changed.apply(command).stream())
                .collect(Collectors.toSet());
        return line -> ids.contains(line.id());
    }

    /// Those who are coming, of delegations in which that is true of nobody who is coming.
    private Predicate<RosterLine> without(Predicate<RosterLine> what) {
        Set<DelegationId> having = roster.lines().stream()
                .filter(line -> line.status().isComing() && what.test(line))
                .map(RosterLine::delegation)
                .collect(Collectors.toSet());
        return line -> line.status().isComing() && !having.contains(line.delegation());
    }

    private Predicate<RosterLine> ofGroups(Set<String> keys) {
        Set<DelegationId> within = roster.delegations().values().stream()
                .filter(of -> group(of).map(UnGroup::name).filter(keys::contains).isPresent())
                .map(of -> of.delegation().id())
                .collect(Collectors.toSet());
        return line -> within.contains(line.delegation());
    }

    private Optional<UnGroup> group(Roster.DelegationLine of) {
        return of.delegation().state().flatMap(book.states()::byId).flatMap(state -> state.unGroup());
    }

    private List<Choice> standings() {
        var words = phrasebook.of(RegistryWords.class);
        return roster.delegations().values().stream()
                .map(Roster.DelegationLine::standing)
                .distinct()
                .sorted()
                .map(standing -> new Choice(standing.name(), words.standing(standing)))
                .toList();
    }

    private List<Choice> choices(ParticipantField field) {
        return Arrays.stream(Lexicon.constants(field))
                .map(one -> new Choice(one.name(), Lexicon.word(field, one.name(), phrasebook)))
                .toList();
    }

    private List<Choice> groups() {
        var words = phrasebook.of(RegistryWords.class);
        return Arrays.stream(UnGroup.values())
                .map(group -> new Choice(group.name(), words.group(group)))
                .toList();
    }

    private List<Choice> arrivals() {
        Set<String> days = new TreeSet<>();
        roster.lines().forEach(line -> days.add(line.text(ParticipantField.ARRIVES)));
        return days.stream().map(this::arrival).toList();
    }

    private Choice arrival(String day) {
        var words = phrasebook.of(RosterWords.class);
        return new Choice(
                day,
                day.isEmpty()
                        ? words.noArrival()
                        : words.arrives(phrasebook.dates().shortDate(LocalDate.parse(day))));
    }

    private List<Choice> tags() {
        Set<String> tags = new TreeSet<>(new SortOrder(phrasebook.language()).comparator());
        roster.lines().forEach(line -> tagsOf(line).forEach(tags::add));
        return tags.stream().map(tag -> new Choice(tag, tag)).toList();
    }

    private List<Choice> delegations() {
        Map<String, String> names = new HashMap<>();
        roster.delegations().forEach((id, of) -> names.put(id.value().toString(), of.name()));
        return names.entrySet().stream()
                .map(entry -> new Choice(entry.getKey(), entry.getValue()))
                .sorted(new SortOrder(phrasebook.language()).by(Choice::words))
                .toList();
    }

    private static java.util.stream.Stream<String> tagsOf(RosterLine line) {
        return Arrays.stream(line.text(ParticipantField.TAGS).split(",", -1))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty());
    }

    private static Choice choice(Gap gap, RosterWords words) {
        return new Choice(
                gap.name(),
                switch (gap) {
                    case LETTER -> words.noLetter();
                    case EMAIL -> words.noEmail();
                    case SEVERAL -> words.several();
                    case DELEGATION_LETTER -> words.delegationWithoutLetter();
                    case DELEGATION_HEAD -> words.delegationWithoutHead();
                });
    }
}
