package org.plenary.app;

import java.util.concurrent.Callable;
import org.plenary.meetings.Meeting;
import org.plenary.procedure.DeadlineCalendar;
import org.plenary.words.Phrasebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes the deadlines of a meeting as a calendar file.
@Command(
        name = "deadlines",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the deadlines of a meeting that are still to be met, as a calendar file (.ics).",
            "Each says from which rule of procedure and which day it was counted."
        })
final class ExportDeadlinesCommand implements Callable<Integer> {

    /// As what deadlines are written.
    enum Format {
        ICS
    }

    @Mixin
    private WorkspaceOption where = new WorkspaceOption();

    @Option(names = "--format", paramLabel = "ics", description = "${COMPLETION-CANDIDATES} (default: ics)")
    private Format format = Format.ICS;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        var console = Console.system();
        return where.read(console, open -> where.onMeeting(open, console, meeting -> write(open, meeting, console)));
    }

    private int write(OpenWorkspace open, Meeting meeting, Console console) {
        return output.told(console, switch (format) {
            case ICS -> DeadlineCalendar.write(
                    meeting,
                    open.deadlines().of(meeting),
                    open.deadlines().lastChange(),
                    new Phrasebook(output.language()),
                    output.out());
        });
    }
}
