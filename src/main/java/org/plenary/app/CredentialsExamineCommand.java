package org.plenary.app;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.credentials.CredentialId;
import org.plenary.credentials.CredentialStatus;
import org.plenary.credentials.CredentialWords;
import org.plenary.credentials.Credentials;
import org.plenary.credentials.Ledger;
import org.plenary.credentials.PartyLine;
import org.plenary.meetings.Meeting;
import org.plenary.registry.Match;
import org.plenary.registry.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Takes credentials a step further.
@Command(
        name = "examine",
        mixinStandardHelpOptions = true,
        description = {
            "Finds originals in order that no rule blocks; with --to, notes that the Bureau approves, or the Conference "
                    + "accepts, those that have come so far. All in one command that can be undone."
        })
final class CredentialsExamineCommand implements Callable<Integer> {

    /// How far.
    enum Step {
        IN_ORDER,
        APPROVED,
        ACCEPTED
    }

    @Mixin
    private WorkspaceOption where = new WorkspaceOption();

    @Option(names = "--to", paramLabel = "in_order|approved|accepted", description = "how far (default: in_order)")
    private Step to = Step.IN_ORDER;

    @Option(
            names = "--party",
            paramLabel = "NAME",
            description = "only of this Party, by any of its names; may be given several times (default: of all)")
    private List<String> parties = List.of();

    @Option(names = "--day", paramLabel = "2017-09-28", description = "of the examination or decision (default: the closure)")
    private @Nullable LocalDate day;

    @Override
    public Integer call() {
        var console = Console.system();
        return where.write(console, open -> where.onMeeting(open, console, meeting -> step(open, meeting, console)));
    }

    private int step(OpenWorkspace open, Meeting meeting, Console console) {
        Ledger ledger = open.credentials().ledger(meeting, meeting.days().to(), Language.ENGLISH);
        CredentialStatus status = CredentialStatus.valueOf(to.name());
        List<PartyLine> of = ledger.lines().stream()
                .filter(line -> parties.isEmpty() || parties.stream().anyMatch(name -> isCalled(open, line, name)))
                .toList();
        List<CredentialId> ready = Ledger.ready(of, status);
        return switch (decided(open.credentials(), meeting, ready)) {
            case Outcome.Done<Integer>(var count, var _) -> {
                console.say(count + "\t" + console.phrasebook().of(CredentialWords.class).status(status));
                yield Cli.DONE;
            }
            case Outcome.Refused<Integer>(var faults) -> console.refuse("--to", faults);
            case Outcome.Stale<Integer> _ -> throw new IllegalStateException("a decision is never stale");
        };
    }

    private static boolean isCalled(OpenWorkspace open, PartyLine line, String name) {
        return open.book().states().find(name) instanceof Match.Found<State>(var state)
                && state.id().equals(line.state());
    }

    private Outcome<Integer> decided(Credentials credentials, Meeting meeting, List<CredentialId> ids) {
        LocalDate on = day == null ? meeting.days().to() : day;
        return switch (to) {
            case IN_ORDER -> credentials.findInOrder(meeting, ids, on);
            case APPROVED -> credentials.approve(meeting, ids, on);
            case ACCEPTED -> credentials.accept(meeting, ids, on);
        };
    }
}
