package org.plenary.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;

/// Files under the hash of their content: `ab/abcdef…`. What lies there is whole, for it is moved into its place, and can
/// be proven, for its name is its hash. The same file taken twice lies there once.
record ContentFolder(Path folder) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /// How a file stands that should lie in the folder.
    enum State {
        WHOLE,
        MISSING,
        /// It is no longer what it was when it was taken in.
        ALTERED
    }

    /// The folder beside a workspace: `NAME.plenary-files`.
    static ContentFolder of(Path workspace) {
        return new ContentFolder(workspace.resolveSibling(workspace.getFileName() + "-files"));
    }

    Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /// Takes a file in. It is on the disk when this comes back.
    Checked<Content> take(Path file, long most) {
        try {
            if (!Files.isRegularFile(file)) {
                return Checked.badFile(FileFault.MISSING);
            }
            long size = Files.size(file);
            if (size == 0 || size > most) {
                return Checked.badFile(size == 0 ? FileFault.EMPTY : FileFault.TOO_LARGE);
            }
            String name = String.valueOf(file.getFileName());
            var content = new Content(name, MediaTypes.of(name), size, hash(file));
            return put(file, content.sha256()).map(_ -> content);
        } catch (IOException e) {
            return Checked.badFile(FileFault.NOT_READABLE);
        }
    }

    /// Copies a file to its place and proves the copy. A damaged file that stands there is thereby healed.
    private Checked<Path> put(Path file, String sha256) {
        Path place = place(sha256);
        try {
            Files.createDirectories(Disk.folder(place));
        } catch (IOException e) {
            return Checked.badFile(Disk.fault(e, folder));
        }
        return WholeFile.write(
                place,
                unfinished -> copy(file, unfinished).equals(sha256)
                        ? Checked.ok(unfinished)
                        : Checked.badFile(FileFault.IN_USE));
    }

    State state(String sha256) throws IOException {
        Path place = place(sha256);
        if (!Files.isRegularFile(place)) {
            return State.MISSING;
        }
        return hash(place).equals(sha256) ? State.WHOLE : State.ALTERED;
    }

    /// Copies to another folder what it has not yet; what is missing or altered here is left out.
    void supply(Collection<String> hashes, ContentFolder other) throws IOException {
        for (String sha256 : hashes) {
            Path there = other.place(sha256);
            boolean isThere = Files.isRegularFile(there) && Files.size(there) == size(sha256);
            if (!isThere && state(sha256) == State.WHOLE) {
                switch (other.put(place(sha256), sha256)) {
                    case Checked.Ok<Path> _ -> {}
                    case Checked.Faulty<Path>(var faults) -> throw new IOException(faults.toString());
                }
            }
        }
    }

    private long size(String sha256) throws IOException {
        Path place = place(sha256);
        return Files.isRegularFile(place) ? Files.size(place) : 0;
    }

    /// The hashes of all files that lie here.
    Set<String> held() throws IOException {
        Set<String> held = new TreeSet<>();
        for (Path file : files()) {
            String name = String.valueOf(file.getFileName());
            if (HASH.matcher(name).matches()) {
                held.add(name);
            }
        }
        return held;
    }

    /// Removes every file that is not among `needed` and was put here before `moment`, also what was never finished.
    void keepOnly(Set<String> needed, Instant moment) throws IOException {
        for (Path file : files()) {
            boolean isNeeded = needed.contains(String.valueOf(file.getFileName()));
            if (!isNeeded && Files.getLastModifiedTime(file).toInstant().isBefore(moment)) {
                Files.delete(file);
            }
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder, 2)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static String hash(Path file) throws IOException {
        try (var nowhere = new DigestOutputStream(OutputStream.nullOutputStream(), sha256())) {
            Files.copy(file, nowhere);
            return HexFormat.of().formatHex(nowhere.getMessageDigest().digest());
        }
    }

    private static String copy(Path file, Path target) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                var out = new DigestOutputStream(Files.newOutputStream(target), sha256())) {
            in.transferTo(out);
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
