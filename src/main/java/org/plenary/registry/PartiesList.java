package org.plenary.registry;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;
import org.plenary.base.Progress;
import org.plenary.office.Pasted;
import org.plenary.office.Sheet;
import org.plenary.office.SheetContent;
import org.plenary.office.SpreadsheetFile;

/// A list of the Parties to a treaty, as the depositary and secretariats publish it: participants with the day of their
/// ratification, acceptance (A), approval (AA), accession (a) or succession (d), or with that of its entry into force.
///
/// @param name of the file
/// @param asAt the day as at which it says that it stands
public record PartiesList(String name, Optional<LocalDate> asAt, List<PartiesRow> rows) {

    public PartiesList {
        rows = List.copyOf(rows);
    }

    public int count(PartiesRow.Fate fate) {
        return (int) rows.stream().filter(row -> row.fate() == fate).count();
    }

    /// Whether every row can be read: a deposit that is refused may be any.
    public boolean isWhole() {
        return count(PartiesRow.Fate.REFUSED) == 0;
    }

    /// Whether taking it in says anything: of a deposit, or that what is known is all there is.
    public boolean saysSomething() {
        return rows.stream().anyMatch(PartiesRow::isTaken) || (isWhole() && count(PartiesRow.Fate.SAME) > 0);
    }

    /// The day up to which all deposits are known with it; empty where rows are refused.
    ///
    /// @param day as at which it stands
    public Optional<LocalDate> completeUntil(LocalDate day) {
        return Optional.of(day).filter(one -> isWhole());
    }

    /// What is to be taken in.
    public List<Instrument> deposits() {
        return rows.stream()
                .filter(PartiesRow::isTaken)
                .flatMap(row -> row.deposit().stream())
                .toList();
    }

    /// Reads a file, and holds it against what is known of a treaty.
    ///
    /// @return faulty where the file cannot be used, or has no row of headings with a State and a day
    public static Checked<PartiesList> read(Path path, States states, Treaty treaty, Progress progress) {
        return read(
                Objects.toString(path.getFileName()), SpreadsheetFile.open(path), new PartiesReading(states, treaty), progress);
    }

    /// The same of a table that was copied from a web page or a spreadsheet.
    ///
    /// @param name under which it is remembered
    public static Checked<PartiesList> read(
            Pasted pasted, String name, States states, Treaty treaty, Progress progress) {
        return read(name, pasted.open(name), new PartiesReading(states, treaty), progress);
    }

    private static Checked<PartiesList> read(
            String name, Checked<SpreadsheetFile> opened, PartiesReading reading, Progress progress) {
        return switch (opened) {
            case Checked.Faulty<SpreadsheetFile>(var faults) -> Checked.faulty(faults);
            case Checked.Ok<SpreadsheetFile>(var file) -> {
                try (file) {
                    yield read(name, file, reading, progress);
                }
            }
        };
    }

    private static Checked<PartiesList> read(String name, SpreadsheetFile file, PartiesReading reading, Progress progress) {
        for (Sheet sheet : file.sheets()) {
            switch (file.load(sheet, progress)) {
                case Checked.Faulty<SheetContent>(var faults) -> {
                    return Checked.faulty(faults);
                }
                case Checked.Ok<SheetContent>(var content) -> {
                    Optional<List<PartiesRow>> rows = reading.rows(content.rows());
                    if (rows.isPresent()) {
                        return Checked.ok(new PartiesList(name, reading.asAt(content.rows()), rows.get()));
                    }
                }
            }
        }
        return Checked.badFile(FileFault.NO_TABLE);
    }
}
