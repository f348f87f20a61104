package org.plenary.office;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.plenary.base.FileFault;

/// Finds the character encoding of a text file: its mark first, then the zeros of UTF-16 and UTF-32, then strict
/// UTF-8, then the encoding in which it reads best.
final class Encoding {

    private static final int BLOCK = 1 << 16;
    private static final int SAMPLE = 1 << 15;
    private static final int WIDE = 4096;

    /// The share of sequences that a text has at least that was UTF-8 before something was cut out of it or put in.
    private static final double NEARLY = 0.9;

    private Encoding() {}

    /// The encodings that somebody may choose from, the usual ones first.
    static List<Charset> all() {
        return Stream.of("UTF-8", "windows-1252", "windows-1251", "windows-1256", "GB18030", "UTF-16LE", "UTF-16BE",
                        "windows-1250", "windows-1253", "windows-1254", "windows-1255", "windows-1257", "windows-1258",
                        "ISO-8859-2", "ISO-8859-5", "ISO-8859-6", "ISO-8859-7", "ISO-8859-15", "KOI8-R", "KOI8-U", "IBM437", "IBM850",
                        "IBM852", "IBM866", "x-MacRoman", "x-MacCyrillic", "x-MacCentralEurope", "Big5", "Shift_JIS", "EUC-JP",
                        "EUC-KR", "x-windows-874", "UTF-32LE", "UTF-32BE")
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .toList();
    }

    /// Whether the beginning of a file is no text: it has zero bytes (unless marked as UTF-16) or many control
    /// characters.
    static boolean isBinary(byte[] head) {
        if (mark(head) != null || wide(head) != null) {
            return false;
        }
        int controls = 0;
        for (byte b : head) {
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                controls++;
            }
        }
        return controls * 20 > head.length;
    }

    /// @throws Unusable where the file cannot be read or turns out to be no text
    static Charset of(Path path) {
        try (var in = new BufferedInputStream(Files.newInputStream(path), BLOCK)) {
            in.mark(WIDE);
            byte[] head = in.readNBytes(WIDE);
            Charset marked = mark(head);
            Charset known = marked != null ? marked : wide(head);
            in.reset();
            return known != null ? known : unmarked(path, in);
        } catch (IOException e) {
            throw Unusable.because(e);
        }
    }

    private static @Nullable Charset mark(byte[] head) {
        if (head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (head.length >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (head.length >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
            boolean isWide = head.length >= 4 && head[2] == 0 && head[3] == 0;
            return isWide ? StandardCharsets.UTF_32LE : StandardCharsets.UTF_16LE;
        }
        return null;
    }

    /// UTF-16 or UTF-32 without a mark, which the zeros of its delimiters and line ends tell, and that it reads as text.
    private static @Nullable Charset wide(byte[] head) {
        boolean hasZeros = false;
        for (byte b : head) {
            hasZeros |= b == 0;
        }
        if (!hasZeros) {
            return null;
        }
        for (Charset charset : List.of(
                Charset.forName("UTF-32LE"), Charset.forName("UTF-32BE"), StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            if (readsAsText(head, charset)) {
                return charset;
            }
        }
        return null;
    }

    private static boolean readsAsText(byte[] head, Charset charset) {
        int unit = charset.name().startsWith("UTF-32") ? 4 : 2;
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(head, 0, whole(head, unit, charset)))
                    .toString();
            long plain = text.codePoints().filter(c -> c < 0x80).count();
            boolean isText = text.codePoints().allMatch(c -> c >= ' ' ? isAssigned(c) : c == '\n' || c == '\r' || c == '\t' || c == '\f');
            return isText && plain * 20 >= text.length();
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    /// The bytes of whole characters only: a pair must not be divided.
    private static int whole(byte[] head, int unit, Charset charset) {
        int length = head.length - head.length % unit;
        boolean isLittle = charset.name().endsWith("LE");
        if (unit == 2 && length >= 2) {
            int upper = head[isLittle ? length - 1 : length - 2] & 0xFC;
            return upper == 0xD8 ? length - 2 : length;
        }
        return length;
    }

    private static boolean isAssigned(int c) {
        int type = Character.getType(c);
        return type != Character.UNASSIGNED && type != Character.PRIVATE_USE && type != Character.CONTROL && type != Character.SURROGATE;
    }

    /// Whether most of what is not ASCII is UTF-8: somebody has cut a text within a character, or put two files together.
    private static boolean isNearlyUtf8(byte[] sample) {
        int good = 0;
        int bad = 0;
        int i = 0;
        while (i < sample.length) {
            int length = sequence(sample, i);
            if (length == 1) {
                i++;
            } else if (length > 1) {
                good++;
                i += length;
            } else {
                bad++;
                i++;
            }
        }
        return good > 0 && good >= NEARLY * (good + bad);
    }

    /// How many bytes the character has that begins here; 0 where none does.
    private static int sequence(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int length = first < 0x80 ? 1 : first >= 0xC2 && first < 0xE0 ? 2 : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xF0 && first < 0xF5 ? 4 : 0;
        for (int i = 1; i < length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static Charset unmarked(Path path, InputStream in) throws IOException {
        var sample = new ByteArrayOutputStream();
        byte[] block = new byte[BLOCK];
        for (int n = in.read(block); n >= 0; n = in.read(block)) {
            refuseZeros(block, n);
            if (sample.size() < SAMPLE) {
                sampleForeign(block, n, sample);
            }
        }
        if (sample.size() == 0 || isUtf8(path)) {
            return StandardCharsets.UTF_8;
        }
        return isNearlyUtf8(sample.toByteArray()) ? StandardCharsets.UTF_8 : EncodingGuess.of(sample.toByteArray());
    }

    private static void refuseZeros(byte[] block, int length) {
        for (int i = 0; i < length; i++) {
            if (block[i] == 0) {
                throw new Unusable(FileFault.UNKNOWN_KIND);
            }
        }
    }

    /// Keeps the neighbourhood of what is not ASCII, wherever in the file that stands.
    private static void sampleForeign(byte[] block, int length, ByteArrayOutputStream sample) {
        int kept = 0;
        for (int i = 0; i < length && sample.size() < SAMPLE; i++) {
            if (block[i] < 0 && i >= kept) {
                int from = Math.max(kept, i - 40);
                kept = Math.min(length, i + 80);
                sample.write(block, from, kept - from);
            }
        }
    }

    private static boolean isUtf8(Path path) throws IOException {
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (Reader reader = new InputStreamReader(Files.newInputStream(path), strict)) {
            char[] block = new char[BLOCK];
            int n = reader.read(block);
            while (n >= 0) {
                n = reader.read(block);
            }
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
