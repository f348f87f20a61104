package org.plenary.screens.people;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plenary.kit.Hue;
import org.plenary.kit.Mark;
import org.plenary.kit.Script;
import org.plenary.kit.Widest;
import org.plenary.people.Capacity;
import org.plenary.people.ParticipantField;
import org.plenary.people.PeopleWords;
import org.plenary.people.RosterLine;
import org.plenary.registry.RegistryWords;
import org.plenary.words.Phrasebook;

/// A row of the delegations as it is drawn.
final class DelegationCell extends ListCell<DelegationRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    /// A mark and the gap behind it.
    private static final double MARK = 24;

    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    private final Phrasebook phrasebook;
    private final RosterWords words;
    private final PeopleWords people;
    private final Widest capacities;
    private final Widest statuses;

    DelegationCell(Phrasebook phrasebook, Widest capacities, Widest statuses) {
        this.capacities = capacities;
        this.statuses = statuses;
        this.phrasebook = phrasebook;
        this.words = phrasebook.of(RosterWords.class);
        this.people = phrasebook.of(PeopleWords.class);
        getStyleClass().add("delegation-row");
        // As narrow as the list: what is too long is cut, not scrolled to.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable DelegationRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(HEADING, row instanceof DelegationRow.Heading);
        pseudoClassStateChanged(GROUP, row instanceof DelegationRow.Of);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case DelegationRow.Heading heading -> heading(heading);
            case DelegationRow.Of of -> delegation(of);
            case DelegationRow.Member(var line) -> member(line);
        }
    }

    private void heading(DelegationRow.Heading row) {
        String title = phrasebook.of(RegistryWords.class).standings(row.standing());
        String tally = words.delegationCount(row.delegations()) + " · " + words.people(row.people());
        Label name = Mark.category(Hue.of(row.standing().kin()), title);
        name.getStyleClass().add("delegations-heading");
        show(title + ", " + tally, name, space(), hint(tally));
    }

    private void delegation(DelegationRow.Of row) {
        var name = new Label(row.line().name());
        name.getStyleClass().add("delegation-name");
        Script.watch(name);
        Label count = hint(words.people(row.people()));
        var arrow = new FontIcon(row.isOpen() ? Feather.CHEVRON_DOWN : forward());
        String title = row.line().name() + ", " + words.people(row.people());
        if (row.hasHead()) {
            show(title, arrow, name, space(), count);
        } else {
            show(title + ", " + words.noHead(), arrow, name, Mark.WARNS.label(words.noHead()), space(), count);
        }
    }

    private Feather forward() {
        return phrasebook.language().isRightToLeft() ? Feather.CHEVRON_LEFT : Feather.CHEVRON_RIGHT;
    }

    private void member(RosterLine line) {
        var rank = sized(Integer.toString(line.rank()), "member-rank");
        var name = sized(ListedName.of(line), "member-name");
        String as = people.capacity(line.capacity());
        var capacity = sized(as, line.capacity() == Capacity.HEAD ? "member-head" : "member-capacity");
        capacities.keep(capacity, 8);
        var function = sized(line.text(ParticipantField.FUNCTION), "member-function");
        HBox.setHgrow(function, Priority.ALWAYS);
        function.setMaxWidth(Double.MAX_VALUE);
        Label status = RosterColumns.mark(line.status()).label(people.status(line.status()));
        status.getStyleClass().add("member-status");
        statuses.keep(status, MARK);
        show(
                String.join(", ", name.getText(), as, function.getText(), status.getText()),
                rank,
                name,
                capacity,
                function,
                status);
    }

    private void show(String readOut, Node... parts) {
        setText(null);
        var box = new HBox(parts);
        box.getStyleClass().add("delegation-parts");
        setGraphic(box);
        setAccessibleText(readOut);
    }

    private static Label sized(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        Script.watch(label);
        return label;
    }

    private static Label hint(String text) {
        var label = new Label(text);
        label.getStyleClass().add("hint");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
