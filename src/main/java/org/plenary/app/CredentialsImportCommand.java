package org.plenary.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Checked;
import org.plenary.base.Outcome;
import org.plenary.base.Progress;
import org.plenary.credentials.CredentialImportWords;
import org.plenary.credentials.CredentialIntake;
import org.plenary.credentials.ListFate;
import org.plenary.credentials.ListMapping;
import org.plenary.credentials.ListPlan;
import org.plenary.credentials.ListTexts;
import org.plenary.credentials.PlannedRow;
import org.plenary.credentials.WrittenList;
import org.plenary.meetings.Meeting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes in a list of credentials, or the working sheet as the examiners give it back.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Takes in a list of credentials kept in a spreadsheet, or the working sheet with the examiners' marks;",
            "all in one command that can be undone. Rows that cannot be taken in are told, with why."
        })
final class CredentialsImportCommand implements Callable<Integer> {

    @Mixin
    private WorkspaceOption where = new WorkspaceOption();

    @Parameters(paramLabel = "FILE", description = "the list: .xlsx, .xls, .ods, .csv, a table of a Word document")
    private Path file = Path.of("");

    @Option(names = "--day", paramLabel = "2017-09-28", description = "of the examination (default: the closure)")
    private @Nullable LocalDate day;

    @Option(names = "--dry-run", description = "only tell what would become of each row")
    private boolean dryRun;

    @Override
    public Integer call() {
        var console = Console.system();
        return dryRun
                ? where.read(console, open -> where.onMeeting(open, console, meeting -> look(open, meeting, console)))
                : where.write(console, open -> where.onMeeting(open, console, meeting -> look(open, meeting, console)));
    }

    private int look(OpenWorkspace open, Meeting meeting, Console console) {
        return switch (WrittenList.open(file, Progress.none())) {
            case Checked.Faulty<WrittenList>(var faults) -> console.refuse(file.toString(), faults);
            case Checked.Ok<WrittenList>(var list) -> {
                var intake = new CredentialIntake(open.credentials(), open.meetings()::all);
                ListPlan plan = intake.plan(
                        meeting, list, ListMapping.of(list), console.phrasebook().language());
                tell(plan, console);
                yield dryRun ? Cli.DONE : take(intake, meeting, list, plan, console);
            }
        };
    }

    private static void tell(ListPlan plan, Console console) {
        CredentialImportWords words = console.phrasebook().of(CredentialImportWords.class);
        var texts = new ListTexts(console.phrasebook());
        for (PlannedRow row : plan.rows()) {
            List<String> why = texts.why(row);
            if (!why.isEmpty()) {
                console.say(row.number() + "\t" + row.party() + "\t" + words.fate(row.fate()) + "\t" + String.join(" ", why));
            }
        }
        for (ListFate fate : ListFate.values()) {
            console.say(plan.count(fate) + "\t" + words.fate(fate));
        }
    }

    private int take(CredentialIntake intake, Meeting meeting, WrittenList list, ListPlan plan, Console console) {
        LocalDate on = day == null ? meeting.days().to() : day;
        return switch (intake.take(meeting, list.name(), plan, on)) {
            case Outcome.Done<Integer> _ -> plan.count(ListFate.REFUSED) == 0 ? Cli.DONE : Cli.REFUSED;
            case Outcome.Refused<Integer>(var faults) -> console.refuse(file.toString(), faults);
            case Outcome.Stale<Integer> _ -> throw new IllegalStateException("a list as a whole is never stale");
        };
    }
}
