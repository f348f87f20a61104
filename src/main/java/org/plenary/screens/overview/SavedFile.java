package org.plenary.screens.overview;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.overview.OverviewWords;
import org.plenary.words.Sentences;

/// Asks where a file shall be written, writes it away from the thread that draws, and says what has come of it.
///
/// @param chooseTarget asks for a file, given a name to propose; empty where the officer thinks better of it
/// @param openFile shows a written file in its own program
record SavedFile(Desk desk, Function<String, Optional<Path>> chooseTarget, Consumer<Path> openFile) {

    /// Writes a file once its place is known.
    interface Writing {
        Callable<Checked<Path>> to(Path target);
    }

    /// @param name to propose, with its ending; what no file may be called is left out of it
    /// @param writing is called on the thread that draws; what it returns is not
    void ask(String key, String name, Writing writing) {
        chooseTarget.apply(name.replaceAll("[\\\\/:*?\"<>|\u00A0]+", " ").strip())
                .ifPresent(target -> desk.work().read(key, writing.to(target), written -> told(target, written)));
    }

    private void told(Path target, Checked<Path> written) {
        OverviewWords words = desk.words(OverviewWords.class);
        String name = String.valueOf(target.getFileName());
        switch (written) {
            case Checked.Ok<Path>(Path file) ->
                desk.notices()
                        .tell(
                                words.written(name),
                                Command.of("overview.open", words.open(), Feather.EXTERNAL_LINK, () -> openFile.accept(file)));
            case Checked.Faulty<Path>(List<Fault> faults) -> {
                var sentences = new Sentences(desk.phrasebook());
                String why = faults.stream().map(fault -> sentences.of(fault.rule())).collect(Collectors.joining(" "));
                desk.notices().warn(words.notWritten(name, why));
            }
        }
    }
}
