package org.plenary.reports;

import java.util.ArrayList;
import java.util.List;
import org.plenary.office.PaperMeasure;
import org.plenary.office.PaperPage;
import org.plenary.office.PaperStyle;
import org.plenary.reports.LayoutItem.Role;

/// Fills the two columns of a page with items, in order. A delegation's name never stands without its first person, and
/// is repeated where the delegation runs over.
final class ColumnFill {

    static final int COLUMNS = 2;
    private static final int WIDTH = PaperPage.columnWidth(COLUMNS);

    /// @param end index of the first item that is no longer in the column
    record Column(int start, int end) {}

    private final List<LayoutItem> items;
    private final PaperMeasure measure;
    private final String continued;

    ColumnFill(List<LayoutItem> items, PaperMeasure measure, String continued) {
        this.items = items;
        this.measure = measure;
        this.continued = continued;
    }

    String continuedName(LayoutItem item) {
        return continued.replace("{0}", item.delegation().name());
    }

    /// A page from item `start` on, with columns `most` twips high. A whole page always takes at least one item.
    List<Column> page(int start, int most) {
        var columns = new ArrayList<Column>(COLUMNS);
        int next = start;
        for (int i = 0; i < COLUMNS; i++) {
            Column column = column(next, most);
            columns.add(column);
            next = column.end;
        }
        return columns;
    }

    /// The last page, with its columns as short as they can be.
    List<Column> balanced(int start, int most) {
        int least = 0;
        int enough = most;
        while (enough - least > 1) {
            int middle = (least + enough) / 2;
            if (holdsRest(page(start, middle))) {
                enough = middle;
            } else {
                least = middle;
            }
        }
        return page(start, enough);
    }

    boolean holdsRest(List<Column> page) {
        return page.getLast().end == items.size();
    }

    private Column column(int start, int most) {
        int end = start;
        int height = 0;
        while (end < items.size()) {
            LayoutItem item = items.get(end);
            int taller = height + (end == start ? atTop(item) : inside(item));
            boolean mustTake = end == start && most >= ParticipantsLayout.WHOLE_COLUMN;
            if (taller > most && !mustTake) {
                break;
            }
            height = taller;
            end++;
        }
        return new Column(start, end);
    }

    private int atTop(LayoutItem item) {
        if (item.role() == Role.FIRST_OF_DELEGATION) {
            return measure.heightAtTop(PaperStyle.DELEGATION, item.delegation().name(), WIDTH) + item.height();
        }
        return measure.heightAtTop(PaperStyle.CONTINUED, continuedName(item), WIDTH) + item.height();
    }

    private int inside(LayoutItem item) {
        if (item.role() == Role.FIRST_OF_DELEGATION) {
            return measure.height(PaperStyle.DELEGATION, item.delegation().name(), WIDTH) + item.height();
        }
        return item.height();
    }
}
