package org.plenary.base;

import java.util.List;

/// Those who can do the parts of one long piece of work at the same time. Whoever has work that falls into parts offers
/// them; whether they are done side by side or one after the other makes no difference to what comes of it.
public interface Hands {

    /// How many parts are done at the same time, the caller's own among them.
    int count();

    /// Does all parts and comes back when each has ended. The caller does the first one itself, so that only that one may
    /// tell of its progress. What a part throws is thrown here, that of the earliest part first.
    void share(List<Runnable> parts);

    /// The caller's own only.
    static Hands own() {
        return Own.OWN;
    }

    /// Does one part after the other.
    enum Own implements Hands {
        OWN;

        @Override
        public int count() {
            return 1;
        }

        @Override
        public void share(List<Runnable> parts) {
            parts.forEach(Runnable::run);
        }
    }
}
