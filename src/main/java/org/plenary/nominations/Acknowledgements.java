package org.plenary.nominations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.base.Language;
import org.plenary.letters.Tag;
import org.plenary.people.PeopleWords;
import org.plenary.words.Dates;
import org.plenary.words.Phrasebook;

/// What a letter that acknowledges a nomination knows from it.
final class Acknowledgements {

    private Acknowledgements() {}

    static Map<String, String> values(Nomination nomination, Language language) {
        Map<String, String> values = new HashMap<>();
        values.put(Tag.NOMINATION_REFERENCE.text(), nomination.reference());
        values.put(
                Tag.NOMINATION_DATE.text(),
                new Dates(language).date(nomination.dated().orElse(nomination.receivedOn())));
        return values;
    }

    static List<Map<String, String>> members(Nomination nomination, Language language) {
        PeopleWords words = new Phrasebook(language).of(PeopleWords.class);
        return nomination.nominees().stream()
                .map(one -> Map.of(
                        "number", Integer.toString(one.rank()),
                        "name", one.written(),
                        "capacity", words.capacity(one.capacity()),
                        "function", one.function()))
                .toList();
    }
}
