package org.plenary.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.meetings.Meeting;
import org.plenary.overview.OverviewPaper;
import org.plenary.words.Phrasebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes a meeting at a glance.
@Command(
        name = "overview",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the overview of a meeting as a Word file: figures, what to do next, deadlines, and who is there by "
                    + "category, status, regional group, gender and day of arrival, with charts."
        })
final class ExportOverviewCommand implements Callable<Integer> {

    @Mixin
    private WorkspaceOption where = new WorkspaceOption();

    /// What the overview can be written as.
    enum Format {
        DOCX
    }

    @Option(
            names = "--format",
            paramLabel = "docx",
            defaultValue = "DOCX",
            description = "a Word file (the default)")
    private Format format = Format.DOCX;

    @Option(
            names = "--language",
            paramLabel = "ar|zh|en|fr|ru|es",
            defaultValue = "en",
            converter = ExportParticipantsCommand.LanguageOption.class,
            description = "of the paper (default: en)")
    private Language language = Language.ENGLISH;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "what is there already is replaced")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        var console = Console.system();
        return where.read(console, open -> where.onMeeting(open, console, meeting -> write(open, meeting, console)));
    }

    private int write(OpenWorkspace open, Meeting meeting, Console console) {
        Checked<Path> written =
                switch (format) {
                    case DOCX ->
                        OverviewPaper.write(
                                open.overview().of(meeting, language), new Phrasebook(language), out, Instant.now());
                };
        return switch (written) {
            case Checked.Faulty<Path>(var faults) -> console.refuse(out.toString(), faults);
            case Checked.Ok<Path>(Path file) -> {
                console.say(console.words().written(file.toString()));
                yield Cli.DONE;
            }
        };
    }
}
