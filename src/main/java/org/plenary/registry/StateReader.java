package org.plenary.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
import org.plenary.registry.Reading.Because;
import org.plenary.registry.Reading.Proposal;
import org.plenary.registry.Reading.Why;

/// Understands any spelling of a State: the registry's own names first, then the same words in another order, the same
/// name in several languages side by side. What is none of these may be proposed; see [StateGuess].
final class StateReader {

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.\\s?){2,4}\\p{Lu}?");
    private static final Pattern SHORT_ASIDE = Pattern.compile("^([^(\\[]+)[(\\[]([^)\\]]+)[)\\]]\\W*$");

    private final States states;
    private final StateList list = new StateList();
    private final Map<String, Set<State>> sorted = new HashMap<>();
    private final Map<String, State> capitals = new HashMap<>();
    private final Once<OtherTongues> six;
    private final StateGuess guess;

    StateReader(States states) {
        this.states = states;
        this.six = Once.of(() -> new OtherTongues(OtherTongues.SIX, states.all(), Map.of()));
        list.read(states);
        this.guess = new StateGuess(states, list, this::only);
        for (State state : states.all()) {
            state.names().all().forEach(name -> file(name.text(), state));
            if (!state.capital().isEmpty() && state.kind() != StateKind.REIO) {
                capitals.put(Spelling.key(state.capital()), state);
            }
        }
        states.aliases().forEach(alias -> states.byId(alias.state()).ifPresent(state -> file(alias.text(), state)));
    }

    private void file(String name, State state) {
        sorted.computeIfAbsent(Spelling.inOrder(name), key -> new LinkedHashSet<>(1)).add(state);
        guess.file(name, state);
    }

    Reading<State> read(String text) {
        String key = Spelling.key(text);
        if (key.isEmpty()) {
            return exact(text).orElse(none(Why.UNKNOWN));
        }
        return list.refused(key)
                .or(() -> exact(text))
                .or(() -> besideItsInitials(text))
                .or(() -> inParts(text))
                .or(() -> withCapital(key))
                .or(() -> inSixLanguages(text))
                .orElseGet(() -> guess.read(text, key));
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

    Set<State> alsoCalled(String text) {
        return list.alsoCalled(Spelling.key(text));
    }

    /// The States whose people are called so.
    Set<State> ofPeople(String word) {
        return guess.ofPeople(word);
    }

    /// The State that a text means without a question.
    private Optional<State> only(String text) {
        return exact(text).orElse(none(Why.UNKNOWN)) instanceof Reading.Exact<State>(var state, var _)
                ? Optional.of(state)
                : Optional.empty();
    }

    /// A known name, or its words in another order.
    private Optional<Reading<State>> exact(String text) {
        return switch (states.find(text)) {
            case Match.Found<State>(var state) -> Optional.of(new Reading.Exact<>(state, Reading.How.NAME));
            case Match.Several<State>(var several) -> Optional.of(shared(several));
            case Match.NotFound<State>() -> byInitials(text).or(() -> inOtherOrder(text));
        };
    }

    /// What the Unicode Consortium calls one State in a language of the United Nations is as good as its name.
    private Optional<Reading<State>> inSixLanguages(String text) {
        Set<State> called = six.get().find(text);
        return called.size() == 1
                ? Optional.of(new Reading.Exact<>(called.iterator().next(), Reading.How.NAME))
                : Optional.empty();
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
                .limit(StateGuess.MOST_PROPOSALS)
                .map(state -> new Proposal<>(state, 0.5, Because.SHARED))
                .toList());
    }

    /// `Germany / Allemagne / Alemania`, and `SWITZERLAND SUISSE SUIZA`: one State in several languages.
    private Optional<Reading<State>> inParts(String text) {
        List<String> parts = Spelling.parts(text).stream()
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
        if (words.size() < 2 || words.size() > StateGuess.MOST_WORDS) {
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

    private static Reading<State> none(Why why) {
        return new Reading.None<>(why, Optional.empty());
    }
}
