package org.plenary.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// Everybody by the words of their names within each delegation. Where few share a word, all of them are found; where many
/// do, as in a large delegation a common given name, those in whose names something else meets, too. So the cost of a
/// question hardly grows with the delegation.
final class Neighbours {

    /// A word that more people of a delegation bear says little about who is meant.
    private static final int FEW = 6;

    private final NameBook book;
    private final KeyIndex byWord = new KeyIndex();
    private final List<Crowd> crowds = new ArrayList<>();
    /// The places in [#crowds] by the words.
    private final KeyIndex crowdsByWord = new KeyIndex();
    /// The words of everybody who was filed.
    private final List<long[]> wordsOf = new ArrayList<>();

    Neighbours(NameBook book) {
        this.book = book;
    }

    /// Files those who came since the last time.
    ///
    /// @param to the place after the last one
    void fill(Likenesses all, int to) {
        while (wordsOf.size() < to) {
            file(all, wordsOf.size());
        }
    }

    /// How many were filed by now.
    int filed() {
        return wordsOf.size();
    }

    private void file(Likenesses all, int place) {
        Blocks.Wording wording = Blocks.wording(all.get(place));
        long[] words = Blocks.near(wording);
        wordsOf.add(words);
        for (long word : words) {
            int count = byWord.put(word, place);
            if (count == FEW + 1) {
                gather(all, word);
            } else if (count > FEW) {
                crowdsByWord.each(word, crowd -> crowds.get(crowd).add(place, beside(wording, word, Blocks.Side.FILED)));
            }
        }
    }

    /// Makes a crowd of those who share a word by now.
    private void gather(Likenesses all, long word) {
        int[] places = new int[FEW + 1];
        int[] at = {FEW};
        byWord.each(word, place -> places[at[0]--] = place);
        var crowd = new Crowd();
        for (int place : places) {
            crowd.add(place, beside(Blocks.wording(all.get(place)), word, Blocks.Side.FILED));
        }
        crowdsByWord.put(word, crowds.size());
        crowds.add(crowd);
    }

    private long[] beside(Blocks.Wording wording, long word, Blocks.Side side) {
        return Blocks.beside(wording, word, side, book);
    }

    /// Hands over the place of everybody who may be meant; some of them more than once.
    void find(Likeness asked, IntConsumer place) {
        Blocks.Wording wording = Blocks.wording(asked);
        for (long word : Blocks.near(wording)) {
            if (!byWord.eachOfFew(word, FEW, place)) {
                findInCrowd(wording, word, Integer.MAX_VALUE, place);
            }
        }
    }

    /// The same of those who were filed before somebody who was filed, too.
    ///
    /// @param filed her or his own place
    void findBefore(int filed, Likeness asked, IntConsumer place) {
        Blocks.Wording wording = null;
        for (long word : wordsOf.get(filed)) {
            if (!byWord.eachOfFew(word, FEW, place)) {
                wording = wording == null ? Blocks.wording(asked) : wording;
                findInCrowd(wording, word, filed, place);
            }
        }
    }

    private void findInCrowd(Blocks.Wording wording, long word, int before, IntConsumer place) {
        long[] beside = beside(wording, word, Blocks.Side.ASKED);
        crowdsByWord.each(word, crowd -> crowds.get(crowd).find(beside, before, place));
    }
}
