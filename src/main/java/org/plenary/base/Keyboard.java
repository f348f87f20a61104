package org.plenary.base;

import java.util.List;

/// Which keys lie side by side, on the keyboards of the Latin and the Cyrillic script: whoever hits the wrong one mostly
/// hits a neighbour.
public final class Keyboard {

    private static final List<List<String>> LAYOUTS = List.of(
            List.of("qwertyuiop", "asdfghjkl", "zxcvbnm"),
            List.of("azertyuiop", "qsdfghjklm", "wxcvbn"),
            List.of("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"));

    private Keyboard() {}

    /// Whether two words of one length differ by one letter only, and those of both lie side by side.
    public static boolean isNeighboursSlip(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int at = -1;
        for (int i = 0; i < one.length(); i++) {
            if (one.charAt(i) != other.charAt(i)) {
                if (at >= 0) {
                    return false;
                }
                at = i;
            }
        }
        return at >= 0 && areNeighbours(one.charAt(at), other.charAt(at));
    }

    /// @param one in small letters
    public static boolean areNeighbours(char one, char other) {
        return LAYOUTS.stream().anyMatch(rows -> areNeighbours(rows, one, other));
    }

    /// A key touches its two neighbours, two of the row above and two of the row below.
    private static boolean areNeighbours(List<String> rows, char one, char other) {
        for (int row = 0; row < rows.size(); row++) {
            int at = rows.get(row).indexOf(one);
            if (at >= 0) {
                return isIn(rows, row, at - 1, other)
                        || isIn(rows, row, at + 1, other)
                        || isIn(rows, row - 1, at, other)
                        || isIn(rows, row - 1, at + 1, other)
                        || isIn(rows, row + 1, at - 1, other)
                        || isIn(rows, row + 1, at, other);
            }
        }
        return false;
    }

    private static boolean isIn(List<String> rows, int row, int at, char letter) {
        return row >= 0 && row < rows.size() && at >= 0 && at < rows.get(row).length() && rows.get(row).charAt(at) == letter;
    }
}
