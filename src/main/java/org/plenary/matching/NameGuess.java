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
            "st", "st.", "saint", "san", "dela", "'t", "op", "tot", "vanden", "vander", "degli", "dei", "dal", "dalla",
            "dalle", "dai", "lo", "ap", "ó", "ní", "mac", "abu", "abou");
    private static final Pattern PATRONYMIC =
            Pattern.compile("(?iu).+(?:ович|евич|ьич|овна|евна|ична|івна|йович|ovich|evich|ovna|evna|ichna)");
    /// What stands behind the name of the father: `Мамедов Эльчин Рафик оглы`.
    private static final Pattern SON_BEHIND = Pattern.compile(
            "(?iu)оглы|оглу|углы|угли|кызы|гызы|қызы|уулу|ұлы|улы|ogl[yui]|oğlu|o['‘ʻ]g['‘ʻ]li|[qgk][iıy]z[iıy]|uulu|uly");
    private static final Set<String> SONS = Set.of(
            "bin", "ibn", "bint", "binti", "ben", "ould", "mint", "a/l", "a/p", "s/o", "d/o", "بن", "ابن", "بنت", "ولد");
    /// Articles that begin a family name in Arabic.
    private static final Set<String> ARTICLES = Set.of("al", "el", "آل");
    private static final Pattern WITH_ARTICLE = Pattern.compile("(?:a[lnrstdz]|ash|el)[-‐‑]\\p{L}+|ال\\p{L}{3,}");
    /// What stands between the family name of birth and that of the husband or wife.
    private static final Set<String> PARTNERS =
            Set.of("épouse", "epouse", "ép.", "ep.", "epse", "née", "nee", "né", "veuve", "vve", "born", "geb.");
    /// Burmese titles: what follows them does not divide.
    private static final Set<String> UNDIVIDED = Set.of("U", "Daw");
    private static final Pattern SYLLABLES = Pattern.compile("\\p{Lu}\\p{Ll}+[-‐]\\p{L}\\p{Ll}+");
    private static final Pattern VIETNAMESE = Pattern.compile(".*[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ].*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\p{M}?\\.[-‐]?){1,3}");
    private static final int TWO = 2;
    private static final int LONGEST_SYLLABLE = 5;

    private final NameBook book;
    private final FamilyBook families = new FamilyBook();
    private final Set<String> doubleFamilies;

    NameGuess(NameBook book) {
        this.book = book;
        this.doubleFamilies = Set.copyOf(WordList.read("/matching/honorifics.txt").getOrDefault("DOUBLE", List.of()));
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    /// Whether nothing divides that bears this honorific.
    static boolean isUndivided(String honorific) {
        return UNDIVIDED.contains(honorific);
    }

    /// @param whole the name undivided
    NameProposal divide(NameProposal whole, List<String> written) {
        List<String> words = Compounds.joined(written);
        if (words.size() == 1) {
            return single(whole, words.getFirst());
        }
        if (words.size() == TWO && words.stream().allMatch(NameGuess::isEastAsian)) {
            return parts(whole, words, 1, Order.FAMILY_FIRST, Confidence.LIKELY, Sign.CHARACTERS);
        }
        int patronymic = patronymic(words);
        if (patronymic > 0) {
            return byPatronymic(whole, words, patronymic);
        }
        int son = first(words, SONS, 1);
        if (son > 0) {
            int article = article(words, son + 2);
            return parts(
                    whole, words, article > 0 ? article : son, Order.GIVEN_FIRST, Confidence.LIKELY, Sign.PARTICLE);
        }
        int partner = first(words, PARTNERS, 2);
        if (partner > 0 && partner < words.size() - 1) {
            return parts(whole, words, partner - 1, Order.GIVEN_FIRST, Confidence.LIKELY, Sign.PARTICLE);
        }
        NameProposal byCulture = byCulture(whole, words);
        if (byCulture.hasParts()) {
            return byCulture;
        }
        int particle = first(words, PARTICLES, 1);
        return particle > 0 && particle < words.size() - 1
                ? parts(
                        whole, words, withPartner(words, particle), Order.GIVEN_FIRST, Confidence.LIKELY, Sign.PARTICLE)
                : byKnownNames(whole, words);
    }

    /// Where a family begins with its article: `Al Saud`, `Al-Amri`, `الكعبي`.
    private static int article(List<String> words, int from) {
        for (int i = from; i < words.size(); i++) {
            String word = words.get(i).toLowerCase(Locale.ROOT);
            boolean isArticle = i < words.size() - 1 && ARTICLES.contains(word);
            if (isArticle || WITH_ARTICLE.matcher(word).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static int first(List<String> words, Set<String> wanted, int from) {
        for (int i = from; i < words.size(); i++) {
            if (wanted.contains(words.get(i).toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    /// `Ortega y Gasset`, `Fernández de Córdoba`: the family begins before the particle.
    private int withPartner(List<String> words, int particle) {
        boolean isJoining = Set.of("y", "e", "i").contains(words.get(particle).toLowerCase(Locale.ROOT));
        boolean isPartner = particle > 1
                && (isJoining || families.isIberian(words.get(particle - 1)) || isFirstOfTwo(words, particle - 1));
        return isPartner ? particle - 1 : particle;
    }

    /// `Luiz Inácio Lula da Silva`: what stands behind known given names and is none itself belongs to the family.
    private boolean isFirstOfTwo(List<String> words, int at) {
        String word = words.get(at);
        return !isGiven(word) && !PARTICLES.contains(word.toLowerCase(Locale.ROOT)) && words.subList(0, at).stream().allMatch(this::isGiven);
    }

    private static boolean isEastAsian(String word) {
        return word.codePoints().allMatch(c -> switch (UnicodeScript.of(c)) {
            case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
            default -> c == 'ー' || c == '々';
        });
    }

    /// Where one of the words is a family of a culture that puts it first, and the others may be given names there.
    private NameProposal byCulture(NameProposal whole, List<String> words) {
        if (words.size() > 4) {
            return whole;
        }
        Set<FamilyBook.Culture> ofFirst = families.cultures(words.getFirst());
        Set<FamilyBook.Culture> ofLast = families.cultures(words.getLast());
        if (ofFirst.isEmpty() && ofLast.isEmpty()) {
            return whole;
        }
        List<String> behind = words.subList(1, words.size());
        List<String> before = words.subList(0, words.size() - 1);
        boolean isVietnamese = ofFirst.contains(FamilyBook.Culture.VIETNAMESE)
                && families.areGiven(FamilyBook.Culture.VIETNAMESE, behind)
                && isTold(FamilyBook.Culture.VIETNAMESE, words);
        if (isVietnamese) {
            return parts(whole, words, 1, Order.FAMILY_FIRST, Confidence.LIKELY, Sign.FAMILY_NAME_FIRST);
        }
        for (FamilyBook.Culture culture : FamilyBook.Culture.values()) {
            boolean isFirst = ofFirst.contains(culture) && families.areGiven(culture, behind);
            boolean isLast = ofLast.contains(culture) && families.areGiven(culture, before);
            boolean isTold = isFirst && isTold(culture, words);
            if (isFirst && (!isLast || isTold)) {
                boolean isOtherGiven =
                        isGiven(words.getFirst()) && !isGiven(words.getLast()) && !isTold && !areSyllables(behind);
                if (!isOtherGiven) {
                    return parts(whole, words, 1, Order.FAMILY_FIRST, Confidence.LIKELY, Sign.FAMILY_NAME_FIRST);
                }
            } else if (isLast && !isFirst && culture != FamilyBook.Culture.KHMER) {
                return parts(whole, words, words.size() - 1, Order.GIVEN_FIRST, Confidence.LIKELY, Sign.FAMILY_NAME_LAST);
            } else if (isFirst) {
                return parts(whole, words, 1, Order.FAMILY_FIRST, Confidence.DOUBTFUL, Sign.FAMILY_NAME_FIRST);
            }
        }
        return whole;
    }

    /// `Kim Jong Un`, `Lee Hsien Loong`: two short words that are no given names elsewhere.
    private boolean areSyllables(List<String> behind) {
        return behind.size() == TWO
                && behind.stream().allMatch(word -> word.length() <= LONGEST_SYLLABLE && !isGiven(word));
    }

    /// Whether the writing tells that the family stands first: `Min-jun` behind it, or letters of Vietnam.
    private static boolean isTold(FamilyBook.Culture culture, List<String> words) {
        return culture == FamilyBook.Culture.VIETNAMESE
                ? words.stream().anyMatch(word -> VIETNAMESE.matcher(word).matches())
                : SYLLABLES.matcher(words.get(1)).matches();
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

    /// @return where the patronymic ends, 0 where there is none
    private static int patronymic(List<String> words) {
        for (int i = 2; i < words.size(); i++) {
            boolean hasFamily = i < words.size() - 1 || i > 2;
            if (hasFamily && SON_BEHIND.matcher(words.get(i)).matches()) {
                return i;
            }
        }
        for (int i = 1; i < words.size(); i++) {
            if (PATRONYMIC.matcher(words.get(i)).matches() && words.size() == 3) {
                return i;
            }
        }
        return 0;
    }

    /// `Иванов Сергей Петрович` as well as `Сергей Петрович Иванов`.
    private static NameProposal byPatronymic(NameProposal whole, List<String> words, int at) {
        return at == words.size() - 1
                ? parts(whole, words, 1, Order.FAMILY_FIRST, Confidence.LIKELY, Sign.PATRONYMIC)
                : parts(whole, words, at + 1, Order.GIVEN_FIRST, Confidence.LIKELY, Sign.PATRONYMIC);
    }

    private NameProposal byKnownNames(NameProposal whole, List<String> words) {
        boolean givenFirst = isGiven(words.getFirst());
        boolean givenLast = isGiven(words.getLast());
        if (givenFirst && !givenLast) {
            int from = 1;
            while (from < words.size() - 1 && isGiven(words.get(from))) {
                from++;
            }
            int last = Math.max(from, words.size() - TWO);
            boolean isOneBetween = from == words.size() - TWO && !isSecondGiven(words.get(from));
            int family = isOneBetween || families.isIberian(words.get(last)) ? last : words.size() - 1;
            Confidence sure = family == from ? Confidence.LIKELY : Confidence.DOUBTFUL;
            return parts(whole, words, family, Order.GIVEN_FIRST, sure, Sign.KNOWN_GIVEN_NAME);
        }
        boolean isGivenElsewhere = book.isGivenAnywhere(Folding.fold(words.getFirst()));
        if (givenLast && !givenFirst && !isGivenElsewhere && !mayBeFamily(words)) {
            int to = words.size() - 1;
            while (to > 1 && isGiven(words.get(to - 1))) {
                to--;
            }
            return parts(whole, words, to, Order.FAMILY_FIRST, Confidence.LIKELY, Sign.KNOWN_GIVEN_NAME);
        }
        boolean isPair = words.size() > TWO && families.isIberian(words.get(words.size() - TWO));
        int family = isPair ? words.size() - TWO : words.size() - 1;
        return parts(whole, words, family, Order.GIVEN_FIRST, Confidence.DOUBTFUL, Sign.USUAL_ORDER);
    }

    /// `Samuel Kobina Annan`: a given name of some culture that is no family name.
    private boolean isSecondGiven(String word) {
        String folded = Folding.fold(word);
        return book.isGivenAnywhere(folded) && !book.isSurname(folded) && !families.isIberian(word);
    }

    /// Where a father's name serves as the family's, a given name behind others tells nothing: `Hindou Oumarou Ibrahim`.
    private boolean mayBeFamily(List<String> words) {
        boolean isTold = WITH_ARTICLE.matcher(words.getFirst().toLowerCase(Locale.ROOT)).matches();
        return book.isPatronym(Folding.fold(words.getLast())) && !isTold;
    }

    /// `Jean-Pierre` where Jean is known; an initial stands for a given name.
    boolean isGiven(String word) {
        String folded = Folding.fold(word);
        return book.isGiven(folded) || book.isGiven(folded.split(" ", -1)[0]) || INITIALS.matcher(word).matches();
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
