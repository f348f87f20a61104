package org.plenary.app;

import java.util.concurrent.Callable;
import org.plenary.bureau.BureauPack;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Writes the papers for a meeting of the Bureau.
@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        description = "Writes the papers for a meeting of the Bureau (docx): name that meeting with --meeting.")
final class BureauPackCommand implements Callable<Integer> {

    @Mixin
    private WorkspaceOption where = new WorkspaceOption();

    @Mixin
    private PaperOptions paper = new PaperOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        var console = Console.system();
        return where.read(console, open -> where.onMeeting(open, console, meeting -> write(open, meeting, console)));
    }

    private int write(OpenWorkspace open, Meeting meeting, Console console) {
        if (meeting.kind() != MeetingKind.BUREAU) {
            return console.refuse(
                    console.words().notOfBureau(meeting.call(console.phrasebook().language())));
        }
        BureauPack.Contents contents = BureauPack.Contents.of(
                        meeting, open.meetings().all(), open.bodies(), open.bureauMeetings(), open.book(),
                        output.language())
                .issuedAs(paper.symbol(), paper.agendaItem());
        console.tellLacking(meeting, output.language());
        return output.told(console, BureauPack.write(contents, output.out()));
    }
}
