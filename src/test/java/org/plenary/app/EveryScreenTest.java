package org.plenary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.kit.Guises;
import org.plenary.kit.Hand;
import org.plenary.kit.Look;
import org.plenary.kit.Place;
import org.plenary.kit.UsesToolkit;

/// What holds for every screen, whichever there are: looked at on the sample in each way an officer may have chosen.
/// English is what nearly all other tests speak.
/// The pictures lie in `target/photos/every`.
@UsesToolkit
class EveryScreenTest {

    private static final List<Way> WAYS = List.of(
            Way.usual("chinese", Language.CHINESE, Look.Theme.LIGHT),
            Way.usual("arabic", Language.ARABIC, Look.Theme.LIGHT),
            Way.usual("russian", Language.RUSSIAN, Look.Theme.DARK),
            Way.of("small", Language.FRENCH, Look.Theme.LIGHT, 1, 1024, 640),
            Way.of("twice", Language.SPANISH, Look.Theme.LIGHT, 2, 1280, 800));

    /// For whoever looks at the pictures.
    private static final Way ENGLISH = Way.usual("light", Language.ENGLISH, Look.Theme.LIGHT);

    @TempDir
    private static Path folder;

    private static SampleProgram sample;

    @BeforeAll
    static void openTheSample() throws Exception {
        sample = SampleProgram.in(folder).open();
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    private static List<String> screens() throws Exception {
        return sample.ask(() -> sample.program().shell().screenIds());
    }

    @Test
    void thereAreScreens() throws Exception {
        assertThat(screens()).hasSizeGreaterThan(4);
    }

    @TestFactory
    Stream<DynamicTest> nothingIsCutOffTooFaintOrNameless() {
        return Stream.concat(WAYS.stream(), Guises.Wanted.all() ? Stream.of(ENGLISH) : Stream.empty()).map(way -> DynamicTest.dynamicTest(way.name(), () -> {
            way.wear(sample);
            List<String> faults = new ArrayList<>();
            for (String screen : screens()) {
                sample.go(screen);
                assertThat(sample.ask(() -> sample.program().shell().place())).as(way.name()).contains(Place.of(screen));
                faults.addAll(way.look(sample, screen));
                faults.addAll(sample.ask(() -> unmarked(screen)));
                faults.addAll(sample.ask(() -> searchInPart(screen)));
            }
            assertThat(faults).isEmpty();
        }));
    }

    @Test
    void everyMeetingThatCanBeChosenIsSpokenByItsNameAndDays() throws Exception {
        List<Object> spoken = sample.ask(() -> {
            var root = sample.program().shell().stage().getScene().getRoot();
            return ((MenuButton) Objects.requireNonNull(root.lookup("#meetings")))
                    .getItems().stream()
                            .map(MenuItem::getGraphic)
                            .filter(Objects::nonNull)
                            .map(shown -> shown.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                            .toList();
        });
        assertThat(spoken).hasSizeGreaterThan(10).doesNotContainNull().doesNotContain("").contains("COP-1, Geneva, 24–29 Sep 2017");
    }

    /// Nobody has been entered for most meetings of the sample: such screens say what to do first.
    @Test
    void nothingIsWrongWithEmptyScreensEither() throws Exception {
        Way way = Way.usual("empty", Language.RUSSIAN, Look.Theme.LIGHT);
        way.wear(sample);
        UUID before = sample.program().meeting().get().orElseThrow().id().value();
        sample.act(() -> sample.program().choose(sample.program().meetings().all().stream()
                .filter(meeting -> meeting.call(Language.ENGLISH).equals("Bureau, Haikou"))
                .findFirst()
                .orElseThrow()
                .id()
                .value()));
        List<String> faults = new ArrayList<>();
        for (String screen : screens()) {
            sample.go(screen);
            faults.addAll(way.look(sample, screen));
        }
        sample.act(() -> sample.program().choose(before));
        assertThat(faults).isEmpty();
    }

    /// A window that is not styled anew, as one that is iconified, would show a picture of earlier.
    private static List<String> unmarked(String screen) {
        return ofWindow("go." + screen).map(ToggleButton.class::cast)
                .filter(entry -> !entry.getFont().getStyle().contains("Bold") || isScrolledAway(entry))
                .map(entry -> screen + " does not look marked: " + entry.getText())
                .toList();
    }

    private static boolean isScrolledAway(Node entry) {
        Node scroll = entry.getParent();
        while (scroll != null && !(scroll instanceof ScrollPane)) {
            scroll = scroll.getParent();
        }
        Bounds at = entry.localToScene(entry.getLayoutBounds());
        Bounds seen = scroll == null ? at : scroll.localToScene(scroll.getLayoutBounds());
        return at.getMinY() < seen.getMinY() - 1 || at.getMaxY() > seen.getMaxY() + 1;
    }

    /// Beside a long title there is less of the way into the palette, but no part of a word.
    private static List<String> searchInPart(String screen) {
        return ofWindow("everything").flatMap(button -> Hand.all(button).stream())
                .filter(part -> part instanceof Label && part.isVisible() && part.prefWidth(-1) > part.getLayoutBounds().getWidth() + 1)
                .map(part -> screen + " shows a part of " + ((Label) part).getText())
                .toList();
    }

    private static Stream<Node> ofWindow(String id) {
        return Hand.all(sample.program().shell().stage().getScene().getRoot()).stream()
                .filter(node -> id.equals(node.getId()));
    }
}
