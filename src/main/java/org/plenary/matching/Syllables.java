package org.plenary.matching;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// The syllables of Chinese and Korean names in Latin letters.
final class Syllables {

    private static final String[] PINYIN = {
        " a ai an ang ao e en er o ou yi ya yan yang yao ye yin ying yo yong you yu yuan yue yun wa wai wan wang wei wen weng wo wu",
        "b a ai an ang ao ei en eng i ian iao ie in ing o u", "p a ai an ang ao ei en eng i ian iao ie in ing o ou u",
        "m a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u", "f a an ang ei en eng o ou u",
        "d a ai an ang ao e ei eng i ian iao ie ing iu ong ou u uan ui un uo", "t a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo",
        "n a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ue", "l a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo v ue",
        "g a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo", "k a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo",
        "h a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo", "j i ia ian iang iao ie in ing iong iu u uan ue un",
        "q i ia ian iang iao ie in ing iong iu u uan ue un", "x i ia ian iang iao ie in ing iong iu u uan ue un",
        "zh a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo", "ch a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo",
        "sh a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo", "r an ang ao e en eng i ong ou u ua uan ui un uo",
        "z a ai an ang ao e ei en eng i ong ou u uan ui un uo", "c a ai an ang ao e en eng i ong ou u uan ui un uo",
        "s a ai an ang ao e en eng i ong ou u uan ui un uo"
    };
    private static final int LONGEST = 6;
    private static final Pattern KOREAN = Pattern.compile(
            "(?:(?:ch|kk|tt|pp|ss|sh|hw|wh|[bdghjklmnprstwyc])?[aeiouyw]+h?(?:ng|ck|[dgkmnlprtb])?){1,3}");
    private static final Pattern SOFT = Pattern.compile("zh|ch|j|q");
    private static final Pattern HISSED = Pattern.compile("ts|tz|z|c");
    private static final Pattern IEH = Pattern.compile("[iu]eh");
    private static final Pattern OPEN_E = Pattern.compile("(?<=[kh])e(?![in])");
    private static final Pattern KOREAN_U = Pattern.compile("eo|eu|oo|ou");
    private static final Pattern KOREAN_E = Pattern.compile("ae|oe|oi|ai");
    private static final Pattern KOREAN_I = Pattern.compile("ui|ee");
    private static final Pattern KOREAN_CH = Pattern.compile("ch|j");
    private static final Pattern KOREAN_K = Pattern.compile("kk|g");
    private static final Pattern KOREAN_L = Pattern.compile("[lr]+");
    private static final Pattern HEARD_H = Pattern.compile("(?<=[aeiou])h(?![aeiou])");
    private static final Set<String> SYLLABLES = syllables();
    private static final Set<String> CLASSES = classes();

    private Syllables() {}

    private static Set<String> syllables() {
        var all = new HashSet<String>();
        for (String line : PINYIN) {
            String[] parts = line.split(" ", -1);
            for (int i = 1; i < parts.length; i++) {
                all.add(parts[0] + parts[i]);
            }
        }
        return Set.copyOf(all);
    }

    private static Set<String> classes() {
        var all = new HashSet<String>();
        SYLLABLES.forEach(syllable -> all.add(sinitic(syllable)));
        return Set.copyOf(all);
    }

    /// Whether a word is one or more syllables of pinyin.
    static boolean isPinyin(String word) {
        return consistsOf(word, SYLLABLES);
    }

    /// Whether a word is one or more Chinese syllables, in pinyin or in an older romanization.
    static boolean isSinitic(String word) {
        return isPinyin(word) || consistsOf(sinitic(word), CLASSES);
    }

    private static boolean consistsOf(String word, Set<String> syllables) {
        boolean[] reached = new boolean[word.length() + 1];
        reached[0] = true;
        for (int from = 0; from < word.length(); from++) {
            boolean startsInVowel = from > 0 && "aeo".indexOf(word.charAt(from)) >= 0;
            for (int to = from + 1; reached[from] && !startsInVowel && to <= Math.min(word.length(), from + LONGEST); to++) {
                reached[to] |= syllables.contains(word.substring(from, to));
            }
        }
        return reached[word.length()] && !word.isEmpty();
    }

    /// What Wade-Giles without its apostrophes and pinyin have in common: `tsetung` and `zedong`.
    static String sinitic(String word) {
        String one = SOFT.matcher(word.replace("hs", "x")).replaceAll("C");
        one = HISSED.matcher(one).replaceAll("Z")
                .replace('b', 'p')
                .replace('d', 't')
                .replace('g', 'k')
                .replace("nk", "ng")
                .replace("ung", "ong")
                .replace("ien", "ian");
        one = IEH.matcher(one).replaceAll("ie").replace("ue", "ie").replace("ih", "i").replace("uo", "o");
        return OPEN_E.matcher(one)
                .replaceAll("o")
                .replace("eh", "e")
                .replace("ui", "uei")
                .replace("lee", "li")
                .replace("soo", "su");
    }

    /// Whether a word may be one to three Korean syllables.
    static boolean isKorean(String word) {
        return KOREAN.matcher(word).matches();
    }

    /// What the romanizations of a Korean word have in common: `myungbak` and `myeongbak`.
    static String korean(String word) {
        String one = HEARD_H.matcher(word).replaceAll("").replace("yi", "i").replace("woo", "u").replace("wu", "u");
        // `Park` is how English readers are made to say Pak.
        one = one.replace("ark", "ak");
        one = KOREAN_U.matcher(one).replaceAll("u");
        one = KOREAN_E.matcher(one).replaceAll("e");
        one = KOREAN_I.matcher(one).replaceAll("i").replace("sh", "s");
        one = KOREAN_CH.matcher(one).replaceAll("C");
        one = KOREAN_K.matcher(one).replaceAll("k").replace('d', 't').replace('b', 'p');
        return KOREAN_L.matcher(one).replaceAll("l");
    }
}
