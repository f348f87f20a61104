package org.plenary.people;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plenary.base.Folding;
import org.plenary.base.Language;
import org.plenary.registry.Category;
import org.plenary.registry.RegistryWords;
import org.plenary.registry.Standing;
import org.plenary.words.Phrasebook;

/// The words for the choices of a field (status, capacity, gender …), from constant to word in one language and back
/// from a word in any language.
public final class Lexicon {

    private final Map<ParticipantField, Map<String, String>> constants = new EnumMap<>(ParticipantField.class);

    public Lexicon() {
        for (Language language : Language.values()) {
            var phrasebook = new Phrasebook(language);
            for (ParticipantField field : ParticipantField.values()) {
                if (field.isChoice()) {
                    learn(field, phrasebook);
                }
            }
        }
    }

    private void learn(ParticipantField field, Phrasebook phrasebook) {
        Map<String, String> known = constants.computeIfAbsent(field, f -> new HashMap<>());
        for (Enum<?> constant : constants(field)) {
            known.putIfAbsent(Folding.fold(constant.name()), constant.name());
            known.putIfAbsent(Folding.fold(word(field, constant.name(), phrasebook)), constant.name());
        }
        if (field == ParticipantField.CATEGORY) {
            var words = phrasebook.of(RegistryWords.class);
            known.putIfAbsent(Folding.fold(words.standing(Standing.PARTY)), Category.STATE.name());
            known.putIfAbsent(Folding.fold(words.standing(Standing.OBSERVER_STATE)), Category.STATE.name());
        }
    }

    /// The constants of a field that is a choice; none for any other.
    public static Enum<?>[] constants(ParticipantField field) {
        return switch (field) {
            case GENDER -> Gender.values();
            case CATEGORY -> Category.values();
            case CAPACITY -> Capacity.values();
            case CONSENT -> Consent.values();
            case STATUS -> Status.values();
            case HONORIFIC, GIVEN, FAMILY, FULL_NAME, LATIN_NAME, LANGUAGES, DELEGATION, RANK, FUNCTION, DEPARTMENT,
                    ADDRESS, CITY, COUNTRY, TELEPHONE, EMAIL, LETTER_REFERENCE, LETTER_DATE, ARRIVES, LEAVES,
                    STATUS_ON, STATUS_REASON, TAGS, NOTES -> new Enum<?>[0];
        };
    }

    /// The word for a constant of a choice; for any other field the text itself.
    public static String word(ParticipantField field, String text, Phrasebook phrasebook) {
        if (text.isBlank()) {
            return "";
        }
        var words = phrasebook.of(PeopleWords.class);
        return switch (field) {
            case GENDER -> words.gender(Gender.valueOf(text));
            case CATEGORY -> phrasebook.of(RegistryWords.class).category(Category.valueOf(text));
            case CAPACITY -> words.capacity(Capacity.valueOf(text));
            case CONSENT -> words.consent(Consent.valueOf(text));
            case STATUS -> words.status(Status.valueOf(text));
            case HONORIFIC, GIVEN, FAMILY, FULL_NAME, LATIN_NAME, LANGUAGES, DELEGATION, RANK, FUNCTION, DEPARTMENT,
                    ADDRESS, CITY, COUNTRY, TELEPHONE, EMAIL, LETTER_REFERENCE, LETTER_DATE, ARRIVES, LEAVES,
                    STATUS_ON, STATUS_REASON, TAGS, NOTES -> text;
        };
    }

    /// The constant that a written word means; empty where none is known by it.
    public Optional<String> constant(ParticipantField field, String word) {
        Map<String, String> known = constants.getOrDefault(field, Map.of());
        return Optional.ofNullable(known.get(Folding.fold(word)));
    }
}
