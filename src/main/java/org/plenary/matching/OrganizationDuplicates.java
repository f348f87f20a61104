package org.plenary.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.Progress;
import org.plenary.base.Rule;
import org.plenary.registry.NameForm;
import org.plenary.registry.Organization;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.ReferenceBook;
import org.plenary.store.Workspace;

/// The organizations of a workspace that may be one and the same, and what officers decide about them. Those that
/// Plenary ships are known to be different ones; only what a workspace has added can be merged into another.
public final class OrganizationDuplicates {

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
        List<Organization> all = now.organizations().all();
        var matcher = new OrganizationMatcher(now);
        progress.stage("checking");
        List<Twins> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (i % CHECKPOINT == 0) {
                progress.checkpoint();
                progress.done(i, all.size());
            }
            if (!isShipped(now, all.get(i))) {
                matcher.twins(i, apart, found);
            }
        }
        found.sort(Comparator.comparingDouble((Twins twins) -> -twins.score()));
        return found;
    }

    private static boolean isShipped(ReferenceBook book, Organization organization) {
        return book.organizations().shippedForm(organization.id()).isPresent();
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

    /// Those that officers have declared to be two, the latest first, with what there is to be said of them now.
    public List<Parted<Twins>> parted() {
        ReferenceBook now = book.get();
        var matcher = new OrganizationMatcher(now);
        List<Parted<Twins>> parted = new ArrayList<>();
        for (MergeStore.Difference two : workspace.read(MergeStore::differences)) {
            var one = now.organizations().byId(new OrganizationId(two.one()));
            var other = now.organizations().byId(new OrganizationId(two.other()));
            if (one.isPresent() && other.isPresent()) {
                Twins twins = isShipped(now, other.get())
                        ? matcher.twins(other.get(), one.get())
                        : matcher.twins(one.get(), other.get());
                parted.add(new Parted<>(twins, two.officer(), two.at()));
            }
        }
        return parted;
    }

    /// Takes back that two organizations are two: they are proposed again where they are alike.
    public Outcome<Integer> reconsider(OrganizationId one, OrganizationId other) {
        return workspace.change(
                "matching.reconsiderOrganizations",
                writer -> writer.done(MergeStore.reconsider(writer, one.value(), other.value())));
    }

    /// Declares two organizations to be two: they are not proposed again, unless it is taken back.
    public Outcome<Integer> declareDifferent(OrganizationId one, OrganizationId other) {
        return workspace.change("matching.differentOrganizations", writer -> {
            MergeStore.different(writer, one.value(), other.value());
            return writer.done(1);
        });
    }
}
