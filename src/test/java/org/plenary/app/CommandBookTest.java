package org.plenary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.kit.Screen;
import org.plenary.kit.UsesToolkit;
import org.plenary.screens.help.HelpTopic;

@UsesToolkit
class CommandBookTest {

    @TempDir
    private static Path folder;

    private static SampleProgram sample;

    @BeforeAll
    static void open() throws Exception {
        sample = SampleProgram.unseen(folder).open();
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    /// Where this fails, run [CommandBookWriter]. A screen that the book does not have yet is known to the palette once
    /// it was opened.
    @Test
    void theBookSaysWhatItsScreensSay() throws Exception {
        List<CommandBook.Line> book = CommandBook.shipped(Language.ENGLISH).all();
        Set<String> screens = book.stream()
                .map(CommandBook.Line::screen)
                .filter(screen -> !screen.equals(CommandBook.EVERYWHERE))
                .collect(Collectors.toSet());
        assertThat(book.stream().filter(line -> screens.contains(line.screen())))
                .as("run CommandBookWriter, which writes the book anew")
                .containsExactlyElementsOf(sample.lines().stream()
                        .filter(line -> screens.contains(line.screen()))
                        .toList());
    }

    /// A screen gets its help as [org.plenary.screens.help.HelpTopic] says.
    @Test
    void everyScreenHasHelpInEveryLanguage() throws Exception {
        List<String> screens = sample.ask(() -> sample.program().shell().entries().stream()
                .map(Screen.Entry::id)
                .toList());
        assertThat(HelpTopic.names()).as("help/topics.txt").containsAll(screens);
        for (Language language : Language.values()) {
            for (String screen : screens) {
                assertThat(HelpTopic.of(screen, language))
                        .as("help/%s_%s.properties", screen, language.code())
                        .isPresent();
            }
        }
    }

    @Test
    void everyLanguageHasTheSameCommands() {
        List<String> english = ids(Language.ENGLISH);
        for (Language language : Language.values()) {
            assertThat(ids(language)).as(language.code()).isEqualTo(english);
        }
    }

    private static List<String> ids(Language language) {
        return CommandBook.shipped(language).all().stream()
                .map(line -> line.screen() + " " + line.id() + " " + line.key())
                .toList();
    }
}
