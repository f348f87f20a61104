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
import org.plenary.registry.SpellingMemory;
import org.plenary.words.Phrasebook;

class SpellingsModelTest {

    @TempDir
    private Path folder;

    private Chancery chancery;
    private SpellingsModel model;

    @BeforeEach
    void open() {
        chancery = new Chancery(folder);
        chancery.rememberSpellings();
        model = new SpellingsModel(Work.direct(), chancery.registry, new Phrasebook(Language.FRENCH), Chancery.OPENING);
    }

    @AfterEach
    void close() {
        chancery.close();
    }

    @Test
    void meaningsAreNamedInTheLanguageOfTheInterface() {
        assertThat(model.lines()).extracting(SpellingLine::means).contains("Égypte", "Observatoire du mercure");
    }

    @Test
    void aSpellingIsFoundByWhatItMeans() {
        model.narrow(new Sieve("egypte", List.of()));
        assertThat(model.lines()).extracting(SpellingLine::text).containsExactly("مصر العربيه");
    }

    @Test
    void thoseThatMeanNobodyAreFiltered() {
        model.narrow(new Sieve("", List.of(new Filter(SpellingsModel.KIND, new Choice("NOBODY", "")))));
        assertThat(model.lines()).extracting(SpellingLine::text).containsExactly("to be confirmed");
    }

    @Test
    void nobodyStandsFirstAmongTheMeanings() {
        assertThat(model.meanings().getFirst().key()).isEqualTo(SpellingMemory.NOBODY);
    }

    @Test
    void onceAllIsForgottenNothingIsLeft() {
        model.forget(List.copyOf(model.lines()), outcome -> {});
        assertThat(model.isNothing().get()).isTrue();
    }
}
