package org.plenary.office;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/// Text that a program has read in the wrong encoding: `JosÃ©`, `Ð˜Ð²Ð°Ð½`, `Èâàíîâ`, `&eacute;`. What it was is found by
/// undoing the mistake, and believed only where nothing but letters that people write comes of it.
public final class Garbled {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    /// What UTF-8 is mistaken for.
    private static final List<Charset> MISTAKEN =
            Stream.of("windows-1252", "ISO-8859-1", "windows-1251", "windows-1256", "windows-1250", "x-MacRoman", "IBM437",
                            "IBM850", "GBK")
                    .map(Charset::forName)
                    .toList();

    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{2,6}|#x\\p{XDigit}{2,5}|\\p{Alpha}{2,8});");
    private static final Pattern ESCAPE = Pattern.compile("_x00(?:0[Dd]|0[Aa]|09)_");
    /// Small letters only in the middle of Cyrillic words.
    private static final Pattern CYRILLIC_WORDS =
            Pattern.compile("(?:\\p{IsCyrillic}?[а-яё]{2,}|[А-ЯЁ]{3,}|[А-ЯЁ]\\.)(?:[ .,'’()-]+(?:\\p{IsCyrillic}?[а-яё]+|[А-ЯЁ]+)\\.?)*");
    /// What is Cyrillic once it is read as it was meant.
    private static final Pattern ACCENTED = Pattern.compile("[À-ÿ¨¸ .,'’()-]*[À-ÿ]{3,}[À-ÿ¨¸ .,'’()-]*");
    private static final int TIMES = 3;

    private Garbled() {}

    /// What the text was before it was garbled; empty where it is not.
    public static Optional<String> repaired(String text) {
        String now = text;
        for (int i = 0; i < TIMES; i++) {
            Optional<String> better = once(now);
            if (better.isEmpty()) {
                break;
            }
            now = better.get();
        }
        return now.equals(text) ? Optional.empty() : Optional.of(now);
    }

    /// Whether characters of the text were lost, so that nothing but asking helps: `M\uFFFDller`, `J?rg`, `?????`.
    public static boolean isLost(String text) {
        return text.indexOf('\uFFFD') >= 0 || (text.contains("??") && text.chars().noneMatch(Character::isLetter));
    }

    private static Optional<String> once(String text) {
        if (ENTITY.matcher(text).find() || ESCAPE.matcher(text).find()) {
            String read = Parser.unescapeEntities(ESCAPE.matcher(text).replaceAll(" "), true);
            return read.equals(text) || read.contains("\uFFFD") ? Optional.empty() : Optional.of(read.strip());
        }
        if (isAscii(text)) {
            return Optional.empty();
        }
        for (Charset mistaken : MISTAKEN) {
            Optional<String> read = misread(text, mistaken, StandardCharsets.UTF_8)
                    .filter(found -> isPlausible(found, text))
                    .filter(found -> !mistaken.equals(MISTAKEN.getLast()) || isMixed(text));
            if (read.isPresent()) {
                return read;
            }
        }
        return ACCENTED.matcher(text).matches()
                ? misread(text, WESTERN, CYRILLIC).filter(matches(CYRILLIC_WORDS))
                : Optional.empty();
    }

    private static Predicate<String> matches(Pattern pattern) {
        return text -> pattern.matcher(text).matches();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    /// The text as it would be had its bytes been read as `meant`, not as `mistaken`.
    private static Optional<String> misread(String text, Charset mistaken, Charset meant) {
        try {
            ByteBuffer bytes = bytes(text, mistaken);
            String read = meant.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString();
            return read.equals(text) ? Optional.empty() : Optional.of(read);
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    /// Where windows-1252 has no character for a byte, programs put the control character of that number.
    private static ByteBuffer bytes(String text, Charset mistaken) throws CharacterCodingException {
        if (!mistaken.equals(WESTERN) || text.chars().noneMatch(c -> c >= 0x80 && c < 0xA0)) {
            return mistaken.newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(text));
        }
        var bytes = ByteBuffer.allocate(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes.put(c >= 0x80 && c < 0xA0
                    ? (byte) c
                    : WESTERN.newEncoder()
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .encode(CharBuffer.wrap(String.valueOf(c)))
                            .get(0));
        }
        return bytes.flip();
    }

    /// Shorter, and only of characters that names, addresses and functions are written with.
    private static boolean isPlausible(String read, String text) {
        return read.length() < text.length()
                && read.codePoints().allMatch(c -> c < 0x80 || isWritten(c))
                && !mixesScripts(read);
    }

    /// Whether a letter or mark stands beside a Latin letter that no Latin word has: `֤igo` was never anybody's name.
    private static boolean mixesScripts(String read) {
        for (int i = 1; i < read.length(); i++) {
            boolean isWord = isPartOfWord(read.charAt(i - 1)) && isPartOfWord(read.charAt(i));
            if (isWord && isLatin(read.charAt(i - 1)) != isLatin(read.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isLatin(char c) {
        return c < 0x370 || (c >= 0x1E00 && c < 0x1F00);
    }

    private static boolean isWritten(int c) {
        boolean isLatin = (c >= 0xA0 && c < 0x180) || (c >= 0x218 && c < 0x21C) || (c >= 0x1E00 && c < 0x1F00)
                || c == 0x1A0 || c == 0x1A1 || c == 0x1AF || c == 0x1B0 || c == 0x259 || c == 0x18F;
        boolean isPunctuation = (c >= 0x2010 && c <= 0x2026) || c == 0x2039 || c == 0x203A || c == 0x20AC || c == 0x2116;
        boolean isOther = (c >= 0x370 && Character.isLetter(c)) || Character.getType(c) == Character.NON_SPACING_MARK;
        return isLatin || isPunctuation || (isOther && !isRare(c));
    }

    /// Letters of scripts in which nobody sends lists.
    private static boolean isRare(int c) {
        return (c >= 0x1680 && c < 0x1780) || (c >= 0x2C00 && c < 0x2D00) || (c >= 0xA000 && c < 0xAC00) || c >= 0xE000;
    }

    /// A Chinese character within a word of Latin letters: `Jos茅`.
    private static boolean isMixed(String text) {
        for (int i = 1; i < text.length(); i++) {
            boolean isLatin = text.charAt(i - 1) < 0x250 && Character.isLetter(text.charAt(i - 1));
            if (isLatin && Character.isIdeographic(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
