package org.plenary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.sample.SampleFile;

/// What an installed program says of itself.
class SelfTestTest {

    @TempDir
    private Path folder;

    @Test
    void everyStepOfAWorkingProgramPasses() throws Exception {
        var test = new SelfTest(folder, Language.FRENCH);
        // The screens need the toolkit of a process of its own; the installers try them.
        for (SelfTest.Step step : EnumSet.complementOf(EnumSet.of(SelfTest.Step.SCREENS))) {
            assertThat(test.passes(step)).as(step.name()).isTrue();
        }
    }

    @Test
    void aStepThatCannotBeDoneDoesNotPass() throws Exception {
        assertThat(new SelfTest(folder.resolve("nowhere"), Language.ENGLISH).passes(SelfTest.Step.SAMPLE)).isFalse();
    }

    @Test
    void theReadingBackNoticesAWorkbookThatIsMissing() throws Exception {
        var test = new SelfTest(folder, Language.ENGLISH);
        SampleFile.in(folder);
        assertThat(test.passes(SelfTest.Step.READ_BACK)).isFalse();
    }
}
