package org.plenary.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.base.Language;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingId;
import org.plenary.people.Delegation;
import org.plenary.people.DelegationId;
import org.plenary.people.Dossier;
import org.plenary.people.ParticipantId;
import org.plenary.people.People;
import org.plenary.registry.Category;
import org.plenary.registry.NameForm;
import org.plenary.registry.Organization;
import org.plenary.registry.PartyRoll;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.Standing;
import org.plenary.registry.State;
import org.plenary.registry.UnGroup;
import org.plenary.store.Workspace;
import org.plenary.words.SortOrder;

/// Finds everybody to whom letters about one meeting can go.
final class Addressing {

    private final Workspace workspace;
    private final People people;
    private final ReferenceBook book;
    private final PartyRoll roll;
    private final Map<UUID, PostalAddress> addresses;
    private final Meeting meeting;
    private final Language language;

    /// @param language in which names are listed
    Addressing(
            Workspace workspace,
            People people,
            ReferenceBook book,
            Map<UUID, PostalAddress> addresses,
            Meeting meeting,
            Language language) {
        this.workspace = workspace;
        this.people = people;
        this.book = book;
        this.roll = book.roll(meeting.treaty());
        this.addresses = addresses;
        this.meeting = meeting;
        this.language = language;
    }

    /// Whom a letter before was about.
    private record About(DelegationId delegation, Optional<ParticipantId> participant) {}

    /// Those who have a delegation at the meeting; what became of letters before is not asked.
    List<Addressee> atMeeting(LetterKind kind) {
        return found(kind, Stream.of(), Map.of());
    }

    /// Those too who have none, where such a letter goes to States.
    List<Addressee> all(LetterKind kind) {
        List<Delegation> there = people.delegations(meeting.id()).all();
        return found(
                kind,
                kind.audience() == LetterKind.Audience.STATES
                        ? absent(there, book, meeting.id()).stream()
                        : Stream.of(),
                earlier(kind));
    }

    /// An organization, under its delegation or, where it has none, under its own id.
    Recipient of(Organization organization) {
        return people.delegations(meeting.id()).all().stream()
                .filter(one -> one.organization().equals(Optional.of(organization.id())))
                .findFirst()
                .map(one -> addressee(one, Map.of(), true).recipient())
                .orElseGet(() -> absent(organization));
    }

    private Recipient absent(Organization organization) {
        UUID id = organization.id().value();
        PostalAddress address = addresses.getOrDefault(id, PostalAddress.EMPTY);
        return new Recipient(
                new DelegationId(id),
                Optional.empty(),
                organization.name(language, NameForm.SHORT, meeting.days().from()),
                "",
                address.language().orElse(Language.ENGLISH),
                address.email(),
                address.channel().orElse(address.email().isBlank() ? Channel.POST : Channel.EMAIL),
                Map.of(),
                List.of());
    }

    /// For each State without a delegation one that bears the id of the State, until it is made.
    static List<Delegation> absent(Collection<Delegation> there, ReferenceBook book, MeetingId meeting) {
        Set<UUID> present = new HashSet<>();
        there.forEach(delegation -> present.add(entity(delegation)));
        return book.states().all().stream()
                .filter(state -> !present.contains(state.id().value()))
                .map(state -> new Delegation(
                        new DelegationId(state.id().value()),
                        meeting,
                        Category.STATE,
                        Optional.of(state.id()),
                        Optional.empty(),
                        ""))
                .toList();
    }

    static UUID entity(Delegation delegation) {
        return delegation.state().isPresent()
                ? delegation.state().get().value()
                : delegation.organization().orElseThrow().value();
    }

    private List<Addressee> found(
            LetterKind kind, Stream<Delegation> absent, Map<About, Addressee.Earlier> earlier) {
        Map<DelegationId, Addressee> delegations = new HashMap<>();
        List<Addressee> found = new ArrayList<>();
        people.delegations(meeting.id()).all().stream().filter(one -> goesTo(kind, one)).forEach(one -> {
            Addressee addressee = addressee(one, earlier, true);
            delegations.put(one.id(), addressee);
            found.add(addressee);
        });
        absent.forEach(one -> found.add(addressee(one, earlier, false)));
        if (kind.isPersonal()) {
            found.clear();
            people.each(meeting.id(), dossier -> {
                Addressee of = delegations.get(dossier.delegation().id());
                if (of != null && dossier.participant().status().isComing()) {
                    found.add(personal(of, dossier, earlier));
                }
            });
        }
        found.sort(Comparator.comparing(Addressee::standing)
                .thenComparing(new SortOrder(language).by(one -> one.recipient().name())));
        return found;
    }

    private static boolean goesTo(LetterKind kind, Delegation delegation) {
        return switch (kind.audience()) {
            case STATES -> delegation.category() == Category.STATE;
            case ORGANIZATIONS -> delegation.organization().isPresent();
            case DELEGATIONS, PEOPLE, ANSWERED -> true;
        };
    }

    /// What became of the last letter of that kind, to whomever one went.
    private Map<About, Addressee.Earlier> earlier(LetterKind kind) {
        Map<About, Addressee.Earlier> earlier = new HashMap<>();
        for (Letter letter : workspace.read(reader -> LetterStore.letters(reader, meeting.id()))) {
            if (letter.kind() == kind && letter.status() != Letter.Status.VOIDED) {
                earlier.put(
                        new About(letter.delegation(), letter.participant()),
                        switch (letter.status()) {
                            case ISSUED -> Addressee.Earlier.ISSUED;
                            case SENT -> Addressee.Earlier.SENT;
                            case REPLIED -> Addressee.Earlier.REPLIED;
                            case VOIDED -> Addressee.Earlier.NONE;
                        });
            }
        }
        return earlier;
    }

    private Addressee addressee(Delegation delegation, Map<About, Addressee.Earlier> earlier, Boolean isThere) {
        LocalDate day = meeting.days().from();
        PostalAddress address = addresses.getOrDefault(entity(delegation), PostalAddress.EMPTY);
        Standing standing = Standing.of(delegation.category(), delegation.state(), roll, day);
        Optional<State> state = delegation.state().flatMap(book.states()::byId);
        Language own = address.language().or(() -> state.map(UsualLanguages::of)).orElse(Language.ENGLISH);
        Channel channel = address.channel().orElse(address.email().isBlank() ? Channel.MISSION : Channel.EMAIL);
        var recipient = new Recipient(
                delegation.id(),
                Optional.empty(),
                book.listName(delegation.state(), delegation.organization(), language, day),
                standing.name(),
                own,
                address.email(),
                channel,
                Map.of(),
                List.of());
        Optional<UnGroup> group = state.flatMap(State::unGroup);
        return new Addressee(
                recipient,
                entity(delegation),
                standing,
                group,
                earlier.getOrDefault(new About(delegation.id(), Optional.empty()), Addressee.Earlier.NONE),
                isThere);
    }

    private static Addressee personal(Addressee of, Dossier dossier, Map<About, Addressee.Earlier> earlier) {
        Recipient delegation = of.recipient();
        Optional<ParticipantId> person = Optional.of(dossier.participant().id());
        return new Addressee(
                new Recipient(
                        delegation.delegation(),
                        person,
                        delegation.name() + " – " + dossier.participant().person().name().address(),
                        delegation.standing(),
                        delegation.language(),
                        dossier.participant().contact().email(),
                        Channel.EMAIL,
                        Map.of(),
                        List.of()),
                of.entity(),
                of.standing(),
                of.group(),
                earlier.getOrDefault(new About(delegation.delegation(), person), Addressee.Earlier.NONE),
                true);
    }
}
