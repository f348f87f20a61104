package org.plenary.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plenary.base.Folding;
import org.plenary.base.Language;
import org.plenary.people.Lexicon;
import org.plenary.people.ParticipantField;
import org.plenary.registry.Category;
import org.plenary.registry.RegistryWords;
import org.plenary.registry.Standing;
import org.plenary.words.Phrasebook;

/// Reads the choices of a field as people write them: Plenary's own words in six languages, the headings of a list of
/// participants, and common short forms.
public final class Choices {

    private final Lexicon lexicon = new Lexicon();
    private final Map<String, String> written = new HashMap<>();

    public Choices() {
        Vocabulary.read("choices.txt").forEach((key, words) -> {
            int dot = key.indexOf('.');
            String field = key.substring(0, dot);
            words.forEach(word -> written.putIfAbsent(field + ":" + Folding.fold(word), key.substring(dot + 1)));
        });
        for (Language language : Language.values()) {
            var words = new Phrasebook(language).of(RegistryWords.class);
            for (Standing standing : Standing.values()) {
                learn(words.standing(standing), standing);
                learn(words.standings(standing), standing);
            }
        }
    }

    private void learn(String word, Standing standing) {
        written.putIfAbsent(ParticipantField.CATEGORY + ":" + Folding.fold(word), category(standing).name());
    }

    private static Category category(Standing standing) {
        return switch (standing) {
            case PARTY, STATE, OBSERVER_STATE -> Category.STATE;
            case UN -> Category.UN;
            case SPECIALIZED_AGENCY -> Category.SPECIALIZED_AGENCY;
            case IGO -> Category.IGO;
            case NGO -> Category.NGO;
            case MEDIA -> Category.MEDIA;
            case SECRETARIAT -> Category.SECRETARIAT;
            case HOST_COUNTRY -> Category.HOST_COUNTRY;
            case SECURITY -> Category.SECURITY;
            case SUPPORT_STAFF -> Category.SUPPORT_STAFF;
        };
    }

    /// The name of the constant that a word means; empty where none is known by it.
    public Optional<String> constant(ParticipantField field, String word) {
        return lexicon.constant(field, word)
                .or(() -> Optional.ofNullable(written.get(field + ":" + Folding.fold(word))));
    }
}
