package org.plenary.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plenary.credentials.CredentialTexts;
import org.plenary.credentials.CredentialWords;
import org.plenary.credentials.Ledger;
import org.plenary.credentials.PartyLine;
import org.plenary.meetings.Meeting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists where the credentials of each Party stand.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists each Party, its credentials and its right to vote: one line each, or as JSON.")
final class CredentialsListCommand implements Callable<Integer> {

    @Mixin
    private WorkspaceOption where = new WorkspaceOption();

    @Option(names = "--day", paramLabel = "2017-09-28", description = "on which Parties count (default: the closure)")
    private @Nullable LocalDate day;

    @Mixin
    private ListingOption listing = new ListingOption();

    @Override
    public Integer call() {
        var console = Console.system();
        return where.read(console, open -> where.onMeeting(open, console, meeting -> list(open, meeting, console)));
    }

    private int list(OpenWorkspace open, Meeting meeting, Console console) {
        LocalDate on = day == null ? meeting.days().to() : day;
        Ledger ledger = open.credentials().ledger(meeting, on, console.phrasebook().language());
        CredentialWords words = console.phrasebook().of(CredentialWords.class);
        var texts = new CredentialTexts(console.phrasebook());
        texts.perhapsMoreParties(ledger).ifPresent(console::tell);
        return listing.list(
                console,
                ledger.lines(),
                line -> object(ledger, line, console),
                line -> console.say(String.join(
                        "\t", line.name(), words.status(line.status()), texts.right(ledger, line))));
    }

    private static JsonObject object(Ledger ledger, PartyLine line, Console console) {
        var texts = new CredentialTexts(console.phrasebook());
        var object = new JsonObject();
        object.addProperty("party", line.name());
        object.addProperty("status", line.status().name().toLowerCase(Locale.ROOT));
        object.addProperty("voting", ledger.votingRight(line).name().toLowerCase(Locale.ROOT));
        object.addProperty("votes", ledger.votes(line));
        object.addProperty("in_arrears", line.isInArrears());
        object.addProperty("expected", line.expected());
        object.addProperty("present", line.present());
        object.addProperty("instruments", line.instruments().size());
        object.addProperty("uncovered", line.instruments().isEmpty() ? 0 : line.uncovered().size());
        var flaws = new JsonArray();
        line.flaws().forEach(flaw -> flaws.add(texts.of(flaw)));
        object.add("findings", flaws);
        return object;
    }
}
