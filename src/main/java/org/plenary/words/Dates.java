package org.plenary.words;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.plenary.base.DateRange;
import org.plenary.base.Language;

/// Days and times as people of a language write them: Gregorian calendar, Western digits, day before month in English.
public final class Dates {

    private static final DateTimeFormatter ISO_MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final String WRITTEN_OUT = "yMMMMd";
    private static final String FOR_TABLES = "yMMMd";

    private static final Pattern FIRST = Pattern.compile("(?<!\\d)1(?=\\h\\p{L})");

    private final Language language;
    private final DateStyle style;
    private final ULocale locale;
    private final Map<String, DateFormat> formats = new ConcurrentHashMap<>();
    private final Map<String, DateIntervalFormat> intervals = new ConcurrentHashMap<>();

    /// In the usual style, as in papers.
    public Dates(Language language) {
        this(language, DateStyle.USUAL);
    }

    /// As a user wishes to read days on the screen.
    public Dates(Language language, DateStyle style) {
        this.language = language;
        this.style = style;
        this.locale = ULocale.forLocale(language.locale()).setKeywordValue("calendar", "gregorian");
    }

    /// `24 September 2017`
    public String date(LocalDate day) {
        return style == DateStyle.ISO ? day.toString() : format(text(), day);
    }

    /// `Sunday 24 September 2017`
    public String dateWithWeekday(LocalDate day) {
        return switch (style) {
            case USUAL, LONG -> format("yMMMMEEEEd", day);
            case SHORT -> format("yMMMEEEd", day);
            case ISO -> format("EEEE", day) + " " + day;
        };
    }

    /// `24 Sep 2017`, for tables
    public String shortDate(LocalDate day) {
        return style == DateStyle.ISO ? day.toString() : format(table(), day);
    }

    /// `24–29 September 2017`
    public String range(DateRange days) {
        return style == DateStyle.ISO ? isoRange(days) : interval(text(), days);
    }

    /// `24–29 Sep 2017`, for tables
    public String shortRange(DateRange days) {
        return style == DateStyle.ISO ? isoRange(days) : interval(table(), days);
    }

    private String text() {
        return style == DateStyle.SHORT ? FOR_TABLES : WRITTEN_OUT;
    }

    private String table() {
        return style == DateStyle.LONG ? WRITTEN_OUT : FOR_TABLES;
    }

    /// As ISO 8601 abbreviates it: `2017-09-24/29`, `2017-04-24/05-05`.
    private static String isoRange(DateRange days) {
        LocalDate from = days.from();
        String to = days.to().toString();
        if (from.equals(days.to())) {
            return to;
        }
        boolean isSameYear = from.getYear() == days.to().getYear();
        boolean isSameMonth = isSameYear && from.getMonth() == days.to().getMonth();
        return from + "/" + (isSameMonth ? to.substring(8) : isSameYear ? to.substring(5) : to);
    }

    /// `24 Sep 2017, 14:05` where the laptop is
    public String moment(Instant moment, ZoneId zone) {
        if (style == DateStyle.ISO) {
            return ISO_MOMENT.format(moment.atZone(zone));
        }
        if (isOwn(table())) {
            return shortDate(moment.atZone(zone).toLocalDate()) + ", " + CLOCK.format(moment.atZone(zone));
        }
        var format = DateFormat.getInstanceForSkeleton(table() + "HHmm", locale);
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return format.format((Object) moment.toEpochMilli());
    }

    public Language language() {
        return language;
    }

    public DateStyle style() {
        return style;
    }

    private String interval(String skeleton, DateRange days) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        if (from.equals(to)) {
            return format(skeleton, from);
        }
        if (from.getYear() == to.getYear() && language == Language.CHINESE) {
            String rest = from.getMonth() == to.getMonth() ? "" : to.getMonthValue() + "月";
            return format(skeleton, from) + "至" + rest + to.getDayOfMonth() + "日";
        }
        if (from.getYear() == to.getYear() && from.getMonth() == to.getMonth()) {
            // In Arabic an en dash would let the two numbers change places.
            return dayOfMonth(from) + (language == Language.ARABIC ? "-" : "–") + format(skeleton, to);
        }
        return acrossMonths(skeleton, days);
    }

    private String acrossMonths(String skeleton, DateRange days) {
        DateIntervalFormat format = intervals.computeIfAbsent(skeleton, s -> {
            var made = DateIntervalFormat.getInstance(s, locale);
            made.setTimeZone(TimeZone.GMT_ZONE);
            return made;
        });
        synchronized (format) {
            return written(skeleton, format.format(new DateInterval(millis(days.from()), millis(days.to()))));
        }
    }

    private String format(String skeleton, LocalDate day) {
        DateFormat format = formats.computeIfAbsent(skeleton, s -> {
            var made = formatter(s);
            made.setTimeZone(TimeZone.GMT_ZONE);
            return made;
        });
        synchronized (format) {
            // A number is taken as milliseconds since the epoch.
            return written(skeleton, format.format((Object) millis(day)));
        }
    }

    /// CLDR abbreviates the year also where the month is written out; Russian papers of the United Nations do not. It has a
    /// bare 1 for the first day of a month, which is `1er` in French.
    private String written(String skeleton, String text) {
        return switch (language) {
            case RUSSIAN -> skeleton.contains("MMMM") ? text.replace("г.", "года") : text;
            case FRENCH -> FIRST.matcher(text).replaceAll("1er");
            case ARABIC, CHINESE, ENGLISH, SPANISH -> text;
        };
    }

    private String dayOfMonth(LocalDate day) {
        return language == Language.FRENCH && day.getDayOfMonth() == 1 ? "1er" : Integer.toString(day.getDayOfMonth());
    }

    private DateFormat formatter(String skeleton) {
        // CLDR writes "Sept" in British English; the UN writes "Sep" in tables.
        return isOwn(skeleton)
                ? new SimpleDateFormat("d MMM y", ULocale.US)
                : DateFormat.getInstanceForSkeleton(Calendar.getInstance(locale), skeleton, locale);
    }

    private boolean isOwn(String skeleton) {
        return language == Language.ENGLISH && skeleton.equals(FOR_TABLES);
    }

    private static long millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
}
