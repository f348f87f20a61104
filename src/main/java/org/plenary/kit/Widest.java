package org.plenary.kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Labeled;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Keeps labels that stand below each other as wide as the widest of the words that any of them may show, in whatever
/// language and size.
public final class Widest {

    private final List<String> words;
    private final Map<Font, Double> known = new HashMap<>();

    public Widest(List<String> words) {
        this.words = List.copyOf(words);
    }

    /// @param besides what a label has beside its words, for letters of the size of 13
    public void keep(Labeled label, double besides) {
        label.fontProperty().subscribe(font -> {
            // Bold words stand in one column with the others.
            Font usual = Font.font(font.getFamily(), font.getSize());
            double width = known.computeIfAbsent(usual, this::measured) + besides * font.getSize() / 13;
            label.setMinWidth(width);
            label.setPrefWidth(width);
        });
    }

    private double measured(Font font) {
        var text = new Text();
        text.setFont(font);
        double widest = 0;
        for (String word : words) {
            text.setText(word);
            widest = Math.max(widest, text.getLayoutBounds().getWidth());
        }
        return Math.ceil(widest) + 1;
    }
}
