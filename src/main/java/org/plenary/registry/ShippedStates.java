package org.plenary.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.base.Language;

/// Reads the States of `resources/reference`.
final class ShippedStates {

    private final Map<String, List<DatedName>> dated = new HashMap<>();
    private final Map<String, LocalDate> leastDevelopedUntil = new HashMap<>();
    private final Map<String, ConsultationRegion> regions = new HashMap<>();

    private ShippedStates() {
        for (ShippedTable.Row row : ShippedTable.read("state_names_dated.csv")) {
            dated.computeIfAbsent(row.get("iso3"), iso3 -> new ArrayList<>()).add(ShippedTable.datedName(row));
        }
        for (ShippedTable.Row row : ShippedTable.read("least_developed.csv")) {
            leastDevelopedUntil.put(row.get("iso3"), LocalDate.parse(row.get("until")));
        }
        for (ShippedTable.Row row : ShippedTable.read("consultation_regions.csv")) {
            regions.put(row.get("iso3"), ConsultationRegion.valueOf(row.get("region")));
        }
    }

    static List<State> states() {
        var reader = new ShippedStates();
        return ShippedTable.read("states.csv").stream().map(reader::state).toList();
    }

    static List<States.Alias> aliases() {
        List<States.Alias> aliases = new ArrayList<>(StateList.names());
        ShippedTable.read("state_aliases.csv")
                .forEach(row -> aliases.add(new States.Alias(row.get("alias"), StateId.shipped(row.get("iso3")))));
        return aliases;
    }

    private State state(ShippedTable.Row row) {
        String iso3 = row.get("iso3");
        Optional<UnGroup> group = group(row.get("un_group"));
        return new State(
                StateId.shipped(iso3),
                row.get("iso2"),
                iso3,
                row.get("m49"),
                StateKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                group,
                Optional.ofNullable(regions.get(iso3)).or(() -> group.map(ConsultationRegion::usualFor)),
                new Names(names(row)),
                leastDeveloped(row),
                traits(row),
                row.get("capital"),
                currencies(row.get("currency")));
    }

    /// Dated names come first, so that they count before the undated ones.
    private List<DatedName> names(ShippedTable.Row row) {
        var names = new ArrayList<>(dated.getOrDefault(row.get("iso3"), List.of()));
        for (Language language : Language.values()) {
            add(names, language, NameForm.SHORT, row.get("name_" + language.code()));
        }
        for (Language language : List.of(Language.ENGLISH, Language.FRENCH, Language.SPANISH)) {
            add(names, language, NameForm.WITH_ARTICLE, row.get("name_" + language.code() + "_with_article"));
            add(names, language, NameForm.FORMAL, row.get("formal_" + language.code()));
        }
        return names;
    }

    private static void add(List<DatedName> names, Language language, NameForm form, String text) {
        if (!text.isEmpty()) {
            names.add(new DatedName(language, form, Period.ALWAYS, text));
        }
    }

    private List<Period> leastDeveloped(ShippedTable.Row row) {
        LocalDate until = leastDevelopedUntil.get(row.get("iso3"));
        if (until != null) {
            return List.of(Period.before(until));
        }
        return row.isYes("ldc") ? List.of(Period.ALWAYS) : List.of();
    }

    private static Set<Trait> traits(ShippedTable.Row row) {
        var traits = EnumSet.noneOf(Trait.class);
        if (row.isYes("sids")) {
            traits.add(Trait.SMALL_ISLAND_DEVELOPING);
        }
        if (row.isYes("lldc")) {
            traits.add(Trait.LANDLOCKED_DEVELOPING);
        }
        return traits;
    }

    private static List<String> currencies(String codes) {
        return codes.isEmpty() ? List.of() : List.of(codes.split(","));
    }

    private static Optional<UnGroup> group(String code) {
        for (UnGroup group : UnGroup.values()) {
            if (group.code().equals(code)) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }
}
