package org.plenary.screens.nominations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.kit.Guises;
import org.plenary.kit.Hand;
import org.plenary.kit.Look;
import org.plenary.kit.Photographs;
import org.plenary.kit.UsesToolkit;
import org.plenary.letters.PostRoom;

/// Writes pictures of the screen of nominations into `target/photos`, to be looked at.
@UsesToolkit
class NominationsPhotosTest {

    @TempDir
    private static Path folder;

    private static NominationsHouse house;

    @BeforeAll
    static void open() throws Exception {
        Photographs.startToolkit();
        house = new NominationsHouse(new PostRoom(folder), folder);
        house.recordKnown();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Guises({
        "nominations-light, ENGLISH, LIGHT", "nominations-dark, RUSSIAN, DARK", "nominations-arabic, ARABIC, LIGHT"
    })
    void theDelegations(String name, Language language, Look.Theme theme) throws Exception {
        take(name, language, theme, NominationsPhotosTest::list);
    }

    @Guises({
        "nomination-letter-light, ENGLISH, LIGHT", "nomination-letter-dark, RUSSIAN, DARK",
        "nomination-letter-arabic, ARABIC, LIGHT"
    })
    void aLaterLetter(String name, Language language, Look.Theme theme) throws Exception {
        take(name, language, theme, NominationsPhotosTest::later);
    }

    @Test
    void aLetterToSeveralMeetings() throws Exception {
        take("nomination-letter-meetings", Language.FRENCH, Look.Theme.LIGHT, screen -> {
            later(screen);
            LetterForm form = screen.page().form().orElseThrow();
            form.form().set(LetterForm.ALSO_FOR, "Bureau – Livingstone");
        });
    }

    private static void list(NominationsScreen screen) {
        screen.grid().select(screen.model().lines().get(3));
        screen.show(screen.model().lines().get(3));
    }

    /// The first is dropped, the last comes first, one is new and one is written otherwise.
    private static void later(NominationsScreen screen) {
        var line = screen.model().lines().stream()
                .filter(one -> !one.letters().isEmpty() && one.letters().getLast().nominees().size() > 3)
                .findFirst()
                .orElseThrow();
        screen.replace(line.letters().getLast());
        CompositionEditor editor = screen.page().form().orElseThrow().composition();
        List<PersonLine> lines = new ArrayList<>(editor.lines());
        lines.addFirst(lines.removeLast());
        lines.remove(1);
        PersonLine second = lines.get(1);
        lines.set(1, second.named(second.written().substring(0, second.written().length() - 2)));
        lines.add(PersonLine.named("H.E. Ms. Amina ODHIAMBO-OTIENO", 4).as("Director General"));
        editor.value().set(PersonLine.text(lines));
    }

    private static void take(String name, Language language, Look.Theme theme, Consumer<NominationsScreen> showing)
            throws Exception {
        Path file = Path.of("target", "photos", name + ".png");
        var look = new Look();
        look.theme().set(theme);
        Stage stage = Photographs.onFx(Stage::new);
        var shown = new AtomicReference<NominationsScreen>();
        Hand hand = Hand.of(() -> {
            shown.set(house.screen(stage, look, language));
            return stage;
        });
        hand.act(() -> showing.accept(shown.get()));
        new Photographs(1).take(stage, file);
        hand.close();
        assertThat(file).isNotEmptyFile();
    }
}
