package org.plenary.matching;

import com.ibm.icu.text.Normalizer2;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.plenary.base.Folding;

/// One way in which a name is written, as words for comparing.
///
/// @param exact the folded words in their own script, in alphabetical order
/// @param han the Chinese characters of the name in their simplified form; empty for any other script
record WrittenName(List<Word> words, NameKey exact, String han) {

    private static final int LONGEST = 12;
    private static final Set<String> VIETNAMESE = Set.of("le", "do", "la", "an");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\-‐‑–—.,;·/()（）،\"]+");
    private static final Pattern MARKS = Pattern.compile("['’ʼ`´ʻ‘]|(?<=\\p{L})[?\\uFFFD]+(?=\\p{L})|\\p{Cf}|[\\u064B-\\u0652\\u0670\\u0640]");
    private static final Pattern SERVANT = Pattern.compile("abd(?:[aeou]u?[lrnszdt])?");
    private static final Pattern SERVANT_OF = Pattern.compile("abd[aeiou]u?[lrnszdt]?((?!l*a(?:h|hi|ye)?$)\\p{L}{3,})");
    /// `عبد السلام` and `عبدالسلام`, which is Abdel Salam; `عبد الله` is known as it stands.
    private static final Pattern ARABIC_SERVANT = Pattern.compile("(?<!\\p{L})عبد ?(ال(?!له)\\p{L}{2,})");
    /// Abdullah, in one word or in two, so that its consonants are those of the Latin spellings.
    private static final Pattern OF_GOD = Pattern.compile("(?<!\\p{L})عبد ?الله(?!\\p{L})");
    private static final Pattern OF_FAITH = Pattern.compile("(\\p{L}{3,}?)[aeiou]+[dl]din+e?");
    private static final Pattern FAITH = Pattern.compile("(?:[aeiu][dl])?din+e?");

    WrittenName {
        words = List.copyOf(words);
    }

    /// A name whose parts are known.
    static WrittenName of(String given, String family, LatinLetters letters) {
        var words = new ArrayList<Word>();
        read(given, Word.Role.GIVEN, letters, words);
        read(family, Word.Role.FAMILY, letters, words);
        boolean isPlain = words.size() < LONGEST && isPlain(given) && isPlain(family);
        return isPlain
                ? new WrittenName(joined(words), exact(words), "")
                : new WrittenName(
                        joined(words), NameKey.of(given + " " + family), letters.simplified(han(family + given)));
    }

    /// Words in English letters are folded as they stand.
    private static NameKey exact(List<Word> words) {
        return NameKey.ofFolded(words.stream().map(Word::text).toArray(String[]::new));
    }

    /// A name as a whole.
    static WrittenName of(String name, LatinLetters letters) {
        var words = new ArrayList<Word>();
        read(name, Word.Role.UNKNOWN, letters, words);
        return words.size() < LONGEST && isPlain(name)
                ? new WrittenName(joined(words), exact(words), "")
                : new WrittenName(joined(words), NameKey.of(name), letters.simplified(han(name)));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// How the first word is written.
    Word.Writing writing() {
        return words.getFirst().writing();
    }

    /// The words that are more than particles.
    List<Word> heavy() {
        return heavy(words);
    }

    /// A part that is nothing but particles is a name: `LE`, `Van`.
    static List<Word> heavy(List<Word> words) {
        List<Word> heavy = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            if (!isSilent(i, words)) {
                heavy.add(words.get(i));
            }
        }
        return heavy.isEmpty() || heavy.size() == words.size() ? words : heavy;
    }

    private static boolean isSilent(int at, List<Word> words) {
        Word word = words.get(at);
        boolean isFirst = at == 0;
        if (!word.isParticle() || (isFirst && VIETNAMESE.contains(word.text()) && isShort(words))) {
            return word.text().equals("y") && !isFirst && at < words.size() - 1;
        }
        return word.role() == Word.Role.UNKNOWN
                || words.stream().anyMatch(other -> other.role() == word.role() && !other.isParticle());
    }

    private static boolean isShort(List<Word> words) {
        return words.size() > 2 && words.stream().allMatch(word -> word.text().length() < 7);
    }

    private static void read(String text, Word.Role role, LatinLetters letters, List<Word> into) {
        if (text.isEmpty()) {
            return;
        }
        if (isPlain(text)) {
            readPlain(text, role, letters, into);
            return;
        }
        String name = ARABIC_SERVANT
                .matcher(Normalizer2.getNFCInstance().normalize(text).toLowerCase(Locale.ROOT))
                .replaceAll("abd $1");
        name = OF_GOD.matcher(name).replaceAll("عبدله");
        for (String part : BETWEEN.split(MARKS.matcher(name).replaceAll(""), -1)) {
            UnicodeScript script = LatinLetters.script(part);
            Word.Writing writing = writing(script);
            for (String word : Folding.fold(letters.of(withoutArticle(part, script), script)).split(" ", -1)) {
                if (!word.isEmpty() && into.size() < LONGEST) {
                    into.add(letters.word(word, writing, role));
                }
            }
        }
    }

    /// Whether a text is English letters and spaces only, which most are, so that nothing has to be looked at closely.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!isLetter && c != ' ') {
                return false;
            }
        }
        return true;
    }

    private static void readPlain(String text, Word.Role role, LatinLetters letters, List<Word> into) {
        for (String word : text.toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (!word.isEmpty() && into.size() < LONGEST) {
                into.add(letters.word(word, Word.Writing.LETTERS, role));
            }
        }
    }

    private static Word.Writing writing(UnicodeScript script) {
        return switch (script) {
            case LATIN, COMMON -> Word.Writing.LETTERS;
            case ARABIC, HEBREW -> Word.Writing.CONSONANTS;
            case HAN, HANGUL -> Word.Writing.SYLLABLES;
            default -> Word.Writing.TRANSCRIBED;
        };
    }

    private static String withoutArticle(String part, UnicodeScript script) {
        return script == UnicodeScript.ARABIC && part.length() > 4 && part.startsWith("ال") ? part.substring(2) : part;
    }

    /// `Abd al-Rahman`, `Abdul Rahman`, `Abderrahmane` are one word, and so is `Nour Eddine`.
    private static List<Word> joined(List<Word> words) {
        var out = new ArrayList<Word>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean servant = word.text().startsWith("abd") && SERVANT.matcher(word.text()).matches();
            int next = i + 1;
            while (servant && next < words.size() - 1 && words.get(next).isParticle()) {
                next++;
            }
            if (servant && next < words.size()) {
                out.add(Word.of("abd" + words.get(next).text(), word.writing(), word.role()));
                i = next;
            } else if (i > 0 && !out.isEmpty() && isFaith(word)) {
                Word before = out.getLast().isParticle() && out.size() > 1 ? out.remove(out.size() - 1) : out.getLast();
                Word bearer = out.removeLast();
                out.add(Word.of(bearer.text() + "din", before.writing(), bearer.role()));
            } else {
                out.add(plain(word));
            }
        }
        return out;
    }

    private static boolean isFaith(Word word) {
        return word.text().contains("din") && FAITH.matcher(word.text()).matches();
    }

    private static Word plain(Word word) {
        if (word.text().startsWith("abd")) {
            var servant = SERVANT_OF.matcher(word.text());
            if (servant.matches()) {
                return Word.of("abd" + servant.group(1), word.writing(), word.role());
            }
        }
        if (!word.text().contains("din")) {
            return word;
        }
        var faith = OF_FAITH.matcher(word.text());
        return faith.matches() ? Word.of(faith.group(1) + "din", word.writing(), word.role()) : word;
    }

    private static String han(String text) {
        if (isPlain(text)) {
            return "";
        }
        var out = new StringBuilder();
        text.codePoints()
                .filter(c -> UnicodeScript.of(c) == UnicodeScript.HAN)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
