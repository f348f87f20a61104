package org.plenary.registry;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.base.Once;
import org.plenary.office.Garbled;
import org.plenary.registry.Reading.Because;
import org.plenary.registry.Reading.Proposal;
import org.plenary.registry.Reading.Why;

/// Proposes States that a spelling may mean: by former names, nationalities, offices, slips of the pen and parts. The first
/// of these that leads to a State counts.
final class StateGuess {

    private static final Pattern ASIDE = Pattern.compile("\\s*[(\\[（]([^()\\[\\]（）]+)[)\\]）]\\s*");
    /// A longer text is no name of a State.
    static final int MOST_WORDS = 9;
    static final int MOST_PROPOSALS = 5;

    private final States states;
    private final StateList list;
    private final Function<String, Optional<State>> only;
    private final Peoples peoples;
    private final Spellings<State> spellings = new Spellings<>();
    private final Shortened shortened = new Shortened();
    private final Genitives genitives = new Genitives();
    private final Once<OtherTongues> tongues;

    /// @param only the State that a text means without a question
    StateGuess(States states, StateList list, Function<String, Optional<State>> only) {
        this.states = states;
        this.list = list;
        this.only = only;
        this.tongues = Once.of(() -> new OtherTongues(OtherTongues.MANY, states.all(), list.territories()));
        this.peoples = new Peoples(states, this::called);
    }

    void file(String name, State state) {
        spellings.file(name, state);
        shortened.file(name, state);
        genitives.file(name, state);
    }

    /// The States whose people are called so, or whose name stands so behind an office.
    Set<State> ofPeople(String word) {
        Set<State> called = peoples.find(word);
        return called.isEmpty() ? genitives.find(word) : called;
    }

    /// What a text may mean that means nothing without a question.
    Reading<State> read(String text, String key) {
        if (tongues.get().isTerritory(text)) {
            return new Reading.None<>(Why.NO_STATE, tongues.get().ofTerritory(text));
        }
        Map<State, Proposal<State>> found = new LinkedHashMap<>();
        propose(list.formerly(key), 0.95, Because.OLD_NAME, found);
        propose(peoples.find(text), 0.93, Because.NATION, found);
        propose(list.byCode(key), 0.93, Because.SHORT, found);
        if (found.isEmpty()) {
            Spelling.withoutOffice(text).forEach(bare -> ofOffice(bare, key, found));
        }
        boolean isPlace = list.namesNoState(key);
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
        if (found.isEmpty() && !isPlace && Spelling.isOfficeOfState(text)) {
            behindOffice(text, found);
        }
        if (found.isEmpty() && !isPlace) {
            propose(shortened.cutShort(text), 0.9, Because.SHORT, found);
            spellings.near(text).stream()
                    .filter(near -> near.because() != Because.MORE_WORDS || !list.isBody(key))
                    .forEach(near -> found.putIfAbsent(near.value(), near));
        }
        if (found.isEmpty() && !isPlace) {
            propose(shortened.partOf(text), 0.7, Because.PART, found);
        }
        return found.isEmpty()
                ? none(isPlace && !list.isBody(key) ? Why.NO_STATE : Why.UNKNOWN)
                : new Reading.Likely<>(found.values().stream().limit(MOST_PROPOSALS).toList());
    }

    /// `Ministry of Environment, Republic of Kenya`, `Министерство экологии Кыргызской Республики`: the last words name
    /// the State.
    private void behindOffice(String text, Map<State, Proposal<State>> found) {
        List<String> words = List.of(text.strip().split("\\s+", -1));
        for (int from = Math.max(1, words.size() - MOST_WORDS); from < words.size() && found.isEmpty(); from++) {
            String behind = String.join(" ", words.subList(from, words.size()));
            propose(genitives.find(behind), 0.85, Because.MORE_WORDS, found);
            if (found.isEmpty()) {
                only.apply(behind)
                        .filter(state -> behind.length() > 3)
                        .ifPresent(state -> propose(Set.of(state), 0.85, Because.MORE_WORDS, found));
            }
        }
    }

    private void ofOffice(String bare, String key, Map<State, Proposal<State>> found) {
        if (found.isEmpty() && !Spelling.key(bare).equals(key)) {
            only.apply(bare).ifPresent(state -> propose(Set.of(state), 0.92, Because.MORE_WORDS, found));
            propose(genitives.find(bare), 0.92, Because.MORE_WORDS, found);
            propose(peoples.find(bare), 0.85, Because.NATION, found);
        }
    }

    /// `Ministerio de Ambiente (Colombia)`, `Republic of Kenya - Dept. for Wildlife`.
    private void besideOffice(String text, Map<State, Proposal<State>> found) {
        Set<State> named = new LinkedHashSet<>();
        for (String part : Spelling.parts(text)) {
            Optional<State> one = only.apply(part);
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
        Optional<State> state = only.apply(whole.substring(0, aside.start()) + " " + whole.substring(aside.end()));
        Set<State> beside = new LinkedHashSet<>(called(aside.group(1)));
        Spelling.withoutOffice(aside.group(1)).forEach(bare -> beside.addAll(called(bare)));
        boolean isApart = state.isPresent() && !beside.isEmpty() && !beside.contains(state.get());
        state.filter(one -> list.refused(Spelling.key(aside.group(1))).isEmpty() && !isApart)
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
        only.apply(repaired).ifPresent(state -> propose(Set.of(state), 0.95, Because.SLIP, found));
    }

    private static void propose(
            Collection<State> some, double score, Because because, Map<State, Proposal<State>> found) {
        some.forEach(state -> found.putIfAbsent(state, new Proposal<>(state, score, because)));
    }

    private static Reading<State> none(Why why) {
        return new Reading.None<>(why, Optional.empty());
    }
}
