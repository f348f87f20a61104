package org.plenary.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Checked;
import org.plenary.base.Language;
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

    @Option(
            names = "--language",
            paramLabel = "ar|zh|en|fr|ru|es",
            defaultValue = "en",
            converter = ExportParticipantsCommand.LanguageOption.class,
            description = "of the sheet (default: en)")
    private Language language = Language.ENGLISH;

    @Option(names = "--day", paramLabel = "2017-09-28", description = "on which Parties count (default: the closure)")
    private @Nullable LocalDate day;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "what is there already is replaced")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        var console = Console.system();
        return where.read(console, open -> where.onMeeting(open, console, meeting -> write(open, meeting, console)));
    }

    private int write(OpenWorkspace open, Meeting meeting, Console console) {
        LocalDate on = day == null ? meeting.days().to() : day;
        Ledger ledger = open.credentials().ledger(meeting, on, language);
        return switch (WorkingSheet.write(ledger, ledger.lines(), new Phrasebook(language), out, Progress.none())) {
            case Checked.Faulty<Written>(var faults) -> console.refuse(out.toString(), faults);
            case Checked.Ok<Written> _ -> {
                console.say(console.words().written(out.toString()));
                yield Cli.DONE;
            }
        };
    }
}
