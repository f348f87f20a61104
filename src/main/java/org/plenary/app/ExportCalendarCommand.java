package org.plenary.app;

import java.time.Instant;
import java.util.concurrent.Callable;
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

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        var console = Console.system();
        return where.read(console, open -> write(open, console));
    }

    private int write(OpenWorkspace open, Console console) {
        var calendar = new WorkspaceCalendar(open.overview().calendar(), new Phrasebook(output.language()));
        return output.told(console, switch (format) {
            case ICS -> calendar.writeCalendar(output.out(), open.overview().lastChange());
            case XLSX -> calendar.writeWorkbook(output.out(), Instant.now());
        });
    }
}
