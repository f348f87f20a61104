package org.plenary.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.plenary.base.Folding;
import org.plenary.base.Language;
import org.plenary.sample.FictionalPerson.Gender;

/// Draws names that nobody else at the meeting has.
final class NameMaker {

    private static final int TRIES = 500;

    private final Map<String, Culture> cultures = Culture.all();
    private final List<String> anywhere = anywhere(cultures);
    private final Set<String> taken = new HashSet<>();

    /// A name without honorific, and the language in which its bearer filled in the form.
    record Made(FictionalName name, Language language) {}

    /// Leaves out the names of people who exist already.
    void reserve(Stream<FictionalName> names) {
        names.map(name -> name.latin().isEmpty() ? name.full() : name.latin())
                .map(Folding::fold)
                .forEach(taken::add);
    }

    Made make(SplittableRandom random, DelegationPlan plan, Gender gender) {
        boolean mixed = plan.culture().equals("*");
        Culture culture = culture(mixed ? anywhere.get(random.nextInt(anywhere.size())) : plan.culture());
        Culture.Drawn drawn = draw(random, culture, gender);
        boolean ownScript = !mixed && drawn.full().hasOwnScript() && random.nextInt(100) < ownScriptShare(plan);
        if (ownScript) {
            NamePart full = drawn.full();
            return new Made(
                    new FictionalName(
                            "", drawn.given().written(), drawn.family().written(), full.written(), full.latin()),
                    plan.language());
        }
        Language language = drawn.full().hasOwnScript() ? Language.ENGLISH : plan.language();
        return new Made(latin(drawn, culture.style(), writesCapitals(plan, culture)), language);
    }

    private Culture.Drawn draw(SplittableRandom random, Culture culture, Gender gender) {
        for (int i = 0; i < TRIES; i++) {
            Culture.Drawn drawn = culture.draw(random, gender);
            if (taken.add(Folding.fold(drawn.full().latin()))) {
                return drawn;
            }
        }
        throw new IllegalStateException("a pool of names is too small");
    }

    private static int ownScriptShare(DelegationPlan plan) {
        return switch (plan.language()) {
            case ARABIC, CHINESE, RUSSIAN -> 75;
            case ENGLISH, FRENCH, SPANISH -> 35;
        };
    }

    /// Ministries that write in French, and those of East Asia in Latin letters, put the family in capitals.
    private static boolean writesCapitals(DelegationPlan plan, Culture culture) {
        boolean familyFirst =
                culture.style() == Culture.Style.FAMILY_GIVEN || culture.style() == Culture.Style.JOINED;
        return !plan.culture().equals("*") && (plan.language() == Language.FRENCH || familyFirst);
    }

    private static FictionalName latin(Culture.Drawn drawn, Culture.Style style, boolean capitals) {
        String given = drawn.given().latin();
        String written = drawn.family().latin();
        String family = capitals ? written.toUpperCase(Locale.ROOT) : written;
        boolean familyFirst = style == Culture.Style.FAMILY_GIVEN || style == Culture.Style.JOINED;
        String full = familyFirst ? family + " " + given : given + " " + family;
        return new FictionalName("", given, family, full.strip(), "");
    }

    /// Every culture with a large enough pool once, those from which most secretariats recruit more often.
    private static List<String> anywhere(Map<String, Culture> cultures) {
        var names = new ArrayList<String>();
        cultures.forEach((name, culture) -> {
            if (culture.style() != Culture.Style.SINGLE) {
                names.add(name);
            }
        });
        for (int i = 0; i < 3; i++) {
            names.addAll(List.of("anglo", "anglo", "french", "spanish", "german", "nordic", "italian", "indian"));
        }
        return List.copyOf(names);
    }

    private Culture culture(String name) {
        Culture culture = cultures.get(name);
        if (culture == null) {
            throw new IllegalStateException("no names for " + name);
        }
        return culture;
    }
}
