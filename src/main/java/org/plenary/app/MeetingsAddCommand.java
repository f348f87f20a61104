package org.plenary.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingDraft;
import org.plenary.meetings.MeetingKind;
import org.plenary.meetings.MeetingStatus;
import org.plenary.registry.Match;
import org.plenary.registry.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Adds a meeting to a workspace, which is made where it is not there.
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = {
            "Adds a meeting to a workspace, which is made where it is not there yet.",
            "Texts are given as LANGUAGE=TEXT, such as --title \"en=Third session\" --title \"fr=Troisième session\"."
        })
final class MeetingsAddCommand implements Callable<Integer> {

    @Option(names = "--workspace", required = true, paramLabel = "FILE", description = "the workspace, NAME.plenary")
    private Path workspace = Path.of("");

    @Option(names = "--title", required = true, paramLabel = "LANGUAGE=TEXT", description = "in full")
    private Map<String, String> title = Map.of();

    @Option(names = "--short", paramLabel = "LANGUAGE=TEXT", description = "as officers call it, such as en=COP-3")
    private Map<String, String> shortTitle = Map.of();

    @Option(names = "--body", paramLabel = "LANGUAGE=TEXT", description = "the body that meets, as a masthead names it")
    private Map<String, String> body = Map.of();

    @Option(names = "--session", paramLabel = "LANGUAGE=TEXT", description = "such as \"en=Third session\"")
    private Map<String, String> session = Map.of();

    @Option(names = "--city", paramLabel = "LANGUAGE=TEXT", description = "where it is held")
    private Map<String, String> city = Map.of();

    @Option(names = "--country", paramLabel = "COUNTRY", description = "where it is held, by any of its names")
    private String country = "";

    @Option(names = "--from", required = true, paramLabel = "2017-09-24", description = "the first day")
    private String from = "";

    @Option(names = "--to", paramLabel = "2017-09-29", description = "the last day (default: the first)")
    private String to = "";

    @Option(names = "--symbol", paramLabel = "SYMBOL", description = "what its documents' symbols begin with")
    private String symbol = "";

    @Option(
            names = "--treaty",
            paramLabel = "TREATY",
            description = {
                "whose Parties meet: minamata, basel, rotterdam, stockholm, biodiversity, climate or none "
                        + "(default: as the symbol or the title tells)"
            })
    private String treaty = "";

    @Option(names = "--zone", paramLabel = "Europe/Zurich", description = "its time zone (default: that of this computer)")
    private String zone = ZoneId.systemDefault().getId();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "${COMPLETION-CANDIDATES} (default: conference_of_the_parties)")
    private MeetingKind kind = MeetingKind.CONFERENCE_OF_THE_PARTIES;

    @Override
    public Integer call() {
        var console = Console.system();
        Checked<OpenWorkspace> opened = Files.exists(workspace)
                ? Wiring.forCommandLine().open(workspace)
                : Wiring.forCommandLine().create(workspace);
        return switch (opened) {
            case Checked.Faulty<OpenWorkspace>(var faults) -> console.refuse(workspace.toString(), faults);
            case Checked.Ok<OpenWorkspace>(var open) -> {
                try (open) {
                    yield add(open, console);
                }
            }
        };
    }

    private int add(OpenWorkspace open, Console console) {
        List<Fault> faults = new ArrayList<>();
        MeetingDraft draft = draft(open, faults);
        if (!faults.isEmpty()) {
            return told(console, faults);
        }
        return switch (open.meetings().found(draft)) {
            case Outcome.Done<Meeting>(var meeting, var _) -> {
                console.say(MeetingsListCommand.line(meeting, console));
                yield Cli.DONE;
            }
            case Outcome.Refused<Meeting>(var refused) -> told(console, refused);
            case Outcome.Stale<Meeting> _ -> throw new IllegalStateException("a new meeting is never stale");
        };
    }

    /// Each fault with the option that is at fault.
    private static int told(Console console, List<Fault> faults) {
        faults.forEach(fault -> console.refuse(option(fault.field()), List.of(fault)));
        return Cli.REFUSED;
    }

    private static String option(String field) {
        return switch (field) {
            case "startsOn" -> "--from";
            case "endsOn" -> "--to";
            case "shortTitle" -> "--short";
            case "timeZone" -> "--zone";
            default -> "--" + field;
        };
    }

    private MeetingDraft draft(OpenWorkspace open, List<Fault> faults) {
        return new MeetingDraft(
                kind.name(),
                MeetingStatus.CONFIRMED.name(),
                SixOption.read("title", title, faults),
                SixOption.read("short", shortTitle, faults),
                SixOption.read("body", body, faults),
                SixOption.read("session", session, faults),
                from,
                to,
                SixOption.read("city", city, faults),
                country(open, faults),
                zone,
                symbol,
                treaty,
                Arrays.asList(Language.values()),
                "",
                "",
                "");
    }

    private String country(OpenWorkspace open, List<Fault> faults) {
        if (country.isBlank()) {
            return "";
        }
        if (open.book().states().find(country) instanceof Match.Found<State>(var state)) {
            return state.id().value().toString();
        }
        faults.add(new Fault("country", new Rule.Unknown(country)));
        return "";
    }
}
