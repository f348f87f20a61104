package org.plenary.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plenary.bureau.BureauTexts;
import org.plenary.bureau.BureauWords;
import org.plenary.bureau.Composition;
import org.plenary.bureau.Member;
import org.plenary.meetings.Meeting;
import org.plenary.registry.RegistryWords;
import org.plenary.registry.UnGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists who sits in elected bodies on a day, and which rule of composition is not met.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = {
            "Lists who sits in the Bureau and other elected bodies, one line each, or as JSON.",
            "What is to be said about the composition of a body that has members follows on the error output."
        })
final class BureauListCommand implements Callable<Integer> {

    @Mixin
    private WorkspaceOption where = new WorkspaceOption();

    @Option(names = "--day", paramLabel = "2017-09-24", description = "on which they sit (default: the opening)")
    private @Nullable LocalDate day;

    @Mixin
    private ListingOption listing = new ListingOption();

    @Override
    public Integer call() {
        var console = Console.system();
        return where.read(console, open -> where.onMeeting(open, console, meeting -> list(open, meeting, console)));
    }

    private int list(OpenWorkspace open, Meeting meeting, Console console) {
        LocalDate on = day == null ? meeting.days().from() : day;
        List<Composition> all = open.bodies().bodies(meeting.treaty()).stream()
                .map(body -> open.bodies().composition(body, on))
                .toList();
        return listing.list(console, all, one -> object(open, one, console), one -> say(open, one, console));
    }

    private static void say(OpenWorkspace open, Composition of, Console console) {
        var texts = new BureauTexts(console.phrasebook());
        BureauWords words = console.phrasebook().of(BureauWords.class);
        RegistryWords groups = console.phrasebook().of(RegistryWords.class);
        for (UnGroup group : UnGroup.values()) {
            for (Member member : of.byGroup().getOrDefault(group, List.of())) {
                console.say(String.join(
                        "\t",
                        texts.body(of.body()),
                        groups.group(group),
                        texts.name(member.state(), open.book(), of.day()),
                        member.name(),
                        words.post(member.post())));
            }
        }
        if (!of.sitting().isEmpty()) {
            of.remarks().forEach(remark -> console.tell(
                    texts.body(of.body()) + ": " + texts.remark(remark, open.book(), of.day())));
        }
    }

    private static JsonObject object(OpenWorkspace open, Composition of, Console console) {
        var texts = new BureauTexts(console.phrasebook());
        var object = new JsonObject();
        object.addProperty("body", texts.body(of.body()));
        object.addProperty("seats", of.body().seats());
        var members = new JsonArray();
        of.byGroup().forEach((group, sitting) -> sitting.forEach(member -> {
            var one = new JsonObject();
            one.addProperty("name", member.name());
            one.addProperty("state", texts.name(member.state(), open.book(), of.day()));
            one.addProperty("group", group.name().toLowerCase(Locale.ROOT));
            one.addProperty("office", member.post().name().toLowerCase(Locale.ROOT));
            member.starts().ifPresent(from -> one.addProperty("starts", from.toString()));
            member.ends().ifPresent(to -> one.addProperty("ends", to.toString()));
            members.add(one);
        }));
        object.add("members", members);
        var remarks = new JsonArray();
        if (!of.sitting().isEmpty()) {
            of.remarks().forEach(remark -> remarks.add(texts.remark(remark, open.book(), of.day())));
        }
        object.add("remarks", remarks);
        return object;
    }
}
