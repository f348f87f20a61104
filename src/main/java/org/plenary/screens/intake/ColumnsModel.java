package org.plenary.screens.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plenary.intake.Evidence;
import org.plenary.intake.Mapping;
import org.plenary.intake.Precedence;
import org.plenary.intake.Source;
import org.plenary.intake.Target;

/// What the columns of the table that is taken in are taken for.
public final class ColumnsModel {

    private final ObjectProperty<Optional<Source>> source;
    private final Runnable remapped;
    private final ObservableList<ColumnLine> lines = FXCollections.observableArrayList();

    /// @param remapped is told each time a column is taken for something else
    ColumnsModel(ObjectProperty<Optional<Source>> source, Runnable remapped) {
        this.source = source;
        this.remapped = remapped;
    }

    public ObservableList<ColumnLine> lines() {
        return lines;
    }

    void clear() {
        lines.clear();
    }

    void show(Source table) {
        lines.setAll(table.columns().stream()
                .map(column -> new ColumnLine(column, table.mapping().use(column.index())))
                .toList());
    }

    /// Takes a column for something else.
    public void map(ColumnLine line, Target target) {
        remap(line, mapping -> mapping.with(line.column().index(), target));
    }

    /// Lets another side win in a column.
    public void let(ColumnLine line, Precedence precedence) {
        remap(line, mapping -> mapping.with(line.column().index(), precedence));
    }

    private void remap(ColumnLine line, UnaryOperator<Mapping> change) {
        int at = lines.indexOf(line);
        source.get().filter(table -> at >= 0).ifPresent(table -> {
            Mapping changed = change.apply(table.mapping());
            source.set(Optional.of(table.mapped(changed)));
            lines.set(at, new ColumnLine(line.column(), changed.use(line.column().index())));
            remapped.run();
        });
    }

    /// Keeps every column as an additional field that is not imported, has a heading and says something, but for those
    /// whose values are to be sealed.
    public void keepTheRest() {
        List.copyOf(lines).stream()
                .filter(line -> line.use().target().isIgnored())
                .filter(line -> line.use().evidence() != Evidence.PROTECTED)
                .filter(line -> !line.column().heading().isBlank())
                .filter(line -> !line.column().samples().isEmpty())
                .forEach(line -> map(line, new Target.Additional(line.column().heading().strip())));
    }

    /// The columns that say something and are not imported.
    public List<ColumnLine> notImported() {
        return lines.stream()
                .filter(line -> line.use().target().isIgnored())
                .filter(line -> !line.column().samples().isEmpty())
                .toList();
    }

    /// How many columns are taken.
    public int taken() {
        return (int) lines.stream().filter(line -> !line.use().target().isIgnored()).count();
    }
}
