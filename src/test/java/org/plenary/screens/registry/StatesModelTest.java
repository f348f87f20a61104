package org.plenary.screens.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.kit.Choice;
import org.plenary.kit.Filter;
import org.plenary.kit.Sieve;
import org.plenary.kit.Work;
import org.plenary.registry.Standing;
import org.plenary.registry.StateId;
import org.plenary.words.Phrasebook;

class StatesModelTest {

    @TempDir
    private Path folder;

    private Chancery chancery;
    private StatesModel model;

    @BeforeEach
    void open() {
        chancery = new Chancery(folder);
        model = new StatesModel(
                Work.direct(), chancery.registry, new Phrasebook(Language.ENGLISH), Chancery.OPENING, "");
    }

    @AfterEach
    void close() {
        chancery.close();
    }

    @Test
    void everyStateStandsInTheListAtOnce() {
        assertThat(model.lines()).hasSameSizeAs(chancery.registry.book().states().all());
    }

    @Test
    void sixtyNinePartiesAtTheOpening() {
        assertThat(model.parties()).isEqualTo(69);
    }

    @Test
    void rwandaBecomesAPartyWithTheDay() {
        model.day().set(Chancery.OPENING.plusDays(3));
        assertThat(model.line(StateId.shipped("RWA")).orElseThrow().standing()).isEqualTo(Standing.PARTY);
    }

    @Test
    void namesFollowTheDay() {
        model.day().set(Chancery.OPENING.plusYears(3));
        assertThat(model.line(Chancery.KAZAKHSTAN).orElseThrow().name()).isEqualTo("Kazakhstan");
    }

    @Test
    void aStateIsFoundByItsNameInAnotherLanguage() {
        model.narrow(new Sieve("suisse", List.of()));
        assertThat(model.lines()).extracting(StateLine::name).containsExactly("Switzerland");
    }

    @Test
    void filtersOfTwoKindsMustBothPass() {
        model.narrow(new Sieve("", List.of(filter(StatesModel.GROUP, "AFRICA"), filter(StatesModel.STANDING, "PARTY"))));
        assertThat(model.lines())
                .isNotEmpty()
                .allMatch(line -> line.standing() == Standing.PARTY && line.group().equals("African States"));
    }

    @Test
    void whatAnOfficerHasChangedIsFound() {
        model.narrow(new Sieve("", List.of(filter(StatesModel.CHANGED, "any"))));
        assertThat(model.lines()).extracting(line -> line.state().id()).containsExactly(Chancery.KAZAKHSTAN);
    }

    @Test
    void restoringTakesTheMarkAway() {
        model.restore(Chancery.KAZAKHSTAN, outcome -> {});
        assertThat(model.line(Chancery.KAZAKHSTAN).orElseThrow().isChanged()).isFalse();
    }

    private static Filter filter(String kind, String key) {
        return new Filter(kind, new Choice(key, key));
    }
}
