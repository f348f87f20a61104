package org.plenary.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.plenary.base.Outcome;
import org.plenary.store.Logged;
import org.plenary.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Takes the last command back, whoever gave it and wherever.
@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        description = {
            "Takes back the last command that still holds, whether it was given here or in the window, and says which; "
                    + "given again, the one before. Nothing is taken back that somebody has changed since."
        })
final class UndoCommand implements Callable<Integer> {

    @Mixin
    private WorkspaceOption where = new WorkspaceOption();

    @Option(names = "--redo", description = "do again what was taken back last")
    private boolean again;

    @Option(names = "--dry-run", description = "only say which command it would be")
    private boolean dryRun;

    @Override
    public Integer call() {
        var console = Console.system();
        return dryRun
                ? where.read(console, open -> look(open.workspace(), console))
                : where.write(console, open -> take(open.workspace(), console));
    }

    private Optional<Logged> meant(Workspace workspace) {
        return again ? workspace.toRedo() : workspace.toUndo();
    }

    private int look(Workspace workspace, Console console) {
        AppWords words = console.phrasebook().of(AppWords.class);
        return meant(workspace)
                .map(command -> Frames.named(console.phrasebook(), command))
                .map(what -> {
                    console.say(again ? words.redoing(what) : words.undoing(what));
                    return Cli.DONE;
                })
                .orElseGet(() -> console.refuse(console.words().nothingToUndo()));
    }

    private int take(Workspace workspace, Console console) {
        AppWords words = console.phrasebook().of(AppWords.class);
        if (meant(workspace).isEmpty()) {
            return console.refuse(console.words().nothingToUndo());
        }
        return switch (again ? workspace.redo() : workspace.undo()) {
            case Outcome.Done<Logged>(var command, var _) -> {
                String what = Frames.named(console.phrasebook(), command);
                console.say(again ? words.redoing(what) : words.undone(what));
                yield Cli.DONE;
            }
            case Outcome.Refused<Logged> _, Outcome.Stale<Logged> _ -> console.refuse(words.tooLate());
        };
    }
}
