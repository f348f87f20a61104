package org.plenary.app;

import java.time.Instant;
import java.util.concurrent.Callable;
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

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        var console = Console.system();
        return where.read(console, open -> where.onMeeting(open, console, meeting -> write(open, meeting, console)));
    }

    private int write(OpenWorkspace open, Meeting meeting, Console console) {
        var phrasebook = new Phrasebook(output.language());
        return output.told(console, switch (format) {
            case DOCX -> OverviewPaper.write(
                    open.overview().of(meeting, output.language()), phrasebook, output.out(), Instant.now());
        });
    }
}
