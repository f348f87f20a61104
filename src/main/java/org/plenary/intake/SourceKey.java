package org.plenary.intake;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.base.Folding;

/// By what a list is known again: its headings, and the part of its file's name that does not change from one sending to
/// the next.
///
/// @param pattern the headings, folded, from left to right
/// @param stem of the file's name, without dates, numbers and `copy`
record SourceKey(String pattern, String stem) {

    private static final char BETWEEN = '|';
    private static final Pattern ENDING = Pattern.compile("\\.[^.]{1,5}$");
    private static final Pattern PASSING = Pattern.compile(
            "\\d+|\\b(copy|copie|copia|final|finale|rev|version|ver|v|draft|new|update|updated|st|nd|rd|th"
                    + "|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july"
                    + "|august|september|october|november|december)\\b");

    static SourceKey of(Source source) {
        return new SourceKey(pattern(source.columns()), stem(source.name()));
    }

    static String pattern(List<SourceColumn> columns) {
        return columns.stream().map(column -> Folding.fold(column.heading())).collect(Collectors.joining(
                String.valueOf(BETWEEN)));
    }

    static String stem(String file) {
        String folded = Folding.fold(ENDING.matcher(file).replaceFirst(""));
        return PASSING.matcher(folded).replaceAll(" ").replaceAll("\\s+", " ").strip();
    }

    /// As it is kept.
    String text() {
        return stem + '\n' + pattern;
    }

    /// As it was kept.
    static SourceKey read(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? new SourceKey(text, "") : new SourceKey(text.substring(end + 1), text.substring(0, end));
    }
}
