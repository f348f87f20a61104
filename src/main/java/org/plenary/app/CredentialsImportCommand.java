package org.plenary.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.base.Progress;
import org.plenary.base.Rule;
import org.plenary.credentials.CredentialImportWords;
import org.plenary.credentials.CredentialIntake;
import org.plenary.credentials.ListColumn;
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
            "Takes in a list of credentials kept in a spreadsheet, or the working sheet with the examiners' marks; "
                    + "all in one command that can be undone. Rows that cannot be taken in are told, with why."
        })
final class CredentialsImportCommand implements Callable<Integer> {

    @Mixin
    private WorkspaceOption where = new WorkspaceOption();

    @Parameters(paramLabel = "FILE", description = "the list: .xlsx, .xls, .ods, .csv, a table of a Word document")
    private Path file = Path.of("");

    @Option(
            names = "--column",
            paramLabel = "HEADING=FIELD",
            description = {
                "take a column for something else than was found, such as \"Paper=MEDIUM\" or \"Remarks=NOTHING\"; "
                        + "may be given several times, and is remembered for lists with the same headings"
            })
    private Map<String, String> columns = Map.of();

    @Option(
            names = "--word",
            paramLabel = "WORD=VALUE",
            description = {
                "what a word means that is not understood, such as \"Parchment=ORIGINAL\" or "
                        + "\"State Secretary=OTHER_MINISTER\"; may be given several times, and is remembered"
            })
    private Map<String, String> meanings = Map.of();

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
                yield switch (mapped(list, intake.mapping(list))) {
                    case Checked.Faulty<ListMapping>(var faults) -> console.refuse(file.toString(), faults);
                    case Checked.Ok<ListMapping>(var mapping) -> {
                        ListPlan plan = intake.plan(
                                meeting, list, mapping, console.phrasebook().language());
                        tell(plan, console);
                        yield dryRun ? Cli.DONE : take(intake, meeting, list, mapping, plan, console);
                    }
                };
            }
        };
    }

    /// The mapping with what the options say.
    private Checked<ListMapping> mapped(WrittenList list, ListMapping found) {
        ListMapping mapping = found;
        List<Fault> faults = new ArrayList<>();
        for (var entry : columns.entrySet()) {
            int at = IntStream.range(0, list.headings().size())
                    .filter(i -> list.headings().get(i).strip().equalsIgnoreCase(entry.getKey().strip()))
                    .findFirst()
                    .orElse(-1);
            Optional<ListColumn> column = Stream.of(ListColumn.values())
                    .filter(one -> one.name().equalsIgnoreCase(entry.getValue().strip()))
                    .findFirst();
            if (at < 0 || column.isEmpty()) {
                faults.add(Fault.whole(at < 0
                        ? new Rule.Unknown(entry.getKey())
                        : new Rule.NotOneOf(entry.getValue(), Arrays.toString(ListColumn.values()))));
            } else {
                mapping = mapping.with(at, column.get());
            }
        }
        for (var entry : meanings.entrySet()) {
            List<ListColumn> of = ListColumn.having(entry.getValue().strip());
            if (of.isEmpty()) {
                faults.add(Fault.whole(new Rule.Unknown(entry.getValue())));
            }
            for (ListColumn column : of) {
                mapping = mapping.meaning(column, entry.getKey(), entry.getValue().strip().toUpperCase(Locale.ROOT));
            }
        }
        return faults.isEmpty() ? Checked.ok(mapping) : Checked.faulty(faults);
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

    private int take(
            CredentialIntake intake,
            Meeting meeting,
            WrittenList list,
            ListMapping mapping,
            ListPlan plan,
            Console console) {
        LocalDate on = day == null ? meeting.days().to() : day;
        return switch (intake.take(meeting, list, mapping, plan, on)) {
            case Outcome.Done<Integer> _ -> plan.count(ListFate.REFUSED) == 0 ? Cli.DONE : Cli.REFUSED;
            case Outcome.Refused<Integer>(var faults) -> console.refuse(file.toString(), faults);
            case Outcome.Stale<Integer> _ -> throw new IllegalStateException("a list as a whole is never stale");
        };
    }
}
