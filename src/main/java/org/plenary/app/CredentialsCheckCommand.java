package org.plenary.app;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plenary.credentials.CredentialTexts;
import org.plenary.credentials.CredentialWords;
import org.plenary.credentials.Examined;
import org.plenary.credentials.Flaw;
import org.plenary.credentials.Ledger;
import org.plenary.credentials.PartyLine;
import org.plenary.meetings.Meeting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Tells what is missing before all credentials are in order.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Tells what is missing before the credentials of all Parties that take part are in order: one line each.",
            "Exit code 0 where nothing is."
        })
final class CredentialsCheckCommand implements Callable<Integer> {

    @Mixin
    private WorkspaceOption where = new WorkspaceOption();

    @Option(names = "--day", paramLabel = "2017-09-28", description = "on which Parties count (default: the closure)")
    private @Nullable LocalDate day;

    @Option(names = "--all", description = "tell the notes about credentials that are in order, too")
    private boolean all;

    @Override
    public Integer call() {
        var console = Console.system();
        return where.read(console, open -> where.onMeeting(open, console, meeting -> check(open, meeting, console)));
    }

    private int check(OpenWorkspace open, Meeting meeting, Console console) {
        LocalDate on = day == null ? meeting.days().to() : day;
        Ledger ledger = open.credentials().ledger(meeting, on, console.phrasebook().language());
        List<PartyLine> parties =
                ledger.parties().stream().filter(line -> line.expected() > 0).toList();
        List<PartyLine> missing = parties.stream().filter(line -> !line.status().isInOrder()).toList();
        (all ? parties : missing).forEach(line -> tell(line, console));
        return missing.isEmpty() ? Cli.DONE : Cli.REFUSED;
    }

    private static void tell(PartyLine line, Console console) {
        CredentialWords words = console.phrasebook().of(CredentialWords.class);
        var texts = new CredentialTexts(console.phrasebook());
        List<Flaw> flaws = line.counting().map(Examined::flaws).orElse(List.of());
        String before = line.name() + "\t" + words.status(line.status());
        if (flaws.isEmpty()) {
            console.say(before);
        }
        flaws.forEach(flaw -> console.say(before + "\t" + words.weight(flaw.weight()) + "\t" + texts.of(flaw)));
    }
}
