package org.plenary.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// A label of running text, which takes as many lines as it needs. Use it wherever a label may wrap: JavaFX 26 throws
/// out of its layout when it has to break a line of Arabic by itself, so here such a line is broken by measure.
public final class Prose extends Label {

    /// Arabic letters from a fallback font reach below what JavaFX says is their line.
    private static final double ROOM = 1.2;

    /// A word so long is the path of a file or an address, and goes on in the next line where it must.
    private static final int LONG = 24;

    private static final int LEAST = 8;

    private String said = "";
    private boolean breaking;
    private double knownWidth = Double.NaN;
    private double knownHeight;

    public Prose(String text) {
        textProperty().subscribe(this::take);
        setText(text);
    }

    private void take(@Nullable String text) {
        if (!breaking) {
            said = text == null ? "" : text;
            setWrapText(!Script.isRightToLeft(said));
        }
    }

    private boolean breaksItself() {
        return !isWrapText() && !textProperty().isBound();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return breaksItself()
                ? said.lines().mapToDouble(this::measure).max().orElse(0) + sides() + 1
                : super.computePrefWidth(height);
    }

    @Override
    protected double computeMinWidth(double height) {
        return breaksItself() ? sides() : super.computeMinWidth(height);
    }

    /// Every layout asks several times for each width, and breaking lines is dear: the last answer is kept until
    /// anything changes.
    @Override
    protected double computePrefHeight(double width) {
        if (width != knownWidth) {
            knownHeight = measuredHeight(width);
            knownWidth = width;
        }
        return knownHeight;
    }

    @Override
    public void requestLayout() {
        knownWidth = Double.NaN;
        super.requestLayout();
    }

    private double measuredHeight(double width) {
        // Within a button nobody says how wide it will be; then its own wish counts.
        double given = width < 0 && getPrefWidth() > 0 ? getPrefWidth() : width;
        if (!breaksItself()) {
            return super.computePrefHeight(given);
        }
        double room = given < 0 ? Double.MAX_VALUE : given;
        // Letters of another font may stand higher or hang lower than the label's own.
        Text whole = text(String.join("\n", lines(room)));
        return Math.ceil(whole.getLayoutBounds().getHeight() * ROOM) + snappedTopInset() + snappedBottomInset();
    }

    /// Text is never cut, so it needs all of its lines.
    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (breaksItself()) {
            String broken = String.join("\n", lines(getWidth()));
            if (!broken.equals(getText())) {
                breaking = true;
                setText(broken);
                breaking = false;
            }
        }
        super.layoutChildren();
    }

    /// A sign that stands before the text takes its part of the width, too.
    private double sides() {
        Node sign = getGraphic();
        double beside = sign == null ? 0 : sign.prefWidth(-1) + getGraphicTextGap();
        return snappedLeftInset() + snappedRightInset() + beside;
    }

    private List<String> lines(double width) {
        double room = width - sides();
        double blank = measure("ا ا") - measure("اا");
        List<String> lines = new ArrayList<>();
        for (String paragraph : said.split("\n", -1)) {
            var line = new StringBuilder();
            double used = 0;
            for (String word : words(paragraph, room)) {
                double wide = measure(word);
                if (!line.isEmpty() && used + blank + wide > room) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                used += line.isEmpty() ? wide : blank + wide;
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private List<String> words(String paragraph, double room) {
        List<String> words = new ArrayList<>();
        for (String word : paragraph.split(" ", -1)) {
            String rest = word;
            while (rest.length() > LONG && !Script.isRightToLeft(rest) && measure(rest) > room) {
                int fits = rest.offsetByCodePoints(0, LEAST);
                while (fits < rest.length() && measure(rest.substring(0, fits + 1)) <= room) {
                    fits++;
                }
                fits -= Character.isHighSurrogate(rest.charAt(fits - 1)) ? 1 : 0;
                words.add(rest.substring(0, fits));
                rest = rest.substring(fits);
            }
            words.add(rest);
        }
        return words;
    }

    private double measure(String word) {
        return text(word).getLayoutBounds().getWidth();
    }

    private Text text(String word) {
        var text = new Text(word);
        text.setFont(getFont());
        return text;
    }
}
