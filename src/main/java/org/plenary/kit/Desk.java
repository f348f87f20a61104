package org.plenary.kit;

import java.util.function.Consumer;
import org.plenary.words.Phrasebook;

/// What a screen needs of its surroundings, in the language it is made in.
///
/// @param go opens a place, on whichever screen it is
public record Desk(
        Work work, Phrasebook phrasebook, Look look, Dialogs dialogs, Notices notices, Consumer<Place> go) {

    public <W> W words(Class<W> type) {
        return phrasebook.of(type);
    }
}
