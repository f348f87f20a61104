package org.plenary.credentials;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.matching.Candidate;
import org.plenary.matching.Evidence;
import org.plenary.matching.NameBook;
import org.plenary.matching.NameProposal;
import org.plenary.matching.Names;
import org.plenary.matching.PersonMatcher;
import org.plenary.matching.Portrait;
import org.plenary.people.Namesakes;
import org.plenary.registry.Honorifics;
import org.plenary.registry.StateId;

/// Finds the member of a delegation whom an instrument names, though it adds an honorific, turns the name round, leaves
/// out a middle name, or writes it in another script, transcription or spelling; and says what that rests on.
final class Recognition {

    private static final NameBook BOOK = new NameBook();
    private static final Honorifics HONORIFICS = Honorifics.shipped();
    private static final Names NAMES = new Names(HONORIFICS, BOOK);

    private final StateId state;
    private final Map<Delegate, Namesakes> delegates = new LinkedHashMap<>();
    private final Map<String, Optional<Found>> asked = new HashMap<>();
    private @Nullable PersonMatcher<Delegate> matcher;

    /// @param delegates everybody of the delegation of that State
    Recognition(StateId state, Collection<Delegate> delegates) {
        this.state = state;
        delegates.forEach(delegate -> this.delegates.put(delegate, Namesakes.of(delegate.name())));
    }

    /// Whom a written name means, and how sure that is.
    ///
    /// @param evidence what it rests on, beside that both are of one delegation
    record Found(Delegate delegate, Sameness sameness, List<Evidence> evidence) {
        Found {
            evidence = List.copyOf(evidence);
        }

        /// Whether an instrument covers the delegate by that.
        boolean isSure() {
            return sameness != Sameness.DOUBTFUL;
        }
    }

    enum Sameness {
        /// Written as registered, but for order, case, accents and honorifics.
        SAME,
        /// Written otherwise; nobody else of the delegation is meant as likely.
        ALIKE,
        /// To be asked about.
        DOUBTFUL
    }

    Optional<Found> of(String written) {
        return asked.computeIfAbsent(written, name -> asRegistered(name).or(() -> alike(name)));
    }

    /// Most names are written as registered, which costs next to nothing to tell.
    private Optional<Found> asRegistered(String written) {
        return delegates.entrySet().stream()
                .filter(entry -> entry.getValue().include(written))
                .findFirst()
                .map(entry -> new Found(entry.getKey(), Sameness.SAME, List.of(new Evidence.SameName())));
    }

    private Optional<Found> alike(String written) {
        List<Candidate<Delegate>> candidates = Stream.of(plain(written), transcribed(written))
                .distinct()
                .map(portrait -> matcher().candidates(portrait.from(state.value())))
                .max(Comparator.comparingDouble(found -> found.isEmpty() ? 0 : found.getFirst().score()))
                .orElse(List.of());
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Candidate<Delegate> best = candidates.getFirst();
        List<Evidence> evidence = best.evidence().stream()
                .filter(fact -> !(fact instanceof Evidence.SameDelegation))
                .toList();
        return Optional.of(new Found(best.value(), sameness(candidates, evidence), evidence));
    }

    /// The name behind the honorifics. How it divides is not asked: an instrument says it in no usual way.
    private static Portrait plain(String written) {
        List<String> words = List.of(written.strip().split("[\\s\\u00A0\\u3000]+", -1));
        List<String> name = words.stream().dropWhile(HONORIFICS::include).toList();
        return Portrait.of(String.join(" ", name.isEmpty() ? words : name));
    }

    /// As a name that may bear its transcription, and honorifics of other countries.
    private static Portrait transcribed(String written) {
        NameProposal name = NAMES.propose(written);
        return Portrait.of("", "", name.asWritten(), name.latin());
    }

    /// Two who are alike are no recognition.
    private static Sameness sameness(List<Candidate<Delegate>> candidates, List<Evidence> evidence) {
        if (evidence.stream().allMatch(fact -> fact instanceof Evidence.SameName || fact instanceof Evidence.OtherOrder)) {
            return Sameness.SAME;
        }
        long likely = candidates.stream()
                .filter(one -> one.likelihood() != Candidate.Likelihood.POSSIBLE)
                .count();
        boolean bestIsLikely = candidates.getFirst().likelihood() != Candidate.Likelihood.POSSIBLE;
        return bestIsLikely && likely == 1 ? Sameness.ALIKE : Sameness.DOUBTFUL;
    }

    /// Filing a delegation is dear, so it waits for the first name that is written otherwise.
    private PersonMatcher<Delegate> matcher() {
        PersonMatcher<Delegate> filed = matcher;
        if (filed == null) {
            filed = new PersonMatcher<>(BOOK);
            for (Delegate delegate : delegates.keySet()) {
                filed.add(delegate, Portrait.of(delegate.name()).from(state.value()));
            }
            matcher = filed;
        }
        return filed;
    }
}
