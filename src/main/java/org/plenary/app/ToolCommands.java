package org.plenary.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.kit.Choice;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Dialogs;
import org.plenary.kit.Form;
import org.plenary.store.Attachments;
import org.plenary.words.Sentences;
import org.plenary.kit.Prose;

/// The Tools and Help menus.
final class ToolCommands {

    private static final List<Integer> MINUTES = List.of(1, 5, 10, 30, 60);

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
                    Command.of("app.check", words.checkWorkspace(), Feather.SHIELD, this::check)));
        }
        groups.add(List.of(Command.of("app.settings", words.settings(), Feather.SETTINGS, this::askOfficer)
                .key("Shortcut+COMMA")));
        return groups;
    }

    List<List<Command>> help() {
        return List.of(List.of(
                Command.of("app.keys", words.keys(), Feather.COMMAND, this::showKeys).key("F1"),
                Command.of("app.about", words.about(), Feather.INFO, this::about)));
    }

    private void lock() {
        program.opened().get().ifPresent(open -> open.vault().lock());
        desk.notices().tell(words.locked());
    }

    private void changePassphrase() {
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

    /// Asks for the officer's name and the other settings of this laptop.
    void askOfficer() {
        var form = new Form(desk.phrasebook());
        form.text("officer", words.officerName()).hint(words.officerText());
        form.choice(
                "lock",
                words.autoLock(),
                MINUTES.stream()
                        .map(minutes -> new Choice(Integer.toString(minutes), words.minutes(minutes)))
                        .toList());
        form.fill(Map.of(
                "officer", program.settings().officer(),
                "lock", Integer.toString(program.settings().autoLockMinutes())));
        desk.dialogs().ask(words.officerTitle(), form.node(), Dialogs.Verb.main(words.save(), () -> keep(form)));
    }

    private void keep(Form form) {
        program.settings().officer(form.value("officer").strip());
        program.officer().set(form.value("officer").strip());
        int minutes = Integer.parseInt(form.value("lock"));
        program.settings().autoLockMinutes(minutes);
        program.opened().get().ifPresent(open -> {
            open.vault().staysOpenFor(Duration.ofMinutes(minutes));
            open.workspace().signAs(program.settings().officer());
        });
    }

    private void showKeys() {
        String keys = Stream.of(new FileCommands(program, desk.phrasebook()).menu(), menu())
                .flatMap(List::stream)
                .flatMap(List::stream)
                .filter(command -> command.key().isPresent())
                .map(command -> command.keyWords() + "  —  " + command.words())
                .collect(Collectors.joining("\n"));
        var label = new Prose(keys + "\n" + words.moreKeys());
        desk.dialogs().ask(words.keys(), label);
    }

    private void about() {
        desk.dialogs().ask(words.about(), words.aboutText(Version.current()));
    }
}
