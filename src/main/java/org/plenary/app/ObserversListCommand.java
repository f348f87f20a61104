package org.plenary.app;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.plenary.meetings.Meeting;
import org.plenary.observers.ObservedBody;
import org.plenary.observers.ObserverRoll;
import org.plenary.observers.ObserverTexts;
import org.plenary.observers.ObserverWords;
import org.plenary.observers.Observers;
import org.plenary.observers.OutcomeLetters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Lists every body that applies, may be there, or is there.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists each body, how it stands and what its right rests on: one line each, or as JSON.")
final class ObserversListCommand implements Callable<Integer> {

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
        List<ObservedBody> bodies =
                new ObserverRoll(open.observers(), meeting, open.book(), console.phrasebook()).bodies();
        ObserverWords words = console.phrasebook().of(ObserverWords.class);
        var texts = new ObserverTexts(console.phrasebook());
        return listing.list(
                console,
                bodies,
                body -> object(open, meeting, body, console),
                body -> console.say(String.join(
                        "\t", body.name(), words.standing(body.standing()), texts.entitlement(body.entitlement()))));
    }

    private static JsonObject object(OpenWorkspace open, Meeting meeting, ObservedBody body, Console console) {
        var object = new JsonObject();
        object.addProperty("body", body.name());
        object.addProperty("kind", body.kind().map(Enum::name).orElse("STATE").toLowerCase(Locale.ROOT));
        object.addProperty("standing", body.standing().name().toLowerCase(Locale.ROOT));
        object.addProperty("right", new ObserverTexts(console.phrasebook()).entitlement(body.entitlement()));
        object.addProperty("comes", body.presence() == ObservedBody.Presence.COMES);
        body.application().ifPresent(one -> application(open, meeting, one, object));
        return object;
    }

    private static void application(OpenWorkspace open, Meeting meeting, Observers.Case one, JsonObject object) {
        one.application().received().map(LocalDate::toString).ifPresent(day -> object.addProperty("received", day));
        one.application().since().map(LocalDate::toString).ifPresent(day -> object.addProperty("since", day));
        object.addProperty("reason", one.application().reason());
        object.addProperty("told", OutcomeLetters.untold(List.of(one)).isEmpty());
        var criteria = new JsonObject();
        one.examination().findings().forEach(finding -> criteria.addProperty(
                finding.criterion().name().toLowerCase(Locale.ROOT),
                finding.verdict().name().toLowerCase(Locale.ROOT)));
        object.add("criteria", criteria);
        var tally = open.observers().tally(meeting, one, meeting.days().from());
        object.addProperty("objections", tally.objections());
        object.addProperty("objectionsNeeded", tally.needed());
    }
}
