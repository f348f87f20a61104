package org.plenary.base;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;

/// Where new ids come from: UUID version 7 (RFC 9562), made on the laptop, growing with time, so that rows that were
/// made together lie together.
public final class Ids {

    private final Supplier<UUID> source;

    private Ids(Supplier<UUID> source) {
        this.source = source;
    }

    public static Ids timeBased() {
        NoArgGenerator generator = Generators.timeBasedEpochGenerator();
        return new Ids(generator::generate);
    }

    /// The same ids in the same order at every run: for the sample workspace and for tests.
    public static Ids counting(long epochMillis) {
        var counter = new Object() {
            long next;
        };
        return new Ids(() -> {
            long n = counter.next++;
            long high = epochMillis << 16 | 0x7000L | (n >>> 30 & 0xFFFL);
            return new UUID(high, 0x8000000000000000L | n);
        });
    }

    public UUID next() {
        return source.get();
    }

    /// The id that a shipped thing has in every workspace, made from its standard code (`state`, `CHE`).
    public static UUID shipped(String kind, String code) {
        return UUID.nameUUIDFromBytes((kind + ":" + code).getBytes(StandardCharsets.UTF_8));
    }
}
