package org.plenary.base;

/// What somebody who listens holds in hand: closing it ends the listening. Closing it twice does no harm.
@FunctionalInterface
public interface Subscription extends AutoCloseable {

    /// Where there is nothing to end.
    static Subscription none() {
        return () -> {};
    }

    @Override
    void close();
}
