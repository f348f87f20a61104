package org.plenary.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Checked;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingKind;
import picocli.CommandLine.Option;

/// The options that tell a command where to work.
final class WorkspaceOption {

    @Option(names = "--workspace", required = true, paramLabel = "FILE", description = "the workspace, NAME.plenary")
    private Path workspace = Path.of("");

    @Option(
            names = "--meeting",
            paramLabel = "MEETING",
            description = "its short title, symbol prefix or id; may be left out where only one conference is there")
    private @Nullable String meeting;

    Path workspace() {
        return workspace;
    }

    /// Works with the workspace as its only user.
    int write(Console console, ToIntFunction<OpenWorkspace> work) {
        return with(Wiring.forCommandLine().open(workspace), console, work);
    }

    /// Works with the workspace without changing it, also while a window has it open.
    int read(Console console, ToIntFunction<OpenWorkspace> work) {
        return with(Wiring.forCommandLine().look(workspace), console, work);
    }

    private int with(Checked<OpenWorkspace> opened, Console console, ToIntFunction<OpenWorkspace> work) {
        return switch (opened) {
            case Checked.Faulty<OpenWorkspace>(var faults) -> console.refuse(workspace.toString(), faults);
            case Checked.Ok<OpenWorkspace>(var open) -> {
                try (open) {
                    yield work.applyAsInt(open);
                }
            }
        };
    }

    /// Works on the meeting that is meant; says which ones there are where none or several could be.
    int onMeeting(OpenWorkspace open, Console console, ToIntFunction<Meeting> work) {
        List<Meeting> all = open.meetings().all();
        String called = meeting;
        if (called != null) {
            return open.meetings()
                    .called(called)
                    .map(work::applyAsInt)
                    .orElseGet(() -> console.refuse(console.words().noMeeting(called, names(all, console))));
        }
        return theOnlyOne(all)
                .map(work::applyAsInt)
                .orElseGet(() -> console.refuse(console.words().severalMeetings(names(all, console))));
    }

    private static Optional<Meeting> theOnlyOne(List<Meeting> all) {
        List<Meeting> conferences = all.stream()
                .filter(one -> one.kind() == MeetingKind.CONFERENCE_OF_THE_PARTIES)
                .toList();
        List<Meeting> candidates = conferences.isEmpty() ? all : conferences;
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    private static String names(List<Meeting> all, Console console) {
        return all.stream()
                .map(one -> one.call(console.phrasebook().language()))
                .collect(Collectors.joining("; "));
    }
}
