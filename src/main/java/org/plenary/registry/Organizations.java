package org.plenary.registry;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Once;

/// The organizations that a workspace knows: the shipped list with the workspace's changes laid over it. Immutable.
public final class Organizations {

    private static final Pattern PARTS = Pattern.compile("\\s*[/|;()（）\\n]\\s*|\\s+[-–—]\\s+");
    private static final int MOST_PROPOSALS = 5;

    private final Map<OrganizationId, Organization> shipped;
    private final Map<OrganizationId, Organization> all;
    private final Once<NameIndex<Organization>> index = Once.of(this::indexed);
    private final List<Alias> aliases;
    /// Made when it is first asked.
    private volatile @Nullable Spellings<Organization> spellings;

    /// A name in common use that is not the official one, such as `UN Environment`.
    public record Alias(String text, OrganizationId organization) {}

    /// @param changes in the order in which they were made; a change of an unknown organization is left aside
    public Organizations(
            Collection<Organization> shipped, Collection<Alias> aliases, Collection<OrganizationChange> changes) {
        this.aliases = List.copyOf(aliases);
        this.shipped = byId(shipped);
        this.all = byId(shipped);
        for (OrganizationChange change : changes) {
            if (change instanceof OrganizationChange.Added(Organization added)) {
                all.put(added.id(), added);
            } else {
                all.computeIfPresent(change.organization(), (id, organization) -> change.appliedTo(organization));
            }
        }
    }

    /// The list as we ship it.
    public static Organizations shipped() {
        return new Organizations(ShippedOrganizations.organizations(), ShippedOrganizations.aliases(), List.of());
    }

    /// The same list with these changes instead of any others.
    public Organizations changedBy(Collection<OrganizationChange> changes) {
        if (changes.isEmpty() && all.equals(shipped)) {
            return this;
        }
        return new Organizations(shipped.values(), aliases, changes);
    }

    /// In the order of the shipped list, added ones last.
    public List<Organization> all() {
        return List.copyOf(all.values());
    }

    public Optional<Organization> byId(OrganizationId id) {
        return Optional.ofNullable(all.get(id));
    }

    /// The organization as it was shipped, whatever the workspace says; empty for an added one.
    public Optional<Organization> shippedForm(OrganizationId id) {
        return Optional.ofNullable(shipped.get(id));
    }

    public boolean isChanged(OrganizationId id) {
        return all.containsKey(id) && !all.get(id).equals(shipped.get(id));
    }

    /// The organization that a written name means: a code, an acronym or a name in any language and time, or a common
    /// alias, whatever the case and the accents. Exact, as with [States#find].
    public Match<Organization> find(String text) {
        return index.get().find(text);
    }

    /// What a name in any spelling may mean. Unlike [#find(String)] it also proposes; see [Reading].
    public Reading<Organization> read(String text) {
        if (find(text) instanceof Match.Found<Organization>(var found)) {
            return new Reading.Exact<>(found, Reading.How.NAME);
        }
        Set<Organization> named = new LinkedHashSet<>();
        for (String part : PARTS.split(text, -1)) {
            if (find(part) instanceof Match.Found<Organization>(var found)) {
                named.add(found);
            }
        }
        List<Reading.Proposal<Organization>> near = named.isEmpty()
                ? spellings().near(text)
                : named.stream().map(one -> new Reading.Proposal<>(one, 0.9, Reading.Because.PART)).toList();
        return near.isEmpty()
                ? new Reading.None<>(named.size() > 1 ? Reading.Why.SEVERAL : Reading.Why.UNKNOWN, Optional.empty())
                : new Reading.Likely<>(near.stream().limit(MOST_PROPOSALS).toList());
    }

    private Spellings<Organization> spellings() {
        Spellings<Organization> known = spellings;
        if (known == null) {
            known = new Spellings<>();
            for (Organization organization : all.values()) {
                for (DatedName name : organization.names().all()) {
                    known.file(name.text(), organization);
                }
            }
            spellings = known;
        }
        return known;
    }

    List<String> ambiguousNames() {
        return index.get().ambiguous();
    }

    private NameIndex<Organization> indexed() {
        var names = new NameIndex<Organization>();
        for (Organization organization : all.values()) {
            names.fileAlias(organization.code(), organization);
            // A name without its parenthesis is not filed: four regional centres differ in nothing else.
            organization.names().all().forEach(name -> names.fileAlias(name.text(), organization));
        }
        for (Alias alias : aliases) {
            byId(alias.organization()).ifPresent(organization -> names.fileAlias(alias.text(), organization));
        }
        return names;
    }

    private static Map<OrganizationId, Organization> byId(Collection<Organization> organizations) {
        var map = new LinkedHashMap<OrganizationId, Organization>();
        organizations.forEach(organization -> map.put(organization.id(), organization));
        return map;
    }
}
