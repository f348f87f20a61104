package org.plenary.app;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.base.Language;
import org.plenary.kit.Hotkeys;
import org.plenary.kit.Look;
import org.plenary.screens.settings.BackupAmount;
import org.plenary.words.DateStyle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What this user of this computer has chosen, in `settings.json` of the user's data folder. Setters change memory
/// only; [#save] writes. Whatever cannot be read is as if it had never been chosen.
public final class Settings {

    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();
    private static final int MOST_RECENT = 10;
    private static final int AUTO_LOCK_MINUTES = 10;
    private static final int BACKUP_MINUTES = 15;

    private final Path file;
    private final JsonObject values;
    private Runnable changed = () -> {};

    private Settings(Path file, JsonObject values) {
        this.file = file;
        this.values = values;
        if (text("device").isEmpty()) {
            values.addProperty("device", UUID.randomUUID().toString());
        }
    }

    /// Reads the settings in `folder`. A damaged file is set aside beside them and defaults are used.
    ///
    /// @param clock names the damaged file
    /// @throws IOException where the folder or its file cannot be read at all
    public static Settings in(Path folder, Clock clock) throws IOException {
        Path file = folder.resolve("settings.json");
        if (!Files.exists(file)) {
            return new Settings(file, new JsonObject());
        }
        try {
            JsonObject read = GSON.fromJson(Files.readString(file), JsonObject.class);
            return new Settings(file, read == null ? new JsonObject() : read);
        } catch (JsonParseException | java.nio.charset.CharacterCodingException damaged) {
            Path aside = folder.resolve("settings-damaged-" + clock.millis() + ".json");
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            LOG.warn("The settings were damaged and were set aside as {}", aside.getFileName());
            return new Settings(file, new JsonObject());
        }
    }

    /// The user's data folder, in which the settings lie.
    public Path folder() {
        return Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    }

    /// Is told after each change, to save when it suits.
    public synchronized void onChange(Runnable telling) {
        changed = telling;
    }

    /// Writes everything, so that a power cut leaves either the old or the new file.
    public void save() throws IOException {
        String text;
        synchronized (this) {
            text = GSON.toJson(values);
        }
        Path folder = folder();
        Files.createDirectories(folder);
        Path next = Files.createTempFile(folder, "settings", ".new");
        try {
            Files.writeString(next, text);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    /// This installation, in the log of changes: made once.
    public UUID device() {
        return readUuid(text("device").orElse(""));
    }

    /// The language of the interface; until one was chosen that of this computer, or else English.
    public Language language() {
        return text("language")
                .flatMap(Language::of)
                .or(() -> Language.of(Locale.getDefault(Locale.Category.DISPLAY).getLanguage()))
                .orElse(Language.ENGLISH);
    }

    public void language(Language language) {
        put("language", language.code());
    }

    public Look.Theme theme() {
        return oneOf(Look.Theme.values(), text("theme").orElse("")).orElse(Look.Theme.SYSTEM);
    }

    public void theme(Look.Theme theme) {
        put("theme", theme.name());
    }

    /// The size of everything, from 0.75 to 2.
    public double scale() {
        return Math.clamp(number("scale").orElse(1), 0.75, 2);
    }

    public void scale(double scale) {
        put("scale", scale);
    }

    /// How days are written on the screen.
    public DateStyle dateStyle() {
        return oneOf(DateStyle.values(), text("dateStyle").orElse("")).orElse(DateStyle.USUAL);
    }

    public void dateStyle(DateStyle style) {
        put("dateStyle", style.name());
    }

    /// After how many minutes something that has changed is backed up.
    public int backupMinutes() {
        return (int) Math.clamp(number("backupMinutes").orElse(BACKUP_MINUTES), 1, 240);
    }

    public void backupMinutes(int minutes) {
        put("backupMinutes", minutes);
    }

    /// How many backups are kept.
    public BackupAmount backupAmount() {
        return oneOf(BackupAmount.values(), text("backupAmount").orElse("")).orElse(BackupAmount.USUAL);
    }

    public void backupAmount(BackupAmount amount) {
        put("backupAmount", amount.name());
    }

    /// Where backups are written.
    public Path backupFolder() {
        return text("backupFolder").flatMap(Settings::path).orElseGet(this::firstBackupFolder);
    }

    /// Where backups are written from now on; those made so far stay where they are, and are found there.
    public void backupFolder(Path folder) {
        var all = new JsonArray();
        backupFolders().stream().map(Path::toString).forEach(all::add);
        put("backupFolders", all);
        put("backupFolder", folder.toString());
    }

    /// Every folder that may hold backups, the one of now first.
    public synchronized List<Path> backupFolders() {
        var all = new LinkedHashSet<Path>(List.of(backupFolder(), firstBackupFolder()));
        if (values.get("backupFolders") instanceof JsonArray list) {
            list.forEach(item -> asText(item).flatMap(Settings::path).ifPresent(all::add));
        }
        return List.copyOf(all);
    }

    private Path firstBackupFolder() {
        return folder().resolve("backups");
    }

    /// The keys that the user has changed.
    public synchronized Hotkeys hotkeys() {
        Map<String, String> chosen = new HashMap<>();
        if (values.get("keys") instanceof JsonObject keys) {
            keys.entrySet().forEach(entry -> asText(entry.getValue()).ifPresent(key -> chosen.put(entry.getKey(), key)));
        }
        return new Hotkeys(chosen);
    }

    public void hotkeys(Hotkeys keys) {
        var written = new JsonObject();
        new TreeMap<>(keys.chosen()).forEach(written::addProperty);
        put("keys", written);
    }

    /// Whether no workspace was ever opened here: the first start.
    public boolean isFirstStart() {
        return recent().isEmpty();
    }

    private static <E extends Enum<E>> Optional<E> oneOf(E[] values, String name) {
        return Stream.of(values).filter(value -> value.name().equals(name)).findFirst();
    }

    /// The officer's name, as the history shows it; empty until it was given.
    public String officer() {
        return text("officer").orElse("");
    }

    public void officer(String name) {
        put("officer", name.strip());
    }

    /// After how many minutes without a hand on it the protected values close; 0 is never.
    public int autoLockMinutes() {
        return (int) Math.clamp(number("autoLockMinutes").orElse(AUTO_LOCK_MINUTES), 0, 480);
    }

    public void autoLockMinutes(int minutes) {
        put("autoLockMinutes", minutes);
    }

    /// Workspaces that were opened, the latest first, at most ten.
    public synchronized List<Path> recent() {
        List<Path> recent = new ArrayList<>();
        if (values.get("recent") instanceof JsonArray list) {
            list.forEach(item -> asText(item).flatMap(Settings::path).ifPresent(recent::add));
        }
        return recent;
    }

    /// Puts a workspace at the top of the recent ones.
    public void opened(Path workspace) {
        Path whole = workspace.toAbsolutePath().normalize();
        var list = new JsonArray();
        list.add(whole.toString());
        recent().stream()
                .filter(other -> !other.equals(whole))
                .limit(MOST_RECENT - 1)
                .forEach(other -> list.add(other.toString()));
        put("recent", list);
    }

    /// Takes a workspace out of the recent ones: it is not there any more.
    public void forget(Path workspace) {
        var list = new JsonArray();
        recent().stream()
                .filter(other -> !other.equals(workspace.toAbsolutePath().normalize()))
                .forEach(other -> list.add(other.toString()));
        put("recent", list);
    }

    /// Where the window stood.
    public Optional<Bounds> window() {
        OptionalDouble x = number("window.x");
        OptionalDouble y = number("window.y");
        OptionalDouble width = number("window.width");
        OptionalDouble height = number("window.height");
        return x.isPresent() && y.isPresent() && width.orElse(0) >= 400 && height.orElse(0) >= 300
                ? Optional.of(new Bounds(x.getAsDouble(), y.getAsDouble(), width.orElse(0), height.orElse(0)))
                : Optional.empty();
    }

    public void window(Bounds bounds) {
        put("window.x", bounds.x());
        put("window.y", bounds.y());
        put("window.width", bounds.width());
        put("window.height", bounds.height());
    }

    /// The folder in which a dialog for a purpose (`workspace`, `import`, `papers`) begins: the one that was chosen once
    /// for all, or else the one last used, or else that of the user's documents, if there is one.
    public Optional<Path> lastFolder(String purpose) {
        return fixedFolder(purpose).or(() -> text("folder." + purpose).flatMap(Settings::path)).or(Settings::documents);
    }

    private static Optional<Path> documents() {
        Path home = Path.of(System.getProperty("user.home", ""));
        return Stream.of(home.resolve("Documents"), home).filter(Files::isDirectory).findFirst();
    }

    /// The folder that was chosen once for all for a purpose.
    public Optional<Path> fixedFolder(String purpose) {
        return text("fixedFolder." + purpose).filter(path -> !path.isBlank()).flatMap(Settings::path);
    }

    /// Dialogs for a purpose begin there from now on; without a folder they begin where the last one ended.
    public void fixedFolder(String purpose, Optional<Path> folder) {
        put("fixedFolder." + purpose, folder.map(Path::toString).orElse(""));
    }

    public void lastFolder(String purpose, Path folder) {
        put("folder." + purpose, folder.toString());
    }

    /// Something a screen remembers, such as the columns of a table; empty where there is nothing.
    public String choice(String name) {
        return text("choice." + name).orElse("");
    }

    public void choice(String name, String value) {
        put("choice." + name, value);
    }

    private static UUID readUuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException damaged) {
            return UUID.nameUUIDFromBytes(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException damaged) {
            return Optional.empty();
        }
    }

    private synchronized Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).flatMap(Settings::asText);
    }

    private static Optional<String> asText(JsonElement element) {
        return element.isJsonPrimitive() && element.getAsJsonPrimitive().isString()
                ? Optional.of(element.getAsString())
                : Optional.empty();
    }

    private synchronized OptionalDouble number(String key) {
        JsonElement element = values.get(key);
        return element != null
                        && element.isJsonPrimitive()
                        && element.getAsJsonPrimitive().isNumber()
                ? OptionalDouble.of(element.getAsDouble())
                : OptionalDouble.empty();
    }

    private void put(String key, Object value) {
        Runnable telling;
        synchronized (this) {
            JsonElement next = GSON.toJsonTree(value);
            if (next.equals(values.get(key))) {
                return;
            }
            values.add(key, next);
            telling = changed;
        }
        telling.run();
    }

    /// A window's place on the screen, in pixels.
    public record Bounds(double x, double y, double width, double height) {}
}
