package org.plenary.intake;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which column, counted from 0, is taken for what. A column that is not mentioned is not imported.
public record Mapping(Map<Integer, Target> targets) {

    public Mapping {
        targets = Collections.unmodifiableMap(new TreeMap<>(targets));
    }

    public Target of(int column) {
        return targets.getOrDefault(column, Target.Special.IGNORED);
    }

    /// The same with one column taken for something else.
    public Mapping with(int column, Target target) {
        var changed = new TreeMap<>(targets);
        changed.put(column, target);
        return new Mapping(changed);
    }

    /// The columns that are taken for `target`, from left to right.
    public List<Integer> columns(Target target) {
        return targets.entrySet().stream()
                .filter(entry -> entry.getValue().equals(target))
                .map(Map.Entry::getKey)
                .toList();
    }

    public boolean has(Target target) {
        return targets.containsValue(target);
    }
}
