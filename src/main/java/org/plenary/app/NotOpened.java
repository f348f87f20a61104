package org.plenary.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.plenary.base.FileFault;
import org.plenary.base.Rule;
import org.plenary.kit.Dialogs;
import org.plenary.store.Workspace;
import org.plenary.words.Sentences;

/// What is done where a workspace could not be opened: what was open before comes back, and the officer is told why and
/// what is possible instead.
final class NotOpened {

    private final Program program;
    private final Optional<Before> before;

    /// @param before what was open before, if anything
    NotOpened(Program program, Optional<Before> before) {
        this.program = program;
        this.before = before.filter(one -> Files.exists(one.file()));
    }

    /// What was open, and how.
    record Before(Path file, boolean isReadOnly) {
        static Before of(Workspace workspace) {
            return new Before(workspace.file(), workspace.isReadOnly());
        }
    }

    /// @param why the workspace was not opened
    void tell(Path file, Rule why) {
        program.shell().rebuild();
        if (why instanceof Rule.OpenElsewhere held) {
            elsewhere(file, held);
            return;
        }
        before.ifPresent(this::comeBack);
        if (why instanceof Rule.BadFile(var fault) && fault == FileFault.READ_ONLY_FOLDER && Files.exists(file)) {
            program.shell()
                    .dialogs()
                    .ask(notOpened(file), because(why), Dialogs.Verb.main(program.words().lookVerb(), () -> program.look(file)));
        } else {
            program.shell().notices().warn(notOpened(file) + " " + because(why));
        }
    }

    private void elsewhere(Path file, Rule.OpenElsewhere held) {
        if (before.equals(Optional.of(new Before(file, true)))) {
            // It is read already: nothing is to be asked.
            program.heldBy(held);
            program.look(file, () -> program.shell().notices().warn(notOpened(file) + " " + because(held)));
            return;
        }
        before.ifPresent(this::comeBack);
        program.shell()
                .dialogs()
                .ask(
                        program.words().lookTitle(String.valueOf(file.getFileName())),
                        program.words().lookText(held.named(), held.computer()),
                        Dialogs.Verb.main(program.words().lookVerb(), () -> {
                            program.heldBy(held);
                            program.look(file);
                        }));
    }

    private void comeBack(Before to) {
        if (to.isReadOnly()) {
            program.look(to.file());
        } else {
            program.open(to.file());
        }
    }

    private String notOpened(Path file) {
        return program.words().notOpened(String.valueOf(file.getFileName()));
    }

    private String because(Rule why) {
        return new Sentences(program.shell().phrasebook()).of(why);
    }
}
