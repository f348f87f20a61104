package org.plenary.screens.people;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Change;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Dialogs;
import org.plenary.kit.Form;
import org.plenary.kit.KitWords;
import org.plenary.people.ParticipantId;
import org.plenary.people.RosterLine;
import org.plenary.people.Status;
import org.plenary.words.Sentences;
import org.plenary.kit.Prose;

/// What can be done to the chosen people. What can be taken back is done at once and offers Undo; only a reason and an
/// erasure are asked for.
final class RosterActions {

    private final Desk desk;
    private PeopleScreen.About about;
    private final RosterWords words;

    RosterActions(Desk desk, PeopleScreen.About about) {
        this.desk = desk;
        this.about = about;
        this.words = desk.words(RosterWords.class);
    }

    /// Works on another workspace or meeting from now on.
    void turnTo(PeopleScreen.About other) {
        about = other;
    }

    /// Takes those to a status for whom the procedure has that step, and says for how many it has not.
    void step(List<RosterLine> lines, Status to, String reason) {
        List<RosterLine> open = lines.stream()
                .filter(line -> line.status() != to && line.status().next().contains(to))
                .toList();
        if (open.size() < lines.size()) {
            desk.notices().warn(words.notStepped(lines.size() - open.size()));
        }
        if (!open.isEmpty()) {
            write(() -> about.people().step(ids(open), to, today(), reason), count -> words.stepped(to, count));
        }
    }

    /// Asks for a reason, then refuses.
    void refuse(List<RosterLine> lines) {
        var form = new Form(desk.phrasebook());
        form.area("reason", words.reason());
        desk.dialogs()
                .ask(
                        words.refuseTitle(lines.size()),
                        form.node(),
                        Dialogs.Verb.main(
                                words.step(Status.REFUSED),
                                () -> step(lines, Status.REFUSED, form.value("reason"))));
    }

    /// Asks for one field and its value, then sets it for all.
    void bulk(List<RosterLine> lines, RosterFilters filters) {
        var edit = new BulkEdit(desk.phrasebook(), filters);
        var says = new Prose(words.bulkText());
        says.getStyleClass().add("dialog-text");
        desk.dialogs()
                .ask(
                        words.bulkTitle(lines.size()),
                        new VBox(12, says, edit.node()),
                        Dialogs.Verb.main(
                                words.bulkVerb(lines.size()),
                                () -> write(
                                        () -> about.people().amendAll(ids(lines), edit.draft()), words::amended)));
    }

    /// Takes people off the meeting's list; they stay in the registry.
    void remove(List<RosterLine> lines) {
        write(() -> about.people().remove(ids(lines)), words::removed);
    }

    /// Erases one person for good, after one question.
    void erase(RosterLine line) {
        desk.dialogs()
                .ask(
                        words.eraseTitle(line.name()),
                        words.eraseText(),
                        Dialogs.Verb.danger(words.eraseVerb(), () -> eraseNow(line)));
    }

    private void eraseNow(RosterLine line) {
        desk.work()
                .write(
                        () -> {
                            Outcome<Integer> outcome = about.people().erase(line.person());
                            if (outcome instanceof Outcome.Done<Integer>) {
                                about.eraseOldBackups().run();
                            }
                            return outcome;
                        },
                        outcome -> {
                            tellUnlessDone(outcome);
                            if (outcome instanceof Outcome.Done<Integer>) {
                                desk.notices().tell(words.erased());
                            }
                        });
    }

    /// Gives the members of a delegation their ranks in this order.
    void reorder(List<ParticipantId> inOrder) {
        desk.work().write(() -> about.people().reorder(inOrder), this::tellUnlessDone);
    }

    /// Asks under which name a view is to be kept.
    void askViewName(Consumer<String> named) {
        var form = new Form(desk.phrasebook());
        form.text("name", desk.words(KitWords.class).viewName());
        desk.dialogs()
                .ask(
                        words.nameView(),
                        form.node(),
                        Dialogs.Verb.main(words.keepView(), () -> named.accept(form.value("name"))));
    }

    /// Says so where something was not written.
    void tellUnlessDone(Outcome<?> outcome) {
        switch (outcome) {
            case Outcome.Done<?> _ -> {}
            case Outcome.Refused<?>(var faults) -> refused(faults);
            case Outcome.Stale<?> _ -> desk.notices().warn(words.changedMeanwhile());
        }
    }

    private void write(Callable<Outcome<Integer>> job, IntFunction<String> saying) {
        desk.work().write(job, outcome -> {
            tellUnlessDone(outcome);
            if (outcome instanceof Outcome.Done<Integer>(var count, var change)) {
                desk.notices().tell(saying.apply(count), undo(change));
            }
        });
    }

    /// Takes back this command and no other: where something was done since, it says so.
    private Command undo(Change change) {
        var workspace = about.workspace();
        return Command.of("people.undo", words.undo(), Feather.CORNER_UP_LEFT, () -> desk.work()
                .write(
                        () -> workspace
                                .toUndo()
                                .filter(last -> last.id().equals(change.command()))
                                .map(last -> workspace.undo() instanceof Outcome.Done),
                        undone -> {
                            if (!undone.orElse(false)) {
                                desk.notices().warn(words.undoTooLate());
                            }
                        }));
    }

    private void refused(List<Fault> faults) {
        String why = faults.isEmpty() ? "" : new Sentences(desk.phrasebook()).of(faults.getFirst().rule());
        desk.notices().warn(words.notWritten(why));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(
                about.workspace().desk().clock().instant(), about.meeting().timeZone());
    }

    private static List<ParticipantId> ids(List<RosterLine> lines) {
        return lines.stream().map(RosterLine::id).toList();
    }
}
