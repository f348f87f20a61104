package org.plenary.people;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The folded texts of many lines, laid end to end, so that a search runs through memory in order instead of hopping
/// from line to line: a hundred thousand hops cost more than the comparing.
public final class Haystack {

    /// Lines to a block. A block of Latin letters only takes one byte a letter, whatever the others hold.
    private static final int BLOCK = 1024;

    private static final char END = '\n';

    private final List<Block> blocks = new ArrayList<>();

    /// Some lines, with where each begins and where the last one ends.
    private static final class Block {
        private final String text;
        private final int[] starts;

        Block(String text, int[] starts) {
            this.text = text;
            this.starts = starts;
        }
    }

    /// @param lines in the order in which they are found
    public Haystack(List<RosterLine> lines) {
        for (int from = 0; from < lines.size(); from += BLOCK) {
            blocks.add(block(lines.subList(from, Math.min(from + BLOCK, lines.size()))));
        }
    }

    private static Block block(List<RosterLine> lines) {
        var text = new StringBuilder(lines.size() * 128);
        var starts = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            starts[i] = text.length();
            text.append(lines.get(i).folded()).append(END);
        }
        starts[lines.size()] = text.length();
        return new Block(text.toString(), starts);
    }

    /// The numbers of the lines that hold every one of these folded words somewhere.
    public BitSet find(String[] words) {
        var found = new BitSet();
        String rarest = rarest(words);
        for (int i = 0; i < blocks.size(); i++) {
            find(blocks.get(i), i * BLOCK, rarest, words, found);
        }
        return found;
    }

    /// The longest is likely to be the rarest.
    private static String rarest(String[] words) {
        String rarest = "";
        for (String word : words) {
            rarest = word.length() > rarest.length() ? word : rarest;
        }
        return rarest;
    }

    /// The numbers of the first lines that hold every one of these folded words: where there are many, the rest is not
    /// looked at.
    ///
    /// @param most how many, at most
    public List<Integer> first(String[] words, int most) {
        List<Integer> first = new ArrayList<>();
        for (int i = 0; i < blocks.size() && first.size() < most; i++) {
            var found = new BitSet();
            find(blocks.get(i), i * BLOCK, rarest(words), words, found);
            found.stream().limit(most - first.size()).forEach(first::add);
        }
        return first;
    }

    private static void find(Block block, int first, String rarest, String[] words, BitSet found) {
        String text = block.text;
        int line = 0;
        int at = text.indexOf(rarest);
        while (at >= 0 && at < text.length()) {
            while (block.starts[line + 1] <= at) {
                line++;
            }
            int end = block.starts[line + 1];
            if (words.length == 1 || holds(text, block.starts[line], end, words)) {
                found.set(first + line);
            }
            at = text.indexOf(rarest, end);
        }
    }

    private static boolean holds(String text, int from, int to, String[] words) {
        for (String word : words) {
            if (text.indexOf(word, from, to) < 0) {
                return false;
            }
        }
        return true;
    }
}
