package org.plenary.screens.credentials;

import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.plenary.credentials.Credential;
import org.plenary.kit.Desk;
import org.plenary.kit.Dialogs;
import org.plenary.kit.Prose;

/// Asks an examiner why an instrument is defective.
final class Objecting {

    private final Desk desk;
    private final CredentialsModel model;

    Objecting(Desk desk, CredentialsModel model) {
        this.desk = desk;
        this.model = model;
    }

    /// @param then runs once the objection stands
    void ask(String party, Credential about, Runnable then) {
        CredentialScreenWords words = desk.words(CredentialScreenWords.class);
        var reason = new TextArea(about.decision().objection());
        reason.setPrefRowCount(3);
        reason.setId("objection");
        reason.setAccessibleText(words.reason());
        var box = new VBox(8, new Prose(words.objectionText()), reason);
        desk.dialogs()
                .ask(
                        words.objectionTitle(party),
                        box,
                        Dialogs.Verb.main(words.object(), () -> model.object(
                                about.id(),
                                reason.getText(),
                                outcome -> new Telling(desk, model).tell(outcome, count -> words.objected(party), then))));
    }
}
