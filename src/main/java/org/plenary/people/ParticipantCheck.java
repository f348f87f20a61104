package org.plenary.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Rule;
import org.plenary.registry.Category;

/// Checks the draft of a participant and finds all its faults at once.
public final class ParticipantCheck {

    private static final String NEVER_IN_ADDRESSES = " \t\n\u000B\f\r,;<>\"";
    private static final int SHORTEST_DOMAIN = 2;
    private static final int LARGEST_RANK = 9999;

    private static final Pattern BETWEEN_ADDRESSES = Pattern.compile("[;,\\s]+");
    private static final Pattern BETWEEN_TAGS = Pattern.compile("[,;،、]");

    private final Senders senders;

    public ParticipantCheck(Delegations delegations) {
        this(delegations::find);
    }

    /// A check that finds delegations in a way of its own, such as once per spelling.
    public ParticipantCheck(Senders senders) {
        this.senders = senders;
    }

    /// Tells which delegation is meant; see [Delegations#find].
    @FunctionalInterface
    public interface Senders {

        /// @param text as it was written
        Checked<DelegationRef> find(String text, Optional<Category> category);
    }

    /// The input, or every fault, each with the name of its [ParticipantField].
    public Checked<ParticipantInput> check(ParticipantDraft draft) {
        var faults = new ArrayList<Fault>();
        draft.texts().forEach((field, text) -> checkText(field, text, faults));
        if (isNameless(draft)) {
            faults.add(fault(ParticipantField.FAMILY, new Rule.Missing()));
        }
        var reading = new Reading(draft, faults);
        Optional<DelegationRef> delegation = delegation(draft, reading, faults);
        Stay stay = stay(reading, faults);
        var standpoint = new Standpoint(
                reading.choice(ParticipantField.STATUS, Status.class, Status.NOMINATED),
                reading.date(ParticipantField.STATUS_ON),
                draft.of(ParticipantField.STATUS_REASON));
        reading.email();
        int rank = reading.rank();
        Gender gender = reading.choice(ParticipantField.GENDER, Gender.class, Gender.UNSAID);
        Capacity capacity = reading.choice(ParticipantField.CAPACITY, Capacity.class, Capacity.REPRESENTATIVE);
        Consent consent = reading.choice(ParticipantField.CONSENT, Consent.class, Consent.NOT_ASKED);
        var letter = new Letter(
                draft.of(ParticipantField.LETTER_REFERENCE), reading.date(ParticipantField.LETTER_DATE));
        if (!faults.isEmpty()) {
            return Checked.faulty(faults);
        }
        return Checked.ok(new ParticipantInput(
                name(draft),
                gender,
                draft.of(ParticipantField.LANGUAGES),
                delegation.orElseThrow(),
                capacity,
                rank,
                draft.of(ParticipantField.FUNCTION),
                draft.of(ParticipantField.DEPARTMENT),
                contact(draft),
                letter,
                consent,
                stay,
                standpoint,
                tags(draft.of(ParticipantField.TAGS)),
                draft.of(ParticipantField.NOTES)));
    }

    private static void checkText(ParticipantField field, String text, List<Fault> faults) {
        if (text.length() > field.longest()) {
            faults.add(fault(field, new Rule.TooLong(field.longest(), text.length())));
        }
        if (!isReadable(text)) {
            faults.add(fault(field, new Rule.Unreadable()));
        }
    }

    /// Whether a text is free of control characters and of halves of characters.
    private static boolean isReadable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t' && c != '\r') {
                return false;
            }
            if (Character.isSurrogate(c)) {
                boolean isPair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!isPair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /// `name@domain.top`, the last part of two letters at least.
    private static boolean isEmail(String text) {
        int at = text.indexOf('@');
        int dot = text.lastIndexOf('.');
        if (at < 1 || dot < at + 2 || text.length() - dot - 1 < SHORTEST_DOMAIN) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '@' && i != at) || NEVER_IN_ADDRESSES.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNameless(ParticipantDraft draft) {
        return draft.of(ParticipantField.GIVEN).isBlank()
                && draft.of(ParticipantField.FAMILY).isBlank()
                && draft.of(ParticipantField.FULL_NAME).isBlank();
    }

    private Optional<DelegationRef> delegation(ParticipantDraft draft, Reading reading, List<Fault> faults) {
        Optional<Category> category = draft.of(ParticipantField.CATEGORY).isBlank()
                ? Optional.empty()
                : Optional.of(reading.choice(ParticipantField.CATEGORY, Category.class, Category.STATE));
        return switch (senders.find(draft.of(ParticipantField.DELEGATION), category)) {
            case Checked.Ok<DelegationRef>(var found) -> Optional.of(found);
            case Checked.Faulty<DelegationRef>(var found) -> {
                faults.addAll(found);
                yield Optional.empty();
            }
        };
    }

    private static Stay stay(Reading reading, List<Fault> faults) {
        Optional<LocalDate> arrives = reading.date(ParticipantField.ARRIVES);
        Optional<LocalDate> leaves = reading.date(ParticipantField.LEAVES);
        if (arrives.isPresent() && leaves.isPresent() && leaves.get().isBefore(arrives.get())) {
            faults.add(fault(ParticipantField.LEAVES, new Rule.EndsBeforeItStarts()));
            return new Stay(arrives, Optional.empty());
        }
        return new Stay(arrives, leaves);
    }

    private static PersonName name(ParticipantDraft draft) {
        return new PersonName(
                draft.of(ParticipantField.HONORIFIC),
                draft.of(ParticipantField.GIVEN),
                draft.of(ParticipantField.FAMILY),
                draft.of(ParticipantField.FULL_NAME),
                draft.of(ParticipantField.LATIN_NAME));
    }

    private static Contact contact(ParticipantDraft draft) {
        return new Contact(
                draft.of(ParticipantField.ADDRESS),
                draft.of(ParticipantField.CITY),
                draft.of(ParticipantField.COUNTRY),
                draft.of(ParticipantField.TELEPHONE),
                draft.of(ParticipantField.EMAIL));
    }

    static List<String> tags(String text) {
        return text.isEmpty() ? List.of() : BETWEEN_TAGS.splitAsStream(text)
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    private static Fault fault(ParticipantField field, Rule rule) {
        return new Fault(field.name(), rule);
    }

    /// Reads values of a draft and takes down what cannot be read.
    private record Reading(ParticipantDraft draft, List<Fault> faults) {

        <E extends Enum<E>> E choice(ParticipantField field, Class<E> type, E usual) {
            String given = draft.of(field);
            if (given.isBlank()) {
                return usual;
            }
            for (E one : type.getEnumConstants()) {
                if (one.name().equals(given)) {
                    return one;
                }
            }
            String known = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            faults.add(fault(field, new Rule.NotOneOf(given, known)));
            return usual;
        }

        Optional<LocalDate> date(ParticipantField field) {
            String given = draft.of(field);
            Optional<LocalDate> read = given.isBlank() ? Optional.empty() : DateText.read(given);
            if (read.isEmpty() && !given.isBlank()) {
                faults.add(fault(field, DateText.wrong(given)));
            }
            return read;
        }

        int rank() {
            String given = draft.of(ParticipantField.RANK);
            if (given.isBlank()) {
                return 0;
            }
            if (given.matches("\\d{1,4}")) {
                return Integer.parseInt(given);
            }
            faults.add(fault(ParticipantField.RANK, new Rule.NotANumber(given, 1, LARGEST_RANK)));
            return 0;
        }

        void email() {
            String given = draft.of(ParticipantField.EMAIL);
            // Most give one.
            if (given.isEmpty() || isEmail(given)) {
                return;
            }
            for (String one : BETWEEN_ADDRESSES.split(given, -1)) {
                if (!one.isEmpty() && !isEmail(one)) {
                    faults.add(fault(ParticipantField.EMAIL, new Rule.NotAnEmail(one)));
                }
            }
        }
    }
}
