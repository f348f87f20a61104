package org.plenary.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.plenary.base.Folding;
import org.plenary.matching.NameKey;
import org.plenary.meetings.MeetingId;
import org.plenary.people.Delegation;
import org.plenary.people.Dossier;
import org.plenary.people.ParticipantId;
import org.plenary.people.People;
import org.plenary.people.Person;
import org.plenary.people.PersonId;

/// Everybody the workspace knows, indexed once, so that no row of a file asks the database.
final class KnownPeople {

    /// A word that more people of a delegation bear says little about who is meant, and costs much.
    private static final int COMMON = 200;

    private final Map<ParticipantId, Dossier> byId = new HashMap<>();
    private final Map<NameKey, List<Dossier>> byName = new HashMap<>();
    private final Map<String, List<Dossier>> byEmail = new HashMap<>();
    private final Map<UUID, Map<String, List<Dossier>>> byWord = new HashMap<>();
    private final Map<NameKey, List<Elsewhere>> elsewhere = new HashMap<>();
    private final Set<PersonId> here = new HashSet<>();

    /// A person at another meeting.
    record Elsewhere(Person person, UUID sender, String email) {}

    KnownPeople(People people, MeetingId meeting) {
        people.each(meeting, this::add);
        people.eachElsewhere(meeting, this::addElsewhere);
    }

    private void add(Dossier dossier) {
        Person person = dossier.participant().person();
        here.add(person.id());
        byId.put(dossier.participant().id(), dossier);
        Map<String, List<Dossier>> words = byWord.computeIfAbsent(sender(dossier.delegation()), s -> new HashMap<>());
        for (NameKey key : NameKey.all(person.name())) {
            byName.computeIfAbsent(key, k -> new ArrayList<>(1)).add(dossier);
            new HashSet<>(key.words())
                    .forEach(word -> words.computeIfAbsent(word, w -> new ArrayList<>(1)).add(dossier));
        }
        for (String email : emails(dossier.participant().contact().email())) {
            byEmail.computeIfAbsent(email, e -> new ArrayList<>(1)).add(dossier);
        }
    }

    private void addElsewhere(Dossier dossier) {
        Person person = dossier.participant().person();
        if (!here.contains(person.id())) {
            var one = new Elsewhere(
                    person, sender(dossier.delegation()), dossier.participant().contact().email());
            NameKey.all(person.name())
                    .forEach(key -> elsewhere.computeIfAbsent(key, k -> new ArrayList<>(1)).add(one));
        }
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

    /// Everybody at the meeting who bears one of these names.
    List<Dossier> named(Set<NameKey> names) {
        return names.stream()
                .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
                .distinct()
                .toList();
    }

    List<Dossier> withEmail(String text) {
        return emails(text).stream()
                .flatMap(email -> byEmail.getOrDefault(email, List.of()).stream())
                .distinct()
                .toList();
    }

    /// Those of one delegation whose name resembles one of these.
    List<Dossier> resembling(Set<NameKey> names, UUID sender) {
        Map<String, List<Dossier>> words = byWord.getOrDefault(sender, Map.of());
        var found = new LinkedHashSet<Dossier>();
        for (NameKey name : names) {
            for (String word : name.words()) {
                List<Dossier> bearers = words.getOrDefault(word, List.of());
                if (bearers.size() <= COMMON) {
                    bearers.stream().filter(dossier -> resembles(dossier, name)).forEach(found::add);
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean resembles(Dossier dossier, NameKey name) {
        return NameKey.all(dossier.participant().person().name()).stream().anyMatch(name::resembles);
    }

    /// The persons of other meetings who bear one of these names and have the same sender or e-mail address.
    List<Person> elsewhere(Set<NameKey> names, Optional<UUID> sender, String email) {
        Set<String> emails = emails(email);
        Map<PersonId, Person> found = new LinkedHashMap<>();
        names.stream()
                .flatMap(name -> elsewhere.getOrDefault(name, List.of()).stream())
                .filter(one -> sender.equals(Optional.of(one.sender()))
                        || emails(one.email()).stream().anyMatch(emails::contains))
                .forEach(one -> found.putIfAbsent(one.person().id(), one.person()));
        return List.copyOf(found.values());
    }
}
