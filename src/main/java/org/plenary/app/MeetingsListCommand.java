package org.plenary.app;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.plenary.meetings.Meeting;
import org.plenary.registry.RegistryWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists the meetings of a workspace.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the meetings of a workspace, the earliest first: one line each, or as JSON.")
final class MeetingsListCommand implements Callable<Integer> {

    @Mixin
    private WorkspaceOption where = new WorkspaceOption();

    @Option(names = "--json", description = "as JSON, one object for each meeting")
    private boolean json;

    @Override
    public Integer call() {
        var console = Console.system();
        return where.read(console, open -> {
            List<Meeting> all = open.meetings().all();
            if (json) {
                var array = new JsonArray();
                all.forEach(meeting -> array.add(object(meeting, console)));
                console.say(new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create().toJson(array));
            } else {
                all.forEach(meeting -> console.say(line(meeting, console)));
            }
            return Cli.DONE;
        });
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
