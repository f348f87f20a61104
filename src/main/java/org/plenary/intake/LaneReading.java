package org.plenary.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What every row of a lane was taken as, the tables in it, and what the bands above each row say.
final class LaneReading {

    private final Lane lane;
    private final RowTraits traits;
    private final @Nullable RowRole[] roles;
    private final int[] passageOf;
    private final Above[] above;
    private final List<Passage> passages = new ArrayList<>();
    private final List<TableSense> tables = new ArrayList<>();
    private int beginning;

    private LaneReading(RowTraits traits) {
        this.traits = traits;
        this.lane = traits.lane();
        this.roles = new RowRole[lane.size()];
        this.passageOf = new int[lane.size()];
        this.above = new Above[lane.size()];
    }

    static LaneReading of(RowTraits traits, Pointing pointing) {
        var reading = new LaneReading(traits);
        Map<Integer, Pointed> pointed = pointing.of(traits.lane().content().sheet().position());
        List<HeadingSearch.Block> blocks = new HeadingSearch(traits, pointed).blocks();
        reading.divide(blocks);
        reading.mark(blocks, pointed, pointing.hidden());
        return reading;
    }

    Lane lane() {
        return lane;
    }

    RowTraits traits() {
        return traits;
    }

    List<Passage> passages() {
        return passages;
    }

    TableSense table(int passage) {
        return tables.get(passage);
    }

    RowRole role(int index) {
        return Objects.requireNonNull(roles[index]);
    }

    /// Which of the passages a row belongs to.
    int passageOf(int index) {
        return passageOf[index];
    }

    Above above(int index) {
        return above[index];
    }

    int count(RowRole role) {
        int count = 0;
        for (int i = 0; i < roles.length; i++) {
            count += roles[i] == role ? 1 : 0;
        }
        return count;
    }

    /// Divides the lane into its tables; one whose headings come again goes on.
    private void divide(List<HeadingSearch.Block> blocks) {
        var headings = new BitSet();
        blocks.forEach(block -> block.rows().forEach(headings::set));
        List<HeadingSearch.Block> news = blocks.stream().filter(block -> !block.isAgain()).toList();
        if (news.isEmpty()) {
            add(Headline.NONE, List.of(), bodyOf(0, lane.size(), headings));
        }
        for (int i = 0; i < news.size(); i++) {
            int end = i + 1 < news.size() ? news.get(i + 1).first() : lane.size();
            add(news.get(i).headline(), news.get(i).rows(), bodyOf(news.get(i).last() + 1, end, headings));
            for (int row = i == 0 ? 0 : news.get(i).first(); row < end; row++) {
                passageOf[row] = i;
            }
        }
    }

    private void add(Headline headline, List<Integer> rows, int[] body) {
        passages.add(new Passage(
                rows.stream().map(index -> lane.row(index).number()).toList(), lane.from(), lane.to(), headline.texts()));
        tables.add(new TableSense(traits, headline, body));
    }

    private static int[] bodyOf(int from, int to, BitSet headings) {
        return IntStream.range(from, to).filter(row -> !headings.get(row)).toArray();
    }

    private void mark(List<HeadingSearch.Block> blocks, Map<Integer, Pointed> pointed, Pointing.HiddenRows hidden) {
        for (HeadingSearch.Block block : blocks) {
            block.rows().forEach(row -> roles[row] = block.isAgain() ? RowRole.HEADING_AGAIN : RowRole.HEADING);
        }
        for (int i = 0; i < lane.size(); i++) {
            if (roles[i] == null) {
                Pointed other = pointed.isEmpty() ? null : pointed.get(lane.row(i).number());
                roles[i] = said(other, lane.row(i).isHidden(), hidden);
            }
        }
        beginning = blocks.isEmpty() ? firstFull() : blocks.getFirst().first();
        find();
        leaveOutLogs(blocks, pointed);
        carry();
    }

    /// A table of what people did repeats them; they are told apart in the table of who they are.
    private void leaveOutLogs(List<HeadingSearch.Block> blocks, Map<Integer, Pointed> pointed) {
        for (int i = 0; i < lane.size(); i++) {
            boolean isFree = roles[i] == RowRole.PERSON && !pointed.containsKey(lane.row(i).number());
            if (isFree && passageOf[i] > 0 && isLog(blocks, passages.get(passageOf[i]))) {
                roles[i] = RowRole.LEFT_OUT;
            }
        }
    }

    private boolean isLog(List<HeadingSearch.Block> blocks, Passage passage) {
        return blocks.stream()
                .filter(block -> !block.isAgain() && block.first() > 0)
                .filter(block -> passage.headings().contains(lane.row(block.first()).number()))
                .anyMatch(block -> traits.sense().isLog(lane.row(block.first() - 1).cell(lane.from()).text()));
    }

    private static @Nullable RowRole said(
            @Nullable Pointed pointed, boolean isHidden, Pointing.HiddenRows hidden) {
        if (pointed == null) {
            return isHidden && hidden == Pointing.HiddenRows.LEFT_OUT ? RowRole.HIDDEN : null;
        }
        return switch (pointed) {
            case BAND -> RowRole.BAND;
            case PERSON -> RowRole.PERSON;
            case LEFT_OUT -> RowRole.LEFT_OUT;
            case HEADING, ANOTHER_TABLE -> null;
        };
    }

    /// From the bottom to the top, because what a line is depends on what comes after it.
    private void find() {
        var comes = TableSense.Comes.NOBODY;
        int heading = -1;
        for (int i = lane.size() - 1; i >= 0; i--) {
            RowRole known = roles[i];
            if (known == RowRole.HEADING || known == RowRole.HEADING_AGAIN) {
                heading = i;
            } else if (known == null) {
                TableSense table = tables.get(passageOf[i]);
                if (heading >= 0 && !table.isFull(i)) {
                    roles[i] = introduction(i, heading);
                } else {
                    heading = isBeforeAll(i) ? heading : -1;
                    roles[i] = isBeforeAll(i) ? introduction(i, heading) : table.body(i, comes);
                }
            } else {
                heading = -1;
            }
            comes = roles[i] == RowRole.PERSON ? TableSense.Comes.PEOPLE : comes;
        }
    }

    /// Where people begin in a table without headings.
    private int firstFull() {
        for (int i = 0; i < lane.size(); i++) {
            if (tables.getFirst().isFull(i)) {
                return i;
            }
        }
        return 0;
    }

    private boolean isBeforeAll(int index) {
        return index < beginning;
    }

    private RowRole introduction(int index, int heading) {
        if (isBeforeAll(index)) {
            return tables.getFirst().introduction(index, TableSense.Introduces.FIRST_TABLE);
        }
        return tables.get(passageOf[heading])
                .introduction(
                        index,
                        roles[heading] == RowRole.HEADING
                                ? TableSense.Introduces.OTHER_TABLE
                                : TableSense.Introduces.SAME_TABLE);
    }

    /// From the top to the bottom: what bands say goes down to the next one.
    private void carry() {
        var now = Above.NOTHING;
        int band = -2;
        int person = -1;
        for (int i = 0; i < lane.size(); i++) {
            boolean isOtherTable = roles[i] == RowRole.HEADING && i > 0 && passageOf[i] != passageOf[i - 1];
            if (isOtherTable && band < person) {
                now = Above.NOTHING;
            }
            if (roles[i] == RowRole.BAND) {
                var follows = band == i - 1 ? TableSense.Follows.A_BAND : TableSense.Follows.SOMETHING_ELSE;
                now = tables.get(passageOf[i]).below(now, i, follows);
                band = i;
            }
            person = roles[i] == RowRole.PERSON ? i : person;
            above[i] = now;
        }
    }
}
