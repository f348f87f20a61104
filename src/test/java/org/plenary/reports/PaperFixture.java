package org.plenary.reports;

import com.ibm.icu.text.Collator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.plenary.base.Language;
import org.plenary.office.PaperMasthead;
import org.plenary.office.PaperTable;
import org.plenary.reports.ParticipantsPaper.Delegation;
import org.plenary.reports.ParticipantsPaper.Labels;
import org.plenary.reports.ParticipantsPaper.Numbering;
import org.plenary.reports.ParticipantsPaper.Person;
import org.plenary.reports.ParticipantsPaper.Section;

/// Papers of fictional persons in several scripts, the same at every run.
final class PaperFixture {

    static final Instant ISSUED = Instant.parse("2017-09-24T08:00:00Z");

    private static final String[] GIVEN = {
        "Amara", "Jean-Baptiste", "María José", "Olga", "Kwame", "Ingrid", "Tevita", "Siobhán", "Đorđe", "Aylin",
        "Łukasz", "Fatou", "Håkon", "Zsófia", "Ludmila", "Rajiv"
    };
    private static final String[] FAMILY = {
        "OKONKWO", "DUPONT-LAJOIE", "GONZÁLEZ de la VEGA", "IVANOVA", "MENSAH", "BJØRNSSON", "TUPOU", "Ó BRIAIN",
        "PETROVIĆ", "YILMAZ", "WIŚNIEWSKI", "NDIAYE", "ÅKESSON", "SZABÓ", "van den BROECK", "RATNAYAKE MUDIYANSELAGE"
    };
    private static final String[] OTHER_SCRIPTS = {
        "السيد محمد عبد الرحمن الحسيني", "王小明先生", "Г-н Сергей КУЗНЕЦОВ",
        "السيدة ليلى بن يوسف", "李美玲女士", "Г-жа Анна ПЕТРОВА"
    };
    private static final String[] FUNCTION = {
        "Minister of Environment and Sustainable Development",
        "Deputy Director, Department of Chemicals and Hazardous Waste Management",
        "Counsellor, Permanent Mission to the United Nations Office and other international organizations in Geneva",
        "Senior Technical Officer", "National Focal Point for the Minamata Convention on Mercury", "Adviser",
        "Chef de la Division des substances chimiques"
    };
    private static final String[] ORGANIZATIONS = {
        "International Institute for Mercury-Free Mining", "Zero Mercury Coalition",
        "Association of Small-Scale Miners", "Toxics Watch Network", "Dental Materials Forum",
        "Global Lighting Federation", "Arctic Communities Council", "Health Care Without Mercury"
    };

    private final Language language;
    private final Random random = new Random(20170924);

    private PaperFixture(Language language) {
        this.language = language;
    }

    /// A paper of about `persons` persons.
    static ParticipantsPaper paper(Language language, int persons) {
        return new PaperFixture(language).paper(persons);
    }

    private ParticipantsPaper paper(int persons) {
        List<String> states = states();
        List<Section> sections = List.of(
                section(0, states.subList(0, 110), persons * 65 / 100),
                section(1, states.subList(110, 140), persons * 12 / 100),
                section(2, numbered(6), persons * 5 / 100),
                section(3, numbered(4), persons * 3 / 100),
                section(4, numbered(8), persons * 4 / 100),
                section(5, numbered(30), persons * 11 / 100));
        return new ParticipantsPaper(
                language, Texts.masthead(language), Texts.title(language), Texts.notes(language),
                statistics(sections), sections, Texts.labels(language), Numbering.NONE, ISSUED);
    }

    /// A paper with exactly these sections, in English.
    static ParticipantsPaper of(List<Section> sections) {
        var language = Language.ENGLISH;
        return new ParticipantsPaper(
                language, Texts.masthead(language), Texts.title(language), Texts.notes(language),
                new PaperFixture(language).statistics(sections), sections, Texts.labels(language),
                Numbering.NONE, ISSUED);
    }

    private List<String> states() {
        Locale locale = Locale.forLanguageTag(language.code());
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> Locale.of("", code).getDisplayCountry(locale))
                .sorted(Collator.getInstance(locale))
                .limit(140)
                .toList();
    }

    private List<String> numbered(int count) {
        var names = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            String round = i < ORGANIZATIONS.length ? "" : " " + (i / ORGANIZATIONS.length + 1);
            names.add(ORGANIZATIONS[i % ORGANIZATIONS.length] + round);
        }
        return names;
    }

    private Section section(int category, List<String> names, int persons) {
        var delegations = new ArrayList<Delegation>();
        for (int i = 0; i < names.size(); i++) {
            int even = persons / names.size();
            int size = Math.max(1, i % 17 == 3 ? even * 4 : even - 1 + random.nextInt(3));
            delegations.add(new Delegation(names.get(i), persons(size, names.get(i))));
        }
        return new Section(Texts.categories(language).get(category), delegations);
    }

    private List<Person> persons(int size, String place) {
        var persons = new ArrayList<Person>();
        for (int i = 0; i < size; i++) {
            persons.add(person(place));
        }
        return persons;
    }

    private Person person(String place) {
        String given = pick(GIVEN);
        String family = pick(FAMILY);
        String name = random.nextInt(12) == 0
                ? pick(OTHER_SCRIPTS)
                : pick(Texts.honorifics(language)) + " " + given + " " + family;
        var details = new ArrayList<String>();
        details.add(random.nextInt(4) == 0 ? pick(Texts.functions(language)) : pick(FUNCTION));
        if (random.nextInt(3) > 0) {
            details.add("Ministry of Environment, Water and Forestry");
            details.add(random.nextInt(200) + " Independence Avenue, P.O. Box " + random.nextInt(9999));
        }
        details.add(place);
        String number = " +" + (10 + random.nextInt(89)) + " (0) 22 " + random.nextInt(999) + " 45 67";
        details.add(Texts.telephone(language) + number);
        details.add(Texts.email(language) + " delegate" + random.nextInt(9999) + "@environment.example.org");
        return new Person(name, details);
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }

    private PaperTable statistics(List<Section> sections) {
        var rows = new ArrayList<PaperTable.Row>();
        int delegations = 0;
        int persons = 0;
        for (Section section : sections) {
            int here = section.delegations().stream().mapToInt(d -> d.persons().size()).sum();
            rows.add(row(section.title(), section.delegations().size(), here));
            delegations += section.delegations().size();
            persons += here;
        }
        return new PaperTable(Texts.headings(language), rows, row(Texts.total(language), delegations, persons));
    }

    private static PaperTable.Row row(String label, int delegations, int persons) {
        return new PaperTable.Row(label, List.of(number(delegations), number(persons)));
    }

    private static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
