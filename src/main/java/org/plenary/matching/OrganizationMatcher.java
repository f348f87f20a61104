package org.plenary.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.registry.Organization;
import org.plenary.registry.ReferenceBook;

/// Finds out of all organizations of the registry those that a name may mean, or that may be one and the same, with the
/// evidence. They are filed by what their names have in common, so that each is compared with few.
public final class OrganizationMatcher {

    /// A word that more organizations have in common says nothing of which is meant.
    private static final int MOST = 60;
    private static final int BEGINNING = 5;

    private final List<OrganizationLikeness.Entry> all;
    private final ReferenceBook book;
    private final BodyWords vocabulary;
    private final Map<String, List<Integer>> byKey = new HashMap<>();
    private final OrganizationLikeness likeness;

    public OrganizationMatcher(ReferenceBook book) {
        this.vocabulary = new BodyWords(book.states());
        this.all = book.organizations().all().stream().map(one -> entry(one, vocabulary)).toList();
        this.book = book;
        Map<String, Integer> bearers = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).meanings().forEach(meaning -> bearers.merge(meaning, 1, Integer::sum));
            for (String key : keys(all.get(i))) {
                byKey.computeIfAbsent(key, one -> new ArrayList<>(1)).add(i);
            }
        }
        likeness = new OrganizationLikeness(bearers);
    }

    /// The organizations that a name may mean, the likeliest first.
    public List<Candidate<Organization>> candidates(String name) {
        Called called = Called.withoutAcronym(name, vocabulary);
        if (called.folded().isEmpty()) {
            return List.of();
        }
        List<Candidate<Organization>> found = new ArrayList<>();
        for (int other : near(keys(called))) {
            OrganizationLikeness.Entry entry = all.get(other);
            likeness.of(called, entry)
                    .ifPresent(result -> found.add(new Candidate<>(
                            entry.organization(), likelihood(result), result.score(), result.evidence())));
        }
        found.sort(Comparator.comparingDouble((Candidate<Organization> one) -> -one.score()));
        return found;
    }

    private static OrganizationLikeness.Entry entry(Organization organization, BodyWords vocabulary) {
        Stream<String> names = organization.names().all().stream().map(name -> name.text());
        List<Called> called = Stream.concat(Stream.of(organization.code()), names)
                .filter(text -> !text.isBlank())
                .map(text -> Called.withoutAcronym(text, vocabulary))
                .filter(name -> !name.folded().isEmpty())
                .distinct()
                .toList();
        return new OrganizationLikeness.Entry(organization, called);
    }

    /// A word by its meaning or its beginning, two words, the acronym or the first letters of the words, the website, the
    /// country with the first letter.
    private static Set<String> keys(OrganizationLikeness.Entry entry) {
        Set<String> keys = new LinkedHashSet<>();
        entry.names().forEach(name -> keys.addAll(keys(name)));
        String website = entry.organization().website();
        if (!website.isEmpty()) {
            keys.add("w" + website);
        }
        if (!entry.organization().country().isEmpty()) {
            entry.names().forEach(name -> keys.add("~" + entry.organization().country() + name.folded().charAt(0)));
        }
        return keys;
    }

    private static Set<String> keys(Called name) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add("=" + name.joined());
        if (name.isAcronym()) {
            keys.add("." + name.folded());
        }
        name.allInitials().forEach(initials -> keys.add("." + initials));
        List<String> beginnings = name.terms().stream().map(OrganizationMatcher::beginning).distinct().toList();
        keys.addAll(beginnings);
        for (String one : beginnings) {
            beginnings.stream().filter(other -> one.compareTo(other) < 0).forEach(other -> keys.add(one + "+" + other));
        }
        return keys;
    }

    /// A meaning as a whole; of a word that has none beside itself the beginning, since its end may be written otherwise.
    private static String beginning(BodyWords.Term term) {
        return term.meaning().equals(term.word())
                ? term.word().substring(0, Math.min(BEGINNING, term.word().length()))
                : term.meaning();
    }

    /// The organizations under one of these keys, but for keys that too many have in common.
    private Set<Integer> near(Set<String> keys) {
        Set<Integer> near = new LinkedHashSet<>();
        for (String key : keys) {
            List<Integer> some = byKey.getOrDefault(key, List.of());
            if (some.size() <= MOST) {
                near.addAll(some);
            }
        }
        return near;
    }

    /// Those that may be the same as one of them, of which each pair is found once.
    ///
    /// @param own its place among the registry's organizations
    /// @param apart the pairs that officers have declared to be two
    void twins(int own, Set<String> apart, List<OrganizationDuplicates.Twins> found) {
        OrganizationLikeness.Entry mine = all.get(own);
        for (int other : near(keys(mine))) {
            OrganizationLikeness.Entry their = all.get(other);
            // Of two that were added each meets the other; once is enough.
            boolean isTurn = other < own
                    || book.organizations().shippedForm(their.organization().id()).isPresent();
            boolean isDeclared = apart.contains(
                    MergeStore.pair(their.organization().id().value(), mine.organization().id().value()));
            if (other != own && isTurn && !isDeclared) {
                likeness.of(their, mine)
                        .ifPresent(result -> found.add(new OrganizationDuplicates.Twins(
                                their.organization(), mine.organization(), likelihood(result), result.score(),
                                result.evidence())));
            }
        }
    }

    /// Two organizations, with what there is to be said of them, be it little.
    OrganizationDuplicates.Twins twins(Organization one, Organization other) {
        return likeness.of(entry(one, vocabulary), entry(other, vocabulary))
                .map(result -> new OrganizationDuplicates.Twins(
                        one, other, likelihood(result), result.score(), result.evidence()))
                .orElseGet(() -> new OrganizationDuplicates.Twins(
                        one, other, Candidate.Likelihood.POSSIBLE, 0, List.of()));
    }

    private static Candidate.Likelihood likelihood(OrganizationLikeness.Result result) {
        if (result.score() >= 0.99) {
            return Candidate.Likelihood.CERTAIN;
        }
        return result.score() >= 0.9 ? Candidate.Likelihood.LIKELY : Candidate.Likelihood.POSSIBLE;
    }
}
