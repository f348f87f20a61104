package org.plenary.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.base.Folding;
import org.plenary.base.Language;
import org.plenary.matching.Names;
import org.plenary.office.Garbled;
import org.plenary.people.ParticipantField;
import org.plenary.people.PeopleWords;
import org.plenary.words.Phrasebook;

/// What single headings mean by their words: Plenary's own labels in the six languages, and a list of what people write
/// instead.
final class HeadingWords {

    private static final Pattern PARENTHESES = Pattern.compile("[(（\\[][^)）\\]]*[)）\\]]");
    /// As forms number their questions.
    private static final Pattern NUMBERING = Pattern.compile(
            "^\\s*(?:(?i:q|question)\\s*)?\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,2})?\\s*[.):]\\s*(?=\\p{L})");
    private static final Pattern CHOICES = Pattern.compile("[/|,;]");
    private static final Pattern OR = Pattern.compile("(?iu)\\s+(?:or|ou|o|u|или|либо|oder|أو|或)\\s+");
    private static final Pattern LANGUAGES = Pattern.compile("[/\\n\\r|]");
    private static final Pattern ARTICLE = Pattern.compile("^ال(?=\\p{L}{3})");
    private static final String FILLER = "FILLER";
    private static final String NATIONALITY = "NATIONALITY";
    private static final String PROTECTED = "PROTECTED";
    private static final String PASSPORT = "PASSPORT";
    private static final String MIDDLE = "MIDDLE";

    private final Map<String, Target> known = new HashMap<>();
    private final LookAlikes<Target> lookAlikes;
    private final Set<String> fillers = new HashSet<>();
    private final Set<String> nationalities = new HashSet<>();
    private final Set<String> middles = new HashSet<>();
    private final Set<String> guarded = new HashSet<>();
    private final Set<String> passports = new HashSet<>();
    private final Map<String, Target> bare = new HashMap<>();
    private final Map<String, Target> unarticled = new HashMap<>();
    private final Names names;

    HeadingWords(Names names) {
        this.names = names;
        Vocabulary.read("headings.txt").forEach((key, words) -> {
            if (key.equals(FILLER)) {
                words.forEach(word -> fillers.add(Folding.fold(word)));
            } else if (key.equals(NATIONALITY)) {
                words.forEach(word -> nationalities.add(Folding.fold(word)));
                words.forEach(word -> known.putIfAbsent(Folding.fold(word), Target.Special.STATE));
            } else if (key.equals(MIDDLE)) {
                words.forEach(word -> middles.add(Folding.fold(word)));
                words.forEach(word -> known.put(Folding.fold(word), new Target.Of(ParticipantField.GIVEN)));
            } else if (key.equals(PASSPORT)) {
                words.forEach(word -> passports.add(Folding.fold(word)));
            } else {
                if (key.equals(PROTECTED)) {
                    words.forEach(word -> guarded.add(Folding.fold(word)));
                }
                words.forEach(word -> known.putIfAbsent(Folding.fold(word), target(key)));
            }
        });
        for (Language language : Language.values()) {
            var words = new Phrasebook(language).of(PeopleWords.class);
            for (ParticipantField field : ParticipantField.values()) {
                known.putIfAbsent(Folding.fold(words.field(field)), new Target.Of(field));
            }
        }
        known.forEach((heading, target) -> unarticled.putIfAbsent(withoutArticle(heading), target));
        this.lookAlikes = new LookAlikes<>(known);
        known.forEach((heading, target) -> bare.putIfAbsent(bare(heading), target));
        // what means something by itself means no more than that without its fillers
        bare.putAll(known);
        bare.remove("");
    }

    private static Target target(String key) {
        return switch (key) {
            case "NUMBER", PROTECTED -> Target.Special.IGNORED;
            default -> Targets.read(key).orElseThrow();
        };
    }

    /// What the words of one heading mean, whatever stands around it; empty where nobody knows. A heading in several
    /// languages means what the first part means that is known.
    Optional<Target> meaning(String written) {
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
                .or(() -> lookAlikes.find(heading))
                .or(() -> isOfPassport(heading) ? Optional.of(Target.Special.IGNORED) : Optional.empty());
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
        String folded = Folding.fold(text);
        if (folded.isEmpty()) {
            // folding leaves nothing of `#`
            return text.strip().equals("#") ? Optional.of(Target.Special.IGNORED) : Optional.empty();
        }
        return Optional.ofNullable(known.get(folded)).or(() -> Optional.ofNullable(unarticled.get(withoutArticle(folded))));
    }

    /// In Arabic a heading may have the article or not: `الملاحظات`.
    private static String withoutArticle(String folded) {
        return ARTICLE.matcher(folded).replaceFirst("");
    }

    /// Whether a column is left out because what it holds is kept sealed, by the passphrase, or not at all.
    boolean isGuarded(String heading) {
        String folded = Folding.fold(PARENTHESES.matcher(NUMBERING.matcher(heading).replaceFirst("")).replaceAll(" "));
        return guarded.contains(folded) || guarded.contains(bare(folded)) || isOfPassport(heading);
    }

    /// Chinese does not divide words.
    private boolean isOfPassport(String heading) {
        String folded = Folding.fold(heading);
        List<String> said = Arrays.asList(folded.split(" ", -1));
        return passports.stream().anyMatch(word ->
                said.contains(word) || (Character.isIdeographic(word.codePointAt(0)) && folded.contains(word)));
    }

    /// Whether a heading is that of a middle name, which stands behind the given name of another column.
    boolean isMiddle(String heading) {
        return middles.contains(Folding.fold(heading));
    }

    /// Whether a heading is that of a nationality.
    boolean isNationality(String heading) {
        return nationalities.contains(Folding.fold(heading));
    }
}
