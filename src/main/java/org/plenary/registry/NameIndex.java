package org.plenary.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds things by any of their names, in any spelling that [Spelling] knows.
final class NameIndex<T> {

    private final Map<String, Set<T>> filed = new HashMap<>();

    void file(String name, T thing) {
        file(Spelling.filed(name), thing);
    }

    /// A name in common use: of `Congo (Kinshasa)` the first word alone means nothing.
    void fileAlias(String alias, T thing) {
        file(Spelling.asked(alias), thing);
    }

    private void file(Set<String> forms, T thing) {
        for (String form : forms) {
            filed.computeIfAbsent(form, f -> new LinkedHashSet<>()).add(thing);
        }
    }

    /// The things of the first form of `text` that is known at all.
    Match<T> find(String text) {
        for (String form : Spelling.asked(text)) {
            Set<T> things = filed.get(form);
            if (things != null) {
                return Match.of(List.copyOf(things));
            }
        }
        return new Match.NotFound<>();
    }

    /// The forms that lead to more than one thing.
    List<String> ambiguous() {
        var forms = new ArrayList<String>();
        filed.forEach((form, things) -> {
            if (things.size() > 1) {
                forms.add(form);
            }
        });
        return forms;
    }
}
