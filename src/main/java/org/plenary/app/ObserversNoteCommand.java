package org.plenary.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plenary.meetings.Meeting;
import org.plenary.observers.ObserversPaper;
import org.plenary.procedure.Provision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes the note by the secretariat on the admission of observers.
@Command(
        name = "note",
        mixinStandardHelpOptions = true,
        description = "Writes the note by the secretariat on the admission of observers (docx).")
final class ObserversNoteCommand implements Callable<Integer> {

    @Mixin
    private WorkspaceOption where = new WorkspaceOption();

    @Mixin
    private PaperOptions paper = new PaperOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--day", paramLabel = "2017-09-04", description = "to which the list is complete (default: today)")
    private @Nullable LocalDate day;

    @Override
    public Integer call() {
        var console = Console.system();
        return where.read(console, open -> where.onMeeting(open, console, meeting -> write(open, meeting, console)));
    }

    private int write(OpenWorkspace open, Meeting meeting, Console console) {
        console.tellLacking(meeting, output.language());
        return output.told(console, ObserversPaper.write(contents(open, meeting), output.out()));
    }

    private ObserversPaper.Contents contents(OpenWorkspace open, Meeting meeting) {
        return new ObserversPaper.Contents(
                meeting,
                open.procedures().rulesOf(meeting).rule(Provision.OBSERVER_OBJECTION),
                open.observers().cases(meeting),
                open.observers().register(meeting.treaty()),
                open.observers().statesNotParty(meeting),
                open.book(),
                output.language(),
                day == null ? LocalDate.now(ZoneId.systemDefault()) : day,
                paper.symbol(),
                paper.agendaItem());
    }
}
