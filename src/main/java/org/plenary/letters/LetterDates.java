package org.plenary.letters;

import java.time.LocalDate;
import org.plenary.base.DateRange;
import org.plenary.base.Language;
import org.plenary.words.Dates;

/// Dates as they are written out in letters of the United Nations.
public final class LetterDates {

    /// Both names of each month, as in Arabic documents of the United Nations.
    private static final String[] ARABIC = {
        "كانون الثاني/يناير", "شباط/فبراير", "آذار/مارس", "نيسان/أبريل", "أيار/مايو", "حزيران/يونيه",
        "تموز/يوليه", "آب/أغسطس", "أيلول/سبتمبر", "تشرين الأول/أكتوبر", "تشرين الثاني/نوفمبر", "كانون الأول/ديسمبر"
    };

    private final Language language;
    private final Dates dates;

    public LetterDates(Language language) {
        this.language = language;
        this.dates = new Dates(language);
    }

    /// `2 May 2025`, `1er mai 2025`, `2 мая 2025 года`.
    public String full(LocalDate day) {
        String text = plainSpaces(dates.date(day));
        return switch (language) {
            case ARABIC -> day.getDayOfMonth() + " " + ARABIC[day.getMonthValue() - 1] + " " + day.getYear();
            case RUSSIAN -> text.replaceFirst("\\s*г\\.$", " года");
            case CHINESE, ENGLISH, FRENCH, SPANISH -> text;
        };
    }

    private static String plainSpaces(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    private String withoutYear(LocalDate day) {
        String year = Integer.toString(day.getYear());
        return switch (language) {
            case CHINESE -> full(day).replace(year + "年", "");
            case SPANISH -> full(day).replace(" de " + year, "");
            case RUSSIAN -> full(day).replace(" " + year + " года", "");
            case ARABIC, ENGLISH, FRENCH -> full(day).replace(" " + year, "");
        };
    }

    /// The first of two days that a sentence names, in the same year: the year stands once.
    String first(LocalDate from, LocalDate to) {
        return language == Language.CHINESE || from.getYear() != to.getYear() ? full(from) : withoutYear(from);
    }

    /// The second of them.
    String second(LocalDate from, LocalDate to) {
        return language == Language.CHINESE && from.getYear() == to.getYear() ? withoutYear(to) : full(to);
    }

    /// `from 24 to 29 September 2017`, `from 30 October to 3 November 2023`, `on 12 January 2017`: as sentences have it.
    String period(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return switch (language) {
                case ENGLISH -> "on " + full(from);
                case FRENCH -> "le " + full(from);
                case SPANISH -> "el " + full(from);
                case ARABIC -> "في " + full(from);
                case CHINESE, RUSSIAN -> full(from);
            };
        }
        String first = isInOneMonth(from, to) ? dayOfMonth(from) : first(from, to);
        return switch (language) {
            case ENGLISH -> "from " + first + " to " + full(to);
            case FRENCH -> "du " + first + " au " + full(to);
            case SPANISH -> "del " + first + " al " + full(to);
            case RUSSIAN -> "с " + first + " по " + full(to);
            case ARABIC -> "في الفترة من " + first + " إلى " + full(to);
            case CHINESE -> full(from) + "至" + (isInOneMonth(from, to) ? to.getDayOfMonth() + "日" : second(from, to));
        };
    }

    private static boolean isInOneMonth(LocalDate from, LocalDate to) {
        return from.getMonth() == to.getMonth() && from.getYear() == to.getYear();
    }

    private String dayOfMonth(LocalDate day) {
        return language == Language.FRENCH && day.getDayOfMonth() == 1 ? "1er" : Integer.toString(day.getDayOfMonth());
    }

    /// `24–29 September 2017`.
    String range(LocalDate from, LocalDate to) {
        if (language == Language.ARABIC && isInOneMonth(from, to)) {
            return from.getDayOfMonth() + "-" + full(to);
        }
        String text = plainSpaces(dates.range(new DateRange(from, to)));
        return language == Language.RUSSIAN ? text.replaceFirst("\\s*г\\.$", " года") : text;
    }

    /// `Geneva, 2 May 2025`.
    String placed(String city, LocalDate day) {
        if (city.isEmpty()) {
            return full(day);
        }
        return switch (language) {
            case ENGLISH, SPANISH, RUSSIAN -> city + ", " + full(day);
            case FRENCH -> city + ", le " + full(day);
            case ARABIC -> city + "، " + full(day);
            case CHINESE -> full(day) + "，" + city;
        };
    }
}
