package org.plenary.screens.credentials;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.credentials.CredentialId;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Script;
import org.plenary.store.Attachment;
import org.plenary.store.AttachmentId;
import org.plenary.words.Sentences;

/// The scans of one instrument: open one, attach another, take one away.
final class ScansView {

    private final Desk desk;
    private final CredentialsModel model;
    private final CredentialScreenWords words;
    private final Files files;
    private final VBox node = new VBox(4);

    /// How this screen asks for a file and has one shown.
    ///
    /// @param choose asks for a file that is there
    /// @param show shows a file in the program that the system keeps for it
    record Files(Supplier<Optional<Path>> choose, Consumer<Path> show) {}

    ScansView(Desk desk, CredentialsModel model, Files files) {
        this.desk = desk;
        this.model = model;
        this.files = files;
        this.words = desk.words(CredentialScreenWords.class);
    }

    Node node() {
        return node;
    }

    void show(CredentialId of, String party) {
        model.scans(of, scans -> tell(of, party, scans));
    }

    private void tell(CredentialId of, String party, List<Attachment> scans) {
        var heading = new Label(words.scans());
        heading.getStyleClass().add("section-title");
        node.getChildren().setAll(heading);
        scans.forEach(scan -> node.getChildren().add(line(of, party, scan)));
        Command attach = Command.of("credentials.attach", words.attach(), Feather.PAPERCLIP, () ->
                files.choose().get().ifPresent(file -> model.attach(of, party, file, outcome -> {
                    told(outcome, words.attached());
                    show(of, party);
                })));
        node.getChildren().add(attach.button());
    }

    private Node line(CredentialId of, String party, Attachment scan) {
        String name = scan.content().name();
        var open = new Button(name, new FontIcon(Feather.FILE));
        open.getStyleClass().add("flat");
        Script.watch(open);
        open.setOnAction(event -> model.copy(scan, copied -> {
            switch (copied) {
                case Checked.Ok<Path>(var file) -> files.show().accept(file);
                case Checked.Faulty<Path>(var faults) -> warn(faults);
            }
        }));
        var drop = new Button(words.detach(name), new FontIcon(Feather.X));
        drop.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        drop.getStyleClass().addAll("button-icon", "flat");
        drop.setTooltip(new Tooltip(words.detach(name)));
        drop.setOnAction(event -> model.detach(scan.id(), outcome -> {
            told(outcome, words.detached());
            show(of, party);
        }));
        return new HBox(4, open, drop);
    }

    private void told(Outcome<AttachmentId> outcome, String sentence) {
        switch (outcome) {
            case Outcome.Done<AttachmentId> _ -> desk.notices().tell(sentence);
            case Outcome.Refused<AttachmentId>(var faults) -> warn(faults);
            case Outcome.Stale<AttachmentId> _ -> model.refresh();
        }
    }

    private void warn(List<Fault> faults) {
        desk.notices().warn(words.notDone(new Sentences(desk.phrasebook()).of(faults.getFirst().rule())));
    }
}
