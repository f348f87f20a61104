package org.plenary.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.plenary.base.Language;
import org.plenary.registry.DatedName;
import org.plenary.registry.NameForm;
import org.plenary.registry.Match;
import org.plenary.registry.Names;
import org.plenary.registry.Organization;
import org.plenary.registry.OrganizationChange;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.OrganizationKind;
import org.plenary.registry.Organizations;
import org.plenary.registry.Period;
import org.plenary.registry.ReferenceBook;

/// Pairs of names of organizations of which it is known whether they are one, all in one workspace beside the shipped ones:
/// `resources/matching/organizations.tsv`, made from public knowledge before anything was asked.
final class OrganizationPairs {

    private final List<Pair> pairs;
    private final ReferenceBook shipped = ReferenceBook.shipped();
    private final ReferenceBook book;
    private final List<OrganizationDuplicates.Twins> twins = new ArrayList<>();

    record Pair(int number, String one, String seat, String other, String otherSeat, boolean same, String kind) {}

    OrganizationPairs() {
        this("/matching/organizations.tsv");
    }

    /// @param resource with a line for each pair
    OrganizationPairs(String resource) {
        pairs = read(resource);
        List<OrganizationChange> added = new ArrayList<>();
        for (Pair pair : pairs) {
            added.add(new OrganizationChange.Added(organization(2 * pair.number(), pair.one(), pair.seat())));
            added.add(new OrganizationChange.Added(organization(2 * pair.number() + 1, pair.other(), pair.otherSeat())));
        }
        this.book = new ReferenceBook(
                shipped.states(),
                new Organizations(shipped.organizations().all(), List.of(), added),
                Map.of(),
                shipped.members());
        var matcher = new OrganizationMatcher(book);
        int known = shipped.organizations().all().size();
        for (int i = known; i < known + added.size(); i++) {
            matcher.twins(i, Set.of(), twins);
        }
    }

    private static Organization organization(int number, String name, String country) {
        return new Organization(
                new OrganizationId(new UUID(7, number)), "", OrganizationKind.NGO,
                new Names(List.of(new DatedName(Language.ENGLISH, NameForm.SHORT, Period.ALWAYS, name))), "", country, "");
    }

    private static List<Pair> read(String resource) {
        try (InputStream in = Objects.requireNonNull(OrganizationPairs.class.getResourceAsStream(resource))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
            List<Pair> pairs = new ArrayList<>();
            for (String line : lines) {
                String[] cell = line.split("\t", -1);
                pairs.add(new Pair(pairs.size(), cell[0], cell[1], cell[2], cell[3], cell[4].equals("same"), cell.length > 5 ? cell[5] : cell[4]));
            }
            return pairs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Pair> all() {
        return pairs;
    }

    boolean isProposed(Pair pair) {
        return twins.stream().anyMatch(one -> isOf(one, pair)) || isShipped(pair);
    }

    /// Whether both names are those of one body that comes with Plenary, so that a list means that one by either.
    private boolean isShipped(Pair pair) {
        return shipped.organizations().find(pair.one()) instanceof Match.Found<Organization>(var one)
                && shipped.organizations().find(pair.other()) instanceof Match.Found<Organization>(var other)
                && one.equals(other);
    }

    private static boolean isOf(OrganizationDuplicates.Twins twins, Pair pair) {
        return number(twins.one()) == 2L * pair.number() && number(twins.other()) == 2L * pair.number() + 1;
    }

    private static long number(Organization organization) {
        return organization.id().value().getMostSignificantBits() == 7
                ? organization.id().value().getLeastSignificantBits()
                : -1;
    }
}
