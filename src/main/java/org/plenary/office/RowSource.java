package org.plenary.office;

import java.util.List;
import java.util.function.Consumer;

/// Gives the rows of a table, one by one, so that they need never be in memory together.
@FunctionalInterface
public interface RowSource {

    /// Hands every row to `out`, in order, in the calling thread. A row has at most as many values as there are
    /// columns. The source may be asked once only.
    void sendTo(Consumer<List<Value>> out);

    /// Rows that are in memory already.
    static RowSource of(List<List<Value>> rows) {
        return rows::forEach;
    }
}
