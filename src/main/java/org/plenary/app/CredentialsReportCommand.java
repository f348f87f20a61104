package org.plenary.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.credentials.CredentialTexts;
import org.plenary.credentials.CredentialWords;
import org.plenary.credentials.CredentialsPaper;
import org.plenary.credentials.CredentialsReport;
import org.plenary.credentials.ListOrder;
import org.plenary.credentials.ReportCategory;
import org.plenary.credentials.ReportParticulars;
import org.plenary.credentials.TakingPart;
import org.plenary.meetings.Meeting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes the report of the Bureau on credentials.
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the report of the Bureau on credentials (docx), from what was entered and examined.",
            "What is left out is as in the last version that was kept, or else as on the day before the closure."
        })
final class CredentialsReportCommand implements Callable<Integer> {

    @Mixin
    private WorkspaceOption where = new WorkspaceOption();

    @Option(
            names = "--language",
            paramLabel = "ar|zh|en|fr|ru|es",
            defaultValue = "en",
            converter = ExportParticipantsCommand.LanguageOption.class,
            description = "of the paper (default: en)")
    private Language language = Language.ENGLISH;

    @Option(
            names = "--day",
            paramLabel = "2017-09-28",
            description = "of the report, the lists, the Bureau's meeting and the memorandum, unless said otherwise")
    private @Nullable LocalDate day;

    @Option(names = "--bureau", paramLabel = "2017-09-28", description = "the day on which the Bureau met")
    private @Nullable LocalDate bureau;

    @Option(names = "--memorandum", paramLabel = "2017-09-28", description = "the day of the secretariat's memorandum")
    private @Nullable LocalDate memorandum;

    @Option(names = "--symbol", paramLabel = "SYMBOL", description = "such as UNEP/MC/COP.1/27")
    private @Nullable String symbol;

    @Option(names = "--agenda-item", paramLabel = "TEXT", description = "such as \"Item 2 (c) of the provisional agenda\"")
    private @Nullable String agendaItem;

    @Option(names = "--agenda-title", paramLabel = "TEXT", description = "the title of the agenda item")
    private @Nullable String agendaTitle;

    @Option(
            names = "--taking-part",
            paramLabel = "registered|expected",
            description = "who counts as taking part (default: registered)")
    private @Nullable TakingPart takingPart;

    @Option(
            names = "--order",
            paramLabel = "usual|of_the_language|english",
            description = "of the lists (default: usual, which is English in Chinese, and the language's own otherwise)")
    private @Nullable ListOrder order;

    @Option(names = "--changes", description = "tell in an annex what has changed since the last version that was kept")
    private boolean changes;

    @Option(names = "--keep", description = "keep it as the next version, for a later report to be compared with")
    private boolean keep;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "what is there already is replaced")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        var console = Console.system();
        return keep
                ? where.write(console, open -> where.onMeeting(open, console, meeting -> write(open, meeting, console)))
                : where.read(console, open -> where.onMeeting(open, console, meeting -> write(open, meeting, console)));
    }

    private int write(OpenWorkspace open, Meeting meeting, Console console) {
        CredentialsReport report =
                open.credentialReports().report(meeting, particulars(open, meeting), language);
        var annex = changes ? CredentialsPaper.Annex.CHANGES : CredentialsPaper.Annex.NONE;
        return switch (CredentialsPaper.write(report, open.book(), annex, out)) {
            case Checked.Faulty<Path>(var faults) -> console.refuse(out.toString(), faults);
            case Checked.Ok<Path> _ -> {
                console.say(console.words().written(out.toString()));
                console.tellLacking(meeting, language);
                new CredentialTexts(console.phrasebook()).perhapsMoreParties(report.ledger()).ifPresent(console::tell);
                CredentialWords words = console.phrasebook().of(CredentialWords.class);
                for (ReportCategory category : ReportCategory.values()) {
                    console.say(report.list(category).size() + "\t" + words.category(category));
                }
                yield keep ? kept(open, meeting, report, console) : Cli.DONE;
            }
        };
    }

    private static int kept(OpenWorkspace open, Meeting meeting, CredentialsReport report, Console console) {
        return switch (open.credentialReports().keep(meeting.id(), report)) {
            case Outcome.Done<Integer> _ -> Cli.DONE;
            case Outcome.Refused<Integer>(var faults) -> console.refuse(open.workspace().file().toString(), faults);
            case Outcome.Stale<Integer> _ -> throw new IllegalStateException("a new version is never stale");
        };
    }

    private ReportParticulars particulars(OpenWorkspace open, Meeting meeting) {
        ReportParticulars all = open.credentialReports().next(meeting);
        all = day == null ? all : all.on(day);
        all = bureau == null ? all : all.bureauMetOn(bureau);
        all = memorandum == null ? all : all.memorandumOn(memorandum);
        all = symbol == null ? all : all.symbol(symbol);
        all = takingPart == null ? all : all.counting(takingPart);
        all = order == null ? all : all.listedIn(order);
        return all.agenda(
                agendaItem == null ? all.agendaItem() : agendaItem,
                agendaTitle == null ? all.agendaTitle() : agendaTitle);
    }
}
