package org.plenary.screens.intake;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// How the choices of a box are called; nothing is typed into it.
final class Said<T> extends StringConverter<T> {

    private final Function<T, String> word;

    private Said(Function<T, String> word) {
        this.word = word;
    }

    static <T> Said<T> as(Function<T, String> word) {
        return new Said<>(word);
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : word.apply(value);
    }

    @Override
    public @Nullable T fromString(String text) {
        return null;
    }
}
