package org.plenary.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.plenary.base.Checked;
import org.plenary.base.DateRange;
import org.plenary.base.FileFault;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Hands;
import org.plenary.base.Pieces;
import org.plenary.base.Progress;
import org.plenary.office.SourceRow;
import org.plenary.people.ParticipantField;

/// Takes the people's rows of a file, decides how its dates are to be read, and has every row judged.
final class Previewing {

    private static final int LONGEST_CODE = 3;
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{2,3}");
    private static final Set<Target> NAMING_COUNTRIES = Set.of(
            Target.Special.STATE, new Target.Of(ParticipantField.COUNTRY), new Target.Of(ParticipantField.DELEGATION));

    private final Source source;
    private final Progress progress;
    private final List<SourceRow> rows;

    /// @param corrections of cells, which count as if the file said so
    Previewing(Source source, Corrections corrections, Progress progress) {
        this.source = source;
        this.progress = progress;
        this.rows = corrections.rows().isEmpty()
                ? source.people()
                : source.people().stream().map(corrections::apply).toList();
    }

    int repeated() {
        return source.layout().count(RowRole.HEADING_AGAIN);
    }

    int blank() {
        return source.layout().blankRows();
    }

    /// How many people's rows there are; a file without any is a fault.
    Checked<Integer> read() {
        return rows.isEmpty() ? Checked.badFile(FileFault.EMPTY) : Checked.ok(rows.size());
    }

    /// How each column of dates is read; a column that does not tell follows the others.
    List<DateColumn> dates(DateRange days, ValueChoices choices) {
        List<DateColumn> columns = new ArrayList<>();
        source.mapping().targets().forEach((column, target) -> {
            if (target instanceof Target.Of(ParticipantField field) && field.isDate()) {
                columns.add(DateColumn.of(column, field, rows, days));
            }
        });
        DateOrder agreed = DateOrder.agreed(columns.stream().map(DateColumn::order).toList());
        columns.replaceAll(one -> one.settled(choices.order(one.column()), agreed));
        return columns;
    }

    /// What the list names for States and organizations that send people, each once.
    Set<String> senders() {
        Set<String> texts = new HashSet<>();
        source.mapping().targets().forEach((column, target) -> {
            if (target == Target.Special.STATE || target.equals(new Target.Of(ParticipantField.DELEGATION))) {
                rows.forEach(row -> texts.add(row.cell(column).text()));
            }
        });
        return texts;
    }

    /// The columns that name countries by their codes.
    Set<Integer> ofCodes() {
        Set<Integer> found = new HashSet<>();
        source.mapping().targets().forEach((column, target) -> {
            if (NAMING_COUNTRIES.contains(target) && areCodes(column)) {
                found.add(column);
            }
        });
        return found;
    }

    private boolean areCodes(int column) {
        int filled = 0;
        int codes = 0;
        for (SourceRow row : rows) {
            String text = row.cell(column).text();
            if (!text.isEmpty() && !text.equalsIgnoreCase("NA")) {
                filled++;
                codes += text.length() <= LONGEST_CODE && CODE.matcher(text).matches() ? 1 : 0;
            }
        }
        return filled > 0 && codes * 2 > filled;
    }

    /// Every row with its verdict.
    ///
    /// @param hands of whom one reads the first rows while another fetches everybody; then all look for whom rows mean
    List<PreviewRow> judge(Examiner examiner, KnownPeople everybody, Hands hands) {
        progress.stage("checking");
        var looked = new Examiner.@Nullable Looked[rows.size()];
        hands.share(List.of(everybody::fetch, () -> readAhead(examiner, everybody, looked)));
        var weighed = new Judging.@Nullable Opinion[looked.length];
        List<PreviewRow> judged = new ArrayList<>(looked.length);
        // A row is settled as soon as all above it are: what it was read as takes much room.
        new Pieces(
                        looked.length,
                        i -> {
                            var one = looked[i] == null ? examiner.look(rows.get(i)) : looked[i];
                            looked[i] = one;
                            weighed[i] = examiner.weigh(Objects.requireNonNull(one));
                        },
                        (from, to) -> {
                            for (int i = from; i < to; i++) {
                                judged.add(examiner.settle(
                                        Objects.requireNonNull(looked[i]), Objects.requireNonNull(weighed[i])));
                                looked[i] = null;
                                weighed[i] = null;
                            }
                        })
                .share(hands, progress);
        progress.done(rows.size(), rows.size());
        return judged;
    }

    /// Reads rows from the top for as long as people are being fetched.
    private void readAhead(Examiner examiner, KnownPeople everybody, Examiner.@Nullable Looked[] looked) {
        for (int i = 0; i < looked.length && !everybody.isFetched(); i++) {
            looked[i] = examiner.look(rows.get(i));
        }
    }
}
