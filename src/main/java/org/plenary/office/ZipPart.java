package org.plenary.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.plenary.base.FileFault;

/// Reads one part of a zip and ends where a bomb would begin.
final class ZipPart {

    private static final long MOST = 400L << 20;
    private static final long UNSUSPICIOUS = 32L << 20;
    private static final int RATIO = 400;

    private ZipPart() {}

    /// Whether the zip has a part of this name.
    static boolean has(Path path, String name) {
        try (var zip = new ZipFile(path.toFile())) {
            return zip.getEntry(name) != null;
        } catch (IOException | IllegalArgumentException _) {
            return false;
        }
    }

    /// Feeds a part to a handler.
    ///
    /// @throws Unusable where there is no such part, or it is damaged, a bomb or too large
    static void parse(Path path, String name, SafeXml.Handler handler) {
        try (var zip = new ZipFile(path.toFile())) {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                throw new Unusable(FileFault.DAMAGED);
            }
            try (InputStream in = new Bounded(zip.getInputStream(entry), path.toFile().length())) {
                SafeXml.parse(in, handler);
            }
        } catch (ZipException _) {
            throw new Unusable(FileFault.DAMAGED);
        } catch (IOException | IllegalArgumentException e) {
            throw Unusable.because(e);
        }
    }

    private static final class Bounded extends FilterInputStream {

        private final long packed;
        private long read;

        Bounded(InputStream in, long packed) {
            super(in);
            this.packed = Math.max(1, packed);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int n = super.read(bytes, offset, length);
            count(Math.max(0, n));
            return n;
        }

        private void count(int more) {
            read += more;
            if (read > UNSUSPICIOUS && read / packed > RATIO) {
                throw new Unusable(FileFault.SUSPICIOUS);
            }
            if (read > MOST) {
                throw new Unusable(FileFault.TOO_LARGE);
            }
        }
    }
}
