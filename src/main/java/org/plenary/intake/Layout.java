package org.plenary.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.office.Sheet;
import org.plenary.office.SheetContent;
import org.plenary.office.SourceRow;

/// What every row of every sheet of a file was taken as, and which sheets are taken.
public final class Layout {

    private final Document document;
    private final RowSense sense;
    private final Pointing pointing;
    private final List<SheetReading> all;
    private final List<SheetReading> taken;
    private final List<LaneReading> lanes;

    Layout(Document document, RowSense sense, Pointing pointing, List<SheetReading> all, List<SheetReading> taken) {
        this.document = document;
        this.sense = sense;
        this.pointing = pointing;
        this.all = List.copyOf(all);
        this.taken = List.copyOf(taken);
        this.lanes = taken.stream().flatMap(sheet -> sheet.lanes().stream()).toList();
    }

    /// A row of a sheet, as the spreadsheet shows its number.
    public record RowPlace(Sheet sheet, int row) {}

    /// A row of which no person was made.
    ///
    /// @param text what stands in it, cells joined
    public record PassedOver(RowPlace place, RowRole role, String text) {}

    /// A sheet of the file and what was found on it.
    ///
    /// @param people how many rows are people
    /// @param hidden how many rows the sheet does not show
    public record Page(SheetContent content, boolean isTaken, int people, int hidden) {
        public Sheet sheet() {
            return content.sheet();
        }
    }

    /// Where the officer said otherwise than what was found.
    public Pointing pointing() {
        return pointing;
    }

    public Document document() {
        return document;
    }

    /// Every sheet, in the order of the tabs.
    public List<Page> pages() {
        return all.stream()
                .map(sheet -> new Page(
                        sheet.content(), taken.contains(sheet), sheet.count(RowRole.PERSON), sheet.content().hiddenRows()))
                .toList();
    }

    /// The sheets that are taken, by their place among the tabs.
    public Set<Integer> takenSheets() {
        return taken.stream().map(SheetReading::position).collect(Collectors.toUnmodifiableSet());
    }

    /// What a row of a sheet was taken as.
    public RowRole role(int sheet, SourceRow row) {
        return all.get(sheet).role(row);
    }

    /// The tables of the sheets that are taken.
    public List<Passage> passages() {
        return lanes.stream().flatMap(lane -> lane.passages().stream()).toList();
    }

    /// How many rows of the sheets that are taken were taken as this.
    public int count(RowRole role) {
        return taken.stream().mapToInt(sheet -> sheet.count(role)).sum();
    }

    /// How many people stand in rows that their sheet does not show.
    public int hiddenPeople() {
        int hidden = 0;
        for (LaneReading lane : lanes) {
            for (int i = 0; i < lane.lane().size(); i++) {
                boolean isPerson = lane.role(i) == RowRole.PERSON || lane.role(i) == RowRole.HIDDEN;
                hidden += isPerson && lane.lane().row(i).isHidden() ? 1 : 0;
            }
        }
        return hidden;
    }

    /// How many rows without content lie between the others, from the first headings on.
    public int blankRows() {
        int blank = 0;
        for (LaneReading reading : lanes) {
            Lane lane = reading.lane();
            List<Integer> headings = reading.passages().getFirst().headings();
            int last = headings.isEmpty() ? 0 : headings.getLast();
            for (int i = 0; i < lane.size(); i++) {
                int number = lane.row(i).number();
                if (number > last) {
                    blank += number - last - 1;
                    last = number;
                }
            }
        }
        return blank;
    }

    /// The rows of the sheets that are taken of which no person was made, headings and bands included, top to bottom.
    public List<PassedOver> passedOver() {
        List<PassedOver> passed = new ArrayList<>();
        for (LaneReading reading : lanes) {
            for (int i = 0; i < reading.lane().size(); i++) {
                if (reading.role(i) != RowRole.PERSON) {
                    SourceRow row = reading.lane().row(i);
                    var place = new RowPlace(reading.lane().content().sheet(), row.number());
                    passed.add(new PassedOver(place, reading.role(i), words(row)));
                }
            }
        }
        return passed;
    }

    private static String words(SourceRow row) {
        return Lane.filled(row).stream().map(i -> row.cell(i).text()).distinct().collect(Collectors.joining(" · "));
    }

    /// Where a row that [Source#read] handed over really stands.
    ///
    /// @param number as the row was handed over with
    public RowPlace place(int number) {
        LaneReading found = lanes.getFirst();
        int above = 0;
        int offset = 0;
        for (LaneReading lane : lanes) {
            if (number > offset) {
                found = lane;
                above = offset;
            }
            offset += length(lane);
        }
        return new RowPlace(found.lane().content().sheet(), number - above);
    }

    /// Whether a row is told by its number only together with its sheet.
    public boolean areSeveralSheets() {
        return taken.size() > 1;
    }

    /// Rows of several tables are numbered as if they stood below each other.
    int offset(LaneReading of) {
        int offset = 0;
        for (LaneReading lane : lanes) {
            if (lane == of) {
                return offset;
            }
            offset += length(lane);
        }
        return offset;
    }

    private static int length(LaneReading lane) {
        return lane.lane().size() == 0 ? 0 : lane.lane().row(lane.lane().size() - 1).number();
    }

    /// By what the rows were told apart; it knows the words of this document already.
    RowSense sense() {
        return sense;
    }

    /// What is found on a sheet where the officer says something else, of this sheet or of another.
    Optional<SheetReading> reading(SheetContent content, Pointing other) {
        int sheet = content.sheet().position();
        boolean isSame = pointing.of(sheet).equals(other.of(sheet)) && pointing.hidden() == other.hidden();
        return all.stream()
                .filter(one -> one.position() == sheet)
                .findFirst()
                .map(found -> isSame ? found : found.anew(other));
    }

    List<LaneReading> lanes() {
        return lanes;
    }

    List<SheetReading> taken() {
        return taken;
    }
}
