package org.plenary.credentials;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;
import org.plenary.base.Progress;
import org.plenary.office.Cell;
import org.plenary.office.Sheet;
import org.plenary.office.SheetContent;
import org.plenary.office.SourceRow;
import org.plenary.office.SpreadsheetFile;

/// A list of credentials that somebody keeps in a spreadsheet, or the working sheet as it comes back.
///
/// @param name of the file
/// @param headings of its columns, as they are written
/// @param columns what the headings say their columns are; as many as there are headings
/// @param rows below the headings
public record WrittenList(String name, List<String> headings, List<ListColumn> columns, List<SourceRow> rows) {

    /// Headings stand among the first rows, below titles.
    private static final int SEARCHED = 40;

    /// So many numbers in a row are no accident.
    private static final int RUNNING = 3;

    private static final ListVocabulary VOCABULARY = new ListVocabulary();

    public WrittenList {
        headings = List.copyOf(headings);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static ListVocabulary vocabulary() {
        return VOCABULARY;
    }

    /// Opens a file and finds in it the sheet, and the row of headings, that say most about credentials.
    ///
    /// @return faulty where the file cannot be used, or no row of it has headings
    public static Checked<WrittenList> open(Path path, Progress progress) {
        return switch (SpreadsheetFile.open(path)) {
            case Checked.Faulty<SpreadsheetFile>(var faults) -> Checked.faulty(faults);
            case Checked.Ok<SpreadsheetFile>(var file) -> {
                try (file) {
                    yield read(Objects.toString(path.getFileName()), file, progress);
                }
            }
        };
    }

    private static Checked<WrittenList> read(String name, SpreadsheetFile file, Progress progress) {
        List<WrittenList> found = new ArrayList<>();
        for (Sheet sheet : file.sheets()) {
            switch (file.load(sheet, progress)) {
                case Checked.Faulty<SheetContent>(var faults) -> {
                    return Checked.faulty(faults);
                }
                case Checked.Ok<SheetContent>(var content) -> best(name, content).ifPresent(found::add);
            }
        }
        return found.stream()
                .max(Comparator.comparingInt(WrittenList::worth))
                .<Checked<WrittenList>>map(Checked::ok)
                .orElseGet(() -> Checked.badFile(FileFault.NO_TABLE));
    }

    private static Optional<WrittenList> best(String name, SheetContent content) {
        List<SourceRow> rows = content.rows();
        return IntStream.range(0, Math.min(rows.size(), SEARCHED))
                .mapToObj(at -> {
                    List<String> headings = rows.get(at).cells().stream().map(Cell::text).toList();
                    List<SourceRow> below = rows.subList(at + 1, rows.size());
                    return new WrittenList(name, headings, meant(VOCABULARY.columns(headings), below), below);
                })
                .filter(list -> list.columns().contains(ListColumn.STATE))
                .max(Comparator.comparingInt(WrittenList::worth));
    }

    /// A column `No.` is mostly the number of the row, which is nobody's reference.
    private static List<ListColumn> meant(List<ListColumn> columns, List<SourceRow> rows) {
        int at = columns.indexOf(ListColumn.REFERENCE);
        if (at < 0 || !isRunning(rows.stream().map(row -> row.cell(at).text()).filter(text -> !text.isEmpty()).toList())) {
            return columns;
        }
        List<ListColumn> changed = new ArrayList<>(columns);
        changed.set(at, ListColumn.NOTHING);
        return changed;
    }

    private static boolean isRunning(List<String> texts) {
        if (texts.size() < RUNNING || !texts.getFirst().matches("\\d{1,4}")) {
            return false;
        }
        int first = Integer.parseInt(texts.getFirst());
        return IntStream.range(0, texts.size()).allMatch(i -> texts.get(i).equals(Integer.toString(first + i)));
    }

    /// How much its headings say: which instrument of ours a row is says most.
    private int worth() {
        Set<ListColumn> said = columns.stream().filter(one -> one != ListColumn.NOTHING).collect(Collectors.toSet());
        return said.size() + (said.contains(ListColumn.RECORD) ? ListColumn.values().length : 0);
    }

    /// The first few values of a column, for recognising it.
    public List<String> samples(int column, int most) {
        return rows.stream()
                .map(row -> row.cell(column).text())
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(most)
                .toList();
    }
}
