package org.plenary.matching;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.plenary.base.Folding;
import org.plenary.base.WordList;
import org.plenary.matching.NameProposal.Confidence;
import org.plenary.matching.NameProposal.Sign;

/// Divides a name whose writing does not tell its parts, by what is known of names. A proposal for somebody to confirm,
/// for one name or for a whole column.
final class NameGuess {

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "del", "della", "di", "da", "das", "do", "dos", "du", "des", "la", "las", "los", "le",
            "ter", "ten", "zu", "zur", "bin", "ibn", "bint", "ben", "al", "el", "ould", "épouse", "née", "y", "e", "i", "af", "av",
            "st", "saint", "san", "op", "'t", "tot");
    private static final Pattern PATRONYMIC =
            Pattern.compile("(?iu).+(?:ович|евич|ьич|овна|евна|ична|івна|йович|ovich|evich|ovna|evna|ichna)");
    private static final Set<String> FAMILY_FIRST = Set.of(
            ("nguyen tran pham huynh hoang phan vu vo dang bui dinh trinh luong kim park choi jung jeong kang yoon lim kwon hwang"
                    + " wang zhang liu chen zhao zhou xu zhu guo gao luo zheng xie feng deng cao peng zeng xiao tian dong"
                    + " jiang cai cui zhong liao qin qiu xue duan gong shao qian")
                    .split(" "));
    private static final int TWO = 2;

    private final NameBook book;
    private final Set<String> doubleFamilies;

    NameGuess(NameBook book) {
        this.book = book;
        this.doubleFamilies = Set.copyOf(WordList.read("/matching/honorifics.txt").getOrDefault("DOUBLE", List.of()));
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    /// @param whole the name undivided
    NameProposal divide(NameProposal whole, List<String> words) {
        if (words.size() == 1) {
            return single(whole, words.getFirst());
        }
        int patronymic = patronymic(words);
        if (patronymic > 0) {
            return byPatronymic(whole, words, patronymic);
        }
        for (int i = 1; i < words.size(); i++) {
            if (isParticle(words.get(i).toLowerCase(Locale.ROOT)) && !isArabicSon(words.get(i))) {
                return parts(whole, words, i, Order.GIVEN_FIRST, Confidence.LIKELY, Sign.PARTICLE);
            }
        }
        return byKnownNames(whole, words);
    }

    /// `bin` leads to the father's name, not to the family's.
    private static boolean isArabicSon(String word) {
        return Set.of("bin", "ibn", "bint", "ben", "ould").contains(word.toLowerCase(Locale.ROOT));
    }

    private NameProposal single(NameProposal whole, String word) {
        UnicodeScript script = LatinLetters.script(word);
        int characters = word.codePointCount(0, word.length());
        if ((script == UnicodeScript.HAN || script == UnicodeScript.HANGUL) && characters >= TWO && characters <= 4) {
            boolean isDouble = characters > TWO && doubleFamilies.contains(word.substring(0, TWO));
            int family = isDouble || characters == 4 ? TWO : 1;
            return with(whole, word.substring(family), word.substring(0, family), Confidence.LIKELY, Sign.CHARACTERS);
        }
        return with(whole, "", "", Confidence.WHOLE, Sign.SINGLE_NAME);
    }

    private static int patronymic(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (PATRONYMIC.matcher(words.get(i)).matches() && words.size() == 3) {
                return i;
            }
        }
        return -1;
    }

    /// `Иванов Сергей Петрович` as well as `Сергей Петрович Иванов`.
    private static NameProposal byPatronymic(NameProposal whole, List<String> words, int at) {
        return at == words.size() - 1
                ? parts(whole, words, 1, Order.FAMILY_FIRST, Confidence.LIKELY, Sign.PATRONYMIC)
                : parts(whole, words, at + 1, Order.GIVEN_FIRST, Confidence.LIKELY, Sign.PATRONYMIC);
    }

    private NameProposal byKnownNames(NameProposal whole, List<String> words) {
        String first = Folding.fold(words.getFirst());
        String last = Folding.fold(words.getLast());
        boolean givenFirst = isGiven(words.getFirst());
        boolean givenLast = isGiven(words.getLast());
        if (FAMILY_FIRST.contains(first) && !FAMILY_FIRST.contains(last) && !givenFirst && words.size() <= 4) {
            return parts(whole, words, 1, Order.FAMILY_FIRST, Confidence.LIKELY, Sign.FAMILY_NAME_FIRST);
        }
        if (givenFirst && !givenLast) {
            int from = 1;
            while (from < words.size() - 1 && isGiven(words.get(from))) {
                from++;
            }
            Confidence sure = words.size() - from == 1 || words.size() == from + TWO ? Confidence.LIKELY : Confidence.DOUBTFUL;
            return parts(whole, words, from, Order.GIVEN_FIRST, sure, Sign.KNOWN_GIVEN_NAME);
        }
        if (givenLast && !givenFirst) {
            int to = words.size() - 1;
            while (to > 1 && isGiven(words.get(to - 1))) {
                to--;
            }
            return parts(whole, words, to, Order.FAMILY_FIRST, Confidence.LIKELY, Sign.KNOWN_GIVEN_NAME);
        }
        return parts(whole, words, words.size() - 1, Order.GIVEN_FIRST, Confidence.DOUBTFUL, Sign.USUAL_ORDER);
    }

    /// `Jean-Pierre` where Jean is known; an initial stands for a given name.
    private boolean isGiven(String word) {
        String folded = Folding.fold(word);
        return book.isGiven(folded) || book.isGiven(folded.split(" ", -1)[0]) || (word.length() == TWO && word.endsWith("."));
    }

    /// Which part stands first.
    private enum Order {
        GIVEN_FIRST,
        FAMILY_FIRST
    }

    private static NameProposal parts(
            NameProposal whole, List<String> words, int at, Order order, Confidence confidence, Sign sign) {
        String first = String.join(" ", words.subList(0, at));
        String second = String.join(" ", words.subList(at, words.size()));
        return order == Order.GIVEN_FIRST
                ? with(whole, first, second, confidence, sign)
                : with(whole, second, first, confidence, sign);
    }

    private static NameProposal with(
            NameProposal whole, String given, String family, Confidence confidence, Sign sign) {
        return new NameProposal(
                whole.honorific(), given, family, whole.ending(), whole.asWritten(), whole.latin(), confidence, EnumSet.of(sign));
    }
}
