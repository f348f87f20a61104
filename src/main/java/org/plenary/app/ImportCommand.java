package org.plenary.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.base.Progress;
import org.plenary.base.Rule;
import org.plenary.intake.Corrections;
import org.plenary.intake.DateOrder;
import org.plenary.intake.Decision;
import org.plenary.intake.ImportChoice;
import org.plenary.intake.ImportCounts;
import org.plenary.intake.ImportResult;
import org.plenary.intake.Mapping;
import org.plenary.intake.Note;
import org.plenary.intake.Precedence;
import org.plenary.intake.Preview;
import org.plenary.intake.Remedy;
import org.plenary.intake.Source;
import org.plenary.intake.SourceColumn;
import org.plenary.intake.Target;
import org.plenary.intake.Targets;
import org.plenary.intake.ValueChoices;
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
            "Takes a list of people into a meeting, all in one command that can be undone.",
            "A row is either in or in the report; nothing is lost. Exit code 0 also where rows were refused: "
                    + "look at the counts."
        })
final class ImportCommand implements Callable<Integer> {

    /// What is done with rows that somebody should look at.
    enum OnDoubt {
        SKIP,
        ASK,
        TAKE
    }

    /// What is done with names whose writing does not tell their parts.
    enum NamesAs {
        DIVIDE,
        WHOLE
    }

    @Parameters(paramLabel = "FILE", description = "the list")
    private Path file = Path.of("");

    @Mixin
    private WorkspaceOption where = new WorkspaceOption();

    @Option(names = "--sheet", paramLabel = "NAME", description = "the sheet; the first one with a table if left out")
    private @Nullable String sheet;

    @Option(
            names = "--column",
            paramLabel = "HEADING=FIELD",
            description = {
                "take a column for something else than was found, such as \"Chef=CAPACITY\", \"Visa=+Visa status\" "
                        + "(an additional field) or \"Remarks=IGNORED\"; may be given several times"
            })
    private Map<String, String> columns = Map.of();

    @Option(
            names = "--wins",
            paramLabel = "file|blanks|workspace",
            description = "who is right where list and workspace differ; blanks: only fill them (default: file)")
    private @Nullable Precedence wins;

    @Option(
            names = "--dates",
            paramLabel = "day_first|month_first",
            description = "the order in all columns of dates; as their values tell if left out")
    private @Nullable DateOrder dates;

    @Option(
            names = "--names",
            paramLabel = "divide|whole",
            description = "divide every name as proposed, or none that its writing does not divide (default: the likely)")
    private @Nullable NamesAs names;

    @Option(names = "--dry-run", description = "only say what would happen")
    private boolean dryRun;

    @Option(
            names = "--on-doubt",
            paramLabel = "skip|ask|take",
            description = {
                "rows somebody should look at: leave them out, ask for each, or take the one who may be meant "
                        + "(default: skip)"
            })
    private OnDoubt onDoubt = OnDoubt.SKIP;

    @Option(names = "--report", paramLabel = "R.xlsx", description = "write what became of every row, and why")
    private @Nullable Path report;

    @Option(names = "--json", description = "print a summary as JSON: counts, columns, rows that were not taken")
    private boolean json;

    @Override
    public Integer call() {
        var console = Console.system();
        return dryRun
                ? where.read(console, open -> where.onMeeting(open, console, meeting -> look(open, meeting, console)))
                : where.write(console, open -> where.onMeeting(open, console, meeting -> look(open, meeting, console)));
    }

    private int look(OpenWorkspace open, Meeting meeting, Console console) {
        Checked<Source> source = open.intake().open(file, Optional.ofNullable(sheet), Progress.none());
        return switch (source) {
            case Checked.Faulty<Source>(var faults) -> console.refuse(file.toString(), faults);
            case Checked.Ok<Source>(var found) -> switch (mapped(found)) {
                case Checked.Faulty<Source>(var faults) -> console.refuse("--column", faults);
                case Checked.Ok<Source>(var mapped) -> preview(open, meeting, mapped, console);
            };
        };
    }

    /// The list with its columns as the options say.
    private Checked<Source> mapped(Source source) {
        Mapping mapping = source.mapping();
        List<Fault> faults = new ArrayList<>();
        for (var entry : columns.entrySet()) {
            Optional<SourceColumn> column = source.columns().stream()
                    .filter(one -> one.name().equalsIgnoreCase(entry.getKey().strip()))
                    .findFirst();
            Optional<Target> target = Targets.read(entry.getValue().strip());
            if (column.isPresent() && target.isPresent()) {
                mapping = mapping.with(column.get().index(), target.get());
            } else {
                faults.add(Fault.whole(new Rule.Unknown(column.isPresent() ? entry.getValue() : entry.getKey())));
            }
        }
        if (wins != null) {
            for (SourceColumn column : source.columns()) {
                mapping = mapping.with(column.index(), wins);
            }
        }
        return faults.isEmpty() ? Checked.ok(source.mapped(mapping)) : Checked.faulty(faults);
    }

    private int preview(OpenWorkspace open, Meeting meeting, Source source, Console console) {
        return switch (open.intake()
                .preview(
                        source, Corrections.NONE, values(source), meeting.id(), console.phrasebook().language(), Progress.none())) {
            case Checked.Faulty<Preview>(var faults) -> console.refuse(file.toString(), faults);
            case Checked.Ok<Preview>(var found) -> dryRun
                    ? wouldBe(open, found, console)
                    : run(open, found, console);
        };
    }

    private ValueChoices values(Source source) {
        ValueChoices values = ValueChoices.NONE;
        if (dates != null) {
            for (SourceColumn column : source.columns()) {
                values = values.with(column.index(), dates);
            }
        }
        if (names != null) {
            Remedy remedy = names == NamesAs.DIVIDE ? Remedy.TAKE : Remedy.LEAVE;
            values = values.with(Note.Kind.LIKELY_PARTS, remedy).with(Note.Kind.DOUBTFUL_PARTS, remedy);
        }
        return values;
    }

    private int wouldBe(OpenWorkspace open, Preview preview, Console console) {
        ImportCounts counts = preview.counts();
        var result = ImportResult.foreseen(preview);
        say(preview, result, console, console.words().wouldImport(
                counts.added(), counts.changed(), counts.unchanged(), counts.refused(), counts.doubtful()));
        return writeReport(open, preview, result, console);
    }

    private int run(OpenWorkspace open, Preview preview, Console console) {
        return switch (open.intake().run(preview, choice(preview, console), Progress.none())) {
            case Outcome.Refused<ImportResult>(var faults) -> console.refuse(file.toString(), faults);
            case Outcome.Stale<ImportResult> _ ->
                console.refuse(file.toString(), List.of(Fault.whole(new Rule.Outdated())));
            case Outcome.Done<ImportResult>(var result, var _) -> {
                ImportCounts counts = result.counts();
                say(preview, result, console, console.words().imported(
                        counts.added(), counts.changed(), counts.unchanged(), counts.refused(), counts.doubtful()));
                yield writeReport(open, preview, result, console);
            }
        };
    }

    private ImportChoice choice(Preview preview, Console console) {
        return switch (onDoubt) {
            case SKIP -> ImportChoice.everything(Decision.SKIP);
            case TAKE -> ImportChoice.everything(Decision.TAKE);
            case ASK -> new ImportChoice(
                    Set.of(), new Asking(console).about(preview), Decision.SKIP, Set.of());
        };
    }

    private void say(Preview preview, ImportResult result, Console console, String sentence) {
        if (json) {
            console.say(new ImportSummary(console.phrasebook()).of(preview, result).toString());
            return;
        }
        console.say(sentence);
        List<String> left = preview.source().columns().stream()
                .filter(column -> preview.source().mapping().of(column.index()).isIgnored())
                .filter(column -> !column.samples().isEmpty())
                .map(SourceColumn::name)
                .toList();
        if (!left.isEmpty()) {
            console.say(console.words().notImported(left.size(), left.stream().collect(Collectors.joining(", "))));
        }
        preview.vanished()
                .with()
                .filter(earlier -> !earlier.missing().isEmpty())
                .ifPresent(earlier ->
                        console.say(
                                earlier.isStanding()
                                        ? console.words().vanishedFromDelegations(earlier.missing().size())
                                        : console.words().vanished(earlier.missing().size(), earlier.file())));
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
