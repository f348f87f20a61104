package org.plenary.matching;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.people.Namesakes;
import org.plenary.people.PersonName;
import org.plenary.registry.Honorifics;

/// Finds the member of a delegation whom a letter names, though it adds an honorific, turns the name round, leaves out a
/// middle name, or writes it in another script, transcription or spelling; and says what that rests on.
///
/// @param <T> what a member is for the caller
public final class Recognition<T> {

    private static final NameBook BOOK = new NameBook();
    private static final Honorifics HONORIFICS = Honorifics.shipped();
    private static final Names NAMES = new Names(HONORIFICS, BOOK);

    private final UUID sender;
    private final Map<T, PersonName> members;
    private final Map<T, Namesakes> namesakes = new LinkedHashMap<>();
    private final Map<String, Optional<Found<T>>> asked = new HashMap<>();
    private @Nullable PersonMatcher<T> matcher;

    /// @param sender the State or organization
    /// @param members everybody of its delegation; of two who bear one name the first is found
    public Recognition(UUID sender, Map<T, PersonName> members) {
        this.sender = sender;
        this.members = members;
        members.forEach((member, name) -> namesakes.put(member, Namesakes.of(name)));
    }

    /// Whom a written name means, and how sure that is.
    ///
    /// @param evidence what it rests on, beside that both are of one delegation
    public record Found<T>(T member, Sameness sameness, List<Evidence> evidence) {
        public Found {
            evidence = List.copyOf(evidence);
        }

        /// Whether nobody need be asked.
        public boolean isSure() {
            return sameness != Sameness.DOUBTFUL;
        }
    }

    /// How sure it is.
    public enum Sameness {
        /// Written as registered, but for order, case, accents and honorifics.
        SAME,
        /// Written otherwise; nobody else of the delegation is meant as likely.
        ALIKE,
        /// To be asked about.
        DOUBTFUL
    }

    /// Nobody where no member is like enough to be asked about.
    public Optional<Found<T>> of(String written) {
        return asked.computeIfAbsent(written, name -> asRegistered(name).or(() -> alike(name)));
    }

    /// Most names are written as registered, which costs next to nothing to tell.
    private Optional<Found<T>> asRegistered(String written) {
        return namesakes.entrySet().stream()
                .filter(entry -> entry.getValue().include(written))
                .findFirst()
                .map(entry -> new Found<>(entry.getKey(), Sameness.SAME, List.of(new Evidence.SameName())));
    }

    private Optional<Found<T>> alike(String written) {
        List<Candidate<T>> candidates = Stream.of(plain(written), transcribed(written))
                .distinct()
                .map(portrait -> matcher().candidates(portrait.from(sender)))
                .max(Comparator.comparingDouble(found -> found.isEmpty() ? 0 : found.getFirst().score()))
                .orElse(List.of());
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Candidate<T> best = candidates.getFirst();
        List<Evidence> evidence = best.evidence().stream()
                .filter(fact -> !(fact instanceof Evidence.SameDelegation))
                .toList();
        return Optional.of(new Found<>(best.value(), sameness(candidates, evidence), evidence));
    }

    /// The name behind the honorifics. How it divides is not asked: a letter says it in no usual way.
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
    private static <T> Sameness sameness(List<Candidate<T>> candidates, List<Evidence> evidence) {
        if (evidence.stream().allMatch(fact -> fact instanceof Evidence.SameName || fact instanceof Evidence.OtherOrder)) {
            return Sameness.SAME;
        }
        long likely = candidates.stream().filter(Recognition::isLikely).count();
        boolean bestIsLikely = isLikely(candidates.getFirst());
        return bestIsLikely && likely == 1 ? Sameness.ALIKE : Sameness.DOUBTFUL;
    }

    private static boolean isLikely(Candidate<?> candidate) {
        return candidate.likelihood().compareTo(Candidate.Likelihood.LIKELY) >= 0;
    }

    /// Filing a delegation is dear, so it waits for the first name that is written otherwise.
    private PersonMatcher<T> matcher() {
        PersonMatcher<T> filed = matcher;
        if (filed == null) {
            filed = new PersonMatcher<>(BOOK);
            for (Map.Entry<T, PersonName> member : members.entrySet()) {
                filed.add(member.getKey(), Portrait.of(member.getValue()).from(sender));
            }
            matcher = filed;
        }
        return filed;
    }
}
