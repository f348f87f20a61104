package org.plenary.credentials;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Language;
import org.plenary.base.Rule;
import org.plenary.meetings.MeetingId;
import org.plenary.people.Capacity;
import org.plenary.procedure.Office;
import org.plenary.registry.Match;
import org.plenary.registry.NameForm;
import org.plenary.registry.State;
import org.plenary.registry.StateId;
import org.plenary.registry.States;

/// Checks the draft of an instrument and finds all its faults at once. It asks only whether the entries can be
/// understood: whether the instrument is any good is asked by [Examination].
public final class CredentialCheck {

    private final States states;

    public CredentialCheck(States states) {
        this.states = states;
    }

    /// @param decision what stands about the instrument already
    public Checked<Credential> check(
            CredentialId id, MeetingId meeting, CredentialDraft draft, Decision decision) {
        return new Reading(draft).credential(id, meeting, decision);
    }

    /// One draft and the faults found in it so far.
    private final class Reading {
        private final CredentialDraft draft;
        private final List<Fault> faults = new ArrayList<>();

        Reading(CredentialDraft draft) {
            this.draft = draft;
        }

        Checked<Credential> credential(CredentialId id, MeetingId meeting, Decision decision) {
            for (CredentialField field : CredentialField.values()) {
                if (draft.of(field).length() > field.longest()) {
                    fault(field, new Rule.TooLong(field.longest(), draft.of(field).length()));
                }
            }
            Optional<StateId> state = state();
            Medium medium = choice(CredentialField.MEDIUM, Medium.class, Optional.empty());
            Optional<LocalDate> received = day(CredentialField.RECEIVED);
            if (draft.of(CredentialField.RECEIVED).isBlank()) {
                fault(CredentialField.RECEIVED, new Rule.Missing());
            }
            Optional<LocalTime> at = time();
            Optional<LocalDate> signed = day(CredentialField.SIGNED);
            var signature = new Signature(
                    text(CredentialField.SIGNATORY),
                    choice(CredentialField.OFFICE, Office.class, Optional.empty()),
                    text(CredentialField.OFFICE_TITLE),
                    choice(CredentialField.ACTING, Acting.class, Optional.of(Acting.NO)));
            Reach reach = choice(CredentialField.REACH, Reach.class, Optional.of(Reach.WHOLE_DELEGATION));
            Powers powers = choice(CredentialField.POWERS, Powers.class, Optional.of(Powers.ATTEND));
            Translation translation =
                    choice(CredentialField.TRANSLATION, Translation.class, Optional.of(Translation.NONE));
            Set<MeetingId> alsoFor = meetings(meeting);
            List<Named> persons = persons();
            String language = language();
            return faults.isEmpty()
                    ? Checked.ok(new Credential(
                            id, meeting, state.orElseThrow(), medium, reach, text(CredentialField.REFERENCE), signed,
                            received.orElseThrow(), at, signature, language, translation, alsoFor, powers, persons,
                            text(CredentialField.NOTE), decision))
                    : Checked.faulty(faults);
        }

        private void fault(CredentialField field, Rule rule) {
            faults.add(new Fault(field.name(), rule));
        }

        private String text(CredentialField field) {
            return draft.of(field).strip();
        }

        private Optional<StateId> state() {
            String given = text(CredentialField.STATE);
            if (given.isEmpty()) {
                fault(CredentialField.STATE, new Rule.Missing());
                return Optional.empty();
            }
            Optional<StateId> byId = byId(given);
            if (byId.isPresent()) {
                return byId;
            }
            return switch (states.find(given)) {
                case Match.Found<State>(var state) -> Optional.of(state.id());
                case Match.Several<State>(var candidates) -> {
                    fault(CredentialField.STATE, new Rule.Ambiguous(given, names(candidates)));
                    yield Optional.empty();
                }
                case Match.NotFound<State>() -> {
                    fault(CredentialField.STATE, new Rule.Unknown(given));
                    yield Optional.empty();
                }
            };
        }

        private Optional<StateId> byId(String given) {
            try {
                return states.byId(new StateId(UUID.fromString(given))).map(State::id);
            } catch (IllegalArgumentException e) {
                // Not an id, so it is a name.
                return Optional.empty();
            }
        }

        private static String names(List<State> candidates) {
            return String.join(", ", candidates.stream()
                    .map(state -> state.name(Language.ENGLISH, NameForm.SHORT, LocalDate.MAX.minusDays(1)))
                    .toList());
        }

        private <E extends Enum<E>> E choice(CredentialField field, Class<E> type, Optional<E> usual) {
            String given = text(field).toUpperCase(Locale.ROOT);
            E[] all = type.getEnumConstants();
            for (E one : all) {
                if (one.name().equals(given)) {
                    return one;
                }
            }
            if (given.isEmpty() && usual.isPresent()) {
                return usual.get();
            }
            fault(field, given.isEmpty() ? new Rule.Missing() : new Rule.NotOneOf(text(field), Arrays.toString(all)));
            return all[0];
        }

        private Optional<LocalDate> day(CredentialField field) {
            String given = text(field);
            if (given.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(LocalDate.parse(given));
            } catch (DateTimeException e) {
                // Told as a fault.
                fault(field, new Rule.NotADate(given));
                return Optional.empty();
            }
        }

        private Optional<LocalTime> time() {
            String given = text(CredentialField.RECEIVED_AT);
            if (given.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(LocalTime.parse(given.length() == 4 ? "0" + given : given));
            } catch (DateTimeException e) {
                // Told as a fault.
                fault(CredentialField.RECEIVED_AT, new Rule.NotOneOf(given, "09:00, 14:30"));
                return Optional.empty();
            }
        }

        private String language() {
            String given = text(CredentialField.LANGUAGE).toLowerCase(Locale.ROOT);
            if (!given.isEmpty() && !given.matches("[a-z]{2,3}")) {
                fault(CredentialField.LANGUAGE, new Rule.NotOneOf(given, "ar, zh, en, fr, ru, es, pt, de"));
            }
            return given;
        }

        private Set<MeetingId> meetings(MeetingId own) {
            Set<MeetingId> also = new HashSet<>();
            for (String id : text(CredentialField.ALSO_FOR).split("[ ;,]+", -1)) {
                try {
                    if (!id.isEmpty()) {
                        also.add(MeetingId.of(id));
                    }
                } catch (IllegalArgumentException e) {
                    // Told as a fault.
                    fault(CredentialField.ALSO_FOR, new Rule.Unknown(id));
                }
            }
            also.remove(own);
            return also;
        }

        private List<Named> persons() {
            List<Named> persons = new ArrayList<>();
            for (String line : draft.of(CredentialField.PERSONS).split("\n", -1)) {
                int tab = line.indexOf('\t');
                String name = line.substring(tab + 1).strip();
                if (!name.isEmpty()) {
                    Capacity usual = persons.isEmpty() ? Capacity.HEAD : Capacity.REPRESENTATIVE;
                    persons.add(new Named(
                            name, tab < 0 ? usual : capacity(line.substring(0, tab).strip(), usual), Optional.empty()));
                }
            }
            return persons;
        }

        private Capacity capacity(String given, Capacity usual) {
            for (Capacity one : Capacity.values()) {
                if (one.name().equals(given)) {
                    return one;
                }
            }
            if (!given.isEmpty()) {
                fault(CredentialField.PERSONS, new Rule.NotOneOf(given, Arrays.toString(Capacity.values())));
            }
            return usual;
        }
    }
}
