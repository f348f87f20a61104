package org.plenary.screens.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.plenary.kit.Choice;

/// Lists of choices from enums.
final class Choices {

    private Choices() {}

    static <E extends Enum<E>> List<Choice> of(E[] values, Function<E, String> words) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), words.apply(value)))
                .toList();
    }

    /// The same with nothing at all as the first choice.
    static <E extends Enum<E>> List<Choice> orNone(String none, E[] values, Function<E, String> words) {
        List<Choice> choices = new ArrayList<>(of(values, words));
        choices.addFirst(new Choice("", none));
        return choices;
    }
}
