package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A list of a thousand people that comes again, a tenth of the addresses changed and a twentieth of the people new.
class UpdatedListTest {

    @TempDir
    private Path folder;

    /// Of the few questions most are about somebody new who bears the names of others.
    @Test
    void anUpdatedListAsksLittleMergesNobodyFalselyAndDoublesNobody() {
        try (var bench = new IntakeBench(folder)) {
            UpdatedList.Answer answer = new UpdatedList(bench).ask(UpdatedList.Names.WHOLE);
            assertThat(answer.questions()).as(answer.asked().toString()).isLessThanOrEqualTo(3);
            assertThat(answer.mergedFalsely()).isZero();
            assertThat(answer.doubled()).isZero();
        }
    }
}
