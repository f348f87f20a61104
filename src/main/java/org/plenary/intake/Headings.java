package org.plenary.intake;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.plenary.base.Folding;
import org.plenary.matching.Names;
import org.plenary.base.Language;
import org.plenary.people.ParticipantField;
import org.plenary.people.PeopleWords;
import org.plenary.words.Phrasebook;

/// Tells from its heading what a column is: by Plenary's own labels in the six languages, by a list of what people
/// write instead, and, where a heading can mean two things, by the other columns and the values below it. Passports,
/// birth dates and the like are never taken by themselves.
public final class Headings {

    private static final Pattern PARENTHESES = Pattern.compile("[(（\\[][^)）\\]]*[)）\\]]");
    private static final Pattern LANGUAGES = Pattern.compile("[/\\n\\r|]");
    private static final Set<ParticipantField> SEVERAL_COLUMNS = EnumSet.of(
            ParticipantField.TELEPHONE,
            ParticipantField.EMAIL,
            ParticipantField.ADDRESS,
            ParticipantField.DEPARTMENT,
            ParticipantField.NOTES,
            ParticipantField.TAGS);

    private final Map<String, Target> known = new HashMap<>();
    private final Choices choices;
    private final Names names;

    public Headings(Choices choices, Names names) {
        this.choices = choices;
        this.names = names;
        Vocabulary.folded("headings.txt").forEach((word, key) -> known.put(word, target(key)));
        for (Language language : Language.values()) {
            var words = new Phrasebook(language).of(PeopleWords.class);
            for (ParticipantField field : ParticipantField.values()) {
                known.putIfAbsent(Folding.fold(words.field(field)), new Target.Of(field));
            }
        }
    }

    private static Target target(String key) {
        return switch (key) {
            case "NUMBER", "PROTECTED" -> Target.Special.IGNORED;
            case "ID", "NAME", "STATE", "ORGANIZATION" -> Target.Special.valueOf(key);
            default -> new Target.Of(ParticipantField.valueOf(key));
        };
    }

    /// What the words of one heading mean, whatever stands around it; empty where nobody knows. A heading in several
    /// languages means what the first part means that is known.
    public Optional<Target> meaning(String heading) {
        return lookUp(heading)
                .or(() -> lookUp(PARENTHESES.matcher(heading).replaceAll(" ")))
                .or(() -> Arrays.stream(LANGUAGES.split(heading))
                        .map(part -> lookUp(part).or(() -> lookUp(PARENTHESES.matcher(part).replaceAll(" "))))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private Optional<Target> lookUp(String text) {
        return Optional.ofNullable(known.get(Folding.fold(text)))
                // folding leaves nothing of `#`
                .or(() -> text.strip().equals("#") ? Optional.of(Target.Special.IGNORED) : Optional.empty());
    }

    /// What each column is taken for; those nobody knows are not imported.
    public Mapping map(List<SourceColumn> columns) {
        var targets = new TreeMap<Integer, Target>();
        for (SourceColumn column : columns) {
            meaning(column.heading())
                    .filter(target -> fits(target, column))
                    .filter(target -> !targets.containsValue(target) || takesSeveral(target))
                    .ifPresent(target -> targets.put(column.index(), target));
        }
        settleSender(targets);
        settleName(targets);
        settleTitle(targets, columns);
        return new Mapping(targets);
    }

    private static boolean takesSeveral(Target target) {
        return target instanceof Target.Of(ParticipantField field) && SEVERAL_COLUMNS.contains(field);
    }

    /// Whether the values below bear the heading out, where that can be told.
    private boolean fits(Target target, SourceColumn column) {
        return switch (target) {
            case Target.Of(ParticipantField field) -> !field.isChoice() || areChoices(field, column);
            case Target.Special special ->
                special != Target.Special.ID || column.samples().stream().allMatch(Headings::isId);
        };
    }

    private boolean areChoices(ParticipantField field, SourceColumn column) {
        long read = column.samples().stream()
                .filter(sample -> choices.constant(field, sample).isPresent())
                .count();
        return read * 2 >= column.samples().size();
    }

    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException e) {
            // Somebody else's number.
            return false;
        }
    }

    /// A country beside a delegation is where the person lives; alone it is the delegation.
    private static void settleSender(Map<Integer, Target> targets) {
        var delegation = new Target.Of(ParticipantField.DELEGATION);
        boolean isSaid = targets.containsValue(delegation);
        boolean hasState = targets.containsValue(Target.Special.STATE);
        targets.replaceAll((column, target) -> {
            if (isSaid && target == Target.Special.STATE) {
                return new Target.Of(ParticipantField.COUNTRY);
            }
            if (isSaid && target == Target.Special.ORGANIZATION) {
                return new Target.Of(ParticipantField.DEPARTMENT);
            }
            return !hasState && target == Target.Special.ORGANIZATION ? delegation : target;
        });
    }

    /// `Nom` beside `Prénom` is the family name; `Nombre` beside `Apellidos` the given one.
    private static void settleName(Map<Integer, Target> targets) {
        var given = new Target.Of(ParticipantField.GIVEN);
        var family = new Target.Of(ParticipantField.FAMILY);
        boolean hasGiven = targets.containsValue(given);
        boolean hasFamily = targets.containsValue(family);
        if (hasGiven != hasFamily) {
            targets.replaceAll((column, target) ->
                    target == Target.Special.NAME ? (hasGiven ? family : given) : target);
        }
    }

    /// `Title` over `Director`, `Adviser` is a function.
    private void settleTitle(Map<Integer, Target> targets, List<SourceColumn> columns) {
        var honorific = new Target.Of(ParticipantField.HONORIFIC);
        var function = new Target.Of(ParticipantField.FUNCTION);
        if (targets.containsValue(function)) {
            return;
        }
        for (SourceColumn column : columns) {
            boolean isTitle = honorific.equals(targets.get(column.index()));
            long forms = column.samples().stream().filter(names::isHonorific).count();
            if (isTitle && !column.samples().isEmpty() && forms * 2 < column.samples().size()) {
                targets.put(column.index(), function);
            }
        }
    }
}
