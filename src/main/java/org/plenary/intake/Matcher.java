package org.plenary.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.base.Folding;
import org.plenary.matching.NameKey;
import org.plenary.people.Dossier;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.people.Person;
import org.plenary.people.PersonName;

/// Finds whom a row means: by the id of Plenary's own workbook; by name within the same delegation; by e-mail address and
/// name. An e-mail address alone merges nobody, because assistants register whole delegations with their own.
final class Matcher {

    private final KnownPeople known;
    private final Senders senders;

    Matcher(KnownPeople known, Senders senders) {
        this.known = known;
        this.senders = senders;
    }

    private String where(List<Dossier> dossiers) {
        return dossiers.stream()
                .map(dossier -> senders.name(dossier.delegation()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /// @param sender the State or organization that the row means; empty for one the registry does not know
    Likeness find(RowDraft row, Optional<UUID> sender) {
        Optional<Dossier> byId = row.id().flatMap(known::byId);
        if (byId.isPresent()) {
            return new Likeness.Same(byId.get(), Likeness.Evidence.ID);
        }
        ParticipantDraft draft = row.draft();
        Set<NameKey> names = names(draft);
        List<Dossier> named = known.named(names);
        List<Dossier> here = of(named, sender);
        if (!here.isEmpty()) {
            return among(here, draft);
        }
        if (!named.isEmpty()) {
            return new Likeness.Unsure(new Doubt.OtherDelegation(named, where(named)));
        }
        return byEmail(draft, sender)
                .or(() -> bySimilarName(names, sender))
                .orElseGet(() -> fromElsewhere(names, sender, draft));
    }

    static Set<NameKey> names(ParticipantDraft draft) {
        return NameKey.all(
                draft.of(ParticipantField.GIVEN),
                draft.of(ParticipantField.FAMILY),
                draft.of(ParticipantField.FULL_NAME),
                draft.of(ParticipantField.LATIN_NAME));
    }

    private static List<Dossier> of(List<Dossier> dossiers, Optional<UUID> sender) {
        return dossiers.stream()
                .filter(dossier -> sender.equals(Optional.of(KnownPeople.sender(dossier.delegation()))))
                .toList();
    }

    /// Of several people of one name in one delegation, the one with the row's e-mail address.
    private static Likeness among(List<Dossier> here, ParticipantDraft draft) {
        if (here.size() == 1) {
            return new Likeness.Same(here.getFirst(), Likeness.Evidence.NAME);
        }
        Set<String> emails = KnownPeople.emails(draft.of(ParticipantField.EMAIL));
        List<Dossier> reached = here.stream()
                .filter(dossier -> KnownPeople.emails(dossier.participant().contact().email()).stream()
                        .anyMatch(emails::contains))
                .toList();
        return reached.size() == 1
                ? new Likeness.Same(reached.getFirst(), Likeness.Evidence.NAME)
                : new Likeness.Unsure(new Doubt.SeveralOfThatName(here));
    }

    private Optional<Likeness> byEmail(ParticipantDraft draft, Optional<UUID> sender) {
        List<Dossier> reached = known.withEmail(draft.of(ParticipantField.EMAIL)).stream()
                .filter(dossier -> sharesAName(dossier, draft))
                .toList();
        if (reached.isEmpty()) {
            return Optional.empty();
        }
        List<Dossier> here = of(reached, sender);
        if (here.isEmpty()) {
            return Optional.of(new Likeness.Unsure(new Doubt.OtherDelegation(reached, where(reached))));
        }
        return Optional.of(
                here.size() == 1 && isSameFamily(here.getFirst(), draft)
                        ? new Likeness.Same(here.getFirst(), Likeness.Evidence.NAME)
                        : new Likeness.Unsure(new Doubt.SimilarName(here)));
    }

    /// The same family name, and first names of which one may stand for the other.
    private static boolean isSameFamily(Dossier dossier, ParticipantDraft draft) {
        PersonName name = dossier.participant().person().name();
        String family = Folding.fold(draft.of(ParticipantField.FAMILY));
        List<String> mine = NameKey.of(draft.of(ParticipantField.GIVEN)).words();
        List<String> theirs = NameKey.of(name.given()).words();
        boolean sameGiven = mine.isEmpty()
                || theirs.isEmpty()
                || mine.stream().anyMatch(a -> theirs.stream().anyMatch(b -> a.equals(b) || isInitial(a, b)));
        return !family.isEmpty() && family.equals(Folding.fold(name.family())) && sameGiven;
    }

    private static boolean isInitial(String a, String b) {
        return (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
    }

    private static boolean sharesAName(Dossier dossier, ParticipantDraft draft) {
        Set<NameKey> theirs = NameKey.all(dossier.participant().person().name());
        return names(draft).stream()
                .flatMap(key -> key.words().stream())
                .filter(word -> word.length() > 2)
                .anyMatch(word -> theirs.stream().anyMatch(key -> key.words().contains(word)));
    }

    private Optional<Likeness> bySimilarName(Set<NameKey> names, Optional<UUID> sender) {
        return sender.map(of -> known.resembling(names, of))
                .filter(similar -> !similar.isEmpty())
                .map(similar -> new Likeness.Unsure(new Doubt.SimilarName(similar)));
    }

    private Likeness fromElsewhere(Set<NameKey> names, Optional<UUID> sender, ParticipantDraft draft) {
        List<Person> persons = known.elsewhere(names, sender, draft.of(ParticipantField.EMAIL));
        return switch (persons.size()) {
            case 0 -> new Likeness.Nobody();
            case 1 -> new Likeness.FromElsewhere(persons.getFirst());
            default -> new Likeness.Unsure(new Doubt.SeveralOfThatName(List.of()));
        };
    }
}
