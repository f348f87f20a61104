package org.plenary.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plenary.base.Checked;
import org.plenary.base.Outcome;
import org.plenary.store.Attachment;
import org.plenary.store.AttachmentId;

/// The files attached to one thing: open one, attach another, take one away.
public final class AttachmentsView {

    private final Desk desk;
    private final String title;
    private final String area;
    private final Files files;
    private final VBox node = new VBox(4);

    /// How a screen asks for a file and has one shown.
    ///
    /// @param choose asks for a file that is there
    /// @param show shows a file in the program that the system keeps for it
    public record Files(Supplier<Optional<Path>> choose, Consumer<Path> show) {}

    /// Where the files of one thing come from and go to; each answer comes on the screen's thread.
    public interface Source {
        void list(Consumer<List<Attachment>> came);

        void attach(Path file, Consumer<Outcome<AttachmentId>> came);

        void detach(AttachmentId id, Consumer<Outcome<AttachmentId>> came);

        void copy(Attachment one, Consumer<Checked<Path>> came);
    }

    /// @param title of the section; empty where one stands above it already
    /// @param area of which attaching is a command, such as `credentials`
    public AttachmentsView(Desk desk, String title, String area, Files files) {
        this.desk = desk;
        this.title = title;
        this.area = area;
        this.files = files;
    }

    public Node node() {
        return node;
    }

    /// Shows the files of one thing.
    public void show(Source source) {
        source.list(all -> tell(source, all));
    }

    private void tell(Source source, List<Attachment> all) {
        KitWords words = desk.words(KitWords.class);
        node.getChildren().clear();
        if (!title.isEmpty()) {
            node.getChildren().add(Sections.heading(title));
        }
        all.forEach(one -> node.getChildren().add(line(source, one)));
        Command attach = desk.changing(area + ".attach", words.attachFile(), Feather.PAPERCLIP, () -> files.choose()
                .get()
                .ifPresent(file -> source.attach(file, outcome -> told(source, outcome, words.fileAttached()))));
        node.getChildren().add(attach.button());
    }

    private Node line(Source source, Attachment one) {
        KitWords words = desk.words(KitWords.class);
        String name = one.content().name();
        var open = new Button(name, new FontIcon(Feather.FILE));
        open.getStyleClass().add("flat");
        Script.watch(open);
        open.setOnAction(event -> source.copy(one, copied -> {
            switch (copied) {
                case Checked.Ok<Path>(var file) -> files.show().accept(file);
                case Checked.Faulty<Path>(var faults) -> desk.notices().refused(faults);
            }
        }));
        Command drop = desk.changing(area + ".detach", words.detachFile(name), Feather.X, () -> source.detach(
                one.id(), outcome -> told(source, outcome, words.fileDetached())));
        return new HBox(4, open, drop.iconButton());
    }

    private void told(Source source, Outcome<AttachmentId> outcome, String sentence) {
        switch (outcome) {
            case Outcome.Done<AttachmentId> _ -> desk.notices().tell(sentence);
            case Outcome.Refused<AttachmentId>(var faults) -> desk.notices().refused(faults);
            case Outcome.Stale<AttachmentId> _ -> {
                // Somebody else has changed it; what is shown next is as it is now.
            }
        }
        show(source);
    }
}
