package org.plenary.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.base.Language;

/// Reads the organizations of `resources/reference`.
final class ShippedOrganizations {

    private ShippedOrganizations() {}

    static List<Organization> organizations() {
        Map<String, List<DatedName>> dated = new HashMap<>();
        for (ShippedTable.Row row : ShippedTable.read("organization_names_dated.csv")) {
            dated.computeIfAbsent(row.get("code"), code -> new ArrayList<>()).add(ShippedTable.datedName(row));
        }
        return ShippedTable.read("organizations.csv").stream()
                .map(row -> organization(row, dated.getOrDefault(row.get("code"), List.of())))
                .toList();
    }

    static List<Organizations.Alias> aliases() {
        return ShippedTable.read("organization_aliases.csv").stream()
                .map(row -> new Organizations.Alias(row.get("alias"), OrganizationId.shipped(row.get("code"))))
                .toList();
    }

    private static Organization organization(ShippedTable.Row row, List<DatedName> dated) {
        var names = new ArrayList<>(dated);
        for (Language language : Language.values()) {
            add(names, language, NameForm.SHORT, row.get("name_" + language.code()));
            add(names, language, NameForm.ACRONYM, row.get("acronym_" + language.code()));
        }
        return new Organization(
                OrganizationId.shipped(row.get("code")),
                row.get("code"),
                OrganizationKind.valueOf(row.get("kind")),
                new Names(names),
                row.get("city"),
                row.get("country"),
                row.get("website"));
    }

    private static void add(List<DatedName> names, Language language, NameForm form, String text) {
        if (!text.isEmpty()) {
            names.add(new DatedName(language, form, Period.ALWAYS, text));
        }
    }
}
