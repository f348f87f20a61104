package org.plenary.screens.credentials;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.credentials.CredentialWords;
import org.plenary.kit.Desk;
import org.plenary.kit.Place;
import org.plenary.letters.LetterKind;
import org.plenary.letters.MailingWish;
import org.plenary.office.Written;

/// What is written about credentials: reminders, and the working sheet of the examiners.
final class Papers {

    private final Desk desk;
    private final CredentialsModel model;
    private final CredentialScreenWords words;
    private final Function<String, Optional<Path>> target;
    private final Consumer<Path> show;

    /// @param target asks for a file to write, with a proposed name
    /// @param show opens a file that was written
    Papers(Desk desk, CredentialsModel model, Function<String, Optional<Path>> target, Consumer<Path> show) {
        this.desk = desk;
        this.model = model;
        this.words = desk.words(CredentialScreenWords.class);
        this.target = target;
        this.show = show;
    }

    /// A letter to every Party of the list that has sent no original in order.
    ///
    /// @param letters the screen on which letters are written
    void remind(String letters) {
        Set<UUID> states = model.lines().stream()
                .filter(line -> CredentialsModel.isToBeReminded(line.party().status()))
                .map(line -> line.party().state().value())
                .collect(Collectors.toSet());
        if (states.isEmpty()) {
            desk.notices().tell(words.nobodyToRemind());
            return;
        }
        var wish = new MailingWish(LetterKind.CREDENTIALS_REMINDER, states);
        desk.go()
                .accept(Place.of(letters)
                        .narrowed(MailingWish.KIND, wish.kind().name())
                        .narrowed(MailingWish.TO, wish.keys()));
    }

    /// The working sheet of what the list shows.
    void sheet() {
        String name = desk.words(CredentialWords.class).sheet() + ".xlsx";
        target.apply(name).ifPresent(file -> model.sheet(words.sheet(), file, written ->
                desk.notices().written(written.map(Written::file), show)));
    }
}
