package org.plenary.intake;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.plenary.base.Progress;

/// A long list in pieces, so that several hands can go through it together: each takes the next piece until none is left.
final class Pieces {

    private static final int SIZE = 256;

    private final int size;
    private final IntConsumer each;
    private final AtomicInteger next = new AtomicInteger();

    /// @param each what is done with a place of the list, from whichever thread
    Pieces(int size, IntConsumer each) {
        this.size = size;
        this.each = each;
    }

    /// Takes pieces until none is left. Where one fails, nobody takes another.
    void take(Progress progress) {
        boolean isDone = false;
        try {
            for (int from = next.getAndAdd(SIZE); from < size; from = next.getAndAdd(SIZE)) {
                progress.checkpoint();
                progress.done(from, size);
                for (int place = from; place < Math.min(size, from + SIZE); place++) {
                    each.accept(place);
                }
            }
            isDone = true;
        } finally {
            if (!isDone) {
                next.set(size);
            }
        }
    }
}
