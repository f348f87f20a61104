package org.plenary.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Checked;
import org.plenary.base.Outcome;
import org.plenary.base.Progress;
import org.plenary.registry.PartiesList;
import org.plenary.registry.PartiesRow;
import org.plenary.screens.registry.PartiesTexts;
import org.plenary.screens.registry.RegistryListWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes in the depositary's list of the Parties to a treaty.
@Command(
        name = "parties",
        mixinStandardHelpOptions = true,
        description = {
            "Takes in who has deposited what with the depositary of a treaty, from a list of the Parties with the days "
                    + "of deposit or of entry into force; all in one command that can be undone. Rows about which something is "
                    + "to be said are told."
        })
final class PartiesCommand implements Callable<Integer> {

    @Mixin
    private WorkspaceOption where = new WorkspaceOption();

    @Parameters(paramLabel = "FILE", description = "the list: .xlsx, .xls, .ods, .csv")
    private Path file = Path.of("");

    @Option(
            names = "--treaty",
            paramLabel = "TREATY",
            description = "minamata, basel, rotterdam, stockholm, biodiversity or climate (default: that of the meeting)")
    private @Nullable String treaty;

    @Option(
            names = "--as-at",
            paramLabel = "2025-09-30",
            description = "the day as at which the list stands (default: as it says itself, or today)")
    private @Nullable LocalDate asAt;

    @Option(names = "--dry-run", description = "only tell what would become of the rows")
    private boolean dryRun;

    @Override
    public Integer call() {
        var console = Console.system();
        return dryRun
                ? where.read(console, open -> chosen(open, console))
                : where.write(console, open -> chosen(open, console));
    }

    private int chosen(OpenWorkspace open, Console console) {
        String said = treaty;
        return said == null
                ? where.onMeeting(open, console, meeting -> under(open, meeting.treaty(), console))
                : under(open, said, console);
    }

    private int under(OpenWorkspace open, String code, Console console) {
        if (!open.book().treatyCodes().contains(code)) {
            return console.refuse(console.words().noTreaty(code, String.join(", ", open.book().treatyCodes())));
        }
        return switch (PartiesList.read(file, open.book().states(), open.book().treaty(code), Progress.none())) {
            case Checked.Faulty<PartiesList>(var faults) -> console.refuse(file.toString(), faults);
            case Checked.Ok<PartiesList>(var list) -> {
                tell(list, console);
                yield dryRun ? Cli.DONE : take(open, code, list, console);
            }
        };
    }

    private static void tell(PartiesList list, Console console) {
        var texts = new PartiesTexts(console.phrasebook());
        for (PartiesRow row : list.rows()) {
            String remarks = texts.remarks(row);
            if (!remarks.isEmpty()) {
                console.say(row.number() + "\t" + row.written() + "\t" + texts.fate(row) + "\t" + remarks);
            }
        }
        if (!list.isWhole()) {
            console.tell(console.phrasebook().of(RegistryListWords.class).notWhole(list.count(PartiesRow.Fate.REFUSED)));
        }
    }

    /// As the list says itself, unless it is said otherwise.
    private LocalDate asAt(PartiesList list) {
        LocalDate said = asAt;
        return said == null ? list.asAt().orElseGet(() -> LocalDate.now(ZoneId.systemDefault())) : said;
    }

    private int take(OpenWorkspace open, String code, PartiesList list, Console console) {
        if (!list.saysSomething()) {
            console.say(console.phrasebook().of(RegistryListWords.class).partiesTaken(0));
            return list.isWhole() ? Cli.DONE : Cli.REFUSED;
        }
        return switch (open.registry().deposits().take(code, list.name(), list.deposits(), list.completeUntil(asAt(list)))) {
            case Outcome.Done<Integer>(var taken, var _) -> {
                console.say(console.phrasebook().of(RegistryListWords.class).partiesTaken(taken));
                yield list.isWhole() ? Cli.DONE : Cli.REFUSED;
            }
            case Outcome.Refused<Integer>(var faults) -> console.refuse(file.toString(), faults);
            case Outcome.Stale<Integer> _ -> throw new IllegalStateException("a list as a whole is never stale");
        };
    }
}
