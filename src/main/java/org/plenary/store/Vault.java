package org.plenary.store;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Checked;
import org.plenary.base.Ids;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.base.Sensitive;

/// Seals sensitive values one by one (AES-256-GCM, by Google Tink), so that tables, log, backups and whatever they are
/// sent to hold ciphertext only. The key is wrapped by a passphrase (Argon2id, RFC 9106: 64 MiB, 3 passes, 4 lanes).
/// A passphrase that is lost cannot be recovered by anybody.
public final class Vault {

    private static final UUID ONLY = Ids.shipped("vault", "people");
    private static final byte[] WRAPPING = "plenary vault 1".getBytes(StandardCharsets.UTF_8);
    private static final Cost STANDARD = new Cost(65_536, 3, 4);
    private static final int KEY_BYTES = 32;

    private final Workspace workspace;
    private volatile Duration openFor;
    private final Cost cost;
    private @Nullable KeysetHandle keys;
    private Instant lastUse = Instant.EPOCH;

    /// @param openFor how long after its last use the vault locks itself
    public Vault(Workspace workspace, Duration openFor) {
        this(workspace, openFor, STANDARD);
    }

    /// For tests, which need not be safe from anybody who guesses.
    Vault(Workspace workspace, Duration openFor, Cost cost) {
        this.workspace = workspace;
        this.openFor = openFor;
        this.cost = cost;
    }

    /// What one guess costs (Argon2id).
    record Cost(int memoryKib, int passes, int lanes) {}

    private record Wrapped(String salt, Cost cost, String keyset) {
        static Wrapped from(Row row) {
            var cost = new Cost(row.integer("memory_kib"), row.integer("passes"), row.integer("lanes"));
            return new Wrapped(row.text("salt"), cost, row.text("wrapped"));
        }
    }

    /// Changes how long after its last use the vault locks itself.
    public void staysOpenFor(Duration time) {
        openFor = time;
    }

    /// Whether a passphrase has been set in this workspace.
    public boolean isSet() {
        return wrapped().isPresent();
    }

    public synchronized boolean isOpen() {
        if (keys != null && workspace.desk().clock().instant().isAfter(lastUse.plus(openFor))) {
            lock();
        }
        return keys != null;
    }

    public synchronized void lock() {
        keys = null;
    }

    // A passphrase waits for the one who writes, and who writes may seal: so it never waits while it holds the monitor.

    /// Sets the first passphrase and opens the vault.
    public Outcome<Boolean> set(String passphrase) {
        if (passphrase.isBlank()) {
            return Outcome.refused(new Rule.Missing());
        }
        if (isSet()) {
            return Outcome.refused(new Rule.AlreadyThere("passphrase"));
        }
        try {
            KeysetHandle fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, Tink.READY);
            Values values = wrap(fresh, passphrase);
            Outcome<Boolean> outcome = workspace.change("vault.set", writer -> {
                if (wrapped(writer).isPresent()) {
                    return Outcome.refused(new Rule.AlreadyThere("passphrase"));
                }
                writer.lasting().insert("vault", ONLY, values);
                return writer.done(true);
            });
            if (outcome instanceof Outcome.Done) {
                keep(fresh);
            }
            return outcome;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key could not be made", e);
        }
    }

    /// Opens the vault, or says that this is not the passphrase. Takes about as long as it takes to read this.
    public Checked<Boolean> unlock(String passphrase) {
        return unwrapped(wrapped(), passphrase).map(handle -> {
            keep(handle);
            return true;
        });
    }

    private static Checked<KeysetHandle> unwrapped(Optional<Wrapped> wrapped, String passphrase) {
        if (wrapped.isEmpty()) {
            return Checked.faulty("", new Rule.Missing());
        }
        try {
            return Checked.ok(unwrap(wrapped.get(), passphrase));
        } catch (GeneralSecurityException e) {
            // That is how Tink says that the key does not fit.
            return Checked.faulty("", new Rule.WrongPassphrase());
        }
    }

    /// Changes the passphrase; the values stay as they are, only their key is wrapped anew. The key as the old
    /// passphrase wrapped it is taken out of the log too; backups made before still hold it.
    public Outcome<Boolean> change(String old, String fresh) {
        if (fresh.isBlank()) {
            return Outcome.refused(new Rule.Missing());
        }
        Optional<Wrapped> known = wrapped();
        return switch (unwrapped(known, old)) {
            case Checked.Faulty<KeysetHandle>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<KeysetHandle>(var handle) -> {
                keep(handle);
                yield rewrap(known, handle, fresh);
            }
        };
    }

    private Outcome<Boolean> rewrap(Optional<Wrapped> known, KeysetHandle handle, String fresh) {
        try {
            Values values = wrap(handle, fresh);
            return workspace.changeWithoutTraces("vault.change", writer -> {
                if (!wrapped(writer).equals(known)) {
                    return Outcome.refused(new Rule.ChangedSince());
                }
                writer.lasting().supersede("vault", ONLY, values);
                return writer.done(true);
            });
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key could not be wrapped", e);
        }
    }

    /// Seals a value for one place; sealed text that is moved elsewhere does not open there. A blank stays blank.
    ///
    /// @param place such as `person_secret/<id>/passport_number`
    /// @throws IllegalStateException where the vault is locked
    public synchronized String seal(String value, String place) {
        if (value.isBlank()) {
            return "";
        }
        try {
            byte[] sealed = aead().encrypt(value.getBytes(StandardCharsets.UTF_8), utf8(place));
            return Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not sealed", e);
        }
    }

    /// Opens what [#seal(String, String)] has sealed for this place.
    ///
    /// @throws IllegalStateException where the vault is locked, or the text was tampered with
    public synchronized Sensitive<String> unseal(String sealed, String place) {
        if (sealed.isBlank()) {
            return new Sensitive<>("");
        }
        try {
            return new Sensitive<>(new String(aead().decrypt(bytes(sealed), utf8(place)), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not sealed by this vault for this place", e);
        }
    }

    private Aead aead() throws GeneralSecurityException {
        KeysetHandle open = open();
        keep(open);
        return open.getPrimitive(Tink.READY, Aead.class);
    }

    private KeysetHandle open() {
        isOpen();
        if (keys == null) {
            throw new IllegalStateException("the vault is locked");
        }
        return keys;
    }

    private synchronized void keep(KeysetHandle handle) {
        keys = handle;
        lastUse = workspace.desk().clock().instant();
    }

    private Optional<Wrapped> wrapped() {
        return workspace.read(Vault::wrapped);
    }

    private static Optional<Wrapped> wrapped(Reader reader) {
        return reader.first("SELECT * FROM vault WHERE id = ?1", Wrapped::from, ONLY);
    }

    private Values wrap(KeysetHandle keys, String passphrase) throws GeneralSecurityException {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        Aead wrapping = wrapping(passphrase, salt, cost);
        byte[] keyset = TinkProtoKeysetFormat.serializeEncryptedKeyset(
                keys, wrapping, WRAPPING, Tink.READY);
        return new Values()
                .text("salt", Base64.getEncoder().encodeToString(salt))
                .number("memory_kib", cost.memoryKib())
                .number("passes", cost.passes())
                .number("lanes", cost.lanes())
                .text("wrapped", Base64.getEncoder().encodeToString(keyset));
    }

    private static KeysetHandle unwrap(Wrapped wrapped, String passphrase) throws GeneralSecurityException {
        Aead wrapping = wrapping(passphrase, bytes(wrapped.salt()), wrapped.cost());
        return TinkProtoKeysetFormat.parseEncryptedKeyset(
                bytes(wrapped.keyset()), wrapping, WRAPPING, Tink.READY);
    }

    private static Aead wrapping(String passphrase, byte[] salt, Cost cost) throws GeneralSecurityException {
        // Keyboards of different systems make the same letter in different ways.
        String normal = Normalizer.normalize(passphrase, Normalizer.Form.NFKC);
        Argon2Function argon2 = Argon2Function.getInstance(
                cost.memoryKib(), cost.passes(), cost.lanes(), KEY_BYTES, Argon2.ID);
        return new AesGcmJce(argon2.hash(utf8(normal), salt).getBytes());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    /// Made ready when it is first wanted, for most workspaces are opened without their sealed values.
    private static final class Tink {

        private static final Configuration READY = ready();

        private static Configuration ready() {
            try {
                AeadConfig.register();
                return RegistryConfiguration.get();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("AES is missing from this Java", e);
            }
        }
    }
}
