package org.plenary.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.plenary.base.Folding;
import org.plenary.base.Hands;
import org.plenary.matching.Candidate;
import org.plenary.matching.Contradictions;
import org.plenary.matching.NameBook;
import org.plenary.matching.NameKey;
import org.plenary.matching.PersonMatcher;
import org.plenary.matching.Portrait;
import org.plenary.meetings.MeetingId;
import org.plenary.people.Delegation;
import org.plenary.people.Dossier;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.people.ParticipantId;
import org.plenary.people.People;
import org.plenary.people.Person;
import org.plenary.people.PersonId;
import org.plenary.people.PersonName;

/// Everybody the workspace knows, indexed once, so that no row of a file asks the database. Once they are fetched, several
/// threads may ask.
final class KnownPeople {

    private static final List<ParticipantField> SAYING = List.of(
            ParticipantField.HONORIFIC, ParticipantField.GENDER, ParticipantField.EMAIL, ParticipantField.FUNCTION);

    private final People people;
    private final MeetingId meeting;
    private final Map<ParticipantId, Dossier> byId = new HashMap<>();
    private final Map<NameKey, List<Dossier>> byName = new HashMap<>();
    private final PersonMatcher<Dossier> likeHere;
    private final PersonMatcher<Elsewhere> likeElsewhere;
    private final Set<PersonId> here = new HashSet<>();
    private final Contradictions contradictions;

    /// A person at another meeting.
    record Elsewhere(Person person, UUID sender, String email) {}

    /// @param hands who prepare the comparing of names, where that is asked for
    KnownPeople(People people, MeetingId meeting, NameBook book, Hands hands) {
        this.people = people;
        this.meeting = meeting;
        contradictions = new Contradictions(book);
        likeHere = new PersonMatcher<>(book, hands);
        likeElsewhere = new PersonMatcher<>(book, hands);
    }

    /// Fetches everybody from the workspace.
    void fetch() {
        people.each(meeting, this::add);
        people.eachElsewhere(meeting, this::addElsewhere);
    }

    private void add(Dossier dossier) {
        Person person = dossier.participant().person();
        here.add(person.id());
        byId.put(dossier.participant().id(), dossier);
        for (NameKey key : NameKey.all(person.name())) {
            byName.computeIfAbsent(key, k -> new ArrayList<>(1)).add(dossier);
        }
        likeHere.add(dossier, () -> portrait(dossier));
    }

    private void addElsewhere(Dossier dossier) {
        Person person = dossier.participant().person();
        if (!here.contains(person.id())) {
            var one = new Elsewhere(
                    person, sender(dossier.delegation()), dossier.participant().contact().email());
            likeElsewhere.add(one, () -> portrait(dossier));
        }
    }

    /// Somebody of this delegation whose name stands there as it is given here, where nobody else of the delegation
    /// bears these words.
    Optional<Dossier> withTheName(Set<NameKey> names, ParticipantDraft draft, UUID sender) {
        Optional<Dossier> found = Optional.empty();
        for (NameKey name : names) {
            for (Dossier dossier : byName.getOrDefault(name, List.of())) {
                boolean isSame = found.filter(one -> one.participant().id().equals(dossier.participant().id()))
                        .isPresent();
                if (!isSame && sender(dossier.delegation()).equals(sender)) {
                    if (found.isPresent()) {
                        return Optional.empty();
                    }
                    found = Optional.of(dossier);
                }
            }
        }
        return found.filter(one -> isNamed(one.participant().person().name(), draft) && !isContradicted(one, draft));
    }

    /// Most rows say the same as the workspace, which costs next to nothing to tell.
    private boolean isContradicted(Dossier dossier, ParticipantDraft draft) {
        ParticipantDraft was = dossier.draft();
        boolean isAsBefore = SAYING.stream().allMatch(field -> was.of(field).equals(draft.of(field)));
        return !isAsBefore && contradictions.between(portrait(dossier), Matcher.portrait(draft, Optional.empty()));
    }

    private static boolean isNamed(PersonName name, ParticipantDraft draft) {
        return name.given().equals(draft.of(ParticipantField.GIVEN))
                && name.family().equals(draft.of(ParticipantField.FAMILY))
                && name.asWritten().equals(draft.of(ParticipantField.FULL_NAME))
                && name.latin().equals(draft.of(ParticipantField.LATIN_NAME));
    }

    private static Portrait portrait(Dossier dossier) {
        return Portrait.of(dossier.participant().person().name())
                .of(dossier.participant().person().gender())
                .doing(dossier.participant().function())
                .reachedAt(dossier.participant().contact().email())
                .from(sender(dossier.delegation()));
    }

    /// The State or organization that sends a delegation.
    static UUID sender(Delegation delegation) {
        return delegation.state().isPresent()
                ? delegation.state().get().value()
                : delegation.organization().orElseThrow().value();
    }

    /// The addresses of a field, in one spelling.
    static Set<String> emails(String text) {
        var emails = new LinkedHashSet<String>();
        Arrays.stream(text.split("[;,\\s]+", -1)).filter(one -> !one.isEmpty()).map(Folding::fold).forEach(emails::add);
        return emails;
    }

    Optional<Dossier> byId(ParticipantId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Those of these who are at the meeting and still come.
    List<Dossier> coming(Set<ParticipantId> ids) {
        return ids.stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .filter(dossier -> dossier.participant().status().isComing())
                .toList();
    }

    /// Everybody at the meeting who bears one of these names, word for word.
    List<Dossier> named(Set<NameKey> names) {
        Set<Dossier> each = Collections.newSetFromMap(new IdentityHashMap<>());
        return names.stream()
                .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
                .filter(each::add)
                .toList();
    }

    /// Whether nobody can be like anybody, as in a new workspace.
    boolean isNobody() {
        return likeHere.isEmpty() && likeElsewhere.isEmpty();
    }

    /// Those at the meeting who may be meant, the likeliest first.
    List<Candidate<Dossier>> here(Portrait asked) {
        return likeHere.candidates(asked);
    }

    /// The persons of other meetings who may be meant, the likeliest first, each once.
    List<Candidate<Person>> elsewhere(Portrait asked) {
        Map<PersonId, Candidate<Person>> found = new LinkedHashMap<>();
        for (Candidate<Elsewhere> one : likeElsewhere.candidates(asked)) {
            Person person = one.value().person();
            found.putIfAbsent(
                    person.id(), new Candidate<>(person, one.likelihood(), one.score(), one.evidence()));
        }
        return List.copyOf(found.values());
    }
}
