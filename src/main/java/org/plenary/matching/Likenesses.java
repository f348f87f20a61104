package org.plenary.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Hands;
import org.plenary.base.Pieces;
import org.plenary.base.Progress;

/// Everybody a matcher knows, by place, each drawn for comparing when that is asked for. What a name looks like, ready for
/// comparing, takes ten times the room of the name; so of very many only those are kept that were looked at lately, and
/// drawn again if they are needed again. Several threads may ask.
final class Likenesses {

    /// Of so many at most, each at the place that its number has in it.
    private static final int MOST_KEPT = 1 << 14;
    /// Fewer are drawn by one hand.
    private static final int MANY = 1_000;

    private final LatinLetters letters = new LatinLetters();
    private final List<Supplier<Portrait>> portraits = new ArrayList<>();
    private @Nullable Kept[] kept = new Kept[16];

    private final int mostKept;

    private record Kept(int place, Likeness likeness) {}

    Likenesses() {
        this(MOST_KEPT);
    }

    /// @param mostKept a power of two
    Likenesses(int mostKept) {
        this.mostKept = mostKept;
    }

    /// Adds somebody at the next place.
    void add(Supplier<Portrait> portrait) {
        portraits.add(portrait);
    }

    int size() {
        return portraits.size();
    }

    /// Makes room for those who were added.
    void widen() {
        widen(mostKept);
    }

    /// Makes room for all, because each of them is going to be compared with others.
    void widenForAll() {
        widen(Integer.MAX_VALUE);
    }

    private void widen(int most) {
        int room = kept.length;
        while (room < Math.min(most, portraits.size())) {
            room *= 2;
        }
        if (room > kept.length) {
            var wider = new @Nullable Kept[room];
            for (Kept one : kept) {
                if (one != null) {
                    wider[one.place() & (room - 1)] = one;
                }
            }
            kept = wider;
        }
    }

    /// The place after the last one that can be drawn together with those from a place on, so that all are kept.
    int together(int from) {
        return Math.min(portraits.size(), (from | (kept.length - 1)) + 1);
    }

    /// Draws some side by side, who are then at hand.
    void draw(int from, int to, Hands hands, Progress progress) {
        new Pieces(to - from, i -> get(from + i)).share(to - from > MANY ? hands : Hands.own(), progress);
    }

    Likeness get(int place) {
        // One array for both, for another thread may make room for more meanwhile.
        @Nullable Kept[] here = kept;
        int at = place & (here.length - 1);
        Kept known = here[at];
        if (known != null && known.place() == place) {
            return known.likeness();
        }
        Likeness drawn = Likeness.of(portraits.get(place).get(), letters);
        here[at] = new Kept(place, drawn);
        return drawn;
    }

    /// Somebody who is only asked for.
    Likeness passing(Portrait portrait) {
        return Likeness.of(portrait, letters.passing());
    }
}
