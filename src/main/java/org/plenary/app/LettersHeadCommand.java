package org.plenary.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.base.SixText;
import org.plenary.letters.Letterhead;
import org.plenary.letters.Stationery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Says what the secretariat puts on all its letters.
@Command(
        name = "letterhead",
        mixinStandardHelpOptions = true,
        description = {
            "Says what the secretariat puts on all its letters; what is left out stays as it is.",
            "Texts are given as LANGUAGE=TEXT, such as --office \"en=Executive Secretary\"."
        })
final class LettersHeadCommand implements Callable<Integer> {

    @Mixin
    private WorkspaceOption where = new WorkspaceOption();

    @Option(names = "--secretariat", paramLabel = "LANGUAGE=TEXT", description = "its name, at the top")
    private Map<String, String> name = Map.of();

    @Option(names = "--city", paramLabel = "LANGUAGE=TEXT", description = "where letters are dated")
    private Map<String, String> city = Map.of();

    @Option(names = "--office", paramLabel = "LANGUAGE=TEXT", description = "of the signatory")
    private Map<String, String> office = Map.of();

    @Option(names = "--signatory", paramLabel = "NAME", description = "who signs")
    private @Nullable String signatory;

    @Option(names = "--initials", paramLabel = "TEXT", description = "of whoever initials notes verbales")
    private @Nullable String initials;

    @Option(names = "--address", paramLabel = "TEXT", description = "one line, for the foot of the page")
    private @Nullable String address;

    @Option(names = "--email", paramLabel = "ADDRESS", description = "to which answers go")
    private @Nullable String email;

    @Option(names = "--website", paramLabel = "ADDRESS", description = "of the secretariat")
    private @Nullable String website;

    @Option(names = "--pattern", paramLabel = "PATTERN", description = "of reference numbers, as the window shows it")
    private @Nullable String pattern;

    @Override
    public Integer call() {
        var console = Console.system();
        return where.write(console, open -> keep(open.letters().stationery(), console));
    }

    private int keep(Stationery stationery, Console console) {
        List<Fault> faults = new ArrayList<>();
        Letterhead was = stationery.letterhead();
        var head = new Letterhead(
                six(was.name(), name, faults),
                six(was.city(), city, faults),
                one(was.address(), address),
                one(was.email(), email),
                one(was.website(), website),
                one(was.signatory(), signatory),
                six(was.office(), office, faults),
                one(was.initials(), initials),
                one(was.pattern(), pattern));
        if (!faults.isEmpty()) {
            return console.refuse("letterhead", faults);
        }
        return switch (stationery.keep(stationery.shownLetterhead(), head)) {
            case Outcome.Done<Letterhead> _ -> Cli.DONE;
            case Outcome.Refused<Letterhead>(var refused) -> console.refuse("letterhead", refused);
            case Outcome.Stale<Letterhead> _ -> console.refuse("letterhead", List.of(Fault.whole(new Rule.Outdated())));
        };
    }

    private static SixText six(SixText was, Map<String, String> said, List<Fault> faults) {
        Map<String, String> all = new HashMap<>();
        was.versions().forEach((language, text) -> all.put(language.code(), text));
        all.putAll(said);
        return SixOption.read("letterhead", all, faults);
    }

    private static String one(String was, @Nullable String said) {
        return said == null ? was : said;
    }
}
