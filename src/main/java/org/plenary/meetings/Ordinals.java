package org.plenary.meetings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.base.Language;

/// Finds the number of a session in a title and moves it on by one, as the six languages write it: `First meeting` to
/// `Second meeting`, `第一次会议` to `第二次会议`.
final class Ordinals {

    private static final Map<Language, List<List<String>>> SERIES = Map.of(
            Language.ENGLISH, List.of(words("first second third fourth fifth sixth seventh eighth ninth tenth eleventh"
                    + " twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth")),
            Language.FRENCH, List.of(
                    words("première deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième"
                            + " onzième douzième treizième quatorzième quinzième"),
                    words("premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième"
                            + " onzième douzième treizième quatorzième quinzième")),
            Language.SPANISH, List.of(
                    words("primera segunda tercera cuarta quinta sexta séptima octava novena décima undécima duodécima"),
                    words("primer segundo tercer cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo")),
            Language.RUSSIAN, List.of(
                    words("первое второе третье четвертое пятое шестое седьмое восьмое девятое десятое одиннадцатое"
                            + " двенадцатое"),
                    words("первая вторая третья четвертая пятая шестая седьмая восьмая девятая десятая одиннадцатая"
                            + " двенадцатая"),
                    words("первый второй третий четвертый пятый шестой седьмой восьмой девятый десятый одиннадцатый"
                            + " двенадцатый")),
            Language.ARABIC, List.of(
                    words("الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر"),
                    words("الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة")),
            Language.CHINESE, List.of(words("第一 第二 第三 第四 第五 第六 第七 第八 第九 第十 第十一 第十二 第十三 第十四 第十五")));

    private static final Pattern LAST_NUMBER = Pattern.compile("^(.*?)(\\d{1,3})(\\D*)$");

    private Ordinals() {}

    /// The text with its first ordinal, or else its last number, moved on; unchanged where there is neither.
    static String next(Language language, String text) {
        return nextWord(language, text).orElseGet(() -> nextNumber(text));
    }

    /// The text with its last number of up to three digits moved on: `COP-1`, `UNEP/MC/COP.1`. A year is no session.
    static String nextNumber(String text) {
        Matcher number = LAST_NUMBER.matcher(text);
        if (!number.matches() || number.group(1).matches(".*\\d$")) {
            return text;
        }
        return number.group(1) + (Integer.parseInt(number.group(2)) + 1) + number.group(3);
    }

    private static Optional<String> nextWord(Language language, String text) {
        int best = text.length();
        Optional<String> changed = Optional.empty();
        for (List<String> series : SERIES.getOrDefault(language, List.of())) {
            for (int i = 0; i + 1 < series.size(); i++) {
                Matcher word = word(language, series.get(i)).matcher(text);
                if (word.find() && word.start() < best) {
                    best = word.start();
                    String next = likeBefore(word.group(), series.get(i + 1));
                    changed = Optional.of(text.substring(0, word.start()) + next + text.substring(word.end()));
                }
            }
        }
        return changed;
    }

    /// Chinese has no blanks between words: there the number must only not go on.
    private static Pattern word(Language language, String word) {
        String after = language == Language.CHINESE ? "(?![一二三四五六七八九十])" : "(?![\\p{L}\\p{M}])";
        String before = language == Language.CHINESE ? "" : "(?<![\\p{L}\\p{M}])";
        return Pattern.compile(before + Pattern.quote(word) + after, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String likeBefore(String before, String word) {
        return Character.isUpperCase(before.charAt(0))
                ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
                : word;
    }

    private static List<String> words(String separated) {
        return List.of(separated.split(" "));
    }
}
