package org.plenary.letters;

import java.time.LocalDate;
import java.util.Locale;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.base.Rule;
import org.plenary.meetings.Meeting;

/// How reference numbers are made: `{treaty}/{meeting}/{year}/{number}` gives `MC/COP6/2025/59`. Numbers count from 1 within a
/// series, that is within what stands before and behind the number.
///
/// @param before what stands before the number
/// @param after what stands behind it; mostly empty
public record Numbering(String before, String after) {

    /// After the invitation to the sixth meeting of the Conference of the Parties, MC/COP6/2025/59.
    public static final String USUAL = "{treaty}/{meeting}/{year}/{number}";

    private static final String NUMBER = "{number}";

    /// The series of a pattern for a meeting and a day.
    ///
    /// @return the series, or a fault of the field `pattern` where it lacks the place of the number
    public static Checked<Numbering> of(String pattern, Meeting meeting, LocalDate day) {
        String letters = meeting.treatyLetters();
        String filled = pattern.strip()
                .replace(letters.isEmpty() ? "{treaty}/" : "{treaty}", letters)
                .replace("{treaty}", letters)
                .replace("{meeting}", shortOf(meeting))
                .replace("{year}", Integer.toString(day.getYear()));
        int at = filled.indexOf(NUMBER);
        if (at < 0) {
            return Checked.faulty("pattern", new Rule.NotOneOf(pattern, USUAL));
        }
        return Checked.ok(new Numbering(filled.substring(0, at), filled.substring(at + NUMBER.length())));
    }

    /// `COP6` of `COP-6`.
    private static String shortOf(Meeting meeting) {
        return meeting.call(Language.ENGLISH).replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }

    /// The name of the series in the register.
    public String series() {
        return before + NUMBER + after;
    }

    public String reference(int serial) {
        return before + serial + after;
    }
}
