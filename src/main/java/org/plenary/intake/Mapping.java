package org.plenary.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;

/// Which column, counted from 0, is taken for what. A column that is not mentioned is not imported.
///
/// @param program that wrote the list, `Indico`; empty where none is known
public record Mapping(Map<Integer, ColumnUse> columns, String program) {

    private static final Set<ParticipantField> OF_NAME = EnumSet.of(
            ParticipantField.HONORIFIC,
            ParticipantField.GIVEN,
            ParticipantField.FAMILY,
            ParticipantField.FULL_NAME,
            ParticipantField.LATIN_NAME);
    private static final Set<ParticipantField> OF_SENDER =
            EnumSet.of(ParticipantField.DELEGATION, ParticipantField.CATEGORY, ParticipantField.COUNTRY);
    private static final Set<ParticipantField> OF_ORGANIZATION =
            EnumSet.of(ParticipantField.DELEGATION, ParticipantField.CATEGORY, ParticipantField.DEPARTMENT);

    public Mapping {
        columns = Collections.unmodifiableMap(new TreeMap<>(columns));
    }

    /// Every column by its heading, the list's side winning.
    public Mapping(Map<Integer, Target> targets) {
        this(uses(targets), "");
    }

    private static Map<Integer, ColumnUse> uses(Map<Integer, Target> targets) {
        Map<Integer, ColumnUse> uses = new TreeMap<>();
        targets.forEach((column, target) -> uses.put(column, ColumnUse.of(target, Evidence.HEADING)));
        return uses;
    }

    /// What each mentioned column is taken for.
    public Map<Integer, Target> targets() {
        Map<Integer, Target> targets = new TreeMap<>();
        columns.forEach((column, use) -> targets.put(column, use.target()));
        return targets;
    }

    public ColumnUse use(int column) {
        return columns.getOrDefault(column, ColumnUse.UNKNOWN);
    }

    public Target of(int column) {
        return use(column).target();
    }

    /// The same with one column taken for something else, as the officer says.
    public Mapping with(int column, Target target) {
        return with(column, new ColumnUse(target, use(column).precedence(), Evidence.OFFICER));
    }

    /// The same with another side winning in one column.
    public Mapping with(int column, Precedence precedence) {
        ColumnUse use = use(column);
        return with(column, new ColumnUse(use.target(), precedence, use.evidence()));
    }

    Mapping with(int column, ColumnUse use) {
        var changed = new TreeMap<>(columns);
        changed.put(column, use);
        return new Mapping(changed, program);
    }

    /// The columns that are taken for `target`, from left to right.
    public List<Integer> columns(Target target) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue().target().equals(target))
                .map(Map.Entry::getKey)
                .toList();
    }

    public boolean has(Target target) {
        return columns.values().stream().anyMatch(use -> use.target().equals(target));
    }

    /// The headings under which columns are kept as additional fields, by column.
    Map<Integer, String> additional() {
        Map<Integer, String> names = new TreeMap<>();
        columns.forEach((column, use) -> {
            if (use.target() instanceof Target.Additional(String name)) {
                names.put(column, name);
            }
        });
        return names;
    }

    /// Which side wins in each field that a column fills.
    Map<ParticipantField, Precedence> precedences() {
        Map<ParticipantField, Precedence> all = new EnumMap<>(ParticipantField.class);
        columns.values().forEach(use -> fields(use.target()).forEach(field -> all.putIfAbsent(field, use.precedence())));
        return all;
    }

    private static Set<ParticipantField> fields(Target target) {
        return switch (target) {
            case Target.Of(ParticipantField field) -> EnumSet.of(field);
            case Target.Additional _ -> Set.of();
            case Target.Special special -> switch (special) {
                case NAME -> OF_NAME;
                case STATE -> OF_SENDER;
                case ORGANIZATION -> OF_ORGANIZATION;
                case IGNORED, ID -> Set.of();
            };
        };
    }

    /// Of what a row offers, only what may be written over what the workspace has.
    ParticipantDraft offered(ParticipantDraft draft, ParticipantDraft was) {
        Map<ParticipantField, Precedence> sides = precedences();
        Map<ParticipantField, String> texts = new EnumMap<>(ParticipantField.class);
        draft.texts().forEach((field, text) -> {
            if (sides.getOrDefault(field, Precedence.FILE).takes(was.of(field))) {
                texts.put(field, text);
            }
        });
        return new ParticipantDraft(texts);
    }
}
