package org.plenary.reports;

import java.util.ArrayList;
import java.util.List;
import org.plenary.office.PaperMeasure;
import org.plenary.office.PaperPage;
import org.plenary.office.PaperStyle;
import org.plenary.reports.LayoutItem.Role;
import org.plenary.reports.ParticipantsPaper.Delegation;
import org.plenary.reports.ParticipantsPaper.Numbering;
import org.plenary.reports.ParticipantsPaper.Person;
import org.plenary.reports.ParticipantsPaper.Section;

/// Cuts a section into items that a column can hold, and measures them.
final class LayoutItems {

    private static final int COLUMN = PaperPage.columnWidth(2);
    /// A person taller than this is divided: it leaves room for the delegation's name above.
    private static final int TALLEST = PaperPage.TEXT_HEIGHT * 3 / 4;
    /// Longer lines are divided before they are measured: no paragraph may be taller than a column.
    private static final int LONGEST_LINE = 800;

    private final PaperMeasure measure;
    private final PaperStyle name;
    private final PaperStyle detail;

    LayoutItems(PaperMeasure measure, Numbering numbering) {
        this.measure = measure;
        name = numbering == Numbering.NONE ? PaperStyle.PERSON : PaperStyle.NUMBERED_PERSON;
        detail = numbering == Numbering.NONE ? PaperStyle.DETAIL : PaperStyle.NUMBERED_DETAIL;
    }

    List<LayoutItem> of(Section section) {
        var items = new ArrayList<LayoutItem>();
        for (Delegation delegation : section.delegations()) {
            if (delegation.persons().isEmpty()) {
                items.add(new LayoutItem(delegation, Role.FIRST_OF_DELEGATION, 0, List.of(), 0));
            }
            for (int i = 0; i < delegation.persons().size(); i++) {
                add(items, delegation, i);
            }
        }
        return items;
    }

    private void add(List<LayoutItem> items, Delegation delegation, int index) {
        Role role = index == 0 ? Role.FIRST_OF_DELEGATION : Role.PERSON;
        var lines = new ArrayList<String>();
        int height = 0;
        for (String line : lines(delegation.persons().get(index))) {
            PaperStyle style = lines.isEmpty() && role != Role.REST_OF_PERSON ? name : detail;
            int more = measure.height(style, line, COLUMN);
            if (height + more > TALLEST && !lines.isEmpty()) {
                items.add(new LayoutItem(delegation, role, index + 1, List.copyOf(lines), height));
                role = Role.REST_OF_PERSON;
                lines.clear();
                height = 0;
            }
            lines.add(line);
            height += more;
        }
        items.add(new LayoutItem(delegation, role, index + 1, List.copyOf(lines), height));
    }

    private static List<String> lines(Person person) {
        var lines = new ArrayList<String>();
        divide(person.name(), lines);
        person.details().forEach(line -> divide(line, lines));
        return lines;
    }

    private static void divide(String line, List<String> into) {
        String rest = line;
        while (rest.length() > LONGEST_LINE) {
            int space = rest.lastIndexOf(' ', LONGEST_LINE);
            int end = space > 0 ? space : LONGEST_LINE;
            end -= Character.isHighSurrogate(rest.charAt(end - 1)) ? 1 : 0;
            into.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        into.add(rest);
    }
}
