package org.plenary.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.plenary.base.Language;
import org.plenary.registry.Organizations;
import org.plenary.registry.States;
import org.plenary.sample.FictionalPerson.Gender;
import org.plenary.sample.FictionalPerson.Status;

/// The content of the two sample files that somebody has to take in: lists as they arrive, in two languages at once,
/// with titles above the heading, blank rows, dates as text, honorifics inside names and faults.
public final class MessyMinistry {

    private static final long SEED = 20170623;

    /// The States of the list as the list spells them.
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("SEN", "Sénégal (le)"), Map.entry("MLI", "MALI"), Map.entry("BFA", "Burkina Faso "),
            Map.entry("CIV", "Cote d’Ivoire"), Map.entry("BEN", "le Bénin"), Map.entry("TGO", "Togo"),
            Map.entry("NER", "Niger (le)"), Map.entry("GIN", "République de Guinée"), Map.entry("URY", "URUGUAY"),
            Map.entry("ARG", "República Argentina"), Map.entry("PER", "Perú"), Map.entry("COL", "Colombia"),
            Map.entry("CRI", "COSTA  RICA"), Map.entry("CHE", "Suisse"), Map.entry("FRA", "FRANCE"),
            Map.entry("BEL", "Belgique"), Map.entry("MAR", "Maroc (le)"), Map.entry("TUN", "Tunisie"));

    private static final List<String> IN_WORKBOOK = List.of(
            "SEN", "MLI", "BFA", "CIV", "BEN", "TGO", "NER", "GIN", "URY", "ARG", "PER", "COL", "CRI");
    private static final List<String> KNOWN_IN_WORKBOOK =
            List.of("SEN", "MLI", "BFA", "CIV", "TGO", "URY", "ARG", "PER", "COL", "CRI");
    private static final List<String> IN_CSV = List.of("CHE", "FRA", "BEL", "MAR", "TUN");

    private final List<FictionalDelegation> sample = FictionalPeople.ofCop1();
    private final List<DelegationPlan> plans = DelegationPlan.all();
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final NameMaker names = new NameMaker();
    private final ContactMaker contacts =
            new ContactMaker(States.shipped(), Organizations.shipped(), plans);
    private final Posts posts = new Posts();

    private MessyMinistry() {
        names.reserve(sample.stream().flatMap(d -> d.people().stream()).map(FictionalPerson::name));
    }

    /// `samples/delegates.xlsx`: sixty rows of two regional groups, half in French, half in Spanish.
    public static MessyTable workbook() {
        return new MessyMinistry().makeWorkbook();
    }

    /// `samples/delegates-win1252.csv`: French throughout, one column for each part of the name; every character is in
    /// windows-1252.
    public static MessyTable csv() {
        return new MessyMinistry().makeCsv();
    }

    private MessyTable makeWorkbook() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("LISTE CONSOLIDÉE DES DÉLÉGUÉS / LISTA CONSOLIDADA DE DELEGADOS"));
        rows.add(List.of("Convention de Minamata sur le mercure — COP-1, Genève, 24-29 septembre 2017"));
        rows.add(List.of("", "", "Version du 18/09/2017 (à compléter)"));
        rows.add(List.of());
        rows.add(List.of("N°", "Pays / País", "NOM et prénom(s)", "Fonction / Cargo", "Institution / Institución",
                "Tél.", "Courriel", "Arrivée", "Salida", "Observaciones"));
        int number = 1;
        int fresh = 0;
        for (String code : IN_WORKBOOK) {
            if (KNOWN_IN_WORKBOOK.contains(code)) {
                rows.add(knownRow(number, code));
                number++;
            }
            int more = plan(code).language() == Language.FRENCH ? 4 : 3;
            for (int i = 0; i < more; i++) {
                rows.add(freshRow(number, code));
                number++;
                fresh++;
            }
            rows.add(List.of());
        }
        rows.addAll(faultyRows(number));
        return new MessyTable("Délégués", rows, KNOWN_IN_WORKBOOK.size(), fresh, 3);
    }

    private List<String> knownRow(int number, String code) {
        FictionalPerson person = known(code);
        return row(
                number,
                code,
                person.name().honorific() + " " + person.name().full(),
                person.function(),
                person.department(),
                "00" + plan(code).dialling() + "-77-555-44-" + (10 + number),
                person.contact().email(),
                "");
    }

    private List<String> freshRow(int number, String code) {
        Invented one = invent(code);
        boolean french = plan(code).language() == Language.FRENCH;
        String name = number % 3 == 0 && french
                ? one.name().family() + " " + one.name().given()
                : one.honorific() + " " + capitals(one.name());
        String note = number % 11 == 0 ? "=> à confirmer" : "";
        return row(number, code, name, one.post().function(), one.post().department(), one.contact().phone(),
                number % 7 == 0 ? one.contact().email().toUpperCase(Locale.ROOT) : one.contact().email(),
                note);
    }

    private static List<String> row(
            int number,
            String code,
            String name,
            String function,
            String department,
            String phone,
            String email,
            String note) {
        return List.of(
                Integer.toString(number),
                SPELLINGS.getOrDefault(code, code),
                name,
                function,
                department,
                phone,
                email,
                arrival(number),
                number % 2 == 0 ? "29/09/2017" : "30/09/2017",
                note);
    }

    /// The same day as five people would type it.
    private static String arrival(int number) {
        return switch (number % 5) {
            case 0 -> "23/09/2017";
            case 1 -> "23 sept. 2017";
            case 2 -> "2017-09-23";
            case 3 -> "23.09.2017";
            default -> "23 de septiembre de 2017";
        };
    }

    /// No name; a State that does not exist and half an e-mail address; a day that September does not have.
    private static List<List<String>> faultyRows(int number) {
        return List.of(
                List.of(Integer.toString(number), "Togo", "", "Chargé d'études", "Ministère de l'environnement",
                        "+228 22 555 01 90", "", "23/09/2017", "29/09/2017", "nom à communiquer"),
                List.of(Integer.toString(number + 1), "Sénégambie", "M. Ibrahima SOW-TOURÉ", "Conseiller technique",
                        "Ministère des mines", "+221 33 555 01 91", "ibrahima.sow(at)example.org", "23/09/2017",
                        "29/09/2017", ""),
                List.of(Integer.toString(number + 2), "Perú", "Sra. Yesenia QUISPE ARROYO", "Asesora técnica",
                        "Ministerio de Ambiente", "+51 72 555 01 92", "yesenia.quispe@env.pe.example.org",
                        "31/09/2017", "29/09/2017", ""));
    }

    private MessyTable makeCsv() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("État", "Civilité", "Nom", "Prénom", "Fonction", "Ministère ou service", "Téléphone",
                "Adresse électronique", "Langue"));
        int fresh = 0;
        for (String code : IN_CSV) {
            for (int i = 0; i < 5; i++) {
                Invented one = invent(code);
                rows.add(List.of(SPELLINGS.getOrDefault(code, code), one.honorific(), one.name().family(),
                        one.name().given(), one.post().function(), one.post().department(), one.contact().phone(),
                        one.contact().email(), i % 2 == 0 ? "Français" : "français ; anglais"));
                fresh++;
            }
        }
        return new MessyTable("delegates-win1252", rows, 0, fresh, 0);
    }

    private record Invented(String honorific, FictionalName name, Posts.Post post, FictionalContact contact) {}

    private Invented invent(String code) {
        DelegationPlan plan = plan(code);
        Gender gender = random.nextBoolean() ? Gender.FEMALE : Gender.MALE;
        NameMaker.Made made = names.make(random, plan, gender);
        Posts.Post post = posts.ofState(random, made.language(), "member", gender);
        FictionalContact contact = contacts.make(random, plan, made.language(), made.name(), post);
        return new Invented(Posts.honorific(made.language(), gender, false), made.name(), post, contact);
    }

    private static String capitals(FictionalName name) {
        return name.given() + " " + name.family().toUpperCase(Locale.ROOT);
    }

    private FictionalPerson known(String code) {
        return sample.stream()
                .filter(d -> d.code().equals(code))
                .flatMap(d -> d.people().stream())
                .filter(p -> p.rank() > 1 && p.status() == Status.REGISTERED)
                .findFirst()
                .orElseThrow();
    }

    private DelegationPlan plan(String code) {
        return plans.stream().filter(p -> p.code().equals(code)).findFirst().orElseThrow();
    }
}
