package org.plenary.office;

import java.util.List;
import java.util.regex.Pattern;

/// A chart of whole numbers in a paper: a native one, with its table inside, so that it can be changed in Word. Every
/// bar bears its number, so that it needs no axis.
///
/// @param title what is counted; it stands in the paper's own text, not in the chart
/// @param spoken the whole chart in one sentence, for screen readers
/// @param bars in order, at most 60
public record PaperChart(String title, String spoken, Shape shape, List<Bar> bars) {

    private static final int MOST = 60;
    private static final Pattern COLOUR = Pattern.compile("[0-9A-F]{6}");

    /// How the bars stand.
    public enum Shape {
        /// One below the other, for names.
        LYING,
        /// One beside the other, for days.
        STANDING
    }

    /// One bar.
    ///
    /// @param colour six hexadecimal digits, upper case: red, green, blue
    public record Bar(String label, int value, String colour) {
        public Bar {
            if (!COLOUR.matcher(colour).matches()) {
                throw new IllegalArgumentException("not a colour");
            }
        }
    }

    /// @throws IllegalArgumentException where there are no bars or too many
    public PaperChart {
        bars = List.copyOf(bars);
        if (bars.isEmpty() || bars.size() > MOST) {
            throw new IllegalArgumentException("a chart of " + bars.size() + " bars");
        }
    }

    /// Height on the page, in twips.
    int height() {
        return switch (shape) {
            case LYING -> 300 + bars.size() * 380;
            case STANDING -> 3000;
        };
    }
}
