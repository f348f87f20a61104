package org.plenary.matching;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The sketches of everybody who was filed, by place.
final class Sketches {

    private final NameBook book;
    private final Glances glances;
    private final List<@Nullable Sketch> all = new ArrayList<>();

    Sketches(NameBook book) {
        this.book = book;
        glances = new Glances(book);
    }

    /// Makes those of people who came since the last time.
    ///
    /// @param to the place after the last one
    void fill(Likenesses likenesses, int to) {
        while (all.size() < to) {
            all.add(of(likenesses.get(all.size())));
        }
    }

    @Nullable Sketch of(Likeness likeness) {
        return Sketch.of(likeness, glances, book);
    }

    boolean mayBeAlike(int place, @Nullable Sketch asked) {
        return Sketch.mayBeAlike(all.get(place), asked);
    }
}
