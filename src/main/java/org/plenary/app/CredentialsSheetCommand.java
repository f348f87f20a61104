package org.plenary.app;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Progress;
import org.plenary.credentials.Ledger;
import org.plenary.credentials.WorkingSheet;
import org.plenary.meetings.Meeting;
import org.plenary.office.Written;
import org.plenary.words.Phrasebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes the working sheet of the examiners.
@Command(
        name = "working-sheet",
        aliases = "sheet",
        mixinStandardHelpOptions = true,
        description = "Writes the examiners' working sheet (xlsx): every Party, its instrument and what was found.")
final class CredentialsSheetCommand implements Callable<Integer> {

    @Mixin
    private WorkspaceOption where = new WorkspaceOption();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--day", paramLabel = "2017-09-28", description = "on which Parties count (default: the closure)")
    private @Nullable LocalDate day;

    @Override
    public Integer call() {
        var console = Console.system();
        return where.read(console, open -> where.onMeeting(open, console, meeting -> write(open, meeting, console)));
    }

    private int write(OpenWorkspace open, Meeting meeting, Console console) {
        LocalDate on = day == null ? meeting.days().to() : day;
        Ledger ledger = open.credentials().ledger(meeting, on, output.language());
        var phrasebook = new Phrasebook(output.language());
        return output.told(
                console,
                WorkingSheet.write(ledger, ledger.lines(), phrasebook, output.out(), Progress.none())
                        .map(Written::file));
    }
}
