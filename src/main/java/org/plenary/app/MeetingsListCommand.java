package org.plenary.app;

import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.plenary.meetings.Meeting;
import org.plenary.registry.RegistryWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Lists the meetings of a workspace.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the meetings of a workspace, the earliest first: one line each, or as JSON.")
final class MeetingsListCommand implements Callable<Integer> {

    @Mixin
    private WorkspaceOption where = new WorkspaceOption();

    @Mixin
    private ListingOption listing = new ListingOption();

    @Override
    public Integer call() {
        var console = Console.system();
        return where.read(
                console,
                open -> listing.list(
                        console,
                        open.meetings().all(),
                        meeting -> object(meeting, console),
                        meeting -> console.say(line(meeting, console))));
    }

    /// What it is called, its days, the symbol of its documents and its treaty.
    static String line(Meeting meeting, Console console) {
        return String.join(
                "\t",
                meeting.call(console.phrasebook().language()),
                meeting.days().from() + "/" + meeting.days().to(),
                meeting.symbolPrefix(),
                meeting.treaty().isEmpty()
                        ? ""
                        : console.phrasebook().of(RegistryWords.class).treaty(meeting.treaty()));
    }

    private static JsonObject object(Meeting meeting, Console console) {
        var object = new JsonObject();
        object.addProperty("id", meeting.id().value().toString());
        object.addProperty("meeting", meeting.call(console.phrasebook().language()));
        object.addProperty("title", meeting.title().in(console.phrasebook().language()));
        object.addProperty("kind", meeting.kind().name().toLowerCase(Locale.ROOT));
        object.addProperty("from", meeting.days().from().toString());
        object.addProperty("to", meeting.days().to().toString());
        object.addProperty("symbol", meeting.symbolPrefix());
        object.addProperty("treaty", meeting.treaty());
        return object;
    }
}
