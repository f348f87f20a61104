package org.plenary.people;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.plenary.base.Fault;
import org.plenary.base.Rule;
import org.plenary.words.Phrasebook;
import org.plenary.words.Sentences;

/// Puts the faults of participants into words. Their rules carry the names of constants, which nobody should read.
public final class Faults {

    private Faults() {}

    /// The sentence for a fault, with the words for statuses and other choices in the language of the phrasebook.
    public static String sentence(Fault fault, Phrasebook phrasebook) {
        return new Sentences(phrasebook).of(worded(fault, phrasebook));
    }

    private static Rule worded(Fault fault, Phrasebook phrasebook) {
        if (fault.rule() instanceof Rule.NoSuchStep(String from, String to)) {
            return new Rule.NoSuchStep(
                    word(ParticipantField.STATUS, from, phrasebook), word(ParticipantField.STATUS, to, phrasebook));
        }
        if (fault.rule() instanceof Rule.NotOneOf(String given, String known)) {
            return Arrays.stream(ParticipantField.values())
                    .filter(field -> field.name().equals(fault.field()) && field.isChoice())
                    .findFirst()
                    .<Rule>map(field -> new Rule.NotOneOf(given, words(field, known, phrasebook)))
                    .orElse(fault.rule());
        }
        return fault.rule();
    }

    private static String words(ParticipantField field, String known, Phrasebook phrasebook) {
        return Arrays.stream(known.split(", ", -1))
                .map(constant -> word(field, constant, phrasebook))
                .collect(Collectors.joining(", "));
    }

    /// A text that is no constant stays as it is.
    private static String word(ParticipantField field, String text, Phrasebook phrasebook) {
        return Arrays.stream(Lexicon.constants(field)).anyMatch(constant -> constant.name().equals(text))
                ? Lexicon.word(field, text, phrasebook)
                : text;
    }
}
