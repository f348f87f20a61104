package org.plenary.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.base.Folding;

/// Calendars in which dates arrive that cannot be taken as they are.
public enum OtherCalendar {
    /// The Islamic years, and those of Iran's solar calendar, which are told apart by their months only.
    HIJRI(1300, 1500, "muharram|safar|rabi|jumad|rajab|shaban|ramad[ah]an|shawwal|dhu|zul|هـ|هجري|محرم|صفر|ربيع|جماد|رجب|شعبان|رمضان|شوال|ذو|\\bah\\b"),
    PERSIAN(0, 0, "farvardin|ordibehesht|khordad|mordad|shahrivar|mehr|aban|azar|bahman|esfand|فروردین|اردیبهشت|خرداد|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند"),
    BUDDHIST(2440, 2660, "พ ?ศ|\\bbe\\b"),
    /// `令和6年5月1日`, `R6.5.1`
    JAPANESE(0, 0, "令和|平成|昭和|大正|reiwa|heisei|showa|^[rhs] ?\\d{1,2}[ ./]\\d{1,2}[ ./]\\d{1,2}$"),
    /// `民國113年9月24日`
    MINGUO(0, 0, "民國|民国|minguo|\\broc\\b|^1[01]\\d ?[ ./年] ?\\d{1,2} ?[ ./月] ?\\d{1,2} ?日?$"),
    HEBREW(5600, 5900, "tishr|heshvan|kislev|tevet|shevat|adar|nisan|iyar|sivan|tammuz|elul|תשרי|חשון|כסלו|טבת|שבט|אדר|ניסן|אייר|סיון|תמוז|אלול"),
    /// Its years are near ours, so that only its months tell.
    ETHIOPIAN(0, 0, "meskerem|tikimt|hidar|tahsas|yekatit|megabit|miyazya|ginbot|sene\\b|hamle|nehase|መስከረም|ጥቅምት|ኅዳር|ታኅሣሥ|ጥር|የካቲት|መጋቢት|ሚያዝያ|ግንቦት|ሰኔ|ሐምሌ|ነሐሴ");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{4})(?!\\d)");
    private static final int FIRST = 1900;
    private static final int LAST = 2199;

    private final int from;
    private final int to;
    private final Pattern words;

    OtherCalendar(int from, int to, String words) {
        this.from = from;
        this.to = to;
        this.words = Pattern.compile(words);
    }

    /// The calendar that a text is dated by; empty where it is the Gregorian or no date at all.
    ///
    /// @param text with digits 0 to 9
    static Optional<OtherCalendar> of(String text) {
        String folded = Folding.fold(text);
        if (folded.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        Matcher year = YEAR.matcher(folded);
        int number = year.find() ? Integer.parseInt(year.group(1)) : 0;
        boolean isOurs = number >= FIRST && number <= LAST;
        for (OtherCalendar calendar : values()) {
            boolean isOfYear = number >= calendar.from && number < calendar.to;
            if (isOfYear || ((!isOurs || calendar == ETHIOPIAN) && calendar.words.matcher(folded).find())) {
                return Optional.of(isOfYear && PERSIAN.words.matcher(folded).find() ? PERSIAN : calendar);
            }
        }
        return Optional.empty();
    }
}
