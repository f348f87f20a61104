package org.plenary.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.people.Dossier;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.people.RosterLine;
import org.plenary.people.Status;
import org.plenary.registry.Standing;
import org.plenary.reports.ParticipantsPaper.Delegation;
import org.plenary.reports.ParticipantsPaper.Person;
import org.plenary.reports.ParticipantsPaper.Section;
import org.plenary.reports.ReportChoice.ConsentRule;
import org.plenary.words.SortOrder;

class ParticipantsListTest {

    @TempDir
    private static Path folder;

    private static Sample sample;

    @BeforeAll
    static void open() {
        sample = Sample.in(folder);
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    private static Stream<Person> persons(ParticipantsPaper paper) {
        return paper.sections().stream()
                .flatMap(section -> section.delegations().stream())
                .flatMap(delegation -> delegation.persons().stream());
    }

    private static List<String> names(ParticipantsPaper paper, String section) {
        return paper.sections().stream()
                .filter(s -> s.title().equals(section))
                .flatMap(s -> s.delegations().stream())
                .map(Delegation::name)
                .toList();
    }

    private static ReportChoice everyStatus(Language language) {
        ReportChoice usual = sample.usual(language);
        return usual.with(new ReportChoice.Selection(
                EnumSet.allOf(Status.class), usual.selection().standings(), ConsentRule.ONLY_CONSENTED));
    }

    @Test
    void sectionsFollowTheOrderOfTheUnitedNationsWithTheSecretariatLast() {
        assertThat(sample.paper(sample.usual(Language.ENGLISH)).sections())
                .extracting(Section::title)
                .startsWith("Parties", "Observer States", "United Nations secretariat units and bodies")
                .endsWith("Secretariat");
    }

    @Test
    void onlyTheRegisteredAreListedUnlessOthersAreChosen() {
        ReportChoice usual = sample.usual(Language.ENGLISH);
        long registered = sample.roster(usual).lines().stream()
                .filter(line -> line.status() == Status.REGISTERED
                        && usual.selection().standings().contains(line.standing()))
                .count();
        assertThat(persons(sample.paper(usual))).hasSize((int) registered);
        assertThat(persons(sample.paper(everyStatus(Language.ENGLISH)))).hasSizeGreaterThan((int) registered);
    }

    @Test
    void theStatisticsCountWhatTheRosterHolds() {
        ReportChoice choice = everyStatus(Language.ENGLISH);
        long parties = sample.roster(choice).lines().stream()
                .filter(line -> line.standing() == Standing.PARTY)
                .count();
        var table = sample.paper(choice).statistics();
        assertThat(table.rows().getFirst().numbers().getLast()).isEqualTo(Long.toString(parties));
        assertThat(table.total().numbers().getLast()).isEqualTo("1,050");
    }

    @Test
    void sectionsThatWereNotChosenAreLeftOut() {
        ReportChoice usual = sample.usual(Language.ENGLISH);
        ReportChoice onlyParties = usual.with(new ReportChoice.Selection(
                Set.of(Status.REGISTERED), Set.of(Standing.PARTY), ConsentRule.ONLY_CONSENTED));
        assertThat(sample.paper(onlyParties).sections()).extracting(Section::title).containsExactly("Parties");
    }

    @Test
    void rwandaObservesAtTheOpening() {
        ParticipantsPaper paper = sample.paper(everyStatus(Language.ENGLISH).on(Sample.OPENING));
        assertThat(names(paper, "Observer States")).contains("Rwanda");
        assertThat(names(paper, "Parties")).doesNotContain("Rwanda");
    }

    @Test
    void rwandaIsAPartyFromTheFourthDay() {
        ParticipantsPaper paper = sample.paper(everyStatus(Language.ENGLISH).on(Sample.RWANDA_JOINS));
        assertThat(names(paper, "Parties")).contains("Rwanda");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void delegationsStandInTheAlphabetOfTheDocument(Language language) {
        for (Section section : sample.paper(everyStatus(language)).sections()) {
            assertThat(section.delegations())
                    .extracting(Delegation::name)
                    .isSortedAccordingTo(new SortOrder(language).comparator());
        }
    }

    @Test
    void frenchAndSpanishListsDifferInTheirOrder() {
        List<String> french = names(sample.paper(everyStatus(Language.FRENCH)), "Parties");
        List<String> spanish = names(sample.paper(everyStatus(Language.SPANISH)), "Partes");
        assertThat(french).contains("Suisse").doesNotContain("Suiza");
        assertThat(spanish).contains("Suiza").hasSameSizeAs(french);
    }

    @Test
    void personsStandByRank() {
        ReportChoice choice = everyStatus(Language.ENGLISH);
        List<String> ranked = sample.roster(choice).lines().stream()
                .filter(line -> line.text(ParticipantField.DELEGATION).equals("Switzerland"))
                .sorted(java.util.Comparator.comparingInt(RosterLine::rank))
                .map(line -> PersonEntry.name(line.text(ParticipantField.HONORIFIC), line.name()))
                .toList();
        assertThat(sample.paper(choice).sections().stream()
                        .flatMap(section -> section.delegations().stream())
                        .filter(delegation -> delegation.name().equals("Switzerland"))
                        .flatMap(delegation -> delegation.persons().stream())
                        .map(Person::name))
                .isEqualTo(ranked)
                .isNotEmpty();
    }

    @Test
    void namesAreWrittenExactlyAsSupplied() {
        ReportChoice choice = everyStatus(Language.ENGLISH);
        List<String> supplied =
                sample.roster(choice).lines().stream().map(RosterLine::name).toList();
        assertThat(persons(sample.paper(choice)).map(Person::name))
                .zipSatisfy(supplied, (printed, name) -> assertThat(printed).contains(name));
    }

    @Test
    void contactDetailsStandOnlyWhereConsentCoversThem() {
        ReportChoice choice = everyStatus(Language.ENGLISH);
        long agreed = sample.roster(choice).lines().stream()
                .filter(line -> line.text(ParticipantField.CONSENT).equals("WITH_CONTACT_DETAILS"))
                .filter(line -> !line.text(ParticipantField.EMAIL).isBlank())
                .count();
        assertThat(agreed).isPositive().isLessThan(1050);
        assertThat(withEmail(choice)).isEqualTo(agreed);
    }

    @Test
    void allContactDetailsCanBeHidden() {
        assertThat(withEmail(everyStatus(Language.ENGLISH).publishing(ConsentRule.HIDE_CONTACTS)))
                .isZero();
    }

    private static long withEmail(ReportChoice choice) {
        return persons(sample.paper(choice))
                .filter(person -> person.details().stream().anyMatch(line -> line.startsWith("E-mail: ")))
                .count();
    }

    @Test
    void whoAgreesToNothingIsCountedButNotListed(@TempDir Path own) {
        try (Sample changed = Sample.in(own)) {
            ReportChoice choice = changed.usual(Language.ENGLISH);
            ParticipantsPaper before = changed.paper(choice);
            Dossier someone = changed.people().dossiers(changed.cop1().id()).stream()
                    .filter(dossier -> dossier.participant().status() == Status.REGISTERED)
                    .findFirst()
                    .orElseThrow();
            var draft = new ParticipantDraft(java.util.Map.of(ParticipantField.CONSENT, "NOTHING"));
            assertThat(changed.people().amend(someone, draft)).isInstanceOf(Outcome.Done.class);
            ParticipantsPaper after = changed.paper(choice);
            assertThat(after.persons()).isEqualTo(before.persons() - 1);
            assertThat(after.statistics()).isEqualTo(before.statistics());
            assertThat(after.notes()).last().asString().startsWith("1 person who has not agreed");
            assertThat(changed.paper(choice.publishing(ConsentRule.SHOW_ALL)).persons())
                    .isEqualTo(before.persons());
        }
    }

    @Test
    void onlyChosenFieldsArePrinted() {
        ReportChoice choice = sample.usual(Language.ENGLISH).withFields(List.of(ParticipantField.FUNCTION));
        assertThat(persons(sample.paper(choice))).allSatisfy(person -> assertThat(person.details())
                .hasSizeLessThanOrEqualTo(1));
    }

    @Test
    void theOpeningNoteNamesTheDay() {
        assertThat(sample.paper(sample.usual(Language.ENGLISH)).notes())
                .first()
                .isEqualTo("Prepared on the basis of information received as at 24 September 2017.");
    }

    @Test
    void theMastheadSpeaksTheLanguageOfTheDocument() {
        var head = sample.paper(sample.usual(Language.FRENCH)).masthead();
        assertThat(head.unitedNations()).isEqualTo("NATIONS UNIES");
        assertThat(head.symbol()).isEqualTo("UNEP/MC/COP.1/INF/1");
        assertThat(head.placeAndDates()).isEqualTo("Genève, 24–29 septembre 2017");
    }

    @Test
    void aChineseHonorificFollowsTheName() {
        assertThat(PersonEntry.name("女士", "李美玲")).isEqualTo("李美玲女士");
        assertThat(PersonEntry.name("先生", "John SMITH")).isEqualTo("John SMITH 先生");
    }

    @Test
    void anyOtherHonorificStandsBeforeTheName() {
        assertThat(PersonEntry.name("S.E. Mme", "Awa NDIAYE")).isEqualTo("S.E. Mme Awa NDIAYE");
    }
}
