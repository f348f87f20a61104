package org.plenary.base;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/// A long list in pieces, so that several hands can go through it together: each takes the next piece until none is left.
public final class Pieces {

    private static final int SIZE = 256;

    private final int size;
    private final IntConsumer each;
    private final Done done;
    private final AtomicInteger next = new AtomicInteger();
    /// The pieces that were done, and up to which place that was told.
    private final BitSet ready = new BitSet();
    private int told;

    /// @param each what is done with a place of the list, from whichever thread
    public Pieces(int size, IntConsumer each) {
        this(size, each, (from, to) -> {});
    }

    /// @param done is told of every piece that was done, one after the other, in the order of the list
    public Pieces(int size, IntConsumer each, Done done) {
        this.size = size;
        this.each = each;
        this.done = done;
    }

    /// Is told what was done.
    @FunctionalInterface
    public interface Done {

        /// @param to the place after the last one
        void upTo(int from, int to);
    }

    /// Has every hand take pieces; only the caller's own tells of its progress.
    public void share(Hands hands, Progress progress) {
        List<Runnable> parts = new ArrayList<>(List.of(() -> take(progress)));
        parts.addAll(Collections.nCopies(hands.count() - 1, () -> take(Progress.none())));
        hands.share(parts);
    }

    /// Takes pieces until none is left. Where one fails, nobody takes another.
    public void take(Progress progress) {
        boolean isDone = false;
        try {
            for (int from = next.getAndAdd(SIZE); from < size; from = next.getAndAdd(SIZE)) {
                progress.checkpoint();
                progress.done(from, size);
                for (int place = from; place < Math.min(size, from + SIZE); place++) {
                    each.accept(place);
                }
                tell(from);
            }
            isDone = true;
        } finally {
            if (!isDone) {
                next.set(size);
            }
        }
    }

    /// Tells of a piece, and of those below it that were done before it.
    private synchronized void tell(int piece) {
        ready.set(piece / SIZE);
        while (ready.get(told / SIZE) && told < size) {
            int from = told;
            told = Math.min(size, told + SIZE);
            done.upTo(from, told);
        }
    }
}
