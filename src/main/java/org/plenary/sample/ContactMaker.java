package org.plenary.sample;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.plenary.base.Folding;
import org.plenary.base.Language;
import org.plenary.registry.Category;
import org.plenary.registry.Organization;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.Organizations;
import org.plenary.registry.State;
import org.plenary.registry.StateKind;
import org.plenary.registry.States;

/// Makes addresses at real seats that lead nowhere: streets that every town has, telephone numbers around 555, and
/// example.org.
final class ContactMaker {

    private static final String SWISS = "41";
    private static final List<String> ENGLISH_STREETS =
            List.of("Park Street", "Station Road", "Ministry Square", "Garden Avenue");
    private static final List<String> FRENCH_STREETS =
            List.of("rue du Marché", "avenue de la Gare", "rue des Tilleuls", "place de la République");

    private final States states;
    private final Organizations organizations;
    private final Map<String, String> dialling = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    ContactMaker(States states, Organizations organizations, List<DelegationPlan> plans) {
        this.states = states;
        this.organizations = organizations;
        dialling.put("TTO", "1");
        plans.stream()
                .filter(plan -> plan.category() == Category.STATE)
                .forEach(plan -> dialling.put(plan.code(), plan.dialling()));
    }

    /// Where a delegation has its desk.
    private record Seat(String city, String country, String host) {}

    FictionalContact make(
            SplittableRandom random, DelegationPlan plan, Language language, FictionalName name, Posts.Post post) {
        Seat home = seat(plan);
        Seat seat = post.isInGeneva() ? new Seat("Geneva", "CHE", home.host()) : home;
        return new FictionalContact(
                address(random, language, dialling.getOrDefault(seat.country(), SWISS)),
                seat.city(),
                seat.country(),
                phone(random, dialling.getOrDefault(seat.country(), SWISS)),
                email(name, seat.host()));
    }

    private Seat seat(DelegationPlan plan) {
        if (plan.category() == Category.STATE) {
            State state = states.byCode(plan.code()).orElseThrow();
            String host = "env." + state.iso2().toLowerCase(Locale.ROOT);
            // The European Union is no country: its letters go to Brussels in Belgium.
            String country = state.kind() == StateKind.REIO ? "BEL" : state.iso3();
            return new Seat(state.capital(), country, host);
        }
        Organization organization =
                organizations.byId(OrganizationId.shipped(plan.code())).orElseThrow();
        return new Seat(organization.city(), organization.country(), plan.code().toLowerCase(Locale.ROOT));
    }

    private static String address(SplittableRandom random, Language language, String dialling) {
        int number = 1 + random.nextInt(180);
        // Africa and the Pacific, where letters go to a box.
        if (dialling.startsWith("2") || dialling.startsWith("68")) {
            return (language == Language.FRENCH ? "B.P. " : "P.O. Box ") + (1000 + number);
        }
        int street = random.nextInt(4);
        return switch (language) {
            case FRENCH -> number + ", " + FRENCH_STREETS.get(street);
            case SPANISH -> "Calle " + number + " N.º " + (1 + random.nextInt(90));
            case RUSSIAN -> "ул. Садовая, д. " + number;
            case ARABIC -> "ص. ب. " + (1000 + number);
            case CHINESE -> "和平路" + number + "号";
            case ENGLISH -> number + " " + ENGLISH_STREETS.get(street);
        };
    }

    private static String phone(SplittableRandom random, String code) {
        int line = 100 + random.nextInt(100);
        int area = code.equals(SWISS) ? 22 : 21 + Integer.parseInt(code) % 60;
        return code.equals("1")
                ? String.format(Locale.ROOT, "+1 202 555 0%03d", line)
                : String.format(Locale.ROOT, "+%s %d 555 %02d %02d", code, area, 1 + random.nextInt(9), line % 100);
    }

    private String email(FictionalName name, String host) {
        String latin = name.latin().isEmpty() ? name.full() : name.latin();
        String local = Folding.fold(latin).replaceAll("[^a-z0-9 ]", "").strip().replaceAll(" +", ".");
        String wanted = local + "@" + host + ".example.org";
        for (int i = 2; !taken.add(wanted); i++) {
            wanted = local + i + "@" + host + ".example.org";
        }
        return wanted;
    }
}
