package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ImportResultTest {

    @Test
    void everyRowThatWasNotLeftOutIsCounted() {
        ImportCounts counts = ImportResult.of(Arrays.asList(Fate.values()), 0).counts();
        int counted = counts.added() + counts.changed() + counts.unchanged() + counts.refused() + counts.doubtful();
        assertThat(counted).isEqualTo(Fate.values().length - 1);
    }

    @Test
    void anOvertakenRowIsCountedAmongTheRefused() {
        assertThat(ImportResult.of(Arrays.asList(Fate.OVERTAKEN, Fate.REFUSED), 0).counts().refused())
                .isEqualTo(2);
    }
}
