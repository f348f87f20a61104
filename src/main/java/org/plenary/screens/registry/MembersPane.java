package org.plenary.screens.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Checked;
import org.plenary.kit.Choice;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Form;
import org.plenary.kit.Prose;
import org.plenary.kit.Script;
import org.plenary.registry.MemberLine;
import org.plenary.registry.Membership;
import org.plenary.registry.MembershipCheck;
import org.plenary.registry.MembershipDraft;
import org.plenary.registry.NameForm;
import org.plenary.registry.Period;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.State;
import org.plenary.registry.StateId;
import org.plenary.registry.StateKind;
import org.plenary.words.SortOrder;

/// The member States of a regional economic integration organization, those of the chosen day first, and a small form to
/// enter or correct one. On them depends how many votes the organization has.
final class MembersPane {

    private final Desk desk;
    private final RegistryListWords words;
    private final ReferenceBook book;
    private final LocalDate day;
    private final Actions actions;
    private final VBox node = new VBox(8);

    /// What the buttons do.
    ///
    /// @param save with the member that is corrected, or none for a new one
    record Actions(BiConsumer<Optional<MemberLine>, MembershipDraft> save, Consumer<StateId> remove) {}

    /// One member as it is shown.
    private record Line(MemberLine member, State state, String name) {
        Membership membership() {
            return member.membership();
        }
    }

    /// @param day on which members count
    MembersPane(Desk desk, ReferenceBook book, LocalDate day, Actions actions) {
        this.desk = desk;
        this.words = desk.words(RegistryListWords.class);
        this.book = book;
        this.day = day;
        this.actions = actions;
    }

    Node node() {
        return node;
    }

    /// Shows the memberships of the organization, folded until they are asked for.
    void show(StateId organization, List<MemberLine> members) {
        List<Line> lines = lines(members);
        node.getChildren().setAll(head(organization, members));
        var link = new Hyperlink(words.showMembers(lines.size()));
        link.setId("members.show");
        link.setOnAction(event -> unfold(organization, members));
        if (!lines.isEmpty()) {
            node.getChildren().add(link);
        }
    }

    private Node head(StateId organization, List<MemberLine> members) {
        var heading = new Label(words.members());
        heading.getStyleClass().add("section-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button add = desk.changing(
                        "members.add", words.addMember(), Feather.PLUS,
                        () -> edit(organization, members, Optional.empty(), MembershipDraft.EMPTY))
                .button();
        add.getStyleClass().add("small");
        var first = new HBox(8, heading, space, add);
        first.setAlignment(Pos.CENTER_LEFT);
        int count = (int) members.stream().map(MemberLine::membership).filter(this::isNow).count();
        var counted = new Prose(words.membersOn(count, desk.phrasebook().dates().date(day)));
        counted.getStyleClass().add("hint");
        return new VBox(4, first, counted);
    }

    private boolean isNow(Membership one) {
        return one.period().contains(day);
    }

    private List<Line> lines(List<MemberLine> members) {
        List<Line> lines = new ArrayList<>();
        members.forEach(one -> book.states().byId(one.membership().state()).ifPresent(state -> lines.add(
                new Line(one, state, name(state)))));
        lines.sort(Comparator.comparing((Line line) -> !isNow(line.membership()))
                .thenComparing(new SortOrder(desk.phrasebook().language()).by(Line::name)));
        return lines;
    }

    private void unfold(StateId organization, List<MemberLine> members) {
        node.getChildren().setAll(head(organization, members));
        lines(members).forEach(line -> node.getChildren().add(row(organization, members, line)));
    }

    private Node row(StateId organization, List<MemberLine> members, Line line) {
        var text = new Label(line.name());
        Script.watch(text);
        var about = new Label(about(line.membership().period()));
        about.getStyleClass().add("hint");
        var texts = new VBox(text, about);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        String iso3 = line.state().iso3();
        var row = new HBox(
                4,
                texts,
                small("members.correct." + iso3, words.correctName(line.name()), Feather.EDIT_2,
                        () -> edit(
                                organization,
                                members,
                                Optional.of(line.member()),
                                MembershipDraft.of(line.membership(), line.state()))),
                small("members.remove." + iso3, words.removeName(line.name()), Feather.TRASH_2,
                        () -> actions.remove().accept(line.state().id())));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button small(String id, String says, Feather icon, Runnable run) {
        Button button = desk.changing(id, says, icon, run).iconButton();
        button.getStyleClass().add("small");
        return button;
    }

    private String about(Period period) {
        String from = words.from(desk.phrasebook().dates().shortDate(period.from()));
        return period.until().equals(LocalDate.MAX)
                ? from
                : desk.phrasebook().dotted(
                        from, words.to(desk.phrasebook().dates().shortDate(period.until().minusDays(1))));
    }

    private void edit(
            StateId organization, List<MemberLine> members, Optional<MemberLine> shown, MembershipDraft draft) {
        boolean isNew = shown.isEmpty();
        Form form = form(draft);
        Runnable save = () -> {
            String state = isNew ? form.value("state") : draft.state();
            var typed = new MembershipDraft(state, form.value("joined"), form.value("left"));
            switch (new MembershipCheck(book.states()).check(organization, typed)) {
                case Checked.Faulty<?>(var faults) -> form.showFaults(faults);
                case Checked.Ok<?> _ -> actions.save().accept(shown, typed);
            }
        };
        Command saving = Command.of("members.save", words.saveMember(), Feather.CHECK, save);
        Command cancelling = Command.of("members.cancel", words.cancel(), Feather.X, () -> show(organization, members));
        var card = new VBox(12, form.node(), new HBox(8, saving.button(), cancelling.button()));
        card.getStyleClass().add("card-box");
        node.getChildren().setAll(head(organization, members), card);
        form.focus(isNew ? "state" : "joined");
    }

    private Form form(MembershipDraft draft) {
        var form = new Form(desk.phrasebook());
        // Whose membership is corrected is settled; another State is another membership.
        if (draft.state().isEmpty()) {
            form.search("state", words.memberField(), choices());
        } else {
            book.states().byCode(draft.state()).ifPresent(state -> form.node(new Prose(name(state))));
        }
        form.date("joined", words.joined()).half();
        form.date("left", words.left()).half();
        form.fill(Map.of("joined", draft.joined(), "left", draft.left()));
        return form;
    }

    private String name(State state) {
        return state.name(desk.phrasebook().language(), NameForm.SHORT, day);
    }

    private List<Choice> choices() {
        return book.states().all().stream()
                .filter(state -> state.kind() != StateKind.REIO)
                .map(state -> new Choice(state.iso3(), name(state), state.otherNames()))
                .sorted(new SortOrder(desk.phrasebook().language()).by(Choice::toString))
                .toList();
    }
}
