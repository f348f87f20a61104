package org.plenary.store;

import java.time.Duration;
import java.time.InstantSource;

/// Makes stamps that only grow, also where the laptop's clock is set back, and that follow the stamps seen from other
/// devices.
public final class HybridClock {

    /// A stamp from further ahead than this is not believed.
    public static final Duration FURTHEST_AHEAD = Duration.ofHours(24);

    private static final int MOST = 0xFFFFF;

    private final InstantSource clock;
    private final String device;
    private long millis;
    private int counter;

    /// @param device eight hexadecimal digits that name this laptop
    public HybridClock(InstantSource clock, String device) {
        this.clock = clock;
        this.device = device;
    }

    /// A stamp later than every one made or seen before.
    public synchronized Stamp tick() {
        long now = clock.millis();
        if (now > millis) {
            millis = now;
            counter = 0;
        } else if (counter == MOST) {
            millis++;
            counter = 0;
        } else {
            counter++;
        }
        return Stamp.of(millis, counter, device);
    }

    /// Takes note of a stamp from elsewhere.
    ///
    /// @return whether it was believed; a stamp more than [#FURTHEST_AHEAD] ahead of the laptop's clock is not, and
    ///     whatever carries it belongs into quarantine
    public synchronized boolean observe(Stamp seen) {
        if (seen.millis() > clock.millis() + FURTHEST_AHEAD.toMillis()) {
            return false;
        }
        follow(seen);
        return true;
    }

    /// Goes on from this device's own last stamp, however far ahead it lies: the log's order must not break.
    synchronized void follow(Stamp own) {
        if (own.millis() > millis || (own.millis() == millis && own.counter() > counter)) {
            millis = own.millis();
            counter = own.counter();
        }
    }
}
