package org.plenary.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where the officer says otherwise than what was found.
///
/// @param rows what rows are, by the place of the sheet and the number of the row
/// @param sheets which are taken, by their place; empty as long as the finding counts
public record Pointing(Map<At, Pointed> rows, HiddenRows hidden, Optional<Set<Integer>> sheets) {

    /// Nothing is said otherwise.
    public static final Pointing NONE = new Pointing(Map.of(), HiddenRows.TAKEN, Optional.empty());

    /// @param sheet its place among the tabs, from 0
    /// @param row its number, from 1
    public record At(int sheet, int row) {}

    /// What becomes of rows that the sheet does not show.
    public enum HiddenRows {
        TAKEN,
        LEFT_OUT
    }

    public Pointing {
        rows = Map.copyOf(rows);
        sheets = sheets.map(Set::copyOf);
    }

    /// The same with one row said to be something; of several headings of a sheet the last one said counts.
    public Pointing with(At at, Pointed as) {
        var changed = new HashMap<>(rows);
        if (as == Pointed.HEADING) {
            changed.entrySet().removeIf(
                    one -> one.getKey().sheet() == at.sheet() && one.getValue() == Pointed.HEADING);
        }
        changed.put(at, as);
        return new Pointing(changed, hidden, sheets);
    }

    /// The same with a row left to the finding again.
    public Pointing without(At at) {
        var changed = new HashMap<>(rows);
        changed.remove(at);
        return new Pointing(changed, hidden, sheets);
    }

    public Pointing hidden(HiddenRows what) {
        return new Pointing(rows, what, sheets);
    }

    /// The same with these sheets.
    public Pointing sheets(Set<Integer> taken) {
        return new Pointing(rows, hidden, Optional.of(taken));
    }

    /// The same with one sheet more or less than `now`.
    public Pointing toggled(int sheet, Set<Integer> now) {
        var changed = new HashSet<>(now);
        if (!changed.remove(sheet)) {
            changed.add(sheet);
        }
        return sheets(changed);
    }

    Map<Integer, Pointed> of(int sheet) {
        var own = new HashMap<Integer, Pointed>();
        rows.forEach((at, as) -> {
            if (at.sheet() == sheet) {
                own.put(at.row(), as);
            }
        });
        return own;
    }
}
