package org.plenary.screens.overview;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plenary.kit.Beside;
import org.plenary.kit.Evenly;
import org.plenary.kit.Prose;
import org.plenary.overview.Arrivals;
import org.plenary.overview.MeetingPicture;
import org.plenary.overview.PictureTexts;
import org.plenary.people.Gender;
import org.plenary.words.Phrasebook;

/// Lays the cards and charts of a picture out: figures above, what to do at the start, charts beside it.
record OverviewPage(MeetingPicture picture, Phrasebook phrasebook, Ways ways, ListCards lists) {

    private static final double COLUMN_HEIGHT = 96;

    /// How much of the width lists of what is to be done have beside the charts.
    private static final double TO_DO = 0.34;

    private PictureTexts texts() {
        return new PictureTexts(picture, phrasebook);
    }

    /// @param later is given what lies below the edge of a window as it is designed, to be added now or later
    /// @param running what is under way just now
    /// @param actions buttons at the end of the title
    VBox node(Consumer<Runnable> later, Node running, Node... actions) {
        var page = new VBox(head(actions), figures(), columns(later, running));
        page.getStyleClass().add("overview-page");
        return page;
    }

    /// The same on upright pages: what is to be done, then who is there and what is missing.
    List<VBox> sheets() {
        var charts = new Charts(picture, phrasebook, ways);
        VBox first = sheet(
                head(),
                figures(),
                halves(
                        column(lists.tasks(), lists.deadlines()),
                        column(chart(charts.byCategory()), chart(charts.byStatus()))));
        VBox second = sheet(
                head(),
                arrivals(charts),
                halves(
                        column(lists.withoutLetter(), lists.changes()),
                        column(chart(charts.byGroup()), chart(charts.byGender()))));
        return List.of(first, second);
    }

    private static VBox sheet(Node... parts) {
        var sheet = new VBox(parts);
        sheet.getStyleClass().add("overview-page");
        return sheet;
    }

    private Node head(Node... actions) {
        var title = new Prose(texts().title());
        title.getStyleClass().add("section-title");
        var names = new VBox(title, Card.hint(texts().subtitle()));
        HBox.setHgrow(names, Priority.ALWAYS);
        var buttons = new HBox(actions);
        buttons.getStyleClass().add("overview-actions");
        var head = new HBox(names, buttons);
        head.getStyleClass().add("overview-head");
        return head;
    }

    private Node figures() {
        var row = new Evenly(
                figure("overview.people", texts().people(), ways::toEverybody),
                figure("overview.delegations", texts().delegations(), ways::toDelegations),
                figure("overview.parties", texts().parties(), ways::toParties),
                figure("overview.heads", texts().heads(), ways::toHeads),
                figure("overview.women", texts().women(), () -> ways.toGender(Gender.FEMALE)));
        row.getStyleClass().add("overview-figures");
        return row;
    }

    private static Node figure(String id, PictureTexts.Fact fact, Runnable open) {
        return Card.figure(id, fact.figure(), fact.below(), open);
    }

    private Node columns(Consumer<Runnable> later, Node running) {
        var charts = new Charts(picture, phrasebook, ways);
        var first = column(running, lists.tasks(), lists.deadlines(), lists.withoutLetter());
        var second = column(chart(charts.byCategory()));
        var third = column(chart(charts.byStatus()));
        later.accept(() -> {
            second.getChildren().add(lists.changes());
            third.getChildren().addAll(chart(charts.byGroup()), chart(charts.byGender()));
        });
        var charted = halves(second, third);
        var wide = column(arrivals(charts), charted);
        var both = new Beside(first, wide, TO_DO);
        both.getStyleClass().add("overview-grid");
        return both;
    }

    private static Evenly halves(Node second, Node third) {
        var halves = new Evenly(second, third);
        halves.getStyleClass().add("overview-grid");
        return halves;
    }

    private static VBox column(Node... nodes) {
        var column = new VBox(nodes);
        column.getStyleClass().add("overview-column");
        return column;
    }

    private static Node chart(Charts.Chart chart) {
        return Card.of(chart.title(), chart.drawn().node(chart.spoken()));
    }

    private Node arrivals(Charts charts) {
        PictureTexts.Series<Arrivals.Day> days = texts().arrivals();
        VBox card = Card.of(days.title(), charts.arrivals(COLUMN_HEIGHT).node(days.spoken()));
        String besides = texts().arrivalsBesides();
        if (!besides.isEmpty()) {
            card.getChildren().add(Card.hint(besides));
        }
        return card;
    }
}
