package org.plenary.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.plenary.sample.FictionalPerson.Gender;

/// How people of one culture are called: pools of given and family names, and how they stand together.
record Culture(Style style, List<String> male, List<String> female, List<String> families) {

    /// The order and number of the parts of a name.
    enum Style {
        GIVEN_FAMILY,
        FAMILY_GIVEN,
        /// The father's family, then the mother's: Spain, Latin America, Portugal, Brazil.
        TWO_FAMILIES,
        /// The father's given name in the place of a family: Ethiopia.
        FATHERS_NAME,
        /// The same with `bin` or `binti`: Malaysia.
        FATHERS_NAME_BIN,
        SINGLE,
        SOMETIMES_SINGLE,
        /// Family before given without a blank: China, Korea.
        JOINED
    }

    /// The parts of a name that was drawn; `family` is blank for one name only.
    record Drawn(NamePart given, NamePart family, NamePart full) {}

    private static final NamePart NONE = new NamePart("", "");

    static Map<String, Culture> all() {
        Map<String, Culture> cultures = new LinkedHashMap<>();
        SampleText.sections("names.txt").forEach((name, lines) -> cultures.put(name, read(lines)));
        return cultures;
    }

    Drawn draw(SplittableRandom random, Gender gender) {
        NamePart given = NamePart.of(pick(random, gender == Gender.FEMALE ? female : male));
        NamePart family = family(random, gender);
        return switch (style) {
            case GIVEN_FAMILY, FATHERS_NAME -> new Drawn(given, family, given.joined(" ", family));
            case FAMILY_GIVEN -> new Drawn(given, family, family.joined(" ", given));
            case JOINED -> new Drawn(given, family, family.joined("", given));
            case SINGLE -> new Drawn(given, NONE, given);
            case SOMETIMES_SINGLE ->
                random.nextInt(10) < 4
                        ? new Drawn(given, NONE, given)
                        : new Drawn(given, family, given.joined(" ", family));
            case FATHERS_NAME_BIN -> {
                NamePart of = NamePart.of(gender == Gender.FEMALE ? "binti" : "bin").joined(" ", family);
                yield new Drawn(given, of, given.joined(" ", of));
            }
            case TWO_FAMILIES -> {
                NamePart both = family.joined(" ", family(random, gender));
                yield new Drawn(given, both, given.joined(" ", both));
            }
        };
    }

    private NamePart family(SplittableRandom random, Gender gender) {
        String family = pick(random, families);
        int form = family.indexOf('~');
        if (form < 0) {
            return NamePart.of(family);
        }
        return NamePart.of(gender == Gender.FEMALE ? family.substring(form + 1) : family.substring(0, form));
    }

    private static String pick(SplittableRandom random, List<String> pool) {
        return pool.get(random.nextInt(pool.size()));
    }

    private static Culture read(List<String> lines) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(": ");
            var pool = new ArrayList<String>();
            for (String name : line.substring(colon + 2).split(",", -1)) {
                pool.add(name.strip());
            }
            values.put(line.substring(0, colon), List.copyOf(pool));
        }
        return new Culture(
                Style.valueOf(of(values, "style").getFirst()), of(values, "male"), of(values, "female"),
                of(values, "family"));
    }

    private static List<String> of(Map<String, List<String>> values, String key) {
        return values.getOrDefault(key, List.of());
    }
}
