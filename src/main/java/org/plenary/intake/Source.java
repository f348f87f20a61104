package org.plenary.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;
import org.plenary.base.Progress;
import org.plenary.office.Dialect;
import org.plenary.office.RowSink;
import org.plenary.office.Sheet;
import org.plenary.office.SheetContent;
import org.plenary.office.SourceRow;
import org.plenary.office.SpreadsheetFile;
import org.plenary.people.ParticipantField;

/// A list of people that somebody sent, as one table: which rows of which sheets are people, what their columns hold,
/// and what stands above them and counts for each. It is whole in memory; the file is not needed any more.
///
/// @param columns of the sheets, and after them what bands and tabs say
public record Source(Layout layout, List<SourceRow> people, List<SourceColumn> columns, Mapping mapping) {

    private static final int LEAST_HEADINGS = 2;

    public Source {
        people = List.copyOf(people);
        columns = List.copyOf(columns);
    }

    /// Opens a file. Without the name of a sheet, those are taken that are one list with the first one on which people
    /// are found.
    ///
    /// @param dialect how a text file is written, where the officer says so
    static Checked<Source> open(
            Path file, Optional<String> sheet, Optional<Dialect> dialect, RowSense sense, Progress progress) {
        Checked<SpreadsheetFile> opening =
                dialect.map(said -> SpreadsheetFile.open(file, said)).orElseGet(() -> SpreadsheetFile.open(file));
        return switch (opening) {
            case Checked.Faulty<SpreadsheetFile>(var faults) -> Checked.faulty(faults);
            case Checked.Ok<SpreadsheetFile>(var opened) -> {
                try (opened) {
                    yield switch (Document.read(file, opened, progress)) {
                        case Checked.Faulty<Document>(var faults) -> Checked.faulty(faults);
                        case Checked.Ok<Document>(var document) -> of(document, wanted(document, sheet), sense);
                    };
                }
            }
        };
    }

    static Checked<Source> of(Path name, SpreadsheetFile opened, RowSense sense, Progress progress) {
        return switch (Document.read(name, opened, progress)) {
            case Checked.Faulty<Document>(var faults) -> Checked.faulty(faults);
            case Checked.Ok<Document>(var document) -> of(document, Pointing.NONE, sense);
        };
    }

    private static Pointing wanted(Document document, Optional<String> sheet) {
        return sheet.map(name -> Pointing.NONE.sheets(Set.copyOf(document.sheets().stream()
                        .filter(one -> one.name().equalsIgnoreCase(name.strip()))
                        .map(Sheet::position)
                        .toList())))
                .orElse(Pointing.NONE);
    }

    /// Finds the tables in a document that was read, where the officer said nothing else.
    static Checked<Source> of(Document document, Pointing pointing, RowSense sense) {
        return of(
                document, pointing, sense,
                document.contents().stream()
                        .map(content -> SheetReading.of(content, sense, pointing))
                        .toList());
    }

    /// Finds the tables anew where the officer says something else; sheets of which nothing else is said stay as found.
    Checked<Source> pointed(Pointing pointing, RowSense sense) {
        Document document = layout.document();
        boolean isSameSense = sense == layout.sense();
        return of(
                document, pointing, sense,
                document.contents().stream()
                        .map(content -> (isSameSense
                                        ? layout.reading(content, pointing)
                                        : Optional.<SheetReading>empty())
                                .orElseGet(() -> SheetReading.of(content, sense, pointing)))
                        .toList());
    }

    private static Checked<Source> of(
            Document document, Pointing pointing, RowSense sense, List<SheetReading> all) {
        List<SheetReading> taken = pointing.sheets()
                .map(wanted -> all.stream().filter(one -> wanted.contains(one.position())).toList())
                .orElseGet(() -> likely(all));
        if (taken.stream().allMatch(one -> one.content().rows().isEmpty())) {
            return Checked.badFile(FileFault.NO_TABLE);
        }
        var layout = new Layout(document, sense, pointing, all, taken);
        var harvest = new Harvest(layout, sense);
        List<SourceColumn> columns = harvest.columns();
        List<SourceRow> people = new ArrayList<>();
        harvest.read(row -> {
            people.add(row);
            return RowSink.Next.MORE;
        });
        return Checked.ok(new Source(layout, people, columns, mapping(columns, harvest, sense)));
    }

    /// The first sheet with people on it, and those that go on with the same list.
    private static List<SheetReading> likely(List<SheetReading> all) {
        List<SheetReading> shown = all.stream()
                .filter(one -> !one.content().sheet().isHidden() && !one.content().rows().isEmpty())
                .toList();
        Optional<SheetReading> first = shown.stream()
                .filter(one -> one.hasNames() && one.known() >= LEAST_HEADINGS && one.count(RowRole.PERSON) > 0)
                .findFirst()
                .or(() -> shown.stream().filter(one -> one.known() >= LEAST_HEADINGS).findFirst())
                .or(() -> shown.stream().filter(one -> one.count(RowRole.PERSON) > 0).findFirst())
                .or(() -> shown.stream().findFirst());
        return first.map(found -> goingOn(found, shown)).orElse(List.of());
    }

    private static List<SheetReading> goingOn(SheetReading first, List<SheetReading> shown) {
        List<SheetReading> taken = new ArrayList<>(List.of(first));
        for (SheetReading one : shown) {
            if (one.position() > first.position() && one.isLike(first) && taken.stream().noneMatch(one::repeats)) {
                taken.add(one);
            }
        }
        return taken;
    }

    /// What bands and tabs say is what a column of that heading would say.
    private static Mapping mapping(List<SourceColumn> columns, Harvest harvest, RowSense sense) {
        List<SourceColumn> called = columns.stream()
                .map(column -> switch (column.origin()) {
                    case SHEET, SECTION_ABOVE -> column;
                    case CATEGORY_ABOVE -> named(column, ParticipantField.CATEGORY.name());
                    case DELEGATION_ABOVE, SHEET_NAME ->
                        named(column, harvest.areStates(column.origin()) ? "State" : "Delegation");
                })
                .toList();
        var uses = new TreeMap<Integer, ColumnUse>();
        String program = "";
        for (Set<Integer> group : harvest.groups()) {
            Mapping found = sense.map(called.stream()
                    .filter(column -> group.contains(column.index()) || column.origin() != Origin.SHEET)
                    .toList());
            found.columns().forEach(uses::putIfAbsent);
            program = program.isEmpty() ? found.program() : program;
        }
        columns.forEach(column -> above(column, harvest)
                .filter(target -> uses.values().stream().noneMatch(use -> use.target().equals(target)))
                .ifPresent(target -> uses.put(column.index(), ColumnUse.of(target, Evidence.HEADING))));
        return new Mapping(uses, program);
    }

    /// What stands above rows is known for what it is, whatever it says: `Delegation of Kenya` is no State's name.
    private static Optional<Target> above(SourceColumn column, Harvest harvest) {
        return switch (column.origin()) {
            case SHEET, SECTION_ABOVE -> Optional.empty();
            case CATEGORY_ABOVE -> Optional.of(new Target.Of(ParticipantField.CATEGORY));
            case DELEGATION_ABOVE, SHEET_NAME ->
                Optional.of(
                        harvest.areStates(column.origin())
                                ? Target.Special.STATE
                                : new Target.Of(ParticipantField.DELEGATION));
        };
    }

    private static SourceColumn named(SourceColumn column, String heading) {
        return new SourceColumn(column.index(), heading, column.samples(), column.origin(), column.isHidden());
    }

    /// Hands over the people's rows. Those of several tables are numbered as if they stood below each other; see
    /// [Layout#place].
    Checked<Integer> read(RowSink sink, Progress progress) {
        int handed = 0;
        for (SourceRow row : people) {
            handed++;
            if (handed % 1024 == 0) {
                progress.checkpoint();
                progress.done(handed, people.size());
            }
            if (sink.take(row) == RowSink.Next.ENOUGH) {
                break;
            }
        }
        return Checked.ok(handed);
    }

    /// The same table with its columns taken for something else.
    public Source mapped(Mapping changed) {
        return new Source(layout, people, columns, changed);
    }

    /// The same table with the columns it shares with another one taken for the same, where the officer changed that.
    Source mappedAs(Source before) {
        Mapping kept = mapping;
        for (SourceColumn column : columns) {
            boolean isSame = before.columns.stream()
                    .anyMatch(old -> old.index() == column.index()
                            && old.origin() == column.origin()
                            && old.heading().equals(column.heading())
                            && !old.heading().isEmpty());
            if (isSame) {
                kept = kept.with(column.index(), before.mapping.use(column.index()));
            }
        }
        return mapped(kept);
    }

    public Path file() {
        return layout.document().file();
    }

    /// The file's own name.
    public String name() {
        return layout.document().name();
    }

    public List<Sheet> sheets() {
        return layout.document().sheets();
    }

    /// The first of the sheets that are taken.
    public Sheet sheet() {
        return layout.taken().getFirst().content().sheet();
    }

    /// What is on the first of the sheets that are taken.
    public SheetContent content() {
        return layout.taken().getFirst().content();
    }

    /// How a text file is written; empty for others.
    public Optional<Dialect> dialect() {
        return layout.document().dialect();
    }

    /// Number of the row with the headings of the first table, from 1; 0 where it has none.
    public int header() {
        List<Integer> headings = layout.passages().getFirst().headings();
        return headings.isEmpty() ? 0 : headings.getLast();
    }
}
