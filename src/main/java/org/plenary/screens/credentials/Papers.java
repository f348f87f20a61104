package org.plenary.screens.credentials;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.base.Checked;
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

    /// @param target asks for a file to write, with a proposed name
    Papers(Desk desk, CredentialsModel model, Function<String, Optional<Path>> target) {
        this.desk = desk;
        this.model = model;
        this.words = desk.words(CredentialScreenWords.class);
        this.target = target;
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
        target.apply(name).ifPresent(file -> model.sheet(words.sheet(), file, written -> {
            switch (written) {
                case Checked.Ok<Written> _ -> desk.notices().tell(words.written(String.valueOf(file.getFileName())));
                case Checked.Faulty<Written>(var faults) ->
                    desk.notices().warn(new Telling(desk, model).sentence(faults));
            }
        }));
    }
}
