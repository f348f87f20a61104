package org.plenary.office;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;
import org.plenary.office.Cell.Kind;

/// Excel's numbers as people read them: plain digits, and dates where the cell's format says that it is one.
final class Serial {

    /// Excel keeps 15 significant digits; what stands after them is noise of binary fractions.
    private static final MathContext DIGITS = new MathContext(15);

    private static final int SAFE_DIGITS = 15;
    private static final double LAST_DAY = 2_958_466;

    private Serial() {}

    /// How a workbook counts its days.
    enum Epoch {
        FROM_1900,
        FROM_1904
    }

    /// A number as the file spells it; kept as text where it is none.
    static Cell number(String raw) {
        if (isPlainWhole(raw)) {
            return new Cell(raw, Kind.NUMBER);
        }
        try {
            return number(Double.parseDouble(raw));
        } catch (NumberFormatException _) {
            return Cell.text(raw);
        }
    }

    static Cell number(double value) {
        if (!Double.isFinite(value)) {
            return Cell.text(Double.toString(value));
        }
        BigDecimal exact = BigDecimal.valueOf(value).round(DIGITS);
        return new Cell(exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString(), Kind.NUMBER);
    }

    /// The date that a serial number stands for, or the number itself where no calendar has such a day.
    static Cell date(double serial, Epoch epoch) {
        if (!(serial >= 0) || serial >= LAST_DAY) {
            return number(serial);
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(serial, epoch == Epoch.FROM_1904, true);
        if (moment == null) {
            return number(serial);
        }
        boolean isTimeOnly = serial < 1 && serial > 0;
        boolean isDayOnly = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        String text = isTimeOnly
                ? moment.toLocalTime().toString()
                : isDayOnly ? moment.toLocalDate().toString() : moment.toString();
        return new Cell(text, Kind.DATE);
    }

    static Cell date(String raw, Epoch epoch) {
        try {
            return date(Double.parseDouble(raw), epoch);
        } catch (NumberFormatException _) {
            return Cell.text(raw);
        }
    }

    /// Whether a number format shows dates or times. Elapsed hours (`[h]:mm`) are an amount, not a date.
    static boolean isDate(int id, String format) {
        if (format.toLowerCase(Locale.ROOT).startsWith("[h")) {
            return false;
        }
        // 27-36 and 50-58 are built in as dates where Excel speaks Chinese, Japanese or Korean (ECMA-376, 18.8.30)
        boolean isEastAsian = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
        return isEastAsian || DateUtil.isADateFormat(id, format);
    }

    private static boolean isPlainWhole(String raw) {
        int digits = raw.length();
        if (digits == 0 || digits > SAFE_DIGITS || (raw.charAt(0) == '0' && digits > 1)) {
            return false;
        }
        for (int i = 0; i < digits; i++) {
            if (raw.charAt(i) < '0' || raw.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
