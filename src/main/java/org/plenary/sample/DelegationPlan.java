package org.plenary.sample;

import java.util.List;
import org.plenary.base.Language;
import org.plenary.registry.Category;

/// One line of `delegations.txt`.
///
/// @param culture a section of `names.txt`, or `*` for people from anywhere
/// @param dialling the country's telephone code; `-` for an organization
record DelegationPlan(String code, Category category, int size, String culture, Language language, String dialling) {

    static List<DelegationPlan> all() {
        return SampleText.lines("delegations.txt").stream().map(DelegationPlan::read).toList();
    }

    private static DelegationPlan read(String line) {
        List<String> cells = List.of(line.split(" ", -1));
        return new DelegationPlan(
                cells.get(0),
                Category.valueOf(cells.get(1)),
                Integer.parseInt(cells.get(2)),
                cells.get(3),
                Language.of(cells.get(4)).orElseThrow(),
                cells.get(5));
    }
}
