package org.plenary.reports;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plenary.people.ParticipantField;
import org.plenary.people.RosterLine;
import org.plenary.reports.ParticipantsPaper.Person;

/// A person's entry in the list: honorific and name exactly as supplied, then what is to be published, line by line.
final class PersonEntry {

    private static final Set<ParticipantField> CONTACTS = EnumSet.of(
            ParticipantField.ADDRESS,
            ParticipantField.CITY,
            ParticipantField.COUNTRY,
            ParticipantField.TELEPHONE,
            ParticipantField.EMAIL);
    private static final Set<ParticipantField> PRINTED =
            EnumSet.of(ParticipantField.FUNCTION, ParticipantField.DEPARTMENT);

    private final ReportWords words;
    private final List<ParticipantField> fields;

    PersonEntry(ReportWords words, List<ParticipantField> fields) {
        this.words = words;
        this.fields = fields.stream()
                .filter(field -> PRINTED.contains(field) || CONTACTS.contains(field))
                .toList();
    }

    Person of(RosterLine line, boolean isReachable) {
        List<String> details = new ArrayList<>();
        for (ParticipantField field : fields) {
            String text = line.text(field);
            if (!text.isBlank() && (isReachable || !CONTACTS.contains(field))) {
                details.addAll(printed(field, text));
            }
        }
        return new Person(name(line.text(ParticipantField.HONORIFIC), line.name()), details);
    }

    private List<String> printed(ParticipantField field, String text) {
        return switch (field) {
            case TELEPHONE -> List.of(words.telephone(text));
            case EMAIL -> List.of(words.email(text));
            default -> text.lines().toList();
        };
    }

    /// Chinese sets the honorific after the name.
    static String name(String honorific, String name) {
        if (honorific.isBlank()) {
            return name;
        }
        if (!isChinese(honorific.codePointAt(0))) {
            return honorific + " " + name;
        }
        return name + (isChinese(name.codePointBefore(name.length())) ? "" : " ") + honorific;
    }

    private static boolean isChinese(int c) {
        return UnicodeScript.of(c) == UnicodeScript.HAN;
    }
}
