package org.plenary.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.FileFault;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.Progress;
import org.plenary.base.Rule;
import org.plenary.letters.Addressee;
import org.plenary.letters.Hindrances;
import org.plenary.letters.LetterKind;
import org.plenary.letters.Letterhead;
import org.plenary.letters.Letters;
import org.plenary.letters.LettersWords;
import org.plenary.letters.MailingDraft;
import org.plenary.letters.MailingPlan;
import org.plenary.letters.Mailings;
import org.plenary.letters.Production;
import org.plenary.letters.Recipient;
import org.plenary.letters.TemplateRef;
import org.plenary.meetings.Meeting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Issues a mailing.
@Command(
        name = "send",
        mixinStandardHelpOptions = true,
        description = "Issues a mailing: takes the numbers, enters the letters in the register and writes the files. "
                + "Where anything is missing, it says what, and nothing is issued.")
final class LettersSendCommand implements Callable<Integer> {

    private static final String TEMPLATE = "--template";

    @Mixin
    private WorkspaceOption where = new WorkspaceOption();

    @Option(names = "--kind", required = true, paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}")
    private LetterKind kind = LetterKind.INVITATION;

    @Option(
            names = "--to",
            split = ",",
            paramLabel = "WHO",
            description = {
                "standings such as PARTY or NGO, States and organizations by any of their names, or persons as lists "
                        + "show them; where left out, every delegation of the meeting, and for letters to Governments "
                        + "every Party, whether it has one or not"
            })
    private List<String> to = List.of();

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "where the files go; is made where it is not there")
    private Path out = Path.of("");

    @Option(names = "--title", description = "under which the mailing stands in the list")
    private String title = "";

    @Option(names = "--dated", paramLabel = "DATE", description = "2017-02-24; today where left out")
    private @Nullable LocalDate dated;

    @Option(names = "--deadline", paramLabel = "DATE", description = "that the letters name")
    private @Nullable LocalDate deadline;

    @Option(names = "--language", paramLabel = "LANGUAGE", description = "for all; each its own where left out")
    private @Nullable String language;

    @Option(
            names = TEMPLATE,
            paramLabel = "LANGUAGE=FILE",
            description = "a Word template to use for a language; it is taken into the workspace")
    private Map<String, Path> templates = Map.of();

    @Option(names = "--write", split = ",", paramLabel = "WHAT", description = "${COMPLETION-CANDIDATES}; EACH where left out")
    private List<Production.Output> outputs = List.of(Production.Output.EACH);

    @Option(names = "--dry-run", description = "only say what would be in the way")
    private boolean dryRun;

    @Override
    public Integer call() {
        var console = Console.system();
        return dryRun
                ? where.read(console, open -> where.onMeeting(open, console, meeting -> send(open, meeting, console)))
                : where.write(console, open -> where.onMeeting(open, console, meeting -> send(open, meeting, console)));
    }

    private int send(OpenWorkspace open, Meeting meeting, Console console) {
        Optional<Language> forced = Optional.ofNullable(language).flatMap(Language::of);
        if (language != null && forced.isEmpty()) {
            return console.refuse(
                    "--language", List.of(Fault.whole(new Rule.NotOneOf(language, "ar, zh, en, fr, ru, es"))));
        }
        var choice = new AddresseeChoice(to, open.book());
        List<Addressee> all = open.letters().mailings().addressees(meeting.id(), kind, Language.ENGLISH);
        List<String> unknown = choice.unknown(all);
        if (!unknown.isEmpty()) {
            unknown.forEach(called -> console.refuse(console.words().noAddressee(called)));
            return Cli.REFUSED;
        }
        List<Recipient> recipients =
                all.stream()
                        .filter(choice::isMeant)
                        .map(Addressee::recipient)
                        .map(recipient -> forced.map(recipient::in).orElse(recipient))
                        .toList();
        Set<Language> spoken = recipients.stream().map(Recipient::language).collect(Collectors.toSet());
        return switch (BroughtTemplates.of(templates, spoken)) {
            case Checked.Faulty<BroughtTemplates>(var faults) -> console.refuse(TEMPLATE, faults);
            case Checked.Ok<BroughtTemplates>(var brought) -> switch (planning(open, meeting, recipients, brought, console)) {
                case Checked.Faulty<Mailings.Planning>(var faults) -> console.refuse(TEMPLATE, faults);
                case Checked.Ok<Mailings.Planning>(var planning) -> go(open, planning, console);
            };
        };
    }

    private Checked<Mailings.Planning> planning(
            OpenWorkspace open, Meeting meeting, List<Recipient> recipients, BroughtTemplates brought, Console console) {
        Mailings mailings = open.letters().mailings();
        return dryRun
                ? brought.look().map(seen -> mailings.plan(draft(open, meeting, recipients, Map.of(), console), seen))
                : brought.bring(kind, open.letters().stationery())
                        .map(own -> mailings.plan(draft(open, meeting, recipients, own, console)));
    }

    private MailingDraft draft(
            OpenWorkspace open,
            Meeting meeting,
            List<Recipient> recipients,
            Map<Language, TemplateRef> own,
            Console console) {
        Letterhead head = open.letters().stationery().letterhead();
        LocalDate day = dated == null ? LocalDate.now(ZoneId.systemDefault()) : dated;
        String called = title.isBlank() ? console.phrasebook().of(LettersWords.class).kind(kind) : title;
        return new MailingDraft(
                meeting.id(), kind, called, day, Optional.ofNullable(deadline), head.signatory(), head.office(),
                head.initials(), head.pattern(), own, recipients, Optional.empty());
    }

    private int go(OpenWorkspace open, Mailings.Planning planning, Console console) {
        return switch (planning) {
            case Mailings.Planning.Hindered(var hindrances) -> {
                var sentences = new Hindrances(console.phrasebook());
                hindrances.forEach(hindrance -> console.refuse(sentences.of(hindrance)));
                if (open.letters().stationery().letterhead().equals(Letterhead.EMPTY)) {
                    console.refuse(console.words().noLetterhead("plenary letters letterhead"));
                }
                yield Cli.REFUSED;
            }
            case Mailings.Planning.Ready(var plan) -> issue(open, plan, console);
        };
    }

    private int issue(OpenWorkspace open, MailingPlan plan, Console console) {
        String first = plan.letters().getFirst().reference();
        String last = plan.letters().getLast().reference();
        if (dryRun) {
            console.say(console.words().wouldIssue(plan.letters().size(), first, last));
            return Cli.DONE;
        }
        try {
            Files.createDirectories(out);
        } catch (IOException _) {
            return console.refuse(out.toString(), List.of(Fault.whole(new Rule.BadFile(FileFault.NOT_WRITABLE))));
        }
        Set<Production.Output> wanted = outputs.isEmpty() ? EnumSet.of(Production.Output.EACH) : EnumSet.copyOf(outputs);
        return switch (open.letters().send(plan, wanted, out, Progress.none())) {
            case Outcome.Refused<Letters.Sent>(var faults) -> console.refuse(out.toString(), faults);
            case Outcome.Stale<Letters.Sent> _ -> throw new IllegalStateException("a mailing is never stale");
            case Outcome.Done<Letters.Sent>(var sent, var _) -> {
                console.say(console.words().issued(plan.letters().size(), first, last));
                yield switch (sent.files()) {
                    case Checked.Ok<List<Path>> _ -> Cli.DONE;
                    case Checked.Faulty<List<Path>>(var faults) -> console.refuse(out.toString(), faults);
                };
            }
        };
    }
}
