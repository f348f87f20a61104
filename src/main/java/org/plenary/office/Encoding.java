package org.plenary.office;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
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

/// Finds the character encoding of a text file: its mark first, then strict UTF-8, then what its bytes resemble, and
/// windows-1252 where that is not clear.
final class Encoding {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int BLOCK = 1 << 16;
    private static final int SAMPLE = 1 << 15;

    /// What a guess by resemblance must reach; the more bytes a writing takes, the easier it is met by chance.
    private static final int SURE = 25;

    private static final int SURE_OF_DOUBLE_BYTES = 60;

    private Encoding() {}

    /// The encodings that somebody may choose from, the usual ones first.
    static List<Charset> all() {
        return Stream.of("UTF-8", "windows-1252", "windows-1251", "windows-1256", "GB18030", "UTF-16LE", "UTF-16BE",
                        "windows-1250", "windows-1253", "windows-1254", "windows-1255", "windows-1257", "windows-1258",
                        "ISO-8859-2", "ISO-8859-5", "ISO-8859-6", "ISO-8859-15", "KOI8-R", "KOI8-U", "IBM850", "IBM866",
                        "x-MacRoman", "x-MacCyrillic", "Big5", "Shift_JIS", "EUC-JP", "EUC-KR", "windows-874")
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .toList();
    }

    /// Whether the beginning of a file is no text: it has zero bytes (unless marked as UTF-16) or many control
    /// characters.
    static boolean isBinary(byte[] head) {
        if (mark(head) != null) {
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
            in.mark(4);
            Charset marked = mark(in.readNBytes(4));
            in.reset();
            return marked != null ? marked : unmarked(path, in);
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
        return resembling(sample.toByteArray());
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

    private static Charset resembling(byte[] sample) {
        for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
            String name = match.getName();
            boolean isDoubleByte = !name.startsWith("ISO-8859-")
                    && !name.startsWith("windows")
                    && !name.startsWith("KOI8");
            if (name.startsWith("UTF") || name.startsWith("IBM") || !Charset.isSupported(name)) {
                continue;
            }
            if (match.getConfidence() >= (isDoubleByte ? SURE_OF_DOUBLE_BYTES : SURE)) {
                return windows(name);
            }
        }
        return WESTERN;
    }

    /// What Windows calls these is the same with more characters.
    private static Charset windows(String name) {
        return switch (name) {
            case "ISO-8859-1" -> WESTERN;
            case "ISO-8859-9" -> Charset.forName("windows-1254");
            default -> Charset.forName(name);
        };
    }
}
