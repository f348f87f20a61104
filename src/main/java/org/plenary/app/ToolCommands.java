package org.plenary.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Place;
import org.plenary.screens.settings.SettingsScreen;
import org.plenary.screens.settings.SettingsSection;
import org.plenary.store.Attachments;
import org.plenary.store.StoreException;
import org.plenary.kit.Prose;
import org.plenary.words.Sentences;
import org.slf4j.LoggerFactory;

/// The Tools and Help menus.
final class ToolCommands {

    private final Program program;
    private final Desk desk;
    private final AppWords words;

    ToolCommands(Program program, Desk desk) {
        this.program = program;
        this.desk = desk;
        this.words = desk.words(AppWords.class);
    }

    List<List<Command>> menu() {
        List<List<Command>> groups = new ArrayList<>();
        if (program.opened().get().isPresent()) {
            groups.add(List.of(
                    Command.of("app.lock", words.lockNow(), Feather.LOCK, this::lock).key("Shortcut+L"),
                    Command.of("app.passphrase", words.changePassphrase(), Feather.KEY, this::changePassphrase)));
            groups.add(List.of(
                    Command.of("app.check", words.checkWorkspace(), Feather.SHIELD, this::check),
                    Command.of("app.backup", words.backUpNow(), Feather.DOWNLOAD_CLOUD, this::backUp)
                            .enabledWhen(Bindings.createBooleanBinding(program::isWritable, program.opened()))));
        }
        groups.add(List.of(Command.of("app.settings", words.settings(), Feather.SETTINGS, this::openSettings)
                .key("Shortcut+COMMA")));
        return groups;
    }

    List<List<Command>> help(Guide guide) {
        return List.of(
                List.of(
                        guide.manual(),
                        guide.tour(),
                        Command.of("app.keys", words.keys(), Feather.COMMAND, () -> desk.go()
                                .accept(SettingsSection.KEYS.place()))),
                List.of(Command.of("app.about", words.about(), Feather.INFO, this::about)));
    }

    private void openSettings() {
        desk.go().accept(Place.of(SettingsScreen.ID));
    }

    /// Goes to where the officer's name is changed.
    void askOfficer() {
        desk.go().accept(SettingsSection.PERSONAL.place());
    }

    /// Makes a backup of the open workspace now.
    void backUp() {
        program.opened().get().ifPresent(open -> desk.work().write(
                () -> backedUp(open),
                backup -> backup.ifPresentOrElse(
                        file -> desk.notices().tell(words.backedUp(file.toString())),
                        () -> desk.notices().warn(words.noBackup()))));
    }

    private Optional<Path> backedUp(OpenWorkspace open) {
        try {
            return Optional.of(program.backups().backups().make(open.workspace()).file());
        } catch (IOException | UncheckedIOException | StoreException e) {
            LoggerFactory.getLogger(ToolCommands.class).warn("no backup: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private void lock() {
        program.opened().get().ifPresent(open -> open.vault().lock());
        desk.notices().tell(words.locked());
    }

    void changePassphrase() {
        program.opened().get().ifPresent(open -> desk.work().read("app.vault", () -> open.vault().isSet(), isSet -> {
            if (isSet) {
                desk.dialogs()
                        .passphrase(words.passphraseTitle(), words.passphraseText(), old -> {
                            String current = new String(old);
                            desk.dialogs()
                                    .newPassphrase(
                                            words.newPassphraseTitle(),
                                            words.newPassphraseText(),
                                            fresh -> change(open, current, new String(fresh)));
                        });
            } else {
                desk.notices().tell(words.noPassphraseYet());
            }
        }));
    }

    private void change(OpenWorkspace open, String old, String fresh) {
        desk.work().write(() -> open.vault().change(old, fresh), outcome -> {
            switch (outcome) {
                case Outcome.Done<Boolean> _ -> desk.notices().tell(words.passphraseChanged());
                case Outcome.Refused<Boolean>(var faults) ->
                    desk.notices().warn(new Sentences(desk.phrasebook()).of(faults.getFirst().rule()));
                case Outcome.Stale<Boolean> _ ->
                    desk.notices().warn(new Sentences(desk.phrasebook()).of(new Rule.Locked()));
            }
        });
    }

    /// What looking a workspace over has found: in the file itself, and among the attached files.
    private record Damage(List<String> places, List<Attachments.Damaged> attachments) {}

    private void check() {
        program.opened().get().ifPresent(open -> desk.work()
                .run(
                        words.checkWorkspace(),
                        progress -> {
                            List<String> places = open.workspace().findDamage();
                            return new Damage(
                                    places,
                                    places.isEmpty()
                                            ? new Attachments(open.workspace()).findDamage(progress)
                                            : List.of());
                        },
                        damage -> tell(damage, String.valueOf(open.workspace().file().getFileName()))));
    }

    private void tell(Damage damage, String file) {
        if (!damage.places().isEmpty()) {
            desk.notices().warn(words.damaged(damage.places().size()));
        } else if (!damage.attachments().isEmpty()) {
            String lines = damage.attachments().stream()
                    .limit(30)
                    .map(found -> words.attachment(
                            found.attachment().about(),
                            found.attachment().content().name(),
                            found.damage().name()))
                    .collect(Collectors.joining("\n"));
            desk.dialogs()
                    .ask(words.attachmentsDamaged(damage.attachments().size()), new Prose(lines));
        } else {
            desk.notices().tell(words.sound(file));
        }
    }

    private void about() {
        desk.dialogs().ask(words.about(), words.aboutText(Version.current()));
    }
}
