package org.plenary.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.overview.WorkspaceCalendar;
import org.plenary.words.Phrasebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes the calendar of a workspace.
@Command(
        name = "calendar",
        mixinStandardHelpOptions = true,
        description = {
            "Writes all meetings of a workspace on their days: as a calendar file (.ics) with place, staff and overlaps, "
                    + "or as a workbook (.xlsx) with one sheet of meetings and one of the staff."
        })
final class ExportCalendarCommand implements Callable<Integer> {

    @Mixin
    private WorkspaceOption where = new WorkspaceOption();

    /// What the calendar can be written as.
    enum Format {
        ICS,
        XLSX
    }

    @Option(names = "--format", paramLabel = "ics|xlsx", defaultValue = "ICS", description = "default: ics")
    private Format format = Format.ICS;

    @Option(
            names = "--language",
            paramLabel = "ar|zh|en|fr|ru|es",
            defaultValue = "en",
            converter = ExportParticipantsCommand.LanguageOption.class,
            description = "of the calendar (default: en)")
    private Language language = Language.ENGLISH;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "what is there already is replaced")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        var console = Console.system();
        return where.read(console, open -> write(open, console));
    }

    private int write(OpenWorkspace open, Console console) {
        var calendar = new WorkspaceCalendar(open.overview().calendar(), new Phrasebook(language));
        Checked<Path> written =
                switch (format) {
                    case ICS -> calendar.writeCalendar(out, open.overview().lastChange());
                    case XLSX -> calendar.writeWorkbook(out, Instant.now());
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
