package org.plenary.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.office.Card;
import org.plenary.people.Lexicon;
import org.plenary.people.ParticipantField;
import org.plenary.people.RosterLine;
import org.plenary.words.Phrasebook;

/// The participants as cards for address books. Besides what every address book knows, each card holds every field as
/// Plenary keeps it, in properties `X-PLENARY-…`, so that an import of the cards changes nothing.
final class ParticipantsCards {

    /// Before the name of a field in the name of a property.
    static final String OWN = "X-PLENARY-";

    private final Attendance attendance;
    private final ReportChoice choice;
    private final Phrasebook phrasebook;

    ParticipantsCards(Attendance attendance, ReportChoice choice) {
        this.attendance = attendance;
        this.choice = choice;
        this.phrasebook = new Phrasebook(choice.language());
    }

    List<Card> cards() {
        return attendance.lines().stream().map(this::card).toList();
    }

    private Card card(RosterLine line) {
        String given = line.text(ParticipantField.GIVEN);
        String family = line.text(ParticipantField.FAMILY);
        String whole = line.text(ParticipantField.FULL_NAME);
        List<String> organization = new ArrayList<>();
        for (ParticipantField part : List.of(ParticipantField.DELEGATION, ParticipantField.DEPARTMENT)) {
            if (!line.text(part).isBlank()) {
                organization.add(line.text(part));
            }
        }
        return new Card(
                whole.isBlank() ? (given + " " + family).strip() : whole,
                line.text(ParticipantField.HONORIFIC),
                given,
                family,
                organization,
                line.text(ParticipantField.FUNCTION),
                each(line.text(ParticipantField.EMAIL), "[;,\\s]+"),
                each(line.text(ParticipantField.TELEPHONE), "\\s*[;\\n]\\s*"),
                new Card.Place(
                        line.text(ParticipantField.ADDRESS),
                        line.text(ParticipantField.CITY),
                        line.text(ParticipantField.COUNTRY)),
                line.text(ParticipantField.NOTES),
                own(line));
    }

    private static List<String> each(String text, String between) {
        return Arrays.stream(text.split(between, -1)).filter(one -> !one.isBlank()).toList();
    }

    private Map<String, String> own(RosterLine line) {
        Map<String, String> own = new LinkedHashMap<>();
        own.put(OWN + "ID", line.id().value().toString());
        choice.fields().forEach(field -> {
            String text = line.text(field);
            if (!text.isEmpty()) {
                own.put(OWN + field.name().replace('_', '-'), Lexicon.word(field, text, phrasebook));
            }
        });
        return own;
    }
}
