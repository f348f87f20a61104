package org.plenary.matching;

import java.util.List;
import java.util.function.IntConsumer;

/// Everybody by the words of their names within each delegation. Where few share a word, all of them are found; where many
/// do, as in a large delegation a common given name, those in whose names something else meets, too. So the cost of a
/// question does not grow with the delegation.
final class Neighbours {

    /// A word that more people of a delegation bear says little about who is meant.
    private static final int FEW = 6;
    /// More people than these nobody is compared with by one key.
    private static final int MOST = 1_000;

    private final NameBook book;
    private final KeyIndex byWord = new KeyIndex();
    private final KeyIndex byMore = new KeyIndex();
    private int filed;

    Neighbours(NameBook book) {
        this.book = book;
    }

    /// Files those who came since the last time.
    void fill(List<Likeness> all) {
        for (; filed < all.size(); filed++) {
            file(all, filed);
        }
    }

    private void file(List<Likeness> all, int place) {
        for (long word : Blocks.near(all.get(place))) {
            byWord.put(word, place);
            int count = byWord.count(word);
            if (count == FEW + 1) {
                byWord.each(word, one -> fileByMore(all.get(one), word, one));
            } else if (count > FEW) {
                fileByMore(all.get(place), word, place);
            }
        }
    }

    private void fileByMore(Likeness likeness, long word, int place) {
        for (long key : Blocks.beside(likeness, word, Blocks.Side.FILED, book)) {
            byMore.put(key, place);
        }
    }

    /// Hands over the place of everybody who may be meant; some of them more than once.
    void find(Likeness asked, IntConsumer place) {
        for (long word : Blocks.near(asked)) {
            if (byWord.count(word) <= FEW) {
                byWord.each(word, place);
            } else {
                findByMore(Blocks.beside(asked, word, Blocks.Side.ASKED, book), place);
            }
        }
    }

    private void findByMore(long[] keys, IntConsumer place) {
        for (long key : keys) {
            if (byMore.count(key) <= MOST) {
                byMore.each(key, place);
            }
        }
    }
}
