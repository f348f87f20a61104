package org.plenary.screens.people;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Form;
import org.plenary.people.DateText;
import org.plenary.people.PersonId;
import org.plenary.people.SecretDraft;
import org.plenary.people.SecretField;
import org.plenary.people.SecretValues;
import org.plenary.people.Secrets;
import org.plenary.store.Vault;
import org.plenary.words.Sentences;
import org.plenary.kit.Prose;

/// The protected values of a person. Asks for the passphrase when it is opened, shows dots until told otherwise, and
/// folds itself when the vault locks. What is typed and not saved is covered then, and stays for whoever has the
/// passphrase.
final class SecretsView {

    private static final Duration LOOK_AGAIN = Duration.seconds(5);

    private final Desk desk;
    private final Secrets secrets;
    private final Vault vault;
    private final EditorWords words;
    private final ParticipantEditorFold fold;
    private final Form form;
    private final Prose fault = new Prose("");
    private final Timeline watch = new Timeline(new KeyFrame(LOOK_AGAIN, event -> lookAgain()));
    private Optional<PersonId> person = Optional.empty();
    private @Nullable SecretValues opened;
    private Map<String, String> seen = Map.of();

    SecretsView(Desk desk, Secrets secrets, Vault vault) {
        this.desk = desk;
        this.secrets = secrets;
        this.vault = vault;
        this.words = desk.words(EditorWords.class);
        this.fold = new ParticipantEditorFold("editor.protected", Feather.LOCK, words.protectedTitle());
        this.form = form();
        fault.getStyleClass().add("fault");
        fault.managedProperty().bind(fault.visibleProperty());
        fault.visibleProperty().bind(fault.textProperty().isNotEmpty());
        fold.onTurned(() -> {
            if (fold.isOpen()) {
                begin();
            } else {
                leave();
            }
        });
        fold.node().sceneProperty().subscribe((before, now) -> {
            if (now == null) {
                fold.fold();
            }
        });
        watch.setCycleCount(Animation.INDEFINITE);
    }

    private Form form() {
        var made = desk.form();
        for (SecretField field : SecretField.values()) {
            String label = words.secret(field);
            switch (field) {
                case PASSPORT_NUMBER, PASSPORT_COUNTRY -> made.text(field.name(), label).half();
                case PASSPORT_EXPIRY, BIRTH_DATE -> made.date(field.name(), label, DateText::read).half();
                case ACCESS_NEEDS, MEDICAL_NEEDS -> made.area(field.name(), label);
            }
        }
        made.checkedBy(values -> Secrets.faults(draft(values)));
        return made;
    }

    Node node() {
        return fold.node();
    }

    boolean isDirty() {
        return form.isDirty();
    }

    /// Throws away what is typed.
    void revert() {
        form.revert();
        leave();
    }

    /// Is about this person from now on; nobody while a participant is being added.
    void show(Optional<PersonId> now) {
        fold.node().setVisible(now.isPresent());
        if (!now.equals(person)) {
            fold.fold();
            // Whoever was shown before has been asked about; nothing of one person may be saved for another.
            forget();
            person = now;
        } else if (opened != null && !isDirty()) {
            load();
        }
    }

    private void begin() {
        locked();
        desk.work().read("secrets.vault", this::state, state -> {
            switch (state) {
                case OPEN -> resume();
                case LOCKED -> ask();
                case UNSET -> askFirst();
            }
        });
    }

    private State state() {
        if (vault.isOpen()) {
            return State.OPEN;
        }
        return vault.isSet() ? State.LOCKED : State.UNSET;
    }

    private enum State {
        OPEN,
        LOCKED,
        UNSET
    }

    private void ask() {
        desk.dialogs().passphrase(words.unlockTitle(), words.unlockText(), typed -> {
            String passphrase = new String(typed);
            desk.work().write(() -> vault.unlock(passphrase), answer -> {
                switch (answer) {
                    case Checked.Ok<Boolean> ok -> resume();
                    case Checked.Faulty<Boolean>(var faults) -> say(faults);
                }
            });
        });
    }

    private void askFirst() {
        desk.dialogs().newPassphrase(words.firstTitle(), words.firstText(), typed -> {
            String passphrase = new String(typed);
            desk.work().write(() -> vault.set(passphrase), outcome -> {
                switch (outcome) {
                    case Outcome.Done<Boolean> done -> load();
                    case Outcome.Refused<Boolean>(var faults) -> say(faults);
                    case Outcome.Stale<Boolean> stale -> say(List.of(Fault.whole(new Rule.Outdated())));
                }
            });
        });
    }

    /// Goes on with what was typed before it was covered; otherwise shows what is saved.
    private void resume() {
        if (isDirty() && fold.isOpen()) {
            fault.setText("");
            shown();
        } else {
            load();
        }
    }

    private void load() {
        person.ifPresent(of -> desk.work().read("secrets", () -> secrets.read(of), read -> {
            if (!of.equals(person.orElse(null)) || !fold.isOpen() || isDirty()) {
                return;
            }
            switch (read) {
                case Checked.Ok<SecretValues>(var values) -> {
                    boolean isShown = opened != null && isFormShown();
                    take(values);
                    if (isShown) {
                        shown();
                    } else {
                        masked();
                    }
                }
                case Checked.Faulty<SecretValues>(var faults) -> {
                    locked();
                    say(faults);
                }
            }
        }));
    }

    private void take(SecretValues values) {
        opened = values;
        fault.setText("");
        form.fill(Arrays.stream(SecretField.values())
                .collect(Collectors.toMap(SecretField::name, field -> values.of(field).reveal())));
        watch.play();
    }

    private boolean isFormShown() {
        return form.node().getScene() != null;
    }

    private void locked() {
        var text = new Prose(words.protectedText());
        text.getStyleClass().add("hint");
        fold.content(
                text,
                fault,
                Command.of("editor.open-protected", words.openProtected(), Feather.UNLOCK, this::begin)
                        .button());
    }

    private void masked() {
        if (opened != null) {
            var show = Command.of("editor.show-protected", words.showValues(), Feather.EYE, this::shown);
            fold.content(new SecretsMaskedView(desk.phrasebook(), opened).node(), fault, new SecretsBarView(show, locking()).node());
        }
    }

    private void shown() {
        var hide = Command.of("editor.hide-protected", words.hideValues(), Feather.EYE_OFF, this::masked)
                .enabledWhen(form.dirty().not());
        var revert = Command.of("editor.revert-protected", words.revertProtected(), Feather.ROTATE_CCW, form::revert)
                .enabledWhen(form.dirty());
        var save = desk.changing("editor.save-protected", words.saveProtected(), Feather.CHECK, () -> save(() -> {}));
        fold.content(form.node(), fault, new SecretsBarView(save, revert, hide, locking()).node());
    }

    private Command locking() {
        return Command.of("editor.lock", words.lockNow(), Feather.LOCK, () -> desk.work()
                        .write(
                                () -> {
                                    vault.lock();
                                    return true;
                                },
                                done -> fold.fold()))
                .enabledWhen(form.dirty().not());
    }

    /// Saves what is typed here, if anything, and goes on if that was done.
    void save(Runnable then) {
        if (!isDirty() || person.isEmpty()) {
            then.run();
            return;
        }
        PersonId of = person.get();
        SecretDraft draft = draft(form.values());
        desk.work().write(() -> secrets.save(of, draft), outcome -> {
            switch (outcome) {
                case Outcome.Done<SecretValues>(var values, var change) -> {
                    take(values);
                    leave();
                    then.run();
                }
                case Outcome.Refused<SecretValues>(var faults) -> refuse(faults);
                case Outcome.Stale<SecretValues> stale -> form.showFaults(List.of(Fault.whole(new Rule.Outdated())));
            }
        });
    }

    /// Only what differs from what was opened.
    private SecretDraft draft(Map<String, String> values) {
        Map<SecretField, String> changed = new EnumMap<>(SecretField.class);
        form.changed().forEach(name -> changed.put(SecretField.valueOf(name), values.getOrDefault(name, "")));
        return new SecretDraft(changed);
    }

    private void say(List<Fault> faults) {
        var sentences = new Sentences(desk.phrasebook());
        fault.setText(faults.stream().map(found -> sentences.of(found.rule())).collect(Collectors.joining("\n")));
    }

    /// A form that is covered cannot show what is wrong with it.
    private void refuse(List<Fault> faults) {
        form.showFaults(faults);
        if (!isFormShown()) {
            fold.open();
            say(faults);
        }
    }

    /// Follows the vault when it locks itself. Typing counts as use.
    void lookAgain() {
        Map<String, String> now = form.values();
        boolean typing = isDirty() && !now.equals(seen);
        seen = now;
        desk.work().read("secrets.watch", () -> isOpen(typing), isOpen -> {
            if (!isOpen) {
                cover();
            }
        });
    }

    private boolean isOpen(boolean typing) {
        boolean isOpen = vault.isOpen();
        if (isOpen && typing) {
            // To seal is to use the vault, which then stays open for another while.
            vault.seal("typing", "typing");
        }
        return isOpen;
    }

    private void cover() {
        if (isDirty()) {
            locked();
        } else {
            fold.fold();
        }
    }

    /// Forgets what nobody looks at, unless something is typed that is not saved.
    private void leave() {
        if (!fold.isOpen() && !isDirty()) {
            forget();
        }
    }

    /// Nothing of an opened value stays behind in a control.
    private void forget() {
        watch.stop();
        opened = null;
        seen = Map.of();
        fault.setText("");
        form.fill(Map.of());
        fold.content();
    }
}
