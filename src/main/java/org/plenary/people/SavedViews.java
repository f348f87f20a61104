package org.plenary.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.store.Reader;
import org.plenary.store.Values;
import org.plenary.store.Workspace;

/// Searches with their filters that officers have kept under a name, for everybody who opens the workspace.
public final class SavedViews {

    private static final String TABLE = "saved_view";

    private final Workspace workspace;

    /// @param screen on which the view was kept, such as `people`
    /// @param definition what the screen makes the view of again; at most a few hundred characters
    public record SavedView(UUID id, String screen, String name, String definition) {}

    public SavedViews(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The views of a screen, in the order in which they were first kept.
    public List<SavedView> of(String screen) {
        return workspace.read(reader -> of(reader, screen));
    }

    /// Keeps a view; one of the same name on the same screen is replaced. Refused without a name.
    public Outcome<UUID> save(String screen, String name, String definition) {
        if (name.isBlank()) {
            return Outcome.refused(new Rule.Missing());
        }
        return workspace.change("views.save", writer -> {
            var values = new Values().text("screen", screen).text("name", name.strip()).text("definition", definition);
            Optional<UUID> there = find(writer, screen, name);
            UUID id = there.orElseGet(writer::newId);
            if (there.isPresent()) {
                writer.update(TABLE, id, values);
            } else {
                writer.insert(TABLE, id, values);
            }
            return writer.done(id);
        });
    }

    /// Takes a view away; undo brings it back. Refused where there is none of that name.
    public Outcome<UUID> remove(String screen, String name) {
        return workspace.change("views.remove", writer -> find(writer, screen, name)
                .map(id -> {
                    writer.delete(TABLE, id);
                    return writer.done(id);
                })
                .orElseGet(() -> Outcome.refused(new Rule.Unknown(name))));
    }

    private static Optional<UUID> find(Reader reader, String screen, String name) {
        return of(reader, screen).stream()
                .filter(view -> view.name().equals(name.strip()))
                .map(SavedView::id)
                .findFirst();
    }

    private static List<SavedView> of(Reader reader, String screen) {
        return reader.list(
                "SELECT id, screen, name, definition FROM saved_view"
                        + " WHERE screen = ?1 AND deleted_at IS NULL ORDER BY id",
                row -> new SavedView(row.id("id"), row.text("screen"), row.text("name"), row.text("definition")),
                screen);
    }
}
