package org.plenary.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.base.Folding;
import org.plenary.base.Hands;
import org.plenary.base.Once;
import org.plenary.matching.Candidate;
import org.plenary.matching.Contradictions;
import org.plenary.matching.Evidence;
import org.plenary.matching.KeyIndex;
import org.plenary.matching.NameBook;
import org.plenary.matching.NameKey;
import org.plenary.matching.PersonMatcher;
import org.plenary.matching.Portrait;
import org.plenary.meetings.MeetingId;
import org.plenary.people.ClosedDossier;
import org.plenary.people.Delegation;
import org.plenary.people.Dossier;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.people.ParticipantId;
import org.plenary.people.People;
import org.plenary.people.PersonId;

/// Everybody the workspace knows, indexed once, so that no row of a file asks the database. Once they are fetched, several
/// threads may ask.
final class KnownPeople {

    private final People people;
    private final MeetingId meeting;
    private final long changes;
    private final List<ClosedDossier> all = new ArrayList<>();
    /// Their places in [#all] by the digests of their names.
    private final KeyIndex byName = new KeyIndex();
    private final Once<Map<ParticipantId, ClosedDossier>> byId = Once.of(this::byId);
    private final PersonMatcher<ClosedDossier> likeHere;
    private final PersonMatcher<ClosedDossier> likeElsewhere;
    private final Contradictions contradictions;
    private volatile boolean isFetched;

    /// @param changes the workspace's count of changes by now
    /// @param hands who prepare the comparing of names, where that is asked for
    KnownPeople(People people, MeetingId meeting, long changes, NameBook book, Hands hands) {
        this.people = people;
        this.meeting = meeting;
        this.changes = changes;
        contradictions = new Contradictions(book);
        likeHere = new PersonMatcher<>(book, hands);
        likeElsewhere = new PersonMatcher<>(book, hands);
    }

    MeetingId meeting() {
        return meeting;
    }

    /// The workspace's count of changes before anybody was fetched.
    long changes() {
        return changes;
    }

    /// Fetches everybody from the workspace, unless they are here.
    synchronized void fetch() {
        if (isFetched) {
            return;
        }
        people.eachClosed(meeting, this::add);
        people.eachClosedElsewhere(meeting, one -> likeElsewhere.add(one, () -> portrait(one)));
        isFetched = true;
    }

    /// Whether everybody is here.
    boolean isFetched() {
        return isFetched;
    }

    private void add(ClosedDossier dossier) {
        for (NameKey key : NameKey.all(dossier.name())) {
            byName.put(key.digest(), all.size());
        }
        all.add(dossier);
        likeHere.add(dossier, () -> portrait(dossier));
    }

    private Map<ParticipantId, ClosedDossier> byId() {
        return all.stream().collect(Collectors.toMap(ClosedDossier::id, dossier -> dossier));
    }

    /// Somebody of this delegation whose name stands there as it is given here, where nobody else of the delegation
    /// bears these words.
    Optional<ClosedDossier> withTheName(Set<NameKey> names, ParticipantDraft draft, UUID sender) {
        Set<ClosedDossier> found = new LinkedHashSet<>(2);
        for (NameKey name : names) {
            byName.each(name.digest(), place -> {
                ClosedDossier dossier = all.get(place);
                boolean isMeant = sender(dossier.delegation()).equals(sender)
                        && (isNamed(dossier, draft) || NameKey.all(dossier.name()).contains(name));
                if (isMeant) {
                    found.add(dossier);
                }
            });
        }
        return found.size() == 1
                ? found.stream().filter(only -> isNamed(only, draft) && !isContradicted(only, draft)).findFirst()
                : Optional.empty();
    }

    /// Somebody of this delegation who is called just as a cell says, whatever in it looks like a form of address: `Kgosi`
    /// is one, and a given name.
    ///
    /// @param whole the cell; may be empty
    Optional<ClosedDossier> writtenAs(String whole, ParticipantDraft draft, UUID sender) {
        if (whole.isBlank()) {
            return Optional.empty();
        }
        List<ClosedDossier> found = named(NameKey.all("", "", whole, "")).stream()
                .filter(dossier -> sender(dossier.delegation()).equals(sender))
                .toList();
        return found.size() != 1 || isContradicted(found.getFirst(), draft)
                ? Optional.empty()
                : Optional.of(found.getFirst());
    }

    /// Most rows say the same as the workspace, which costs next to nothing to tell.
    private boolean isContradicted(ClosedDossier was, ParticipantDraft draft) {
        boolean isAsBefore = says(was, ParticipantField.HONORIFIC, draft)
                && says(was, ParticipantField.EMAIL, draft)
                && says(was, ParticipantField.FUNCTION, draft)
                && (draft.of(ParticipantField.GENDER).isEmpty() || says(was, ParticipantField.GENDER, draft));
        return !isAsBefore && contradictions.between(portrait(was), Matcher.portrait(draft, Optional.empty()));
    }

    private static boolean says(ClosedDossier was, ParticipantField field, ParticipantDraft draft) {
        return was.says(field, draft.of(field));
    }

    /// Everybody at the meeting who bears one of these names, word for word.
    List<ClosedDossier> named(Set<NameKey> names) {
        Set<ClosedDossier> named = new LinkedHashSet<>(2);
        for (NameKey name : names) {
            byName.each(name.digest(), place -> {
                ClosedDossier dossier = all.get(place);
                if (NameKey.all(dossier.name()).contains(name)) {
                    named.add(dossier);
                }
            });
        }
        return List.copyOf(named);
    }

    private static boolean isNamed(ClosedDossier was, ParticipantDraft draft) {
        return says(was, ParticipantField.GIVEN, draft)
                && says(was, ParticipantField.FAMILY, draft)
                && says(was, ParticipantField.FULL_NAME, draft)
                && says(was, ParticipantField.LATIN_NAME, draft);
    }

    private static Portrait portrait(ClosedDossier dossier) {
        return Portrait.of(dossier.name())
                .of(dossier.gender())
                .doing(dossier.function())
                .reachedAt(dossier.email())
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

    Optional<ClosedDossier> byId(ParticipantId id) {
        return Optional.ofNullable(byId.get().get(id));
    }

    /// Those of these who are at the meeting, whether they still come or not.
    List<ClosedDossier> all(Set<ParticipantId> ids) {
        return ids.stream().map(byId.get()::get).filter(Objects::nonNull).toList();
    }

    /// Those at the meeting whom one of these States or organizations sends, whether they still come or not.
    List<ClosedDossier> sentBy(Set<UUID> senders) {
        return all.stream()
                .filter(one -> senders.contains(sender(one.delegation())))
                .toList();
    }

    /// Whether nobody can be like anybody, as in a new workspace.
    boolean isNobody() {
        return likeHere.isEmpty() && likeElsewhere.isEmpty();
    }

    /// Those at the meeting who may be meant, and their namesakes, the likeliest first.
    List<Candidate<ClosedDossier>> here(Portrait asked) {
        return likeHere.candidates(asked);
    }

    /// What speaks against somebody's being another of the same name; nothing where it is rare, or something is the same.
    List<Evidence> against(ClosedDossier one, Portrait asked) {
        return contradictions.ofCommonName(portrait(one), asked);
    }

    /// Where the persons of other meetings who may be meant were, and their namesakes, the likeliest first, each person once.
    List<Candidate<Dossier>> elsewhere(Portrait asked) {
        Map<PersonId, Candidate<Dossier>> found = new LinkedHashMap<>();
        for (Candidate<ClosedDossier> one : likeElsewhere.candidates(asked)) {
            found.computeIfAbsent(one.value().person(), id -> one.of(one.value().open()));
        }
        return List.copyOf(found.values());
    }
}
