package org.plenary.base;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is made when it is first asked for, once, from whichever thread asks first.
public final class Once<T> implements Supplier<T> {

    private final Supplier<? extends T> making;
    private volatile @Nullable T made;

    private Once(Supplier<? extends T> making) {
        this.making = making;
    }

    public static <T> Once<T> of(Supplier<? extends T> making) {
        return new Once<>(making);
    }

    @Override
    public T get() {
        T now = made;
        if (now != null) {
            return now;
        }
        synchronized (this) {
            T first = made;
            if (first == null) {
                first = making.get();
                made = first;
            }
            return first;
        }
    }
}
