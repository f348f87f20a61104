package org.plenary.kit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.store.Attachment;
import org.plenary.store.AttachmentId;
import org.plenary.store.Shelf;
import org.plenary.words.Sentences;

/// The files of one thing, such as the scans of a letter: open one, attach another, take one away.
public final class AttachedFiles {

    private final Desk desk;
    private final KitWords words;
    private final Shelf shelf;
    private final Choosing choosing;
    private final VBox node = new VBox(4);

    /// How a file is asked for and shown.
    ///
    /// @param choose asks for a file that is there
    /// @param show shows a file in the program that the system keeps for it
    public record Choosing(Supplier<Optional<Path>> choose, Consumer<Path> show) {}

    public AttachedFiles(Desk desk, Shelf shelf, Choosing choosing) {
        this.desk = desk;
        this.words = desk.words(KitWords.class);
        this.shelf = shelf;
        this.choosing = choosing;
    }

    public Node node() {
        return node;
    }

    /// Shows the files of `owner`.
    ///
    /// @param about what they belong to, as an officer calls it; never a person's name
    public void show(UUID owner, String about) {
        desk.work().read("files." + owner, () -> shelf.of(owner), files -> tell(owner, about, files));
    }

    private void tell(UUID owner, String about, List<Attachment> files) {
        node.getChildren().setAll(files.stream().map(file -> line(owner, about, file)).toList());
        Command attach = Command.of("files.attach", words.attach(), Feather.PAPERCLIP, () -> choosing.choose()
                .get()
                .ifPresent(file -> desk.work()
                        .write(() -> shelf.attach(owner, about, file), outcome -> told(outcome, owner, about))));
        node.getChildren().add(attach.button());
    }

    private Node line(UUID owner, String about, Attachment file) {
        String name = file.content().name();
        var open = new Button(name, new FontIcon(Feather.FILE));
        open.getStyleClass().add("flat");
        Script.watch(open);
        open.setOnAction(event -> desk.work()
                .read(
                        "files.copy",
                        () -> shelf.copyInto(Files.createTempDirectory("plenary"), file),
                        copied -> {
                            switch (copied) {
                                case Checked.Ok<Path>(var copy) -> choosing.show().accept(copy);
                                case Checked.Faulty<Path>(var faults) -> warn(faults);
                            }
                        }));
        var drop = new Button(words.remove(name), new FontIcon(Feather.X));
        drop.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        drop.getStyleClass().addAll("button-icon", "flat");
        drop.setTooltip(new Tooltip(words.remove(name)));
        drop.setOnAction(event ->
                desk.work().write(() -> shelf.detach(file.id()), outcome -> told(outcome, owner, about)));
        return new HBox(4, open, drop);
    }

    private void told(Outcome<AttachmentId> outcome, UUID owner, String about) {
        if (outcome instanceof Outcome.Refused<AttachmentId>(var faults)) {
            warn(faults);
        }
        show(owner, about);
    }

    private void warn(List<Fault> faults) {
        desk.notices().warn(new Sentences(desk.phrasebook()).of(faults.getFirst().rule()));
    }
}
