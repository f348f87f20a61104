package org.plenary.app;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Language;
import org.plenary.base.Progress;
import org.plenary.base.Rule;
import org.plenary.meetings.Meeting;
import org.plenary.nominations.FormBatch;
import org.plenary.people.DelegationId;
import org.plenary.people.DelegationRef;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes the forms on which delegations name their people.
@Command(
        name = "forms",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a nomination form for each delegation, as an Excel and a Word file, with the people it named or "
                    + "sent the last time filled in. What comes back is taken in by: plenary import FILE."
        })
final class FormsCommand implements Callable<Integer> {

    @Mixin
    private WorkspaceOption where = new WorkspaceOption();

    @Option(
            names = "--language",
            paramLabel = "ar|zh|en|fr|ru|es",
            defaultValue = "en",
            converter = ExportParticipantsCommand.LanguageOption.class,
            description = "of the forms (default: en)")
    private Language language = Language.ENGLISH;

    @Option(
            names = "--delegation",
            paramLabel = "NAME",
            description = "only this one, by a name or code of the State or organization (default: all)")
    private @Nullable String delegation;

    @Option(
            names = "--for",
            paramLabel = "excel|word",
            description = "${COMPLETION-CANDIDATES}; may be given twice (default: both)")
    private Set<FormBatch.Kind> kinds = EnumSet.allOf(FormBatch.Kind.class);

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FOLDER",
            description = "made where it is missing; forms that are there already are replaced")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        var console = Console.system();
        return where.read(console, open -> where.onMeeting(open, console, meeting -> write(open, meeting, console)));
    }

    private int write(OpenWorkspace open, Meeting meeting, Console console) {
        Optional<DelegationId> only = Optional.empty();
        if (delegation != null) {
            only = find(open, meeting, delegation);
            if (only.isEmpty()) {
                return console.refuse("--delegation", List.of(Fault.whole(new Rule.Unknown(delegation))));
            }
        }
        var batch = new FormBatch(meeting, language, only, kinds);
        return switch (open.forms().write(batch, out, Progress.none())) {
            case Checked.Faulty<FormBatch.Result>(var faults) -> console.refuse(out.toString(), faults);
            case Checked.Ok<FormBatch.Result>(var written) -> {
                console.say(console.words().formsWritten(written.delegations(), out.toString()));
                console.tellLacking(meeting, language);
                yield Cli.DONE;
            }
        };
    }

    private static Optional<DelegationId> find(OpenWorkspace open, Meeting meeting, String called) {
        return open.people().delegations(meeting.id()).find(called, Optional.empty())
                        instanceof Checked.Ok<DelegationRef>(DelegationRef.Present(var id))
                ? Optional.of(id)
                : Optional.empty();
    }
}
