package org.plenary.screens.nominations;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Outcome;
import org.plenary.kit.Choice;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Dialogs;
import org.plenary.kit.PickList;
import org.plenary.nominations.Member;
import org.plenary.nominations.Nomination;
import org.plenary.nominations.NominationDraft;
import org.plenary.nominations.NominationId;
import org.plenary.nominations.Nominations;
import org.plenary.people.DelegationId;
import org.plenary.people.PeopleWords;
import org.plenary.words.Sentences;

/// The page on which a letter of nomination is entered or corrected: the letter on one side, whom it names on the other.
final class LetterPage {

    private final Desk desk;
    private final NominationPageWords words;
    private final LetterModel model;
    private final java.util.function.Supplier<Optional<Path>> scans;
    private final Consumer<DelegationId> leave;
    private final StackPane node = new StackPane();
    private final Label scanned = new Label();
    private List<Nominations.Standing> standings = List.of();
    private Optional<Path> scan = Optional.empty();
    private @Nullable LetterForm form;

    /// @param scans asks for the file of a scan
    /// @param leave goes back to the list, and to that delegation
    LetterPage(
            Desk desk,
            LetterModel model,
            java.util.function.Supplier<Optional<Path>> scans,
            Consumer<DelegationId> leave) {
        this.desk = desk;
        this.words = desk.words(NominationPageWords.class);
        this.model = model;
        this.scans = scans;
        this.leave = leave;
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
    }

    Node node() {
        return node;
    }

    /// Begins with a new letter.
    void fresh(List<Nominations.Standing> all, NominationDraft draft) {
        begin(all, draft, Optional.empty());
    }

    /// Begins with a letter that is there.
    void correct(List<Nominations.Standing> all, Nomination letter) {
        begin(all, NominationDraft.of(letter), Optional.of(letter));
    }

    private void begin(List<Nominations.Standing> all, NominationDraft draft, Optional<Nomination> shown) {
        standings = List.copyOf(all);
        scan = Optional.empty();
        tellScan();
        model.begin(draft, shown, () -> build(draft, shown));
    }

    private void build(NominationDraft draft, Optional<Nomination> shown) {
        var composition = new CompositionEditor(desk, model);
        LetterForm made = new LetterForm(desk, model, composition, delegations(), earlier(), model.otherMeetings());
        form = made;
        if (shown.isPresent()) {
            made.fill(draft);
        } else {
            made.propose(draft);
        }
        composition.compareWith(draft.replaces());
        made.whenDelegation(chosen -> model.turnTo(chosen, () -> {
            // What can be replaced is another's letter now.
            NominationDraft now = made.draft();
            build(
                    new NominationDraft(
                            now.meeting(), chosen, now.form(), now.channel(), now.reference(), now.dated(),
                            now.receivedOn(), now.signatory(), now.office(), now.language(), now.alsoFor(),
                            Optional.empty(), now.note(), now.nominees()),
                    shown);
        }));
        node.getChildren().setAll(layout(made, shown));
        made.focus();
    }

    private List<Choice> delegations() {
        return standings.stream()
                .map(one -> new Choice(one.delegation().value().toString(), one.name()))
                .toList();
    }

    private List<Choice> earlier() {
        return model.before().stream()
                .map(one -> new Choice(
                        one.id().value().toString(),
                        words.letter(one.reference(), desk.phrasebook().dates().date(one.receivedOn()))))
                .toList();
    }

    private Node layout(LetterForm made, Optional<Nomination> shown) {
        var title = new Label(shown.map(one -> words.correcting(one.reference())).orElseGet(words::newLetter));
        title.getStyleClass().add("detail-title");
        Feather arrow = desk.phrasebook().language().isRightToLeft() ? Feather.ARROW_RIGHT : Feather.ARROW_LEFT;
        var cross = Command.of("nominations.close", words.back(), arrow, this::close).iconButton();
        var head = new HBox(8, cross, title);
        head.getStyleClass().add("page-head");
        var left = new VBox(16, made.form().node(), scanRow());
        left.getStyleClass().add("page-left");
        var right = new VBox(12, made.persons(), actions(made));
        right.getStyleClass().add("page-right");
        var beside = new HBox(scrolled(left, "page-form"), scrolled(right, "page-composition"));
        HBox.setHgrow(beside.getChildren().getLast(), Priority.ALWAYS);
        var page = new BorderPane(beside);
        page.setTop(head);
        page.setBottom(made.form().bar(this::save));
        return page;
    }

    private static Node scrolled(Region content, String style) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", style);
        return scroll;
    }

    private Node scanRow() {
        scanned.getStyleClass().add("hint");
        Command attach = Command.of("nominations.scan", words.attachScan(), Feather.PAPERCLIP, () -> {
            scan = scans.get();
            tellScan();
        });
        return new HBox(12, attach.button(), scanned);
    }

    private void tellScan() {
        scanned.setText(scan.map(file -> String.valueOf(file.getFileName())).orElse(""));
    }

    private Node actions(LetterForm made) {
        CompositionEditor composition = made.composition();
        Command add = Command.of("nominations.person", words.addPerson(), Feather.PLUS, composition::addBlank);
        var pick = Command.of("nominations.pick", words.pick(), Feather.USER_CHECK, () -> {}).button();
        pick.setOnAction(event -> new PickList(desk.phrasebook(), words.pick()).show(pick, offered(composition)));
        Command all = Command.of("nominations.all", words.takeAll(), Feather.USERS, () -> composition.add(
                model.delegation().stream()
                        .filter(line -> composition.lines().stream().noneMatch(one -> isSame(one, line)))
                        .toList()));
        var row = new FlowPane(8, 8, add.button(), pick, all.button());
        var hint = new org.plenary.kit.Prose(words.personsHint());
        hint.getStyleClass().add("hint");
        return new VBox(8, row, hint);
    }

    private boolean isSame(PersonLine one, PersonLine other) {
        return model.found(one).map(found -> found.member().participant().equals(other.chosen())).orElse(false);
    }

    private List<PickList.Item> offered(CompositionEditor composition) {
        PeopleWords people = desk.words(PeopleWords.class);
        List<PickList.Item> items = new ArrayList<>();
        for (Member member : model.others(composition.lines())) {
            String kind = member.participant().isPresent() ? people.capacity(member.capacity()) : words.otherMeeting();
            items.add(new PickList.Item(
                    member.name().address(), kind, () -> composition.add(List.of(PersonLine.of(member)))));
        }
        return items;
    }

    /// Leaves, unless something typed would be lost.
    void close() {
        unlessUnsaved(() -> leave.accept(delegation()));
    }

    private DelegationId delegation() {
        LetterForm now = form;
        return now == null
                ? new DelegationId(new UUID(0, 0))
                : now.delegation().orElseGet(() -> new DelegationId(new UUID(0, 0)));
    }

    void unlessUnsaved(Runnable then) {
        LetterForm now = form;
        if (now == null || node.getScene() == null) {
            then.run();
        } else {
            desk.dialogs().beforeLosing(now.form(), then);
        }
    }

    /// Asks about a name that may be somebody on the list, before it is entered as somebody else.
    void save() {
        LetterForm now = form;
        if (now == null) {
            return;
        }
        var faults = now.faults();
        if (!faults.isEmpty()) {
            now.form().showFaults(faults);
            return;
        }
        long doubtful = now.composition().lines().stream()
                .filter(line -> model.found(line).filter(found -> !found.isSure()).isPresent())
                .filter(line -> model.found(line).flatMap(found -> found.member().participant()).isPresent())
                .count();
        if (doubtful > 0) {
            desk.dialogs()
                    .ask(
                            words.doubtfulTitle((int) doubtful),
                            words.doubtfulText(),
                            Dialogs.Verb.main(words.saveAsNew(), () -> save(now)));
        } else {
            save(now);
        }
    }

    private void save(LetterForm of) {
        NominationDraft draft = of.draft();
        String about = standings.stream()
                .filter(one -> one.delegation().equals(draft.delegation()))
                .map(one -> one.name() + ", ")
                .findFirst()
                .orElse("");
        model.save(draft, of.effects(), new LetterModel.Scan(scan, about + draft.reference()), saved -> told(of, draft, saved));
    }

    private void told(LetterForm of, NominationDraft draft, LetterModel.Saved saved) {
        switch (saved.outcome()) {
            case Outcome.Done<NominationId> _ -> {
                of.fill(draft);
                if (saved.notAttached().isEmpty()) {
                    desk.notices().tell(words.saved(draft.reference()));
                } else {
                    desk.notices()
                            .warn(words.notAttached(new Sentences(desk.phrasebook())
                                    .of(saved.notAttached().getFirst().rule())));
                }
                form = null;
                leave.accept(draft.delegation());
            }
            case Outcome.Refused<NominationId>(var faults) -> of.form().showFaults(faults);
            case Outcome.Stale<NominationId> _ -> desk.notices().warn(words.stale(draft.reference()));
        }
    }

    /// The form as it stands, for tests.
    Optional<LetterForm> form() {
        return Optional.ofNullable(form);
    }
}
