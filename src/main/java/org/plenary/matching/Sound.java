package org.plenary.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// How a word of a name sounds, coarsely enough that the spellings of its transcriptions meet: `Yuliya`, `Julia` and
/// `Ioulia`; `Rachid` and `Rasheed`; `Fedorov` and `Fyodoroff`. A letter that languages read in two ways makes two keys.
///
/// Our own rules: Soundex, Metaphone and Beider-Morse know English and the languages of Ashkenazi names; none of them
/// brings the French and the English spelling of an Arabic name together.
final class Sound {

    private static final int MOST = 4;
    private static final int LETTERS = 26;
    private static final String VOWELS = "aiu";

    private Sound() {}

    /// The keys of a folded word in Latin letters, each once; none for a word without any.
    static List<String> keys(String word) {
        List<StringBuilder> ways = new ArrayList<>(MOST);
        ways.add(new StringBuilder(word.length()));
        String text = ending(word);
        int i = 0;
        while (i < text.length()) {
            i += step(text, i, ways);
        }
        List<String> keys = new ArrayList<>(ways.size());
        for (StringBuilder way : ways) {
            String key = single(way);
            if (!key.isEmpty() && !keys.contains(key)) {
                keys.add(key);
            }
        }
        return keys;
    }

    /// The consonants of a key, which is all that a script without vowels writes.
    static String skeleton(String key) {
        var out = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            if (!isVowelSound(key.charAt(i))) {
                out.append(key.charAt(i));
            }
        }
        return out.toString();
    }

    /// Whether a character of a key is a vowel.
    static boolean isVowelSound(char c) {
        return VOWELS.indexOf(c) >= 0;
    }

    /// `Fedoroff`, `Fedorow` end as `Fedorov`; a last `h` behind a vowel is not heard; `Ye` begins as `E`.
    private static String ending(String word) {
        String text = word;
        int length = text.length();
        if (length > 4 && (text.endsWith("off") || text.endsWith("eff"))) {
            text = text.substring(0, length - 2) + "v";
        } else if (length > 4 && (text.endsWith("ow") || text.endsWith("ew"))) {
            text = text.substring(0, length - 1) + "v";
        } else if (length > 3 && text.endsWith("h") && isVowel(text.charAt(length - 2))) {
            text = text.substring(0, length - 1);
        }
        boolean softened = text.length() > 3
                && text.charAt(1) == 'e'
                && (text.charAt(0) == 'y' || text.charAt(0) == 'j' || text.charAt(0) == 'i');
        return softened && text.charAt(0) != 'j' ? text.substring(1) : text;
    }

    /// A voiced consonant as its voiceless one.
    static char voiceless(char c) {
        return switch (c) {
            case 'b' -> 'p';
            case 'd' -> 't';
            case 'g' -> 'k';
            case 'v' -> 'f';
            case 'j', 'S' -> 's';
            default -> c;
        };
    }

    private static boolean isVowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }

    /// Reads one sound.
    ///
    /// @return how many letters it takes
    private static int step(String text, int i, List<StringBuilder> ways) {
        char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        if (mayBeLong(text.charAt(i), next)) {
            for (String letters : BEGINNING.get(text.charAt(i) - 'a')) {
                if (text.startsWith(letters, i)) {
                    append(ways, ofLetters(letters));
                    return letters.length();
                }
            }
        }
        append(ways, ofLetter(text.charAt(i), next, i == 0));
        return 1;
    }

    private static final List<String> LONG = List.of(
            "shch", "tsch", "dzh", "sch", "tch", "dsh", "sh", "ch", "cz", "tz", "ts", "zh", "kh", "gh", "dh", "th", "ph",
            "pf", "ck", "qu", "dj", "gu", "oo", "ou", "ee", "oe", "ue", "ae", "ei", "ey", "ay", "ai", "iou", "ie", "io");

    /// The long ones by their first letter, in the same order.
    private static final List<List<String>> BEGINNING = IntStream.range(0, LETTERS)
            .mapToObj(letter -> LONG.stream().filter(letters -> letters.charAt(0) == 'a' + letter).toList())
            .toList();

    /// Which letters may stand second in the long ones, a bit for each, by the first letter.
    private static final long[] PAIRS = pairs();

    private static long[] pairs() {
        var pairs = new long[LETTERS];
        for (String letters : LONG) {
            pairs[letters.charAt(0) - 'a'] |= 1L << (letters.charAt(1) - 'a');
        }
        return pairs;
    }

    private static boolean mayBeLong(char c, char next) {
        return c >= 'a' && c <= 'z' && next >= 'a' && next <= 'z' && (PAIRS[c - 'a'] & 1L << (next - 'a')) != 0;
    }

    private static String ofLetters(String letters) {
        return switch (letters) {
            case "shch", "tsch", "sch", "tch", "sh", "cz" -> "S";
            case "ch" -> "S|k";
            case "dzh", "dj", "dsh" -> "j";
            case "tz", "ts" -> "s";
            case "zh" -> "s|j";
            case "kh" -> "h|k";
            case "gh", "gu" -> letters.equals("gu") ? "gu|g" : "g";
            case "dh" -> "d";
            case "th" -> "t";
            case "ph", "pf" -> "f";
            case "ck", "qu" -> "k";
            case "oo", "ou", "oe", "ue" -> "u";
            case "ee" -> "i";
            case "ae" -> "a";
            case "ei", "ey", "ay", "ai" -> "ai";
            case "iou" -> "iu";
            case "ie" -> "ia|i";
            case "io" -> "iu|u";
            default -> letters;
        };
    }

    private static String ofLetter(char c, char next, boolean first) {
        return switch (c) {
            case 'a', 'e' -> "a";
            case 'i', 'y' -> "i";
            case 'o', 'u' -> "u";
            case 'j' -> "j|i";
            case 'c' -> "eiy".indexOf(next) >= 0 ? "s" : "k";
            case 'q' -> "k";
            case 'x' -> first ? "s|h" : "ks";
            case 'z' -> "s";
            case 'w' -> isVowel(next) ? "v|u" : "u";
            case 'h' -> "h";
            default -> c >= 'a' && c <= 'z' ? ITSELF.get(c - 'a') : Character.isLetterOrDigit(c) ? String.valueOf(c) : "";
        };
    }

    private static final List<String> ITSELF =
            IntStream.range(0, LETTERS).mapToObj(letter -> String.valueOf((char) ('a' + letter))).toList();

    private static void append(List<StringBuilder> ways, String sounds) {
        if (ways.size() == 1 && sounds.length() == 1) {
            ways.getFirst().append(sounds);
            return;
        }
        int bar = sounds.indexOf('|');
        if (bar < 0) {
            ways.forEach(way -> way.append(sounds));
            return;
        }
        String first = sounds.substring(0, bar);
        String second = sounds.substring(bar + 1);
        if (ways.size() < MOST) {
            List<StringBuilder> other = ways.stream().map(StringBuilder::new).toList();
            other.forEach(way -> way.append(second));
            ways.forEach(way -> way.append(first));
            ways.addAll(other);
        } else {
            ways.forEach(way -> way.append(first));
        }
    }

    /// Doubled sounds count once.
    private static String single(StringBuilder way) {
        int size = 0;
        for (int i = 0; i < way.length(); i++) {
            char c = way.charAt(i);
            if (size == 0 || way.charAt(size - 1) != c) {
                way.setCharAt(size++, c);
            }
        }
        way.setLength(size);
        return way.toString();
    }
}
