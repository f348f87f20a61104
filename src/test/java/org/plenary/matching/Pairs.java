package org.plenary.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.plenary.registry.Honorifics;

/// Pairs of names of which it is known whether they are one person's, invented after public knowledge of names: the
/// spellings, orders and transcriptions of twelve cultures, and namesakes, sisters, fathers and sons.
final class Pairs {

    private static final UUID HERE = new UUID(1, 1);
    private static final UUID THERE = new UUID(2, 2);

    private final NameBook book = new NameBook();
    private final Names names = new Names(Honorifics.shipped(), book);
    private final LatinLetters letters = new LatinLetters();
    private final Weighing weighing = new Weighing(book);

    record Pair(boolean same, String kind, String culture, String company, String one, String other) {

        /// The half by which the weights were set; the other half only measures.
        boolean isForTuning() {
            return (one + other).hashCode() % 2 == 0;
        }
    }

    static List<Pair> all() {
        try (InputStream in = Objects.requireNonNull(Pairs.class.getResourceAsStream("/matching/pairs.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .map(part -> new Pair(part[0].equals("S"), part[1], part[2], part[3], part[4], part[5]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the matcher says when it knows the one and is asked for the other.
    Optional<Candidate<Integer>> ask(Pair pair) {
        var matcher = new PersonMatcher<Integer>(book);
        matcher.add(1, portrait(pair.one(), pair.company().equals("unknown") ? Optional.empty() : Optional.of(HERE)));
        Optional<UUID> asked = switch (pair.company()) {
            case "unknown" -> Optional.empty();
            case "same" -> Optional.of(HERE);
            default -> Optional.of(THERE);
        };
        return matcher.candidates(portrait(pair.other(), asked)).stream().findFirst();
    }

    /// Whether a glance rules a pair out, in one delegation.
    boolean isRuledOut(Pair pair) {
        return !weighing.isWorthWhile(
                Likeness.of(portrait(pair.one(), Optional.of(HERE)), letters),
                Likeness.of(portrait(pair.other(), Optional.of(HERE)), letters),
                email -> 0);
    }

    /// Whether weighing a pair in one delegation comes to nothing.
    boolean isNothing(Pair pair) {
        return weighing
                .weigh(
                        1,
                        Likeness.of(portrait(pair.one(), Optional.of(HERE)), letters),
                        Likeness.of(portrait(pair.other(), Optional.of(HERE)), letters),
                        email -> 0)
                .isEmpty();
    }

    /// Somebody of a delegation, by a name as lists write it.
    Portrait portrait(String name, UUID sender) {
        return portrait(name, Optional.of(sender));
    }

    private Portrait portrait(String name, Optional<UUID> sender) {
        NameProposal proposal = names.propose(name);
        Portrait portrait = proposal.confidence() == NameProposal.Confidence.CERTAIN
                ? Portrait.of(proposal.given(), proposal.family(), proposal.asWritten(), proposal.latin())
                : Portrait.of("", "", proposal.asWritten(), proposal.latin());
        return sender.map(portrait::from).orElse(portrait);
    }
}
