package org.plenary.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Fault;
import org.plenary.base.FileFault;
import org.plenary.base.Progress;
import org.plenary.base.Rule;
import org.plenary.letters.Answered;
import org.plenary.letters.Hindrances;
import org.plenary.letters.LettersWords;
import org.plenary.meetings.Meeting;
import org.plenary.observers.OutcomeLetters;
import org.plenary.screens.observers.ObserverScreenWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Tells applicants by letter how their applications stand.
@Command(
        name = "letters",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a letter (docx) to each applicant that has not been told how its application stands: "
                    + "documents wanted, criteria not met, on the list for the meeting, admitted, not admitted.",
            "Each takes a number of the register of letters; nothing is issued where anything is in the way."
        })
final class ObserversLettersCommand implements Callable<Integer> {

    @Mixin
    private WorkspaceOption where = new WorkspaceOption();

    @Option(names = "--dated", paramLabel = "2017-09-26", description = "the day of the letters (default: today)")
    private @Nullable LocalDate dated;

    @Option(
            names = "--answer-by",
            paramLabel = "2017-10-10",
            description = {
                "by when documents or names are to be there (default: the deadline of the matter, or, where it is over, within "
                        + "the time that the rules leave for an answer)"
            })
    private @Nullable LocalDate answerBy;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "is made where it is not there")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        var console = Console.system();
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            return console.refuse(out.toString(), List.of(Fault.whole(new Rule.BadFile(FileFault.NOT_WRITABLE))));
        }
        return where.write(console, open -> where.onMeeting(open, console, meeting -> write(open, meeting, console)));
    }

    private int write(OpenWorkspace open, Meeting meeting, Console console) {
        LocalDate day = dated == null ? LocalDate.now(ZoneId.systemDefault()) : dated;
        LettersWords kinds = console.phrasebook().of(LettersWords.class);
        var wish = new OutcomeLetters.Wish(
                meeting,
                day,
                Optional.ofNullable(answerBy),
                console.phrasebook().language(),
                kinds::kind);
        var letters = new OutcomeLetters(
                open.observers(), open.letters(), open.deadlines(), open.procedures(), open::book);
        var untold = OutcomeLetters.untold(open.observers().cases(meeting));
        if (untold.isEmpty()) {
            console.tell(console.phrasebook().of(ObserverScreenWords.class).nobodyToTell());
            return Cli.DONE;
        }
        return switch (letters.write(wish, untold, out, Progress.none())) {
            case Answered.Written(var all) -> {
                all.forEach(one -> console.say(
                        String.join("\t", one.reference(), one.addressee(), kinds.kind(one.kind()))));
                yield Cli.DONE;
            }
            case Answered.Hindered(var hindrances) -> {
                var texts = new Hindrances(console.phrasebook());
                hindrances.forEach(one -> console.tell(texts.of(one)));
                yield Cli.REFUSED;
            }
            case Answered.Refused(var faults) -> console.refuse(out.toString(), faults);
        };
    }
}
