package org.plenary.app;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.credentials.Arrears;
import org.plenary.credentials.Ledger;
import org.plenary.credentials.PartyLine;
import org.plenary.meetings.Meeting;
import org.plenary.registry.Match;
import org.plenary.registry.State;
import org.plenary.registry.StateId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Notes which Parties are in arrears with their contributions.
@Command(
        name = "arrears",
        mixinStandardHelpOptions = true,
        description = {
            "Notes that Parties are in arrears with their contributions when the meeting is held, or that they have paid; all in "
                    + "one command that can be undone. Lists those in arrears, one line each.",
            "Whether they may vote all the same is a rule of procedure."
        })
final class CredentialsArrearsCommand implements Callable<Integer> {

    @Mixin
    private WorkspaceOption where = new WorkspaceOption();

    @Parameters(
            paramLabel = "PARTY",
            arity = "0..*",
            description = "a Party, by any of its names or codes; without any, nothing is changed")
    private List<String> parties = List.of();

    @Option(names = "--paid", description = "they have paid")
    private boolean paid;

    @Override
    public Integer call() {
        var console = Console.system();
        if (paid && parties.isEmpty()) {
            return console.refuse(console.words().nobodyPaid());
        }
        return parties.isEmpty()
                ? where.read(console, open -> where.onMeeting(open, console, meeting -> list(open, meeting, console)))
                : where.write(console, open -> where.onMeeting(open, console, meeting -> note(open, meeting, console)));
    }

    private int list(OpenWorkspace open, Meeting meeting, Console console) {
        ledger(open, meeting, console).lines().stream().filter(PartyLine::isInArrears).map(PartyLine::name).forEach(console::say);
        return Cli.DONE;
    }

    private static Ledger ledger(OpenWorkspace open, Meeting meeting, Console console) {
        return open.credentials()
                .ledger(meeting, meeting.days().to(), console.phrasebook().language());
    }

    /// All of them, or none where one is not known or is no Party: that one would be noted and nobody would see it.
    private int note(OpenWorkspace open, Meeting meeting, Console console) {
        Set<StateId> states = new LinkedHashSet<>();
        Ledger ledger = ledger(open, meeting, console);
        for (String party : parties) {
            if (!(open.book().states().find(party) instanceof Match.Found<State>(var state))) {
                return console.refuse(party, List.of(new Fault("state", new Rule.Unknown(party))));
            }
            if (ledger.of(state.id()).filter(PartyLine::isParty).isEmpty()) {
                return console.refuse(party, List.of(new Fault("state", new Rule.NotAParty())));
            }
            states.add(state.id());
        }
        var arrears = new Arrears(open.workspace());
        Outcome<Integer> outcome = paid ? arrears.clear(meeting, states) : arrears.enter(meeting, states);
        return switch (outcome) {
            case Outcome.Done<Integer> _ -> list(open, meeting, console);
            case Outcome.Refused<Integer>(var faults) -> console.refuse("PARTY", faults);
            case Outcome.Stale<Integer> _ -> throw new IllegalStateException("a note of arrears is never stale");
        };
    }
}
