package org.plenary.office;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// Tells by the letters that come of it in which encoding a text is written: the one in which it reads like some language,
/// with the detector of ICU as one voice among others. A list of names is too short for a detector that counts letters
/// alone, and knows nothing of the encodings of DOS and of the Macintosh.
final class EncodingGuess {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /// What ICU's confidence of 100 counts.
    private static final double VOICE = 0.08;

    /// What every place further down in the order of what is usual counts against an encoding.
    private static final double UNUSUAL = 0.001;

    private static final List<String> LATIN_WEST = List.of(
            "éèêëàâçîïôùûüœæÿ", "áéíóúñüºª", "áàâãçéêíóôõúü", "äöüß", "åäöøæéü", "áðéíóúýþæö", "àèéìòù", "ëéïóèçüö",
            "õäöüšž", "éèêëàâçîïôùûüáíóúñãõäößåøæ");
    private static final List<String> LATIN_CENTRAL = List.of(
            "ąćęłńóśźż", "áčďéěíňóřšťúůýžäľĺôŕ", "áéíóöőúüű", "čćđšž", "ăâîşţșț");
    private static final List<String> TURKISH = List.of("çğıöşüâîû");
    private static final List<String> BALTIC = List.of("ąčęėįšųūž", "āčēģīķļņšūž", "õäöüšž");
    private static final List<String> CYRILLIC = List.of("абвгдежзийклмнопрстуфхцчшщъыьэюяё", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя", "абвгдђежзијклљмнњопрстћуфхцчџш");
    private static final List<String> GREEK = List.of("αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ");
    private static final List<String> ARABIC = List.of("ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءآأؤإئًٌٍَُِّْـ", "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآئءأ");
    private static final List<String> HEBREW = List.of("אבגדהוזחטיךכלםמןנסעףפץצקרשת");
    private static final List<String> THAI = List.of("กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลวศษสหฬอฮะัาำิีึืุูเแโใไ็่้๊๋์ๆฯ");

    /// Letters that are rare where they belong, so that many of them tell of a mistake.
    private static final String RARE = "ъэщцфёюжшыґђћџљњÿþðýºªظذضثغ";

    private static final String PUNCTUATION = "«»‘’“”„–—…•°№€\u00A0ºª·،؛؟´`©®½";

    /// Of these two the detector knows one, and they differ in few letters.
    private static final Map<String, String> TWINS = Map.of(
            "ISO-8859-2", "windows-1250", "windows-1250", "ISO-8859-2", "ISO-8859-7", "windows-1253", "windows-1253", "ISO-8859-7",
            "ISO-8859-6", "windows-1256");

    private EncodingGuess() {}

    /// The single-byte encodings with the alphabets that are written in them, the usual ones first.
    private static final Map<String, List<String>> ALPHABETS = alphabets();

    private static Map<String, List<String>> alphabets() {
        var all = new java.util.LinkedHashMap<String, List<String>>();
        all.put("windows-1252", LATIN_WEST);
        all.put("windows-1251", CYRILLIC);
        all.put("windows-1256", ARABIC);
        all.put("windows-1250", LATIN_CENTRAL);
        all.put("windows-1254", TURKISH);
        all.put("windows-1253", GREEK);
        all.put("windows-1255", HEBREW);
        all.put("windows-1257", BALTIC);
        all.put("ISO-8859-2", LATIN_CENTRAL);
        all.put("ISO-8859-15", LATIN_WEST);
        all.put("KOI8-R", CYRILLIC);
        all.put("KOI8-U", CYRILLIC);
        all.put("IBM866", CYRILLIC);
        all.put("ISO-8859-5", CYRILLIC);
        all.put("ISO-8859-6", ARABIC);
        all.put("ISO-8859-7", GREEK);
        all.put("x-MacRoman", LATIN_WEST);
        all.put("x-MacCyrillic", CYRILLIC);
        all.put("x-MacCentralEurope", LATIN_CENTRAL);
        all.put("IBM850", LATIN_WEST);
        all.put("IBM437", LATIN_WEST);
        all.put("IBM852", LATIN_CENTRAL);
        all.put("x-windows-874", THAI);
        return all;
    }

    private static final List<String> EAST_ASIAN = List.of("GB18030", "Big5", "Shift_JIS", "EUC-KR", "EUC-JP");

    /// The encoding in which the sample reads best; windows-1252 where it reads like nothing in any.
    ///
    /// @param sample what is not ASCII, with what stands about it
    static Charset of(byte[] sample) {
        Map<String, Integer> voices = voices(sample);
        Charset best = WESTERN;
        double most = 0;
        int place = 0;
        var names = new ArrayList<>(ALPHABETS.keySet());
        names.addAll(EAST_ASIAN);
        for (String name : names) {
            if (Charset.isSupported(name)) {
                Charset charset = Charset.forName(name);
                List<String> alphabets = ALPHABETS.get(name);
                double value = alphabets == null ? eastAsian(sample, charset) : alphabetic(sample, charset, alphabets);
                double score = value + VOICE * voices.getOrDefault(name, 0) / 100 - UNUSUAL * place++;
                if (score > most) {
                    most = score;
                    best = charset;
                }
            }
        }
        return best;
    }

    private static Map<String, Integer> voices(byte[] sample) {
        Map<String, Integer> voices = new HashMap<>();
        for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
            String name = switch (match.getName()) {
                case "ISO-8859-1" -> "windows-1252";
                case "ISO-8859-9" -> "windows-1254";
                case "ISO-8859-8", "ISO-8859-8-I" -> "windows-1255";
                default -> match.getName();
            };
            voices.merge(name, match.getConfidence(), Math::max);
            String twin = TWINS.get(name);
            if (twin != null) {
                voices.merge(twin, match.getConfidence(), Math::max);
            }
        }
        return voices;
    }

    private static String read(byte[] sample, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(sample))
                    .toString();
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new IllegalStateException("a decoder that replaces does not complain", e);
        }
    }

    /// From -2 to 1: how far the text is written in one of the alphabets.
    private static double alphabetic(byte[] sample, Charset charset, List<String> alphabets) {
        String text = read(sample, charset);
        String small = text.toLowerCase(Locale.ROOT);
        boolean isSame = small.length() == text.length();
        double best = -2;
        for (int i = 0; i < alphabets.size(); i++) {
            double value = value(text, isSame ? small : text, alphabets.get(i));
            // The last alphabet of the West is that of lists in which several languages are mixed.
            best = Math.max(best, i == LATIN_WEST.size() - 1 ? value - 0.03 : value);
        }
        return best;
    }

    private static double value(String text, String small, String alphabet) {
        return mean(text, at -> value(text, small.charAt(at), at, alphabet));
    }

    /// What the characters that are not ASCII are worth on the average; 0 where there are none.
    private static double mean(String text, IntToDoubleFunction worth) {
        return IntStream.range(0, text.length())
                .filter(at -> text.charAt(at) >= 0x80)
                .mapToDouble(worth)
                .average()
                .orElse(0);
    }

    private static double value(String text, char small, int at, String alphabet) {
        char c = text.charAt(at);
        if (c == '\uFFFD' || c < 0xA0 || (c >= 0xE000 && c < 0xF900)) {
            return -2;
        }
        if (alphabet.indexOf(small) >= 0) {
            double plain = RARE.indexOf(small) >= 0 ? 0.5 : 1;
            return isOddlyCapital(text, at) ? -0.5 : isInLatinWord(text, at) ? -1 : plain;
        }
        if (PUNCTUATION.indexOf(c) >= 0) {
            boolean isJoining = c == '’' || c == '\u00A0' || c == '·';
            boolean isOdd = isJoining ? c == '’' && !isBehindLetter(text, at) : isBetweenLetters(text, at);
            return isOdd ? -1 : 0.6;
        }
        return Character.isLetter(c) ? -0.8 : isBesideLetter(text, at) ? -1 : -0.4;
    }

    /// A capital behind a small letter: `JosÉ`, `иВАНОВ`.
    private static boolean isOddlyCapital(String text, int at) {
        return at > 0 && Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1));
    }

    /// A letter of another script beside a Latin one: `JЁrgen`.
    private static boolean isInLatinWord(String text, int at) {
        return text.charAt(at) >= 0x370 && text.charAt(at) < 0x1E00
                && ((at > 0 && isLatin(text.charAt(at - 1))) || (at + 1 < text.length() && isLatin(text.charAt(at + 1))));
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isBehindLetter(String text, int at) {
        return at > 0 && Character.isLetter(text.charAt(at - 1));
    }

    private static boolean isBesideLetter(String text, int at) {
        return isBehindLetter(text, at) || (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)));
    }

    private static boolean isBetweenLetters(String text, int at) {
        return isBehindLetter(text, at)
                && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    /// From -3 to 1: how many of the characters are common ones of the countries where the encoding is used. In each, the
    /// common ones stand first.
    private static double eastAsian(byte[] sample, Charset charset) {
        String text = read(sample, charset);
        return mean(text, at -> {
            char c = text.charAt(at);
            boolean isInWord = c >= 0x2E80 && at > 0 && isLatin(text.charAt(at - 1));
            return c == '\uFFFD' ? -3 : isInWord ? -0.7 : common(c, charset);
        });
    }

    private static double common(char c, Charset charset) {
        boolean isWide = (c >= 0x3000 && c < 0x3020) || (c >= 0xFF00 && c < 0xFF60);
        if (isWide) {
            return 0.6;
        }
        byte[] bytes = String.valueOf(c).getBytes(charset);
        int first = bytes.length == 2 ? bytes[0] & 0xFF : 0;
        boolean isHan = Character.isIdeographic(c);
        boolean isKana = c >= 0x3040 && c < 0x3100;
        return switch (charset.name()) {
            case "GB18030" -> isHan && first >= 0xB0 && first <= 0xD7 ? 1 : isHan ? 0.1 : -0.6;
            case "Big5" -> isHan && first >= 0xA4 && first <= 0xC6 ? 1 : isHan ? 0.1 : -0.6;
            case "Shift_JIS" -> isKana ? 1.1 : isHan && first >= 0x88 && first <= 0x97 ? 0.9 : isHan ? 0.1 : -0.6;
            case "EUC-JP" -> isKana ? 1.1 : isHan && first >= 0xB0 && first <= 0xCF ? 0.9 : isHan ? 0.1 : -0.6;
            case "EUC-KR" -> c >= 0xAC00 && c < 0xD7A4 ? 1.1 : isHan ? -0.2 : -0.6;
            default -> 0;
        };
    }
}
