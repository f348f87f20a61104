package org.plenary.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.plenary.letters.Letter;
import org.plenary.letters.LettersWords;
import org.plenary.meetings.Meeting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Lists the register.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the register of letters of a meeting, voided numbers too: one line each, or as JSON.")
final class LettersListCommand implements Callable<Integer> {

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
        return listing.list(
                console,
                open.letters().register().letters(meeting.id()),
                LettersListCommand::object,
                letter -> say(letter, console));
    }

    private static void say(Letter letter, Console console) {
        LettersWords words = console.phrasebook().of(LettersWords.class);
        console.say(String.join(
                "\t",
                letter.reference(),
                letter.dated().toString(),
                letter.addressee(),
                words.kind(letter.kind()),
                words.status(letter.status())));
    }

    private static JsonObject object(Letter letter) {
        var object = new JsonObject();
        object.addProperty("reference", letter.reference());
        object.addProperty("dated", letter.dated().toString());
        object.addProperty("kind", letter.kind().name().toLowerCase(Locale.ROOT));
        object.addProperty("language", letter.language().code());
        object.addProperty("addressee", letter.addressee());
        object.addProperty("status", letter.status().name().toLowerCase(Locale.ROOT));
        if (!letter.voidReason().isEmpty()) {
            object.addProperty("void_reason", letter.voidReason());
        }
        letter.repliedOn().ifPresent(day -> object.addProperty("replied_on", day.toString()));
        if (!letter.reply().isEmpty()) {
            object.addProperty("reply", letter.reply());
        }
        var sendings = new JsonArray();
        letter.dispatches().forEach(sending -> {
            var one = new JsonObject();
            one.addProperty("channel", sending.channel().name().toLowerCase(Locale.ROOT));
            one.addProperty("on", sending.on().toString());
            one.addProperty("by", sending.by());
            one.addProperty("proof", sending.proof());
            sendings.add(one);
        });
        object.add("sendings", sendings);
        return object;
    }
}
