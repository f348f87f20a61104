package org.plenary.reports;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.base.Language;
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

    private final ReportWords words;
    private final UnicodeScript script;
    private final Set<ParticipantField> fields = EnumSet.noneOf(ParticipantField.class);

    PersonEntry(ReportWords words, Language language, List<ParticipantField> fields) {
        this.words = words;
        this.script = script(language);
        this.fields.addAll(fields);
    }

    Person of(RosterLine line, boolean isReachable) {
        List<String> details = new ArrayList<>();
        if (!isReadable(line.name())) {
            details.add(text(line, ParticipantField.LATIN_NAME));
        }
        details.add(text(line, ParticipantField.FUNCTION));
        details.add(text(line, ParticipantField.DEPARTMENT));
        if (isReachable) {
            addContacts(line, details);
        }
        return new Person(name(line.text(ParticipantField.HONORIFIC), line.name()), details);
    }

    private void addContacts(RosterLine line, List<String> details) {
        text(line, ParticipantField.ADDRESS).lines().forEach(details::add);
        details.add(Stream.of(ParticipantField.CITY, ParticipantField.COUNTRY)
                .map(field -> text(line, field))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", ")));
        String telephone = text(line, ParticipantField.TELEPHONE);
        String email = text(line, ParticipantField.EMAIL);
        details.add(telephone.isBlank() ? "" : words.telephone(telephone));
        details.add(email.isBlank() ? "" : words.email(email));
    }

    private String text(RosterLine line, ParticipantField field) {
        return fields.contains(field) ? line.text(field) : "";
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

    /// Whether readers of the paper can be expected to read the name's script.
    private boolean isReadable(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .allMatch(of -> of == UnicodeScript.LATIN || of == script || of == UnicodeScript.COMMON);
    }

    private static UnicodeScript script(Language language) {
        return switch (language) {
            case ARABIC -> UnicodeScript.ARABIC;
            case CHINESE -> UnicodeScript.HAN;
            case RUSSIAN -> UnicodeScript.CYRILLIC;
            case ENGLISH, FRENCH, SPANISH -> UnicodeScript.LATIN;
        };
    }

    /// Which fields of a person the list can print, whatever the consent.
    static Set<ParticipantField> printable() {
        Set<ParticipantField> all = EnumSet.copyOf(CONTACTS);
        all.addAll(List.of(ParticipantField.LATIN_NAME, ParticipantField.FUNCTION, ParticipantField.DEPARTMENT));
        return all;
    }
}
