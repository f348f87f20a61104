package org.plenary.intake;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.matching.Names;
import org.plenary.people.ParticipantField;

/// Tells from its heading what a column is: by Plenary's own labels in the six languages, by a list of what people
/// write instead, and, where a heading can mean two things, by the other columns and the values below it. Passports,
/// birth dates and the like are never taken by themselves.
public final class Headings {

    /// As Plenary itself marks additional fields.
    private static final Pattern ADDITIONAL = Pattern.compile("\\[(.+)]", Pattern.DOTALL);
    /// Before the name of a field, in the cards that Plenary writes.
    private static final String OWN = "X-PLENARY-";

    private static final Set<ParticipantField> SEVERAL_COLUMNS = EnumSet.of(
            ParticipantField.TELEPHONE,
            ParticipantField.EMAIL,
            ParticipantField.ADDRESS,
            ParticipantField.DEPARTMENT,
            ParticipantField.NOTES,
            ParticipantField.TAGS);

    /// How much more of a column must be States for its rival to give way.
    private static final double CLEARLY = 0.3;

    private final List<Preset> presets = Preset.shipped();
    private final Choices choices;
    private final Names names;
    private final Contents contents;
    private final HeadingWords words;

    public Headings(Choices choices, Names names) {
        this(choices, names, text -> false);
    }

    /// @param isState whether a text is the name of a State
    public Headings(Choices choices, Names names, Predicate<String> isState) {
        this.choices = choices;
        this.names = names;
        this.contents = new Contents(choices, names, isState);
        this.words = new HeadingWords(names);
    }

    /// What the words of one heading mean, whatever stands around it; empty where nobody knows.
    public Optional<Target> meaning(String heading) {
        return words.meaning(heading);
    }

    /// What each column is taken for. What nobody knows is kept as an additional field under its heading.
    public Mapping map(List<SourceColumn> columns) {
        if (columns.stream().anyMatch(column -> column.heading().strip().equalsIgnoreCase(OWN + "ID"))) {
            return ownCards(columns);
        }
        Optional<Preset> preset = Preset.of(presets, columns);
        var uses = new TreeMap<Integer, ColumnUse>();
        for (SourceColumn column : columns) {
            byHeading(preset, column)
                    .filter(use -> !isTaken(use.target(), uses)
                            || takesSeveral(use.target())
                            || words.isMiddle(column.heading()))
                    .filter(use -> !isOnlyNationality(use, column, columns))
                    .ifPresent(use -> uses.put(column.index(), use));
        }
        byContents(columns, preset, uses);
        columns.forEach(column -> preset.flatMap(one -> one.substitute(column.heading()))
                .filter(target -> !isTaken(target, uses))
                .ifPresent(target -> uses.put(column.index(), ColumnUse.of(target, Evidence.PRESET))));
        settleStates(columns, uses);
        settleSender(uses);
        settleTwoNames(uses, columns);
        settleName(uses);
        settleTitle(uses, columns);
        settleRole(uses, columns);
        keepTheRest(columns, uses);
        return new Mapping(uses, preset.map(Preset::program).orElse(""));
    }

    /// Whoever comes for a State is not always its citizen: a nationality tells the State only where nothing else does.
    private boolean isOnlyNationality(ColumnUse use, SourceColumn column, List<SourceColumn> columns) {
        return use.target() == Target.Special.STATE
                && isNationality(column)
                && columns.stream().anyMatch(other -> !isNationality(other) && tellsSender(other));
    }

    private boolean isNationality(SourceColumn column) {
        return words.isNationality(column.heading());
    }

    private boolean tellsSender(SourceColumn column) {
        return meaning(column.heading())
                .filter(target -> target == Target.Special.STATE
                        || target == Target.Special.ORGANIZATION
                        || target.equals(new Target.Of(ParticipantField.DELEGATION)))
                .isPresent();
    }

    /// Plenary's own cards say everything twice: for address books, and as Plenary keeps it. The latter counts.
    private Mapping ownCards(List<SourceColumn> columns) {
        var uses = new TreeMap<Integer, ColumnUse>();
        columns.forEach(column -> uses.put(
                column.index(),
                byHeading(Optional.empty(), column)
                        .filter(use -> use.evidence() == Evidence.PRESET)
                        .orElse(ColumnUse.of(Target.Special.IGNORED, Evidence.PRESET))));
        return new Mapping(uses, "Plenary");
    }

    private Optional<ColumnUse> byHeading(Optional<Preset> preset, SourceColumn column) {
        if (preset.flatMap(one -> one.substitute(column.heading())).isPresent()) {
            return Optional.empty();
        }
        String heading = column.heading().strip();
        if (heading.toUpperCase(Locale.ROOT).startsWith(OWN)) {
            String field = heading.toUpperCase(Locale.ROOT).substring(OWN.length()).replace('-', '_');
            return Targets.read(field).map(target -> ColumnUse.of(target, Evidence.PRESET));
        }
        Matcher marked = ADDITIONAL.matcher(heading);
        if (marked.matches()) {
            return Optional.of(ColumnUse.of(new Target.Additional(marked.group(1)), Evidence.HEADING));
        }
        return preset.flatMap(one -> one.meaning(column.heading()))
                .map(target -> ColumnUse.of(target, Evidence.PRESET))
                .or(() -> meaning(column.heading())
                        .filter(target -> fits(target, column))
                        .map(target -> ColumnUse.of(target, why(target, column))));
    }

    private Evidence why(Target target, SourceColumn column) {
        return target.isIgnored() && words.isGuarded(column.heading()) ? Evidence.PROTECTED : Evidence.HEADING;
    }

    private static boolean isTaken(Target target, Map<Integer, ColumnUse> uses) {
        return target != Target.Special.IGNORED
                && uses.values().stream().anyMatch(use -> use.target().equals(target));
    }

    /// Values speak where the heading is silent; e-mail addresses even where it says otherwise.
    private void byContents(
            List<SourceColumn> columns, Optional<Preset> preset, Map<Integer, ColumnUse> uses) {
        var email = new Target.Of(ParticipantField.EMAIL);
        for (SourceColumn column : columns) {
            ColumnUse use = uses.get(column.index());
            if (use != null && use.evidence() == Evidence.HEADING && isMistaken(use.target(), column)) {
                uses.put(column.index(), ColumnUse.of(email, Evidence.CONTENTS));
            } else if (use == null && isSilent(preset, column.heading())) {
                contents.meaning(column)
                        .filter(target -> !isTaken(target, uses) || takesSeveral(target))
                        .filter(target -> target != Target.Special.NAME || !hasName(uses))
                        .ifPresent(target -> uses.put(column.index(), ColumnUse.of(target, Evidence.CONTENTS)));
            }
        }
        nameByContents(columns, uses);
    }

    /// Two columns side by side that nobody has named, of which one holds given names: that and the family's. Where the
    /// names do not tell, the given name follows the honorific.
    private void nameByContents(List<SourceColumn> columns, Map<Integer, ColumnUse> uses) {
        for (int i = 1; i < columns.size() && !hasName(uses); i++) {
            SourceColumn one = columns.get(i - 1);
            SourceColumn other = columns.get(i);
            boolean areFree = isNameless(one, uses) && isNameless(other, uses);
            double difference = areFree ? contents.given(one) - contents.given(other) : 0;
            boolean isCustom = areFree && Math.abs(difference) < CLEARLY && i > 1 && isHonorific(columns.get(i - 2), uses);
            difference = isCustom ? 1 : difference;
            if (Math.abs(difference) >= CLEARLY) {
                SourceColumn given = difference > 0 ? one : other;
                SourceColumn family = difference > 0 ? other : one;
                uses.put(given.index(), ColumnUse.of(new Target.Of(ParticipantField.GIVEN), Evidence.CONTENTS));
                uses.put(family.index(), ColumnUse.of(new Target.Of(ParticipantField.FAMILY), Evidence.CONTENTS));
            }
        }
    }

    private static boolean isHonorific(SourceColumn column, Map<Integer, ColumnUse> uses) {
        return uses.getOrDefault(column.index(), ColumnUse.UNKNOWN).target().equals(new Target.Of(ParticipantField.HONORIFIC));
    }

    private boolean isNameless(SourceColumn column, Map<Integer, ColumnUse> uses) {
        return column.heading().isBlank() && !uses.containsKey(column.index()) && contents.areWords(column);
    }

    private boolean isSilent(Optional<Preset> preset, String heading) {
        return meaning(heading).isEmpty()
                && preset.flatMap(one -> one.substitute(heading)).isEmpty();
    }

    private boolean isMistaken(Target target, SourceColumn column) {
        return !target.isIgnored()
                && !(target instanceof Target.Additional)
                && !target.equals(new Target.Of(ParticipantField.EMAIL))
                && !target.equals(new Target.Of(ParticipantField.NOTES))
                && contents.isEmail(column);
    }

    private static boolean hasName(Map<Integer, ColumnUse> uses) {
        return isTaken(Target.Special.NAME, uses)
                || isTaken(new Target.Of(ParticipantField.FAMILY), uses)
                || isTaken(new Target.Of(ParticipantField.GIVEN), uses)
                || isTaken(new Target.Of(ParticipantField.FULL_NAME), uses);
    }

    /// Of two columns that may be the State, such as `State` and `Country` of an address, the one that holds States.
    private void settleStates(List<SourceColumn> columns, Map<Integer, ColumnUse> uses) {
        Optional<SourceColumn> taken = columns.stream()
                .filter(column -> uses.containsKey(column.index())
                        && uses.get(column.index()).target() == Target.Special.STATE)
                .findFirst();
        taken.ifPresent(now -> columns.stream()
                .filter(column -> !uses.containsKey(column.index()))
                .filter(column -> meaning(column.heading()).equals(Optional.of(Target.Special.STATE)))
                .filter(column -> contents.states(column) > contents.states(now) + CLEARLY)
                .findFirst()
                .ifPresent(better -> {
                    ColumnUse use = uses.get(now.index());
                    uses.remove(now.index());
                    uses.put(better.index(), use);
                }));
    }

    private static void keepTheRest(List<SourceColumn> columns, Map<Integer, ColumnUse> uses) {
        Set<String> names = new HashSet<>();
        for (SourceColumn column : columns) {
            String heading = column.heading().strip().replaceAll("\\s+", " ");
            boolean isKept = !uses.containsKey(column.index()) && !heading.isEmpty() && !column.samples().isEmpty();
            if (isKept && names.add(heading)) {
                uses.put(column.index(), ColumnUse.of(new Target.Additional(heading), Evidence.NOTHING));
            }
        }
    }

    private static boolean takesSeveral(Target target) {
        return target instanceof Target.Of(ParticipantField field) && SEVERAL_COLUMNS.contains(field);
    }

    /// Whether the values below bear the heading out, where that can be told.
    private boolean fits(Target target, SourceColumn column) {
        return switch (target) {
            case Target.Of(ParticipantField field) -> !field.isChoice() || areChoices(field, column);
            case Target.Additional _ -> true;
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
    private static void settleSender(Map<Integer, ColumnUse> uses) {
        var delegation = new Target.Of(ParticipantField.DELEGATION);
        boolean isSaid = isTaken(delegation, uses);
        boolean hasState = isTaken(Target.Special.STATE, uses);
        boolean hasCountry = isTaken(new Target.Of(ParticipantField.COUNTRY), uses);
        uses.replaceAll((column, use) -> {
            if (isSaid && use.target() == Target.Special.STATE) {
                return use.as(hasCountry ? Target.Special.IGNORED : new Target.Of(ParticipantField.COUNTRY));
            }
            if (isSaid && use.target() == Target.Special.ORGANIZATION) {
                return use.as(new Target.Of(ParticipantField.DEPARTMENT));
            }
            return !hasState && use.target() == Target.Special.ORGANIZATION ? use.as(delegation) : use;
        });
    }

    /// Two columns called `Name`: the one in capitals is the family's, or else the one that holds fewer given names.
    private void settleTwoNames(Map<Integer, ColumnUse> uses, List<SourceColumn> columns) {
        List<SourceColumn> named = columns.stream()
                .filter(column -> meaning(column.heading()).equals(Optional.of(Target.Special.NAME)))
                .filter(column -> !column.samples().isEmpty())
                .toList();
        boolean areTwo = named.size() == 2
                && isTaken(Target.Special.NAME, uses)
                && !isTaken(new Target.Of(ParticipantField.GIVEN), uses)
                && !isTaken(new Target.Of(ParticipantField.FAMILY), uses);
        if (!areTwo) {
            return;
        }
        double capitals = Contents.capitals(named.getFirst()) - Contents.capitals(named.getLast());
        double difference = Math.abs(capitals) >= CLEARLY
                ? capitals
                : contents.given(named.getLast()) - contents.given(named.getFirst());
        if (Math.abs(difference) >= CLEARLY) {
            SourceColumn family = difference > 0 ? named.getFirst() : named.getLast();
            SourceColumn given = difference > 0 ? named.getLast() : named.getFirst();
            uses.put(family.index(), ColumnUse.of(new Target.Of(ParticipantField.FAMILY), Evidence.CONTENTS));
            uses.put(given.index(), ColumnUse.of(new Target.Of(ParticipantField.GIVEN), Evidence.CONTENTS));
        }
    }

    /// `Nom` beside `Prénom` is the family name; `Nombre` beside `Apellidos` the given one.
    private static void settleName(Map<Integer, ColumnUse> uses) {
        var given = new Target.Of(ParticipantField.GIVEN);
        var family = new Target.Of(ParticipantField.FAMILY);
        boolean hasGiven = isTaken(given, uses);
        boolean hasFamily = isTaken(family, uses);
        if (hasGiven != hasFamily) {
            uses.replaceAll((column, use) ->
                    use.target() == Target.Special.NAME ? use.as(hasGiven ? family : given) : use);
        }
    }

    /// `Title` over `Director`, `Adviser` is a function.
    private void settleTitle(Map<Integer, ColumnUse> uses, List<SourceColumn> columns) {
        var honorific = new Target.Of(ParticipantField.HONORIFIC);
        var function = new Target.Of(ParticipantField.FUNCTION);
        if (isTaken(function, uses)) {
            return;
        }
        for (SourceColumn column : columns) {
            ColumnUse use = uses.getOrDefault(column.index(), ColumnUse.UNKNOWN);
            long forms = column.samples().stream().filter(names::isHonorific).count();
            if (use.target().equals(honorific) && forms * 2 < column.samples().size()) {
                uses.put(column.index(), new ColumnUse(function, use.precedence(), Evidence.CONTENTS));
            }
        }
    }

    /// `Role` over `Director`, `Adviser` is a function, too.
    private void settleRole(Map<Integer, ColumnUse> uses, List<SourceColumn> columns) {
        var capacity = new Target.Of(ParticipantField.CAPACITY);
        var function = new Target.Of(ParticipantField.FUNCTION);
        columns.stream()
                .filter(column -> !uses.containsKey(column.index()) && !column.samples().isEmpty())
                .filter(column -> meaning(column.heading()).equals(Optional.of(capacity)))
                .filter(column -> !isTaken(function, uses))
                .findFirst()
                .ifPresent(column -> uses.put(column.index(), ColumnUse.of(function, Evidence.CONTENTS)));
    }
}
