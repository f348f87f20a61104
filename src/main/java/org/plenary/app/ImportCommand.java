package org.plenary.app;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Checked;
import org.plenary.base.Outcome;
import org.plenary.base.Progress;
import org.plenary.base.Rule;
import org.plenary.intake.Decision;
import org.plenary.intake.ImportChoice;
import org.plenary.intake.ImportCounts;
import org.plenary.intake.ImportResult;
import org.plenary.intake.Preview;
import org.plenary.meetings.Meeting;
import org.plenary.office.Written;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes a list of people into a meeting.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Takes a list of people (.xlsx, .xls, .csv) into a meeting, all in one command that can be undone.",
            "A row is either in or in the report; nothing is lost. Exit code 0 also where rows were refused:",
            "look at the counts."
        })
final class ImportCommand implements Callable<Integer> {

    /// What is done with rows that somebody should look at.
    enum OnDoubt {
        SKIP,
        TAKE
    }

    @Parameters(paramLabel = "FILE", description = "the spreadsheet")
    private Path file = Path.of("");

    @Mixin
    private WorkspaceOption where = new WorkspaceOption();

    @Option(names = "--sheet", paramLabel = "NAME", description = "the sheet; the first one with a table if left out")
    private @Nullable String sheet;

    @Option(names = "--dry-run", description = "only say what would happen")
    private boolean dryRun;

    @Option(
            names = "--on-doubt",
            paramLabel = "skip|take",
            description = "rows somebody should look at: leave them out, or take the likeliest (default: skip)")
    private OnDoubt onDoubt = OnDoubt.SKIP;

    @Option(names = "--report", paramLabel = "R.xlsx", description = "write what became of every row, and why")
    private @Nullable Path report;

    @Option(names = "--json", description = "print the counts as JSON")
    private boolean json;

    @Override
    public Integer call() {
        var console = Console.system();
        return dryRun
                ? where.read(console, open -> where.onMeeting(open, console, meeting -> look(open, meeting, console)))
                : where.write(console, open -> where.onMeeting(open, console, meeting -> look(open, meeting, console)));
    }

    private int look(OpenWorkspace open, Meeting meeting, Console console) {
        Checked<Preview> preview = open.intake()
                .preview(
                        file,
                        Optional.ofNullable(sheet),
                        meeting.id(),
                        console.phrasebook().language(),
                        Progress.none());
        return switch (preview) {
            case Checked.Faulty<Preview>(var faults) -> console.refuse(file.toString(), faults);
            case Checked.Ok<Preview>(var found) -> dryRun
                    ? wouldBe(open, found, console)
                    : run(open, found, console);
        };
    }

    private int wouldBe(OpenWorkspace open, Preview preview, Console console) {
        ImportCounts counts = preview.counts();
        say(counts, console, console.words().wouldImport(
                counts.added(), counts.changed(), counts.unchanged(), counts.refused(), counts.doubtful()));
        return writeReport(open, preview, ImportResult.foreseen(preview), console);
    }

    private int run(OpenWorkspace open, Preview preview, Console console) {
        var choice = ImportChoice.everything(onDoubt == OnDoubt.TAKE ? Decision.TAKE : Decision.SKIP);
        return switch (open.intake().run(preview, choice, Progress.none())) {
            case Outcome.Refused<ImportResult>(var faults) -> console.refuse(file.toString(), faults);
            case Outcome.Stale<ImportResult> _ ->
                console.refuse(file.toString(), java.util.List.of(org.plenary.base.Fault.whole(new Rule.Outdated())));
            case Outcome.Done<ImportResult>(var result, var _) -> {
                ImportCounts counts = result.counts();
                say(counts, console, console.words().imported(
                        counts.added(), counts.changed(), counts.unchanged(), counts.refused(), counts.doubtful()));
                yield writeReport(open, preview, result, console);
            }
        };
    }

    private void say(ImportCounts counts, Console console, String sentence) {
        if (json) {
            var object = new JsonObject();
            object.addProperty("new", counts.added());
            object.addProperty("changed", counts.changed());
            object.addProperty("unchanged", counts.unchanged());
            object.addProperty("refused", counts.refused());
            object.addProperty("doubtful", counts.doubtful());
            console.say(object.toString());
        } else {
            console.say(sentence);
        }
    }

    private int writeReport(OpenWorkspace open, Preview preview, ImportResult result, Console console) {
        Path target = report;
        if (target == null) {
            return Cli.DONE;
        }
        return switch (open.intake().report(preview, result, target, console.phrasebook(), Progress.none())) {
            case Checked.Faulty<Written>(var faults) -> console.refuse(target.toString(), faults);
            case Checked.Ok<Written> _ -> {
                if (!json) {
                    console.say(console.words().written(target.toString()));
                }
                yield Cli.DONE;
            }
        };
    }
}
