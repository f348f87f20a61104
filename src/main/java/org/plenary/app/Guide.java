package org.plenary.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Language;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Hotkeys;
import org.plenary.screens.help.HelpKey;
import org.plenary.screens.help.HelpPane;
import org.plenary.screens.help.HelpTopic;
import org.plenary.screens.help.HelpWords;
import org.plenary.screens.help.Manual;
import org.plenary.words.Phrasebook;

/// Help and manual with the commands as they are: from the book, with the keys that the user has chosen.
final class Guide implements ShellFrame.Help {

    private final Program program;
    private final Desk desk;
    private final HelpWords words;
    private final OpenFile opener;

    Guide(Program program, Desk desk) {
        this.program = program;
        this.desk = desk;
        this.words = desk.words(HelpWords.class);
        this.opener = new OpenFile(desk);
    }

    @Override
    public HelpPane pane(Runnable close) {
        return new HelpPane(desk.phrasebook(), List.of(manual(), tour()), close);
    }

    @Override
    public void show(HelpPane pane, Optional<String> screen) {
        Language language = desk.phrasebook().language();
        HelpTopic.of(screen.orElse(HelpTopic.START), language)
                .or(() -> HelpTopic.of(HelpTopic.START, language))
                .ifPresent(topic -> pane.show(
                        topic,
                        screen.map(program::commandsOf).map(lines -> keys(lines, program.hotkeys().get())).orElse(List.of())));
    }

    Command manual() {
        return Command.of("app.manual", words.wholeManual(), Feather.BOOK, this::openManual);
    }

    Command tour() {
        return Command.of("app.tour", words.takeTour(), Feather.COMPASS, program::tour);
    }

    private void openManual() {
        Path file = program.settings()
                .folder()
                .resolve("manual")
                .resolve("plenary-" + desk.phrasebook().language().code() + ".html");
        Hotkeys keys = program.hotkeys().get();
        desk.work().read("app.manual", () -> written(file, desk.phrasebook(), keys), opener::show);
    }

    /// Writes the manual in the language of a phrasebook.
    ///
    /// @throws IOException where the file cannot be written
    static Path written(Path file, Phrasebook phrasebook, Hotkeys keys) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Map<String, List<HelpKey>> commands = new HashMap<>();
        CommandBook book = CommandBook.shipped(phrasebook.language());
        HelpTopic.names().stream()
                .filter(topic -> HelpTopic.GENERAL.contains(topic) || !book.of(topic).isEmpty())
                .forEach(topic -> commands.put(topic, keys(book.of(topic), keys)));
        commands.put("", keys(book.of(CommandBook.EVERYWHERE), keys));
        new Manual(phrasebook, Version.current()).write(file, commands);
        return file;
    }

    private static List<HelpKey> keys(List<CommandBook.Line> lines, Hotkeys keys) {
        return lines.stream()
                .map(line -> new HelpKey(
                        line.words().replace("_", ""),
                        Hotkeys.read(keys.chosen().getOrDefault(line.id(), line.key()))
                                .map(key -> key.getDisplayText())
                                .orElse("")))
                .toList();
    }
}
