package org.plenary.office;

import org.jspecify.annotations.Nullable;

/// Reads the small whole numbers and cell addresses in the attributes of a sheet, at the speed of a sheet.
final class Digits {

    private static final int LONGEST = 9;

    private Digits() {}

    /// The number, or `otherwise` where nothing or no small whole number is written.
    static int whole(@Nullable String text, int otherwise) {
        if (text == null || text.isEmpty() || text.length() > LONGEST) {
            return otherwise;
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return otherwise;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /// The column of an address such as `AB12`, counted from 0, or `otherwise` where there is none.
    static int column(@Nullable String address, int otherwise) {
        if (address == null) {
            return otherwise;
        }
        int column = 0;
        int i = 0;
        while (i < address.length() && i < LONGEST / 2 && address.charAt(i) >= 'A' && address.charAt(i) <= 'Z') {
            column = column * 26 + address.charAt(i) - 'A' + 1;
            i++;
        }
        return i == 0 ? otherwise : column - 1;
    }

    /// The row of an address such as `AB12`, counted from 1, or 0 where there is none.
    static int row(String address) {
        int i = 0;
        while (i < address.length() && !Character.isDigit(address.charAt(i))) {
            i++;
        }
        return whole(address.substring(i), 0);
    }
}
