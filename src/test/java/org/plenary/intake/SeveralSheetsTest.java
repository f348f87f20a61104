package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.base.Language;
import org.plenary.words.Phrasebook;

/// A file of which several sheets are taken: a row is told by its sheet and by its number there.
class SeveralSheetsTest extends AtTheBench {

    private Preview preview;

    @BeforeEach
    void open() {
        preview = bench.preview(bench.sheets(Map.of("Chile", List.of("Araya", "Toro"), "Peru", List.of("Rivas", "Rivas"))));
    }

    @Test
    void aRowHasTheNumberThatItsSheetShows() {
        assertThat(preview.rows())
                .extracting(preview::place)
                .extracting(place -> place.sheet().name() + " " + place.row())
                .containsExactly("Chile 2", "Chile 3", "Peru 2", "Peru 3");
    }

    @Test
    void aRowSeenAboveIsNamedByItsSheet() {
        var words = new RowWords(new Phrasebook(Language.ENGLISH)).placed(preview.source().layout());
        assertThat(words.why(preview.rows().getLast().verdict()))
                .containsExactly("The same person as here: Peru, row 2");
    }
}
