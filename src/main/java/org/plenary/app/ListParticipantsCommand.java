package org.plenary.app;

import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.plenary.base.Language;
import org.plenary.meetings.Meeting;
import org.plenary.people.ParticipantField;
import org.plenary.people.Roster;
import org.plenary.people.RosterLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Lists the participants of a meeting.
@Command(
        name = "participants",
        mixinStandardHelpOptions = true,
        description = "Lists the participants of a meeting: one line each, or as JSON.")
final class ListParticipantsCommand implements Callable<Integer> {

    @Mixin
    private WorkspaceOption where = new WorkspaceOption();

    @Mixin
    private ListingOption listing = new ListingOption();

    @Override
    public Integer call() {
        var console = Console.system();
        return where.read(console, open -> where.onMeeting(open, console, meeting -> list(open, meeting, console)));
    }

    private int list(OpenWorkspace open, Meeting meeting, Console console) {
        Language language = console.phrasebook().language();
        Roster roster =
                Roster.of(open.people(), meeting, open.book(), language, meeting.days().from());
        int ended = listing.list(
                console, roster.lines(), ListParticipantsCommand::object, line -> console.say(line(line)));
        if (!listing.isJson()) {
            console.say(console.words().people(roster.lines().size()));
        }
        return ended;
    }

    private static String line(RosterLine line) {
        return String.join(
                "\t",
                line.text(ParticipantField.DELEGATION),
                (line.text(ParticipantField.HONORIFIC) + " " + line.name()).strip(),
                line.text(ParticipantField.FUNCTION),
                line.status().name().toLowerCase(Locale.ROOT));
    }

    private static JsonObject object(RosterLine line) {
        var object = new JsonObject();
        object.addProperty("id", line.id().value().toString());
        object.addProperty("standing", line.standing().name().toLowerCase(Locale.ROOT));
        for (ParticipantField field : ParticipantField.values()) {
            String text = line.text(field);
            if (!text.isEmpty()) {
                object.addProperty(field.name().toLowerCase(Locale.ROOT), text);
            }
        }
        return object;
    }
}
