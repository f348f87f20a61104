package org.plenary.intake;

import java.util.Optional;
import org.plenary.people.ParticipantField;

/// Writes what a column is taken for as a short text, and reads it again: `EMAIL`, `STATE`, `+Visa status`.
public final class Targets {

    private static final String ADDITIONAL = "+";

    private Targets() {}

    public static String text(Target target) {
        return switch (target) {
            case Target.Of(ParticipantField field) -> field.name();
            case Target.Additional(String name) -> ADDITIONAL + name;
            case Target.Special special -> special.name();
        };
    }

    /// Empty where the text means nothing that this version knows.
    public static Optional<Target> read(String text) {
        if (text.startsWith(ADDITIONAL)) {
            return Optional.of(new Target.Additional(text.substring(1)));
        }
        for (Target.Special special : Target.Special.values()) {
            if (special.name().equals(text)) {
                return Optional.of(special);
            }
        }
        for (ParticipantField field : ParticipantField.values()) {
            if (field.name().equals(text)) {
                return Optional.of(new Target.Of(field));
            }
        }
        return Optional.empty();
    }
}
