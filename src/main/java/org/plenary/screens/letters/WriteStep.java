package org.plenary.screens.letters;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Form;
import org.plenary.kit.Prose;
import org.plenary.letters.LettersWords;
import org.plenary.letters.Production;

/// The last step of a mailing: which files, and where they go.
final class WriteStep {

    private final Form outputs;
    private final ObjectProperty<Optional<Path>> folder = new SimpleObjectProperty<>(Optional.empty());

    WriteStep(Desk desk, Places places) {
        LettersScreenWords words = desk.words(LettersScreenWords.class);
        LettersWords called = desk.words(LettersWords.class);
        outputs = new Form(desk.phrasebook());
        outputs.section(words.outputs());
        for (Production.Output output : Production.Output.values()) {
            outputs.check(output.name(), called.output(output));
        }
        var where = new Prose(words.noFolder());
        folder.subscribe(chosen -> where.setText(chosen.map(Path::toString).orElseGet(words::noFolder)));
        Button choose = Command.of("letters.folder", words.chooseFolder(), Feather.FOLDER, () -> places.folder()
                        .ifPresent(chosen -> folder.set(Optional.of(chosen))))
                .button();
        outputs.section(words.folder());
        outputs.node(new HBox(12, choose, where));
        outputs.fill(Map.of(Production.Output.EACH.name(), "true", Production.Output.COMBINED.name(), "true"));
    }

    Node node() {
        return outputs.node();
    }

    ObjectProperty<Optional<Path>> folder() {
        return folder;
    }

    /// What is to be written.
    Set<Production.Output> wanted() {
        Set<Production.Output> wanted = EnumSet.noneOf(Production.Output.class);
        for (Production.Output output : Production.Output.values()) {
            if (!outputs.value(output.name()).isEmpty()) {
                wanted.add(output);
            }
        }
        return wanted;
    }
}
