package org.plenary.screens.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plenary.overview.Arrivals;
import org.plenary.overview.Figures;
import org.plenary.overview.MeetingPicture;
import org.plenary.words.Phrasebook;

/// Lays the cards and charts of a picture out: figures above, what to do at the start, charts beside it.
record OverviewPage(MeetingPicture picture, Phrasebook phrasebook, Ways ways, ListCards lists) {

    private static final double COLUMN_HEIGHT = 96;

    private OverviewWords words() {
        return phrasebook.of(OverviewWords.class);
    }

    /// @param running what is under way just now
    VBox node(Node running) {
        var page = new VBox(figures(), columns(running));
        page.getStyleClass().add("overview-page");
        return page;
    }

    private Node figures() {
        Figures figures = picture.figures();
        var row = new HBox(
                Card.figure("overview.people", words().number(figures.coming()), participants(figures), ways::toEverybody),
                Card.figure(
                        "overview.delegations",
                        words().number(figures.delegations()),
                        words().delegations(figures.delegations()),
                        ways::toDelegations),
                Card.figure(
                        "overview.parties",
                        words().share(figures.parties().there(), figures.parties().inForce()),
                        parties(figures.parties()),
                        ways::toParties),
                Card.figure(
                        "overview.heads", words().number(figures.heads()), words().heads(figures.heads()), ways::toHeads),
                Card.figure(
                        "overview.women",
                        words().percent(figures.womenPercent()),
                        words().women(figures.women()),
                        () -> ways.toGender(org.plenary.people.Gender.FEMALE)));
        row.getStyleClass().add("overview-figures");
        return row;
    }

    private String participants(Figures figures) {
        return figures.isSomebodyAway()
                ? words().ofListed(figures.coming(), figures.listed())
                : words().participants(figures.coming());
    }

    private String parties(Figures.Parties parties) {
        String day = phrasebook.dates().shortDate(parties.day());
        return switch (parties.when()) {
            case PRESENT -> words().partiesPresent(day);
            case EXPECTED -> words().partiesExpected(day);
        };
    }

    private Node columns(Node running) {
        var charts = new Charts(picture, phrasebook, ways);
        var first = column(running, lists.tasks(), lists.deadlines(), lists.withoutLetter(), lists.changes());
        var second = column(chart(charts.byCategory()));
        var third = column(chart(charts.byStatus()), chart(charts.byGroup()), chart(charts.byGender()));
        var charted = thirds(second, third);
        var wide = column(arrivals(charts), charted);
        var grid = new GridPane();
        grid.getStyleClass().add("overview-grid");
        grid.getColumnConstraints().setAll(share(34), share(66));
        grid.addRow(0, first, wide);
        return grid;
    }

    private static GridPane thirds(Node second, Node third) {
        var grid = new GridPane();
        grid.getStyleClass().add("overview-grid");
        grid.getColumnConstraints().setAll(share(50), share(50));
        grid.addRow(0, second, third);
        return grid;
    }

    private static VBox column(Node... nodes) {
        var column = new VBox(nodes);
        column.getStyleClass().add("overview-column");
        return column;
    }

    private static ColumnConstraints share(double percent) {
        var constraints = new ColumnConstraints();
        constraints.setPercentWidth(percent);
        constraints.setHgrow(Priority.ALWAYS);
        return constraints;
    }

    private static Node chart(Charts.Chart chart) {
        return Card.of(chart.title(), chart.drawn().node(chart.spoken()));
    }

    private Node arrivals(Charts charts) {
        VBox card = Card.of(words().arrivals(), charts.arrivals(COLUMN_HEIGHT).node(charts.arrivalsSpoken()));
        String rest = rest(picture.arrivals());
        if (!rest.isEmpty()) {
            card.getChildren().add(Card.hint(rest));
        }
        return card;
    }

    private String rest(Arrivals arrivals) {
        List<String> parts = new ArrayList<>();
        if (arrivals.earlier() > 0) {
            parts.add(words().earlier(arrivals.earlier()));
        }
        if (arrivals.later() > 0) {
            parts.add(words().later(arrivals.later()));
        }
        if (arrivals.unknown() > 0) {
            parts.add(words().dayUnknown(arrivals.unknown()));
        }
        return Stream.of(parts).flatMap(List::stream).collect(Collectors.joining(" · "));
    }
}
