package org.plenary.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Once;
import org.plenary.base.WordList;
import org.plenary.office.Garbled;
import org.plenary.registry.Reading.Because;
import org.plenary.registry.Reading.Proposal;
import org.plenary.registry.Reading.Why;

/// Understands any spelling of a State: the registry's own names first, then the same words in another order, the same
/// name in several languages side by side; then proposes, by former names, nationalities, slips of the pen and parts.
final class StateReader {

    private static final String LIST = "/registry/spellings.txt";
    private static final Pattern BETWEEN = Pattern.compile("\\s*[/|;\\n()（）\\[\\]–—,،，]+\\s*|\\s+-\\s+");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.\\s?){2,4}\\p{Lu}?");
    private static final Pattern SHORT_ASIDE = Pattern.compile("^([^(\\[]+)[(\\[]([^)\\]]+)[)\\]]\\W*$");
    private static final Pattern ASIDE = Pattern.compile("\\s*[(\\[（]([^()\\[\\]（）]+)[)\\]）]\\s*");
    private static final int MOST_WORDS = 9;
    private static final int MOST_PROPOSALS = 5;

    private final States states;
    private final Map<String, Set<State>> sorted = new HashMap<>();
    private final Map<String, Set<State>> old = new HashMap<>();
    private final Peoples peoples;
    private final Map<String, Set<State>> codes = new HashMap<>();
    private final Map<String, Optional<State>> gone = new HashMap<>();
    private final Map<String, Optional<State>> noStates = new HashMap<>();
    /// The alpha-2 codes of what is no State, with the State that answers for it.
    private final Map<String, Optional<State>> territories = new HashMap<>();
    private final Map<String, State> capitals = new HashMap<>();
    private final Set<String> bodies = new HashSet<>();
    private final Spellings<State> spellings = new Spellings<>();
    private final Shortened shortened = new Shortened();
    private final Once<OtherTongues> tongues;

    StateReader(States states) {
        this.states = states;
        this.tongues = Once.of(() -> new OtherTongues(states.all(), territories));
        this.peoples = new Peoples(states, this::called);
        for (State state : states.all()) {
            state.names().all().forEach(name -> file(name.text(), state));
            if (!state.capital().isEmpty() && state.kind() != StateKind.REIO) {
                capitals.put(Spelling.key(state.capital()), state);
            }
        }
        states.aliases().forEach(alias -> states.byId(alias.state()).ifPresent(state -> file(alias.text(), state)));
        for (WordList.Line line : WordList.lines(LIST)) {
            if (line.key().equals("BODY")) {
                line.words().forEach(word -> bodies.add(Spelling.key(word)));
                continue;
            }
            String[] key = line.key().split(" ", -1);
            Optional<State> state = states.byCode(key[1]);
            line.words().forEach(word -> file(key[0], word, state));
        }
    }

    private void file(String kind, String word, Optional<State> state) {
        String key = Spelling.key(word);
        switch (kind) {
            case "NAME" -> {
                // Filed with the States themselves.
            }
            case "CODE" -> state.ifPresent(one -> add(codes, key, one));
            case "OLD" -> state.ifPresent(one -> add(old, key, one));
            case "GONE" -> gone.put(key, state);
            case "TERRITORY" -> territories.put(word, state);
            case "NOT" -> noStates.put(key, state);
            default -> throw new IllegalStateException("unknown key in the spellings: " + kind);
        }
    }

    /// The names that the list adds to the official ones.
    static List<States.Alias> names() {
        List<States.Alias> names = new ArrayList<>();
        for (WordList.Line line : WordList.lines(LIST)) {
            if (line.key().startsWith("NAME ")) {
                StateId id = StateId.shipped(line.key().substring(5));
                line.words().forEach(word -> names.add(new States.Alias(word, id)));
            }
        }
        return names;
    }

    private void file(String name, State state) {
        add(sorted, Spelling.inOrder(name), state);
        spellings.file(name, state);
        shortened.file(name, state);
    }

    private static void add(Map<String, Set<State>> map, String key, State state) {
        map.computeIfAbsent(key, k -> new LinkedHashSet<>(1)).add(state);
    }

    Reading<State> read(String text) {
        String key = Spelling.key(text);
        if (key.isEmpty()) {
            return exact(text).orElse(none(Why.UNKNOWN));
        }
        if (gone.containsKey(key)) {
            return new Reading.None<>(Why.GONE, gone.getOrDefault(key, Optional.empty()));
        }
        if (noStates.containsKey(key)) {
            return new Reading.None<>(Why.NO_STATE, noStates.getOrDefault(key, Optional.empty()));
        }
        return exact(text)
                .or(() -> besideItsInitials(text))
                .or(() -> inParts(text))
                .or(() -> withCapital(key))
                .orElseGet(() -> likely(text, key));
    }

    /// `Republic of Kenya (RoK)`: what stands in brackets only shortens the name before it.
    private Optional<Reading<State>> besideItsInitials(String text) {
        Matcher aside = SHORT_ASIDE.matcher(text.strip());
        if (!aside.matches()) {
            return Optional.empty();
        }
        String inner = Spelling.key(aside.group(2)).replace(" ", "");
        List<String> words = Arrays.stream(aside.group(1).strip().split("[\\s-]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        boolean isShort = inner.equals(Spelling.key(initials(words)))
                || inner.equals(Spelling.key(initials(words.stream().filter(word -> !Spelling.isLink(word)).toList())));
        return isShort ? exact(aside.group(1)) : Optional.empty();
    }

    private static String initials(List<String> words) {
        return words.stream().map(word -> word.substring(0, word.offsetByCodePoints(0, 1))).collect(Collectors.joining());
    }

    /// The States whose people are called so.
    Set<State> ofPeople(String word) {
        return peoples.find(word);
    }

    /// A known name, or its words in another order.
    private Optional<Reading<State>> exact(String text) {
        return switch (states.find(text)) {
            case Match.Found<State>(var state) -> Optional.of(new Reading.Exact<>(state, Reading.How.NAME));
            case Match.Several<State>(var several) -> Optional.of(shared(several));
            case Match.NotFound<State>() -> byInitials(text).or(() -> inOtherOrder(text));
        };
    }

    /// `K.S.A.` is KSA, as far as that is known.
    private Optional<Reading<State>> byInitials(String text) {
        return INITIALS.matcher(text.strip()).matches()
                        && states.find(text.replaceAll("[.\\s]", "")) instanceof Match.Found<State>(var state)
                ? Optional.of(new Reading.Exact<>(state, Reading.How.NAME))
                : Optional.empty();
    }

    private Optional<Reading<State>> inOtherOrder(String text) {
        Set<State> found = sorted.getOrDefault(Spelling.inOrder(text), Set.of());
        return found.size() == 1
                ? Optional.of(new Reading.Exact<>(found.iterator().next(), Reading.How.NAME))
                : Optional.empty();
    }

    private static Reading<State> shared(Collection<State> several) {
        return new Reading.Likely<>(several.stream()
                .limit(MOST_PROPOSALS)
                .map(state -> new Proposal<>(state, 0.5, Because.SHARED))
                .toList());
    }

    /// `Germany / Allemagne / Alemania`, and `SWITZERLAND SUISSE SUIZA`: one State in several languages.
    private Optional<Reading<State>> inParts(String text) {
        List<String> parts = Arrays.stream(BETWEEN.split(text.strip(), -1))
                .filter(part -> !Spelling.key(part).isEmpty())
                .toList();
        if (parts.size() > 1) {
            Set<State> meant = new LinkedHashSet<>();
            int understood = 0;
            for (String part : parts) {
                if (exact(part).orElse(none(Why.UNKNOWN)) instanceof Reading.Exact<State>(var state, var _)) {
                    meant.add(state);
                    understood++;
                }
            }
            if (meant.size() > 1) {
                return Optional.of(ofUnion(meant).orElseGet(() -> none(Why.SEVERAL)));
            }
            if (understood == parts.size()) {
                return Optional.of(new Reading.Exact<>(meant.iterator().next(), Reading.How.NAME));
            }
        }
        return runOn(Arrays.stream(text.strip().split("[\\s\\-/|,;]+", -1)).filter(word -> !word.isEmpty()).toList());
    }

    /// `Sweden [EU]`, `Denmark (on behalf of the European Union)`: a State beside a union of States.
    private static Optional<Reading<State>> ofUnion(Set<State> meant) {
        List<State> proper =
                meant.stream().filter(state -> state.kind() != StateKind.REIO).toList();
        return proper.size() == 1 && meant.size() == 2
                ? Optional.of(new Reading.Likely<>(
                        List.of(new Proposal<>(proper.getFirst(), 0.92, Because.MORE_WORDS))))
                : Optional.empty();
    }

    /// `Guinea (Conakry)`, `Nairobi, Kenya`: a State's name beside its capital.
    private Optional<Reading<State>> withCapital(String key) {
        List<String> words = List.of(key.split(" ", -1));
        for (int at = 1; at < words.size(); at++) {
            String before = String.join(" ", words.subList(0, at));
            String behind = String.join(" ", words.subList(at, words.size()));
            Optional<Reading<State>> found =
                    withCapital(before, capitals.get(behind)).or(() -> withCapital(behind, capitals.get(before)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Reading<State>> withCapital(String name, @Nullable State ofCapital) {
        if (ofCapital == null) {
            return Optional.empty();
        }
        List<State> named = switch (states.find(name)) {
            case Match.Found<State>(var state) -> List.of(state);
            case Match.Several<State>(var several) -> several;
            case Match.NotFound<State>() -> List.of();
        };
        if (named.contains(ofCapital)) {
            return Optional.of(new Reading.Exact<>(ofCapital, Reading.How.NAME));
        }
        boolean isPart = ofCapital.names().all().stream()
                .anyMatch(one -> Spelling.words(one.text()).containsAll(Spelling.words(name)));
        return isPart
                ? Optional.of(new Reading.Likely<>(List.of(new Proposal<>(ofCapital, 0.95, Because.PART))))
                : Optional.empty();
    }

    /// Words of which every run is a name of one and the same State.
    private Optional<Reading<State>> runOn(List<String> words) {
        if (words.size() < 2 || words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        List<Set<State>> upTo = new ArrayList<>();
        for (int to = 0; to <= words.size(); to++) {
            Set<State> reached = new HashSet<>();
            for (int from = 0; from < to; from++) {
                Optional<State> one = named(String.join(" ", words.subList(from, to)));
                boolean starts = from == 0;
                if (one.isPresent() && (starts || upTo.get(from).contains(one.get()))) {
                    reached.add(one.get());
                }
            }
            upTo.add(reached);
        }
        Set<State> all = upTo.getLast();
        return all.size() == 1
                ? Optional.of(new Reading.Exact<>(all.iterator().next(), Reading.How.NAME))
                : Optional.empty();
    }

    private Optional<State> named(String text) {
        boolean isCode = text.length() < 3 && text.charAt(0) < 0x80;
        return !isCode && states.find(text) instanceof Match.Found<State>(var state)
                ? Optional.of(state)
                : Optional.empty();
    }

    private Reading<State> likely(String text, String key) {
        if (tongues.get().isTerritory(text)) {
            return new Reading.None<>(Why.NO_STATE, tongues.get().ofTerritory(text));
        }
        Map<State, Proposal<State>> found = new LinkedHashMap<>();
        propose(old.getOrDefault(key, Set.of()), 0.95, Because.OLD_NAME, found);
        propose(peoples.find(text), 0.93, Because.NATION, found);
        propose(codes.getOrDefault(key, Set.of()), 0.93, Because.SHORT, found);
        if (found.isEmpty()) {
            Spelling.withoutOffice(text).forEach(bare -> ofOffice(bare, key, found));
        }
        boolean isPlace = noStates.keySet().stream().anyMatch(place -> place.length() > 4 && (" " + key + " ").contains(" " + place + " "));
        if (found.isEmpty() && !isPlace) {
            propose(shortened.withLostLetters(text), 0.95, Because.SHORT, found);
            propose(shortened.byInitials(text), 0.85, Because.SHORT, found);
            propose(tongues.get().find(text), 0.94, Because.LANGUAGE, found);
            Garbled.repaired(text).ifPresent(repaired -> ofRepaired(repaired, found));
        }
        if (found.isEmpty() && !isPlace) {
            if (withoutAside(text, found)) {
                return none(Why.SEVERAL);
            }
            besideOffice(text, found);
        }
        if (found.isEmpty() && !isPlace) {
            propose(shortened.cutShort(text), 0.9, Because.SHORT, found);
            spellings.near(text).stream()
                    .filter(near -> near.because() != Because.MORE_WORDS || !isBody(key))
                    .forEach(near -> found.putIfAbsent(near.value(), near));
        }
        if (found.isEmpty() && !isPlace) {
            propose(shortened.partOf(text), 0.7, Because.PART, found);
        }
        return found.isEmpty()
                ? none(isPlace ? Why.NO_STATE : Why.UNKNOWN)
                : new Reading.Likely<>(found.values().stream().limit(MOST_PROPOSALS).toList());
    }

    private void ofOffice(String bare, String key, Map<State, Proposal<State>> found) {
        if (found.isEmpty() && !Spelling.key(bare).equals(key)) {
            only(bare).ifPresent(state -> propose(Set.of(state), 0.92, Because.MORE_WORDS, found));
            propose(peoples.find(bare), 0.85, Because.NATION, found);
        }
    }

    /// The State that a text means without a question.
    private Optional<State> only(String text) {
        return exact(text).orElse(none(Why.UNKNOWN)) instanceof Reading.Exact<State>(var state, var _)
                ? Optional.of(state)
                : Optional.empty();
    }

    /// `Ministerio de Ambiente (Colombia)`, `Republic of Kenya - Dept. for Wildlife`.
    private void besideOffice(String text, Map<State, Proposal<State>> found) {
        Set<State> named = new LinkedHashSet<>();
        for (String part : BETWEEN.split(text.strip(), -1)) {
            Optional<State> one = only(part);
            one.ifPresent(named::add);
            if (one.isEmpty() && !part.isBlank() && !Spelling.isOfficeOfState(part)) {
                return;
            }
        }
        if (named.size() == 1) {
            propose(named, 0.85, Because.MORE_WORDS, found);
        }
    }

    /// `Denmark (on behalf of the EU)`, `European Union (EU) and its member States`; `Georgia (U.S. State)` is not Georgia.
    ///
    /// @return whether what stands aside is another State
    private boolean withoutAside(String text, Map<State, Proposal<State>> found) {
        String whole = text.strip();
        Matcher aside = ASIDE.matcher(whole);
        if (!aside.find()) {
            return false;
        }
        Optional<State> state = only(whole.substring(0, aside.start()) + " " + whole.substring(aside.end()));
        Set<State> beside = new LinkedHashSet<>(called(aside.group(1)));
        Spelling.withoutOffice(aside.group(1)).forEach(bare -> beside.addAll(called(bare)));
        boolean isApart = state.isPresent() && !beside.isEmpty() && !beside.contains(state.get());
        state.filter(one -> !noStates.containsKey(Spelling.key(aside.group(1))) && !isApart)
                .ifPresent(one -> propose(Set.of(one), 0.85, Because.MORE_WORDS, found));
        return isApart;
    }

    /// The States of that name, in whatever language.
    private Set<State> called(String text) {
        return switch (states.find(text)) {
            case Match.Found<State>(var state) -> Set.of(state);
            case Match.Several<State>(var several) -> new LinkedHashSet<>(several);
            case Match.NotFound<State>() -> tongues.get().find(text);
        };
    }

    private void ofRepaired(String repaired, Map<State, Proposal<State>> found) {
        only(repaired).ifPresent(state -> propose(Set.of(state), 0.95, Because.SLIP, found));
    }

    /// `Bank of China`, `University of Ghana`: a body that is called after a State.
    private boolean isBody(String key) {
        return Arrays.stream(key.split(" ", -1)).anyMatch(bodies::contains);
    }

    private static void propose(
            Collection<State> some, double score, Because because, Map<State, Proposal<State>> found) {
        some.forEach(state -> found.putIfAbsent(state, new Proposal<>(state, score, because)));
    }

    private static Reading<State> none(Why why) {
        return new Reading.None<>(why, Optional.empty());
    }
}
