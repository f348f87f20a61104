package org.plenary.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenary.store.Row;
import org.plenary.store.Values;

/// A row of the table `organization`, kept as [StateRow] keeps States.
final class OrganizationRow {

    private static final String NONE = "-";

    private OrganizationRow() {}

    /// What is to be kept of `organization`.
    static Values values(Organization organization, Optional<Organization> shipped) {
        var values = new Values();
        keep(values, "kind", organization.kind().name(), shipped.map(o -> o.kind().name()));
        keep(values, "city", organization.city(), shipped.map(Organization::city));
        keep(values, "country", organization.country(), shipped.map(Organization::country));
        keep(values, "website", organization.website(), shipped.map(Organization::website));
        return values;
    }

    private static void keep(Values values, String column, String value, Optional<String> shipped) {
        if (shipped.equals(Optional.of(value))) {
            values.nothing(column);
        } else {
            values.text(column, value.isEmpty() ? NONE : value);
        }
    }

    /// The changes that a row makes to a shipped organization.
    static List<OrganizationChange> changes(Row row, Organization shipped) {
        return List.of(
                new OrganizationChange.OfKind(shipped.id(), kind(row).orElse(shipped.kind())),
                new OrganizationChange.Seated(
                        shipped.id(),
                        or(row, "city", shipped.city()),
                        or(row, "country", shipped.country()),
                        or(row, "website", shipped.website())));
    }

    /// The organization that a row makes by itself; its code is its acronym, or else its name.
    static Organization added(Row row, Names names) {
        String code = names.all().stream()
                .filter(name -> name.form() == NameForm.ACRONYM)
                .findFirst()
                .orElseGet(() -> names.all().getFirst())
                .text();
        return new Organization(
                new OrganizationId(row.id("id")),
                code,
                kind(row).orElse(OrganizationKind.NGO),
                names,
                or(row, "city", ""),
                or(row, "country", ""),
                or(row, "website", ""));
    }

    private static Optional<OrganizationKind> kind(Row row) {
        String name = row.text("kind");
        return Arrays.stream(OrganizationKind.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    private static String or(Row row, String column, String shipped) {
        String kept = row.optionalText(column).orElse(shipped);
        return kept.equals(NONE) ? "" : kept;
    }
}
