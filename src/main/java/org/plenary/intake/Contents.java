package org.plenary.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.plenary.base.Folding;
import org.plenary.matching.Names;
import org.plenary.people.ParticipantField;

/// Tells from the values of a column what it holds, where values tell: e-mail addresses, telephone numbers, States,
/// honorifics, genders, names of persons. Dates do not tell which dates they are.
final class Contents {

    private static final Pattern EMAIL = Pattern.compile(".*[^\\s@]+@[^\\s@]+\\.[^\\s@.]{2,}.*", Pattern.DOTALL);
    private static final Pattern TELEPHONE =
            Pattern.compile("(?:(?:tel|t|m|mob|ph)[.:]*\\s*)?[+0(][\\d\\s()./+–-]{6,}(?:(?:ext|x)[.\\s]*\\d+)?.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern DAY = Pattern.compile("\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}.*");
    private static final Pattern NAME = Pattern.compile(
            "(?:\\p{L}[\\p{L}\\p{M}'’.-]*[,\\s]+){1,5}\\p{L}[\\p{L}\\p{M}'’.-]*");
    private static final Pattern PART = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’.-]*(?: \\p{L}[\\p{L}\\p{M}'’.-]*){0,2}");
    private static final Pattern CAPITALS = Pattern.compile(".*(?<!\\p{L})\\p{Lu}[\\p{Lu}'’-]{2,}(?!\\p{L}).*");
    private static final double MOST = 0.8;
    private static final double HALF = 0.5;
    private static final int LEAST = 2;

    private final Choices choices;
    private final Names names;
    private final Predicate<String> isState;
    private final Map<String, String> posts = Vocabulary.folded("posts.txt");

    Contents(Choices choices, Names names, Predicate<String> isState) {
        this.choices = choices;
        this.names = names;
        this.isState = isState;
    }

    /// What the values alone say; empty where they do not tell.
    Optional<Target> meaning(SourceColumn column) {
        List<String> values = column.samples();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        if (isEmail(column)) {
            return of(ParticipantField.EMAIL);
        }
        if (share(values, Contents::isTelephone) >= MOST) {
            return of(ParticipantField.TELEPHONE);
        }
        if (values.size() >= LEAST && states(column) >= MOST) {
            return Optional.of(Target.Special.STATE);
        }
        if (share(values, names::isHonorific) >= MOST) {
            return of(ParticipantField.HONORIFIC);
        }
        if (values.size() >= LEAST && share(values, this::isGender) >= 1) {
            return of(ParticipantField.GENDER);
        }
        if (values.size() >= LEAST && share(values, this::isPost) >= MOST) {
            return of(ParticipantField.FUNCTION);
        }
        return isNames(values) ? Optional.of(Target.Special.NAME) : Optional.empty();
    }

    /// Whether one of the words is that of a post, such as `Director`.
    private boolean isPost(String value) {
        return Arrays.stream(Folding.fold(value).split(" ", -1)).anyMatch(posts::containsKey);
    }

    /// The share of values that are written in capitals only, from 0 to 1.
    static double capitals(SourceColumn column) {
        return share(column.samples(), value -> value.equals(value.toUpperCase(Locale.ROOT))
                && !value.equals(value.toLowerCase(Locale.ROOT)));
    }

    boolean isEmail(SourceColumn column) {
        return share(column.samples(), value -> EMAIL.matcher(value).matches()) >= MOST;
    }

    /// The share of values that are names of States, from 0 to 1.
    double states(SourceColumn column) {
        return share(column.samples(), isState);
    }

    /// The share of values that are known as given names.
    double given(SourceColumn column) {
        return share(column.samples(), names::isGiven);
    }

    /// Whether the values are a word or a few, as parts of names are.
    boolean areWords(SourceColumn column) {
        return column.samples().size() >= LEAST
                && share(column.samples(), value -> PART.matcher(value).matches()) >= MOST;
    }

    private boolean isGender(String value) {
        return choices.constant(ParticipantField.GENDER, value).isPresent();
    }

    /// Several words in each, and a family name in capitals or an honorific in most: texts of other kinds have neither.
    private boolean isNames(List<String> values) {
        return values.size() >= LEAST
                && share(values, value -> NAME.matcher(value).matches()) >= MOST
                && share(values, value -> CAPITALS.matcher(value).matches() || names.isHonorific(value.split(" ", 2)[0]))
                        >= HALF;
    }

    private static boolean isTelephone(String value) {
        long digits = value.chars().filter(Character::isDigit).count();
        return digits >= 7 && !DAY.matcher(value).matches() && TELEPHONE.matcher(value).matches();
    }

    private static double share(List<String> values, Predicate<String> test) {
        return values.isEmpty() ? 0 : (double) values.stream().filter(test).count() / values.size();
    }

    private static Optional<Target> of(ParticipantField field) {
        return Optional.of(new Target.Of(field));
    }
}
