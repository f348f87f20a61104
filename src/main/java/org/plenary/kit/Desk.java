package org.plenary.kit;

import java.util.Optional;
import java.util.function.Consumer;
import org.kordamp.ikonli.Ikon;
import org.plenary.words.Phrasebook;

/// What a screen needs of its surroundings, in the language it is made in.
///
/// @param go opens a place, on whichever screen it is
/// @param readOnly why nothing may be changed here, where that is so
public record Desk(
        Work work,
        Phrasebook phrasebook,
        Look look,
        Dialogs dialogs,
        Notices notices,
        Consumer<Place> go,
        Optional<String> readOnly) {

    /// One where everything may be changed.
    public Desk(
            Work work, Phrasebook phrasebook, Look look, Dialogs dialogs, Notices notices, Consumer<Place> go) {
        this(work, phrasebook, look, dialogs, notices, go, Optional.empty());
    }

    public <W> W words(Class<W> type) {
        return phrasebook.of(type);
    }

    /// A command that changes the workspace, or opens what only serves to change it: see [Command#of]. It is barred where
    /// nothing may be changed.
    public Command changing(String id, String words, Ikon icon, Runnable run) {
        Command command = Command.of(id, words, icon, run).changing();
        return readOnly.map(command::barred).orElse(command);
    }

    /// A form whose values are kept in the workspace. It can only be read where nothing may be changed.
    public Form form() {
        return new Form(phrasebook, readOnly);
    }
}
