package org.plenary.intake;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
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
import java.util.stream.Collectors;
import org.plenary.base.Folding;
import org.plenary.base.Language;
import org.plenary.matching.Names;
import org.plenary.office.Garbled;
import org.plenary.people.ParticipantField;
import org.plenary.people.PeopleWords;
import org.plenary.words.Phrasebook;

/// Tells from its heading what a column is: by Plenary's own labels in the six languages, by a list of what people
/// write instead, and, where a heading can mean two things, by the other columns and the values below it. Passports,
/// birth dates and the like are never taken by themselves.
public final class Headings {

    private static final Pattern PARENTHESES = Pattern.compile("[(（\\[][^)）\\]]*[)）\\]]");
    /// As Plenary itself marks additional fields.
    private static final Pattern ADDITIONAL = Pattern.compile("\\[(.+)]", Pattern.DOTALL);
    /// Before the name of a field, in the cards that Plenary writes.
    private static final String OWN = "X-PLENARY-";

    /// As forms number their questions.
    private static final Pattern NUMBERING = Pattern.compile(
            "^\\s*(?:(?i:q|question)\\s*)?\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,2})?\\s*[.):]\\s*(?=\\p{L})");
    private static final Pattern CHOICES = Pattern.compile("[/|,;]");
    private static final Pattern OR = Pattern.compile("(?iu)\\s+(?:or|ou|o|u|или|либо|oder|أو|或)\\s+");
    private static final Pattern LANGUAGES = Pattern.compile("[/\\n\\r|]");
    private static final Set<ParticipantField> SEVERAL_COLUMNS = EnumSet.of(
            ParticipantField.TELEPHONE,
            ParticipantField.EMAIL,
            ParticipantField.ADDRESS,
            ParticipantField.DEPARTMENT,
            ParticipantField.NOTES,
            ParticipantField.TAGS);

    private static final String FILLER = "FILLER";
    private static final String NATIONALITY = "NATIONALITY";

    /// How much more of a column must be States for its rival to give way.
    private static final double CLEARLY = 0.3;

    private final Map<String, Target> known = new HashMap<>();
    private final LookAlikes<Target> lookAlikes;
    private final Set<String> fillers = new HashSet<>();
    private final Set<String> nationalities = new HashSet<>();
    private final Map<String, Target> bare = new HashMap<>();
    private final List<Preset> presets = Preset.shipped();
    private final Choices choices;
    private final Names names;
    private final Contents contents;

    public Headings(Choices choices, Names names) {
        this(choices, names, text -> false);
    }

    /// @param isState whether a text is the name of a State
    public Headings(Choices choices, Names names, Predicate<String> isState) {
        this.choices = choices;
        this.names = names;
        this.contents = new Contents(choices, names::isHonorific, isState);
        Vocabulary.read("headings.txt").forEach((key, words) -> {
            if (key.equals(FILLER)) {
                words.forEach(word -> fillers.add(Folding.fold(word)));
            } else if (key.equals(NATIONALITY)) {
                words.forEach(word -> nationalities.add(Folding.fold(word)));
                words.forEach(word -> known.putIfAbsent(Folding.fold(word), Target.Special.STATE));
            } else {
                words.forEach(word -> known.putIfAbsent(Folding.fold(word), target(key)));
            }
        });
        for (Language language : Language.values()) {
            var words = new Phrasebook(language).of(PeopleWords.class);
            for (ParticipantField field : ParticipantField.values()) {
                known.putIfAbsent(Folding.fold(words.field(field)), new Target.Of(field));
            }
        }
        this.lookAlikes = new LookAlikes<>(known);
        known.forEach((heading, target) -> bare.putIfAbsent(bare(heading), target));
        // what means something by itself means no more than that without its fillers
        bare.putAll(known);
        bare.remove("");
    }

    private static Target target(String key) {
        return switch (key) {
            case "NUMBER", "PROTECTED" -> Target.Special.IGNORED;
            default -> Targets.read(key).orElseThrow();
        };
    }

    /// What the words of one heading mean, whatever stands around it; empty where nobody knows. A heading in several
    /// languages means what the first part means that is known.
    public Optional<Target> meaning(String written) {
        String heading = NUMBERING.matcher(written).replaceFirst("");
        return ofWords(heading).or(() -> Garbled.repaired(heading).flatMap(this::ofWords));
    }

    private Optional<Target> ofWords(String heading) {
        return lookUp(heading)
                .or(() -> lookUp(PARENTHESES.matcher(heading).replaceAll(" ")))
                .or(() -> Arrays.stream(LANGUAGES.split(heading))
                        .map(part -> lookUp(part).or(() -> lookUp(PARENTHESES.matcher(part).replaceAll(" "))))
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> withoutFillers(heading))
                .or(() -> ofHonorifics(heading))
                .or(() -> eitherOf(heading))
                .or(() -> lookAlikes.find(heading));
    }

    /// `Mr./Mrs./Ms.`: the choices themselves.
    private Optional<Target> ofHonorifics(String heading) {
        List<String> parts = Arrays.stream(CHOICES.split(heading, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.size() > 1 && parts.stream().allMatch(names::isHonorific)
                ? Optional.of(new Target.Of(ParticipantField.HONORIFIC))
                : Optional.empty();
    }

    /// `Cargo o función`: either word means the same, or the first that is known counts.
    private Optional<Target> eitherOf(String heading) {
        String[] parts = OR.split(heading, -1);
        return parts.length == 2 ? lookUp(parts[0]).filter(meant -> lookUp(parts[1]).isPresent()) : Optional.empty();
    }

    /// `What is your e-mail address?`, `Date of arrival in Geneva`: what is left without the words that say nothing.
    private Optional<Target> withoutFillers(String heading) {
        return Optional.ofNullable(bare.get(bare(Folding.fold(heading))));
    }

    private String bare(String folded) {
        return Arrays.stream(folded.split(" ", -1))
                .filter(word -> !fillers.contains(word))
                .collect(Collectors.joining(" "));
    }

    private Optional<Target> lookUp(String text) {
        return Optional.ofNullable(known.get(Folding.fold(text)))
                // folding leaves nothing of `#`
                .or(() -> text.strip().equals("#") ? Optional.of(Target.Special.IGNORED) : Optional.empty());
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
                    .filter(use -> !isTaken(use.target(), uses) || takesSeveral(use.target()))
                    .filter(use -> !isOnlyNationality(use, column, columns))
                    .ifPresent(use -> uses.put(column.index(), use));
        }
        byContents(columns, preset, uses);
        columns.forEach(column -> preset.flatMap(one -> one.substitute(column.heading()))
                .filter(target -> !isTaken(target, uses))
                .ifPresent(target -> uses.put(column.index(), ColumnUse.of(target, Evidence.PRESET))));
        settleStates(columns, uses);
        settleSender(uses);
        settleName(uses);
        settleTitle(uses, columns);
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
        return nationalities.contains(Folding.fold(column.heading()));
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
                        .map(target -> ColumnUse.of(target, Evidence.HEADING)));
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
}
