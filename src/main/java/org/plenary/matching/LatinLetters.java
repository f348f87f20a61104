package org.plenary.matching;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Writes a name of any script in Latin letters, for comparing only. Arabic and Cyrillic letters are taken as passports
/// take them, Chinese characters by their reading in names, everything else as ICU has it.
final class LatinLetters {

    /// The words that come often come early; of very many names most words come once.
    private static final int MOST_KEPT = 40_000;

    private final Map<Integer, String> letters = new HashMap<>();
    private final Map<String, Sounds> sounds;
    private final @Nullable LatinLetters passing;
    /// Made when the first name needs them, for they take long to make.
    private volatile @Nullable Transliterator han;
    private volatile @Nullable Transliterator any;
    private volatile @Nullable Transliterator simplifying;

    private final boolean keeps;

    LatinLetters() {
        this(new ConcurrentHashMap<>(), true);
    }

    /// What a word is, found once for each: names repeat.
    Word word(String text, Word.Writing writing, Word.Role role) {
        Sounds known = sounds.get(text);
        if (known == null) {
            known = Sounds.of(text);
            if (keeps && sounds.size() < MOST_KEPT) {
                sounds.put(text, known);
            }
        }
        return new Word(known.text(), known, writing, role);
    }

    /// The same for names that are only asked for: what is new in them is not kept.
    LatinLetters passing() {
        return passing == null ? this : passing;
    }

    private LatinLetters(Map<String, Sounds> sounds, boolean keeps) {
        this.sounds = sounds;
        this.keeps = keeps;
        this.passing = keeps ? new LatinLetters(sounds, false) : null;
        put("абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґўђјљњћџѓќѕәғқңөұүһҳҷӣӯ",
                "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya e i yi ye g u dj j lj nj c dz g k z a g k n o u u h h j i u");
        put("ابتثجحخدذرزسشصضطظعغفقكلمنهويةىأإآٱؤئءپچژگکیێۆڵ",
                "a b t th j h kh d dh r z s sh s d t z - gh f q k l m n h w y - a a a a a w y - p ch zh g k y e o l");
    }

    private Transliterator han() {
        Transliterator known = han;
        if (known == null) {
            known = Transliterator.getInstance("Han-Latin/Names");
            han = known;
        }
        return known;
    }

    private Transliterator any() {
        Transliterator known = any;
        if (known == null) {
            known = Transliterator.getInstance("Any-Latin");
            any = known;
        }
        return known;
    }

    /// Chinese characters in their simplified form.
    String simplified(String han) {
        if (han.isEmpty()) {
            return han;
        }
        Transliterator known = simplifying;
        if (known == null) {
            known = Transliterator.getInstance("Hant-Hans");
            simplifying = known;
        }
        return known.transliterate(han);
    }

    private void put(String script, String latin) {
        String[] each = latin.split(" ", -1);
        int[] codes = script.codePoints().toArray();
        for (int i = 0; i < codes.length; i++) {
            letters.put(codes[i], each[i].equals("-") ? "" : each[i]);
        }
    }

    /// The script of the first letter that is not common to all.
    static UnicodeScript script(String text) {
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (Character.isLetter(c)) {
                UnicodeScript script = UnicodeScript.of(c);
                if (script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED) {
                    return script;
                }
            }
        }
        return UnicodeScript.COMMON;
    }

    /// A word in lower case in Latin letters; the syllables of Chinese and Korean stand apart. Scripts without vowels get
    /// an `a` between any two letters, so that no two of them are read as one sound.
    String of(String word, UnicodeScript script) {
        return switch (script) {
            case LATIN, COMMON -> word;
            case CYRILLIC -> byLetters(word, "");
            case ARABIC, HEBREW -> byLetters(word, "a");
            case DEVANAGARI, BENGALI, GUJARATI, GURMUKHI, ORIYA -> indic(word);
            case TAMIL, TELUGU, KANNADA, MALAYALAM, SINHALA -> indic(word);
            case HAN -> han().transliterate(apart(word));
            case HANGUL -> any().transliterate(apart(word));
            default -> any().transliterate(word);
        };
    }

    private static String apart(String word) {
        var out = new StringBuilder();
        word.codePoints().forEach(c -> out.appendCodePoint(c).append(' '));
        return out.toString().strip();
    }

    /// Hindi does not speak the `a` at the end of a word, and ICU writes `ś` for what English writes `sh`.
    private String indic(String word) {
        String latin = any().transliterate(word)
                .replace("ś", "sh").replace("ṣ", "sh").replace("c", "ch").replace("v", "w");
        return latin.length() > 3 && latin.endsWith("a") ? latin.substring(0, latin.length() - 1) : latin;
    }

    private String byLetters(String word, String between) {
        var out = new StringBuilder(word.length() * 2);
        word.codePoints().forEach(c -> {
            String latin = letters.get(c);
            String one = latin == null ? any().transliterate(Character.toString(c)) : latin;
            out.append(out.isEmpty() || one.isEmpty() ? "" : between).append(one);
        });
        return out.toString();
    }
}
