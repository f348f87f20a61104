package org.plenary.screens.nominations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.meetings.MeetingId;
import org.plenary.nominations.Member;
import org.plenary.nominations.Nominee;
import org.plenary.people.Capacity;
import org.plenary.people.ParticipantId;

/// A person of a letter as it is being entered.
///
/// @param who as whom the officer has said the person stands on the list
/// @param written the name as the letter writes it, the honorific before it
/// @param meetings for which the letter names the person; empty for all of the letter
record PersonLine(Who who, String written, Capacity capacity, String function, List<MeetingId> meetings) {

    private static final String NOBODY = "-";
    private static final int PARTS = 5;

    PersonLine {
        meetings = List.copyOf(meetings);
    }

    /// What the officer has said about who it is.
    sealed interface Who {

        /// Nothing: the name tells.
        record ByName() implements Who {}

        /// This one.
        record This(ParticipantId participant) implements Who {}

        /// Nobody on the list.
        record Nobody() implements Who {}
    }

    static PersonLine of(Nominee nominee) {
        return new PersonLine(
                nominee.participant().<Who>map(Who.This::new).orElse(new Who.ByName()),
                nominee.written(),
                nominee.capacity(),
                nominee.function(),
                nominee.meetings());
    }

    static PersonLine of(Member member) {
        return new PersonLine(
                member.participant().<Who>map(Who.This::new).orElse(new Who.ByName()),
                member.name().address(),
                member.capacity(),
                member.function(),
                List.of());
    }

    /// A name of which nothing else is known; the first of a letter is mostly the head.
    static PersonLine named(String written, int place) {
        return new PersonLine(
                new Who.ByName(),
                written,
                place == 0 ? Capacity.HEAD : Capacity.REPRESENTATIVE,
                "",
                List.of());
    }

    PersonLine named(String other) {
        // Another name is another person, until the officer says who.
        return new PersonLine(
                written.equals(other) ? who : new Who.ByName(), other, capacity, function, meetings);
    }

    PersonLine in(Capacity other) {
        return new PersonLine(who, written, other, function, meetings);
    }

    PersonLine as(String other) {
        return new PersonLine(who, written, capacity, other, meetings);
    }

    PersonLine forMeetings(List<MeetingId> others) {
        return new PersonLine(who, written, capacity, function, others);
    }

    PersonLine being(Who said) {
        return new PersonLine(said, written, capacity, function, meetings);
    }

    boolean isBlank() {
        return written.isBlank() && function.isBlank();
    }

    Optional<ParticipantId> chosen() {
        return switch (who) {
            case Who.This(var participant) -> Optional.of(participant);
            case Who.ByName _, Who.Nobody _ -> Optional.empty();
        };
    }

    /// Lines as the text of a form's field: one line each, its parts behind tabs.
    static String text(List<PersonLine> lines) {
        return lines.stream().map(PersonLine::text).collect(Collectors.joining("\n"));
    }

    private String text() {
        String said =
                switch (who) {
                    case Who.ByName() -> "";
                    case Who.This(var participant) -> participant.value().toString();
                    case Who.Nobody() -> NOBODY;
                };
        String named = meetings.stream().map(id -> id.value().toString()).collect(Collectors.joining(" "));
        return String.join("\t", said, flat(written), capacity.name(), flat(function), named);
    }

    private static String flat(String text) {
        return text.replaceAll("[\\t\\n\\r]+", " ");
    }

    /// Lines back from [#text].
    static List<PersonLine> read(String text) {
        List<PersonLine> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String[] parts = line.split("\t", -1);
            if (parts.length == PARTS) {
                lines.add(new PersonLine(
                        who(parts[0]), parts[1], Capacity.valueOf(parts[2]), parts[3], meetings(parts[4])));
            }
        }
        return lines;
    }

    private static Who who(String said) {
        return switch (said) {
            case "" -> new Who.ByName();
            case NOBODY -> new Who.Nobody();
            default -> new Who.This(new ParticipantId(UUID.fromString(said)));
        };
    }

    private static List<MeetingId> meetings(String ids) {
        return Arrays.stream(ids.split(" ", -1))
                .filter(id -> !id.isEmpty())
                .map(id -> new MeetingId(UUID.fromString(id)))
                .toList();
    }

    /// Nothing, so that no name ends up in a log file by chance.
    @Override
    public String toString() {
        return "PersonLine";
    }
}
