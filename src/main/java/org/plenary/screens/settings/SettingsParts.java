package org.plenary.screens.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Language;
import org.plenary.kit.Choice;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Form;
import org.plenary.kit.Look;
import org.plenary.kit.Prose;
import org.plenary.words.DateStyle;
import org.plenary.words.Dates;

/// Makes each part of the settings.
final class SettingsParts {

    private static final List<Integer> LOCKS = List.of(1, 5, 10, 30, 60);
    private static final List<Integer> EVERY = List.of(5, 10, 15, 30, 60);
    private static final List<Integer> SCALES = List.of(75, 88, 100, 113, 125, 150, 175, 200);
    private static final LocalDate EXAMPLE = LocalDate.of(2017, 9, 24);

    private final Desk desk;
    private final SettingsWords words;
    private final Preferences preferences;
    private final List<javafx.util.Subscription> following = new ArrayList<>();

    SettingsParts(Desk desk, Preferences preferences) {
        this.desk = desk;
        this.words = desk.words(SettingsWords.class);
        this.preferences = preferences;
    }

    Node of(SettingsSection section) {
        return switch (section) {
            case PERSONAL -> part(section, personal());
            case LANGUAGE -> part(section, language());
            case LOOK -> part(section, look());
            case BACKUPS -> part(section, backups());
            case FOLDERS -> part(section, folders());
            case KEYS -> keysPart().node();
        };
    }

    /// The list of keys, which scrolls by itself.
    KeysPart keysPart() {
        return new KeysPart(desk, new KeysModel(preferences, words), words);
    }

    void close() {
        following.forEach(javafx.util.Subscription::unsubscribe);
        following.clear();
    }

    private Node part(SettingsSection section, List<Node> content) {
        var title = new Label(words.section(section));
        title.getStyleClass().add("section-title");
        var hint = new Prose(words.appliesAtOnce());
        hint.getStyleClass().add("hint");
        var part = new VBox(title, hint);
        part.getStyleClass().add("settings-part");
        part.getChildren().addAll(content);
        return part;
    }

    private List<Node> personal() {
        var form = new Form(desk.phrasebook());
        form.text("settings.officer", words.officer()).hint(words.officerHint());
        form.choice("settings.lock", words.lock(), minutes(LOCKS, preferences.lockMinutes()))
                .hint(words.lockHint());
        form.fill(Map.of(
                "settings.officer", preferences.officer(),
                "settings.lock", Integer.toString(preferences.lockMinutes())));
        form.field("settings.officer").told(preferences::officer);
        form.field("settings.lock").told(text -> preferences.lockMinutes(Integer.parseInt(text)));
        List<Node> content = new ArrayList<>(List.of(form.node()));
        preferences.changePassphrase().ifPresent(change -> {
            var hint = new Prose(words.passphraseHint());
            hint.getStyleClass().add("hint");
            content.add(new VBox(
                    8,
                    Command.of("settings.passphrase", words.passphrase(), Feather.KEY, change)
                            .button(),
                    hint));
        });
        return content;
    }

    private List<Choice> minutes(List<Integer> offered, int now) {
        return Stream.concat(offered.stream(), Stream.of(now))
                .distinct()
                .sorted()
                .map(minutes -> new Choice(Integer.toString(minutes), words.minutes(minutes)))
                .toList();
    }

    private List<Node> language() {
        var form = new Form(desk.phrasebook());
        Language now = desk.phrasebook().language();
        form.choice(
                "settings.language",
                words.language(),
                Arrays.stream(Language.values())
                        .map(language -> new Choice(language.code(), language.ownName()))
                        .toList());
        form.choice(
                        "settings.days",
                        words.days(),
                        Arrays.stream(DateStyle.values())
                                .map(style -> new Choice(style.name(), words.dayStyle(style, example(style))))
                                .toList())
                .hint(words.daysHint());
        form.fill(Map.of(
                "settings.language", now.code(),
                "settings.days", preferences.dateStyle().name()));
        form.field("settings.language")
                .told(code -> Language.of(code).ifPresent(preferences::speak));
        form.field("settings.days").told(name -> preferences.dateStyle(DateStyle.valueOf(name)));
        return List.of(form.node());
    }

    private String example(DateStyle style) {
        var dates = new Dates(desk.phrasebook().language(), style);
        String text = dates.date(EXAMPLE);
        String table = dates.shortDate(EXAMPLE);
        return text.equals(table) ? text : text + " · " + table;
    }

    private List<Node> look() {
        var form = new Form(desk.phrasebook());
        Look look = desk.look();
        form.choice(
                "settings.theme",
                words.theme(),
                Arrays.stream(Look.Theme.values())
                        .map(theme -> new Choice(theme.name(), words.themeName(theme)))
                        .toList());
        form.choice("settings.scale", words.scale(), scales(look.scale().get())).hint(words.scaleHint());
        form.fill(Map.of(
                "settings.theme", look.theme().get().name(),
                "settings.scale", percent(look.scale().get())));
        form.field("settings.theme").told(name -> look.theme().set(Look.Theme.valueOf(name)));
        form.field("settings.scale").told(percent -> {
            if (!percent.equals(percent(look.scale().get()))) {
                look.scale().set(Integer.parseInt(percent) / 100d);
            }
        });
        // The theme and the size can be changed by keys and in the header too.
        following.add(look.theme().subscribe(theme -> form.set("settings.theme", theme.name())));
        return List.of(form.node());
    }

    private List<Choice> scales(double now) {
        return Stream.concat(SCALES.stream(), Stream.of(Integer.parseInt(percent(now))))
                .distinct()
                .sorted()
                .map(percent -> new Choice(Integer.toString(percent), words.percent(percent)))
                .toList();
    }

    private static String percent(double scale) {
        return Long.toString(Math.round(scale * 100));
    }

    private List<Node> backups() {
        var form = new Form(desk.phrasebook());
        form.choice("settings.every", words.backupEvery(), minutes(EVERY, preferences.backupMinutes()))
                .hint(words.backupEveryHint());
        form.choice(
                "settings.amount",
                words.backupAmount(),
                Arrays.stream(BackupAmount.values())
                        .map(amount -> new Choice(amount.name(), words.amount(amount)))
                        .toList());
        form.fill(Map.of(
                "settings.every", Integer.toString(preferences.backupMinutes()),
                "settings.amount", preferences.backupAmount().name()));
        form.field("settings.every").told(text -> preferences.backupMinutes(Integer.parseInt(text)));
        form.field("settings.amount").told(name -> preferences.backupAmount(BackupAmount.valueOf(name)));
        var folder = new FolderRow(words, words.backupFolder(), "settings.backupFolder");
        folder.say(preferences.backupFolder().toString(), words.backupFolderHint());
        folder.button("choose", words.choose(), Feather.FOLDER, () -> preferences
                .askForFolder(words.backupFolder(), preferences.backupFolder())
                .ifPresent(chosen -> {
                    preferences.backupFolder(chosen);
                    folder.say(chosen.toString(), words.backupFolderHint());
                }));
        List<Node> content = new ArrayList<>(List.of(form.node(), folder.node()));
        preferences.backUpNow().ifPresent(backUp -> content.add(
                Command.of("settings.backUpNow", words.backUpNow(), Feather.SHIELD, backUp).button()));
        return content;
    }

    private List<Node> folders() {
        List<Node> rows = new ArrayList<>();
        for (FolderPurpose purpose : FolderPurpose.values()) {
            rows.add(folder(purpose));
        }
        var hint = new Prose(words.foldersHint());
        hint.getStyleClass().add("hint");
        rows.add(hint);
        var home = new FolderRow(words, words.home(), "settings.home");
        home.say(
                preferences.home().toString(),
                preferences.isPortable() ? words.homePortable() : words.homeOfUser());
        rows.add(home.node());
        return rows;
    }

    private Node folder(FolderPurpose purpose) {
        var row = new FolderRow(words, words.folder(purpose), "settings.folder." + purpose.key());
        Runnable say = () -> row.say(
                preferences.folder(purpose).map(Object::toString).orElseGet(words::lastUsed), "");
        row.button("choose", words.choose(), Feather.FOLDER, () -> preferences
                .askForFolder(words.folder(purpose), preferences.folder(purpose).orElse(preferences.home()))
                .ifPresent(chosen -> {
                    preferences.folder(purpose, java.util.Optional.of(chosen));
                    say.run();
                }));
        row.button("last", words.asLastUsed(), Feather.ROTATE_CCW, () -> {
            preferences.folder(purpose, java.util.Optional.empty());
            say.run();
        });
        say.run();
        return row.node();
    }
}
