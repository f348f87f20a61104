package org.plenary.kit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.plenary.words.Dates;

/// The day in a [DatePicker] as text, both ways: ISO where it is known, otherwise exactly what was typed. On the screen
/// it stands as the language writes it.
final class DayValue extends StringConverter<LocalDate> {

    private final DatePicker picker;
    private final Dates dates;
    private final Function<String, Optional<LocalDate>> reading;
    private final StringProperty value = new SimpleStringProperty("");
    private boolean showing;

    /// @param reading what a typed text means
    DayValue(DatePicker picker, Dates dates, Function<String, Optional<LocalDate>> reading) {
        this.picker = picker;
        this.dates = dates;
        this.reading = reading;
        picker.setConverter(this);
        value.subscribe(this::show);
        picker.getEditor().textProperty().subscribe(this::tell);
        picker.valueProperty().subscribe(day -> {
            // Before it is first drawn, a DatePicker leaves its editor empty.
            if (day != null && !showing) {
                picker.getEditor().setText(toString(day));
            }
            tell();
        });
    }

    StringProperty text() {
        return value;
    }

    private void show(String text) {
        if (text.equals(typed())) {
            return;
        }
        LocalDate day = read(text);
        showing = true;
        picker.setValue(day);
        picker.getEditor().setText(day == null ? text : toString(day));
        showing = false;
    }

    private void tell() {
        if (!showing) {
            value.set(typed());
        }
    }

    private String typed() {
        String typed = picker.getEditor().getText();
        LocalDate day = typed == null ? null : fromShown(typed);
        return day != null ? day.toString() : typed == null ? "" : typed;
    }

    private @Nullable LocalDate fromShown(String text) {
        LocalDate known = picker.getValue();
        return known != null && toString(known).equals(text) ? known : read(text);
    }

    private @Nullable LocalDate read(String text) {
        return text.isBlank() ? null : reading.apply(text).orElse(null);
    }

    @Override
    public String toString(@Nullable LocalDate day) {
        return day == null ? "" : dates.shortDate(day);
    }

    /// What JavaFX takes for the day when the field is left. What cannot be read leaves the day as it was, because a
    /// change would make JavaFX throw away what is typed: so it stays there to be corrected.
    @Override
    public @Nullable LocalDate fromString(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        LocalDate day = fromShown(text);
        return day == null ? picker.getValue() : day;
    }
}
