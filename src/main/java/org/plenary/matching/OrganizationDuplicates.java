package org.plenary.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.Progress;
import org.plenary.base.Rule;
import org.plenary.registry.Match;
import org.plenary.registry.NameForm;
import org.plenary.registry.Organization;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.ReferenceBook;
import org.plenary.store.Workspace;

/// The organizations of a workspace that may be one and the same, and what officers decide about them. Those that
/// Plenary ships are known to be different ones; only what a workspace has added can be merged into another.
public final class OrganizationDuplicates {

    /// A word that more organizations have in common says nothing of which is meant.
    private static final int MOST = 60;
    private static final int BEGINNING = 5;
    private static final int CHECKPOINT = 64;

    private final Workspace workspace;
    private final Supplier<ReferenceBook> book;

    /// Two organizations that may be one.
    ///
    /// @param one the one that would stay: the shipped one, or the one that was there first
    public record Twins(
            Organization one, Organization other, Candidate.Likelihood likelihood, double score, List<Evidence> evidence) {
        public Twins {
            evidence = List.copyOf(evidence);
        }
    }

    /// @param book what the workspace knows of organizations at this moment
    public OrganizationDuplicates(Workspace workspace, Supplier<ReferenceBook> book) {
        this.workspace = workspace;
        this.book = book;
    }

    /// All who may be one and were not declared different, the likeliest first.
    public List<Twins> find(Progress progress) {
        progress.stage("reading");
        ReferenceBook now = book.get();
        Set<String> apart = new HashSet<>(workspace.read(MergeStore::differentPairs));
        List<OrganizationLikeness.Entry> all = now.organizations().all().stream()
                .map(OrganizationDuplicates::entry)
                .toList();
        var files = new Files(all, now);
        progress.stage("checking");
        List<Twins> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (i % CHECKPOINT == 0) {
                progress.checkpoint();
                progress.done(i, all.size());
            }
            if (!isShipped(now, all.get(i).organization())) {
                files.twins(i, apart, found);
            }
        }
        found.sort(Comparator.comparingDouble((Twins twins) -> -twins.score()));
        return found;
    }

    private static OrganizationLikeness.Entry entry(Organization organization) {
        Stream<String> names = organization.names().all().stream().map(name -> name.text());
        List<Called> called = Stream.concat(Stream.of(organization.code()), names)
                .filter(text -> !text.isBlank())
                .map(Called::of)
                .filter(name -> !name.folded().isEmpty())
                .distinct()
                .toList();
        return new OrganizationLikeness.Entry(organization, called);
    }

    private static boolean isShipped(ReferenceBook book, Organization organization) {
        return book.organizations().shippedForm(organization.id()).isPresent();
    }

    /// All organizations by what their names have in common, so that each is compared with few.
    private static final class Files {

        private final List<OrganizationLikeness.Entry> all;
        private final ReferenceBook book;
        private final Map<String, List<Integer>> byKey = new HashMap<>();
        private final OrganizationLikeness likeness;

        Files(List<OrganizationLikeness.Entry> all, ReferenceBook book) {
            this.all = all;
            this.book = book;
            Map<String, Integer> bearers = new HashMap<>();
            for (int i = 0; i < all.size(); i++) {
                OrganizationLikeness.words(all.get(i)).forEach(word -> bearers.merge(word, 1, Integer::sum));
                for (String key : keys(all.get(i))) {
                    byKey.computeIfAbsent(key, one -> new ArrayList<>(1)).add(i);
                }
            }
            likeness = new OrganizationLikeness(
                    bearers, word -> !(book.states().find(word) instanceof Match.NotFound<?>));
        }

        /// A word by its beginning, two words, the acronym or the first letters of the words, the website.
        private static Set<String> keys(OrganizationLikeness.Entry entry) {
            Set<String> keys = new LinkedHashSet<>();
            for (Called name : entry.names()) {
                keys.add("=" + name.folded());
                if (name.isAcronym()) {
                    keys.add("." + name.folded());
                }
                name.allInitials().forEach(initials -> keys.add("." + initials));
                List<String> beginnings = name.words().stream().map(Files::beginning).distinct().toList();
                keys.addAll(beginnings);
                for (String one : beginnings) {
                    beginnings.stream().filter(other -> one.compareTo(other) < 0).forEach(other -> keys.add(one + "+" + other));
                }
            }
            String website = entry.organization().website();
            if (!website.isEmpty()) {
                keys.add("w" + website);
            }
            return keys;
        }

        private static String beginning(String word) {
            return word.substring(0, Math.min(BEGINNING, word.length()));
        }

        void twins(int own, Set<String> apart, List<Twins> found) {
            Set<Integer> compared = new HashSet<>();
            for (String key : keys(all.get(own))) {
                List<Integer> some = byKey.getOrDefault(key, List.of());
                if (some.size() > MOST) {
                    continue;
                }
                for (int other : some) {
                    // Of two that were added each meets the other; once is enough.
                    boolean isTurn = other < own || isShipped(book, all.get(other).organization());
                    if (other != own && isTurn && compared.add(other)) {
                        twins(all.get(other), all.get(own), apart, found);
                    }
                }
            }
        }

        private void twins(
                OrganizationLikeness.Entry one, OrganizationLikeness.Entry other, Set<String> apart, List<Twins> found) {
            boolean isDeclared = apart.contains(
                    MergeStore.pair(one.organization().id().value(), other.organization().id().value()));
            if (!isDeclared) {
                likeness.of(one, other)
                        .ifPresent(result -> found.add(new Twins(
                                one.organization(), other.organization(), likelihood(result), result.score(),
                                result.evidence())));
            }
        }

        private static Candidate.Likelihood likelihood(OrganizationLikeness.Result result) {
            if (result.score() >= 0.99) {
                return Candidate.Likelihood.CERTAIN;
            }
            return result.score() >= 0.9 ? Candidate.Likelihood.LIKELY : Candidate.Likelihood.POSSIBLE;
        }
    }

    /// Makes two organizations one: its delegations, applications and admissions go to the survivor, and what it was
    /// called is remembered as another spelling of the survivor's name. One undo takes it back.
    ///
    /// @return how many delegations moved; refused where the one to go is shipped
    public Outcome<Integer> merge(OrganizationId survivor, OrganizationId absorbed) {
        if (survivor.equals(absorbed)) {
            return Outcome.refused(new Rule.OwnAncestor());
        }
        ReferenceBook now = book.get();
        var stays = now.organizations().byId(survivor);
        var goes = now.organizations().byId(absorbed);
        if (stays.isEmpty() || goes.isEmpty()) {
            return Outcome.refused(new Rule.ChangedSince());
        }
        if (isShipped(now, goes.get())) {
            return Outcome.refused(new Rule.AlreadyThere(goes.get().code()));
        }
        String meaning = stays.get().name(Language.ENGLISH, NameForm.SHORT, LocalDate.EPOCH);
        List<String> spellings = goes.get().names().all().stream().map(name -> name.text()).distinct().toList();
        return workspace.change("matching.mergeOrganizations", writer -> {
            writer.about(meaning);
            int moved = OrganizationMerge.merge(writer, survivor.value(), absorbed.value());
            OrganizationMerge.remember(writer, spellings, meaning);
            MergeStore.note(writer, survivor.value(), absorbed.value());
            return writer.done(moved);
        });
    }

    /// Declares two organizations to be two, for ever: they are never proposed again.
    public Outcome<Integer> declareDifferent(OrganizationId one, OrganizationId other) {
        return workspace.change("matching.differentOrganizations", writer -> {
            MergeStore.different(writer, one.value(), other.value());
            return writer.done(1);
        });
    }
}
