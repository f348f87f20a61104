package org.plenary.credentials;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.base.Folding;
import org.plenary.intake.DateOrder;

/// How an officer has a list of credentials read.
///
/// @param columns what each column is taken for
/// @param meanings what words mean that we do not know, by their column
/// @param silent what holds where the list says nothing
public record ListMapping(List<ListColumn> columns, Map<Word, String> meanings, Silent silent) {

    /// A word of a column with a small list of values, as it is compared.
    public record Word(ListColumn column, String folded) {
        static Word of(ListColumn column, String text) {
            return new Word(column, Folding.fold(text));
        }
    }

    /// What holds where the list says nothing.
    ///
    /// @param order how dates in numbers are to be read where their column does not tell
    public record Silent(
            Optional<Medium> medium, Optional<LocalDate> received, DateOrder order) {

        public static final Silent NOTHING = new Silent(Optional.empty(), Optional.empty(), DateOrder.UNDECIDED);
    }

    public ListMapping {
        columns = List.copyOf(columns);
        meanings = Map.copyOf(meanings);
    }

    /// As the headings of a list say.
    public static ListMapping of(WrittenList list) {
        return new ListMapping(list.columns(), Map.of(), Silent.NOTHING);
    }

    /// With another meaning of one column; what was taken for the same before is left out.
    public ListMapping with(int at, ListColumn column) {
        List<ListColumn> changed = new ArrayList<>(columns);
        if (column != ListColumn.NOTHING) {
            changed.replaceAll(one -> one == column ? ListColumn.NOTHING : one);
        }
        changed.set(at, column);
        return new ListMapping(changed, meanings, silent);
    }

    /// With what a word of a column means: the name of a constant, or nothing where that is open again.
    public ListMapping meaning(ListColumn column, String text, String constant) {
        Map<Word, String> changed = new HashMap<>(meanings);
        changed.put(Word.of(column, text), constant);
        return new ListMapping(columns, changed, silent);
    }

    public ListMapping silent(Silent other) {
        return new ListMapping(columns, meanings, other);
    }
}
