package org.plenary.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.base.Language;
import org.plenary.base.Progress;
import org.plenary.office.PaperEntry;
import org.plenary.office.PaperMeasure;
import org.plenary.reports.LayoutStep.ContinuedName;
import org.plenary.reports.LayoutStep.DelegationName;
import org.plenary.reports.LayoutStep.NextColumn;
import org.plenary.reports.LayoutStep.PersonLines;
import org.plenary.reports.LayoutStep.RestOfPerson;
import org.plenary.reports.ParticipantsPaper.Delegation;
import org.plenary.reports.ParticipantsPaper.Person;
import org.plenary.reports.ParticipantsPaper.Section;

class ParticipantsLayoutTest {

    private static ParticipantsLayout layout(List<Section> sections) {
        return new ParticipantsLayout(
                PaperFixture.of(sections), new PaperMeasure(Language.ENGLISH), 1, Progress.none());
    }

    private static ParticipantsLayout layout(Delegation... delegations) {
        return layout(List.of(new Section("Parties", List.of(delegations))));
    }

    private static Delegation delegation(String name, int persons, int details) {
        List<String> lines = IntStream.range(0, details).mapToObj(i -> "line " + i).toList();
        return new Delegation(
                name,
                IntStream.range(0, persons).mapToObj(i -> new Person("Person " + i, lines)).toList());
    }

    @Test
    void aSmallSectionIsBalancedOverTwoColumns() {
        List<LayoutStep> steps = layout(delegation("Oman", 2, 5), delegation("Peru", 2, 5)).steps();
        int second = steps.indexOf(new NextColumn());
        assertThat(steps.get(second + 1)).isEqualTo(new DelegationName("Peru"));
    }

    @Test
    void aSinglePersonStaysInOneColumn() {
        assertThat(layout(delegation("Oman", 1, 5)).steps()).doesNotContain(new NextColumn());
    }

    @Test
    void aDelegationNameIsFollowedByItsFirstPerson() {
        var delegations = IntStream.range(0, 80)
                .mapToObj(i -> delegation("State " + i, 1 + i % 3, 1 + i % 7))
                .toList();
        List<LayoutStep> steps = layout(List.of(new Section("Parties", delegations))).steps();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof DelegationName) {
                assertThat(steps.get(i + 1)).isInstanceOf(PersonLines.class);
            }
        }
    }

    @Test
    void aDelegationThatEndsWithItsColumnIsNotRepeated() {
        List<LayoutStep> steps = layout(delegation("Oman", 1, 30), delegation("Peru", 1, 30)).steps();
        assertThat(steps).noneMatch(ContinuedName.class::isInstance);
    }

    @Test
    void aPersonTallerThanAColumnIsDividedAndNothingIsLost() {
        List<LayoutStep> steps = layout(delegation("Oman", 1, 200)).steps();
        long lines = steps.stream()
                .mapToLong(step -> switch (step) {
                    case PersonLines person -> person.lines().size();
                    case RestOfPerson rest -> rest.lines().size();
                    default -> 0;
                })
                .sum();
        assertThat(lines).isEqualTo(201);
        assertThat(steps).anyMatch(RestOfPerson.class::isInstance);
    }

    @Test
    void aLineOfAHundredThousandCharactersIsDivided() {
        var person = new Person("x".repeat(100_000), List.of());
        List<LayoutStep> steps = layout(new Delegation("Oman", List.of(person))).steps();
        assertThat(steps).anyMatch(RestOfPerson.class::isInstance);
    }

    @Test
    void theContentsNameThePageOfEachSection() {
        var layout = layout(List.of(
                new Section("Parties", List.of(delegation("Oman", 60, 6))),
                new Section("Observer States", List.of(delegation("Chad", 1, 2)))));
        assertThat(layout.contents())
                .containsExactly(new PaperEntry(1, "Parties", 2), new PaperEntry(1, "Observer States", layout.pages()));
    }

    @Test
    void anEmptySectionHasAPageOfItsOwn() {
        assertThat(layout(List.of(new Section("Media", List.of()))).pages()).isEqualTo(2);
    }
}
