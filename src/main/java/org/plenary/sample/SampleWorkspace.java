package org.plenary.sample;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Ids;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.credentials.Credentials;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.Meetings;
import org.plenary.people.Enrolment;
import org.plenary.people.ParticipantCheck;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.people.ParticipantInput;
import org.plenary.people.People;
import org.plenary.procedure.Deadlines;
import org.plenary.procedure.Procedures;
import org.plenary.registry.NameForm;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.StateId;
import org.plenary.store.Desk;
import org.plenary.store.WholeFile;
import org.plenary.store.Workspace;

/// Writes the sample workspace: COP-1 and the meetings that prepared it, with 1,050 people who do not exist. Ids, dates
/// and people are the same at every run.
public final class SampleWorkspace {

    /// When the sample seems to have been made: four days before the opening of COP-1.
    private static final Instant MADE = Instant.parse("2017-09-20T08:00:00Z");

    private static final LocalDate OPENING = LocalDate.of(2017, 9, 24);

    private final ReferenceBook book = ReferenceBook.shipped();

    private SampleWorkspace() {}

    /// @param file that is not there yet
    /// @return the file, or why it could not be written: nothing is then left of it
    public static Checked<Path> write(Path file) {
        return write(file, InstantSource.fixed(MADE));
    }

    static Checked<Path> write(Path file, InstantSource clock) {
        if (Files.exists(file)) {
            return Checked.faulty("", new Rule.AlreadyThere(file.getFileName().toString()));
        }
        var desk = new Desk("Sample", "00000000", clock, Ids.counting(MADE.toEpochMilli()), () -> false);
        return WholeFile.write(file, unfinished -> switch (Workspace.create(unfinished, desk)) {
            case Checked.Faulty<Workspace>(var faults) -> Checked.faulty(faults);
            case Checked.Ok<Workspace>(var workspace) -> {
                try (workspace) {
                    yield new SampleWorkspace().fill(workspace).map(people -> unfinished);
                }
            }
        });
    }

    private Checked<Integer> fill(Workspace workspace) {
        return switch (SampleMeetings.addTo(new Meetings(workspace, book::states))) {
            case Checked.Faulty<Meeting>(var faults) -> Checked.faulty(faults);
            case Checked.Ok<Meeting>(var cop1) -> switch (enrol(workspace, cop1)) {
                case Outcome.Done<Integer>(var people, var _) -> {
                    SampleLetters.addTo(workspace, cop1, book);
                    yield rest(workspace, cop1).map(entered -> people);
                }
                case Outcome.Refused<Integer>(var faults) -> Checked.faulty(faults);
                case Outcome.Stale<Integer> _ -> throw new IllegalStateException("new people are never stale");
            };
        };
    }

    /// What needs the people to be there: credentials and observers, and beside them the staff and the Bureau.
    private Checked<Integer> rest(Workspace workspace, Meeting cop1) {
        return switch (credentials(workspace, cop1)) {
            case Checked.Faulty<Integer>(var faults) -> Checked.faulty(faults);
            case Checked.Ok<Integer> _ -> switch (SampleStaff.addTo(workspace, book)) {
                case Checked.Faulty<Integer>(var faults) -> Checked.faulty(faults);
                case Checked.Ok<Integer>(var staff) -> {
                    SampleObservers.addTo(workspace, cop1, book);
                    SampleBureau.addTo(workspace, cop1, book);
                    yield Checked.ok(staff);
                }
            };
        };
    }

    private Checked<Integer> credentials(Workspace workspace, Meeting cop1) {
        var procedures = new Procedures(workspace);
        var deadlines = new Deadlines(workspace, procedures);
        var credentials =
                new Credentials(workspace, new People(workspace, () -> book), procedures, deadlines, () -> book);
        List<Fault> faultsOfDeadlines = SampleDeadlines.addTo(deadlines, cop1, LocalDate.ofInstant(MADE, cop1.timeZone()));
        if (!faultsOfDeadlines.isEmpty()) {
            return Checked.faulty(faultsOfDeadlines);
        }
        return switch (SampleCredentials.addTo(workspace, credentials, cop1)) {
            case Outcome.Done<Integer>(var entered, var _) -> Checked.ok(entered);
            case Outcome.Refused<Integer>(var faults) -> Checked.faulty(faults);
            case Outcome.Stale<Integer> _ -> throw new IllegalStateException("new instruments are never stale");
        };
    }

    private Outcome<Integer> enrol(Workspace workspace, Meeting cop1) {
        return workspace.change("sample.people", writer -> {
            var enrolment = new Enrolment(writer, cop1.id(), book);
            List<FictionalDelegation> delegations = FictionalPeople.ofCop1();
            delegations.forEach(delegation -> enrol(enrolment, delegation));
            return writer.lasting().done(delegations.size());
        });
    }

    private void enrol(Enrolment enrolment, FictionalDelegation delegation) {
        String sender = delegation.isState()
                ? book.states()
                        .byId(StateId.shipped(delegation.code()))
                        .orElseThrow()
                        .name(Language.ENGLISH, NameForm.SHORT, OPENING)
                : book.organizations()
                        .byId(OrganizationId.shipped(delegation.code()))
                        .orElseThrow()
                        .name(Language.ENGLISH, NameForm.SHORT, OPENING);
        for (FictionalPerson person : delegation.people()) {
            ParticipantDraft draft = draft(person, sender, delegation);
            switch (new ParticipantCheck(enrolment.delegations()).check(draft)) {
                case Checked.Ok<ParticipantInput>(var input) -> enrolment.enrol(input);
                case Checked.Faulty<ParticipantInput>(var faults) ->
                    throw new IllegalStateException("sample person of " + delegation.code() + ": " + faults);
            }
        }
    }

    private ParticipantDraft draft(FictionalPerson person, String sender, FictionalDelegation delegation) {
        Map<ParticipantField, String> texts = new EnumMap<>(ParticipantField.class);
        FictionalName name = person.name();
        texts.put(ParticipantField.HONORIFIC, name.honorific());
        texts.put(ParticipantField.GIVEN, name.given());
        texts.put(ParticipantField.FAMILY, name.family());
        boolean fromParts = (name.given() + " " + name.family()).strip().equals(name.full());
        texts.put(ParticipantField.FULL_NAME, fromParts ? "" : name.full());
        texts.put(ParticipantField.LATIN_NAME, name.latin());
        texts.put(ParticipantField.GENDER, gender(person.gender()));
        texts.put(
                ParticipantField.LANGUAGES,
                person.languages().stream().map(Language::code).collect(Collectors.joining(" ")));
        texts.put(ParticipantField.DELEGATION, sender);
        texts.put(ParticipantField.CATEGORY, delegation.category().name());
        texts.put(ParticipantField.CAPACITY, capacity(person.capacity()));
        texts.put(ParticipantField.RANK, Integer.toString(person.rank()));
        texts.put(ParticipantField.FUNCTION, person.function());
        texts.put(ParticipantField.DEPARTMENT, person.department());
        texts.put(ParticipantField.ADDRESS, person.contact().address());
        texts.put(ParticipantField.CITY, person.contact().city());
        texts.put(ParticipantField.COUNTRY, country(person.contact().country()));
        texts.put(ParticipantField.TELEPHONE, person.contact().phone());
        texts.put(ParticipantField.EMAIL, person.contact().email());
        boolean hasLetter = !person.letterReference().isBlank() && !delegation.isAwaited();
        texts.put(ParticipantField.LETTER_REFERENCE, hasLetter ? person.letterReference() : "");
        texts.put(ParticipantField.LETTER_DATE, hasLetter ? person.letterDate().toString() : "");
        texts.put(ParticipantField.CONSENT, consent(person.consent()));
        texts.put(ParticipantField.ARRIVES, person.arrival().toString());
        texts.put(ParticipantField.LEAVES, person.departure().toString());
        texts.put(ParticipantField.STATUS, person.status().name());
        texts.put(ParticipantField.STATUS_ON, "2017-09-20");
        texts.put(ParticipantField.TAGS, String.join(", ", person.tags()));
        texts.put(ParticipantField.NOTES, person.notes());
        return new ParticipantDraft(texts);
    }

    private String country(String iso3) {
        return book.states()
                .byCode(iso3)
                .map(state -> state.name(Language.ENGLISH, NameForm.SHORT, OPENING))
                .orElse(iso3);
    }

    private static String gender(FictionalPerson.Gender gender) {
        return switch (gender) {
            case FEMALE -> "FEMALE";
            case MALE -> "MALE";
            case NOT_TOLD -> "UNSAID";
        };
    }

    private static String capacity(FictionalPerson.Capacity capacity) {
        return switch (capacity) {
            case HEAD -> "HEAD";
            case ALTERNATE -> "ALTERNATE_HEAD";
            case DELEGATE -> "REPRESENTATIVE";
            case ADVISER -> "ADVISER";
        };
    }

    private static String consent(FictionalPerson.Consent consent) {
        return switch (consent) {
            case GIVEN -> "WITH_CONTACT_DETAILS";
            case REFUSED -> "NAME_AND_FUNCTION";
        };
    }
}
