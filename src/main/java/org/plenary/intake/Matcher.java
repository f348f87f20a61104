package org.plenary.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.base.Folding;
import org.plenary.matching.Candidate;
import org.plenary.matching.Evidence;
import org.plenary.matching.NameKey;
import org.plenary.matching.Portrait;
import org.plenary.people.ClosedDossier;
import org.plenary.people.Dossier;
import org.plenary.people.Gender;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.people.Person;

/// Finds whom a row means: by the id of Plenary's own workbook; by the same name in the same delegation; everything else
/// that is like enough is a doubt. An e-mail address alone merges nobody, because assistants register whole delegations
/// with their own.
final class Matcher {

    /// Of more namesakes in other delegations none is asked about.
    private static final int NAMESAKES = 3;

    private final KnownPeople known;
    private final Senders senders;

    Matcher(KnownPeople known, Senders senders) {
        this.known = known;
        this.senders = senders;
    }

    private String where(List<Candidate<Dossier>> found) {
        return found.stream()
                .map(candidate -> senders.name(candidate.value().delegation()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /// @param sender the State or organization that the row means; empty for one the registry does not know
    Likeness find(RowDraft row, Optional<UUID> sender) {
        Optional<ClosedDossier> byId = row.id().flatMap(known::byId);
        if (byId.isPresent()) {
            return new Likeness.Same(byId.get(), Likeness.Evidence.ID);
        }
        if (known.isNobody()) {
            return new Likeness.Nobody();
        }
        ParticipantDraft draft = row.asWritten();
        Set<NameKey> names = names(draft);
        Optional<ClosedDossier> named = sender.flatMap(from ->
                known.withTheName(names, draft, from).or(() -> known.writtenAs(row.whole(), draft, from)));
        if (named.isPresent()) {
            return new Likeness.Same(named.get(), Likeness.Evidence.NAME);
        }
        Portrait portrait = portrait(draft, sender);
        List<Candidate<ClosedDossier>> found = known.here(portrait);
        List<Candidate<ClosedDossier>> here =
                found.stream().filter(candidate -> isFrom(candidate.value(), sender)).toList();
        List<ClosedDossier> certain = here.stream()
                .filter(candidate -> candidate.likelihood() == Candidate.Likelihood.CERTAIN)
                .map(Candidate::value)
                .toList();
        if (!certain.isEmpty()) {
            return among(certain, draft);
        }
        return byEmail(here, draft)
                .or(() -> here.isEmpty() ? Optional.empty() : Optional.of(new Likeness.Unsure(new Doubt.SimilarName(opened(here)))))
                .or(() -> namesake(names, sender))
                .or(() -> inOtherDelegation(found, names))
                .orElseGet(() -> fromElsewhere(portrait));
    }

    static Portrait portrait(ParticipantDraft draft, Optional<UUID> sender) {
        Portrait portrait = Portrait.of(
                        draft.of(ParticipantField.GIVEN),
                        draft.of(ParticipantField.FAMILY),
                        draft.of(ParticipantField.FULL_NAME),
                        draft.of(ParticipantField.LATIN_NAME))
                .addressed(draft.of(ParticipantField.HONORIFIC))
                .of(gender(draft.of(ParticipantField.GENDER)))
                .doing(draft.of(ParticipantField.FUNCTION))
                .reachedAt(draft.of(ParticipantField.EMAIL));
        return sender.map(portrait::from).orElse(portrait);
    }

    /// What a column says, where it says a gender.
    private static Gender gender(String said) {
        return Arrays.stream(Gender.values())
                .filter(gender -> gender.name().equals(said))
                .findFirst()
                .orElse(Gender.UNSAID);
    }

    static Set<NameKey> names(ParticipantDraft draft) {
        return NameKey.all(
                draft.of(ParticipantField.GIVEN),
                draft.of(ParticipantField.FAMILY),
                draft.of(ParticipantField.FULL_NAME),
                draft.of(ParticipantField.LATIN_NAME));
    }

    private static List<Candidate<Dossier>> opened(List<Candidate<ClosedDossier>> found) {
        return found.stream().map(candidate -> candidate.of(candidate.value().open())).toList();
    }

    private static boolean isFrom(ClosedDossier dossier, Optional<UUID> sender) {
        return sender.equals(Optional.of(KnownPeople.sender(dossier.delegation())));
    }

    /// Of several people of one name in one delegation, the one with the row's e-mail address.
    private static Likeness among(List<ClosedDossier> here, ParticipantDraft draft) {
        if (here.size() == 1) {
            return new Likeness.Same(here.getFirst(), Likeness.Evidence.NAME);
        }
        Set<String> emails = KnownPeople.emails(draft.of(ParticipantField.EMAIL));
        List<ClosedDossier> reached = here.stream()
                .filter(dossier -> KnownPeople.emails(dossier.email()).stream().anyMatch(emails::contains))
                .toList();
        return reached.size() == 1
                ? new Likeness.Same(reached.getFirst(), Likeness.Evidence.NAME)
                : new Likeness.Unsure(new Doubt.SeveralOfThatName(here.stream().map(ClosedDossier::open).toList()));
    }

    /// An address that is called after the family, the family name, and a first name of which one gives only the
    /// initial. With an address of an office it could be a colleague.
    private static Optional<Likeness> byEmail(List<Candidate<ClosedDossier>> here, ParticipantDraft draft) {
        if (here.size() != 1) {
            return Optional.empty();
        }
        Candidate<ClosedDossier> only = here.getFirst();
        String family = Folding.fold(draft.of(ParticipantField.FAMILY));
        boolean sameFamily = !family.isEmpty()
                && family.equals(Folding.fold(only.value().name().family()));
        boolean sameEmail = only.evidence().stream()
                .anyMatch(fact -> fact instanceof Evidence.SameEmail(var email) && isCalledAfter(email, family));
        boolean onlyShortened = only.evidence().stream()
                .allMatch(fact -> fact instanceof Evidence.Initial
                        || fact instanceof Evidence.SameEmail
                        || fact instanceof Evidence.SameDelegation);
        return sameFamily && sameEmail && onlyShortened
                ? Optional.of(new Likeness.Same(only.value(), Likeness.Evidence.NAME))
                : Optional.empty();
    }

    private static boolean isCalledAfter(String email, String family) {
        String local = Folding.fold(email.substring(0, email.indexOf('@')));
        return local.replace(" ", "").contains(family.replace(" ", ""));
    }

    /// Somebody of the same delegation and name, word for word, whom the comparing of names has passed over.
    private Optional<Likeness> namesake(Set<NameKey> names, Optional<UUID> sender) {
        List<Candidate<Dossier>> namesakes = known.named(names).stream()
                .filter(dossier -> isFrom(dossier, sender))
                .map(dossier -> new Candidate<>(
                        dossier.open(),
                        Candidate.Likelihood.POSSIBLE,
                        0,
                        List.<Evidence>of(new Evidence.SameName(), new Evidence.SameDelegation())))
                .toList();
        return namesakes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Likeness.Unsure(new Doubt.SimilarName(namesakes)));
    }

    /// The likely ones, and of a name word for word also those whose name is common, if they are few.
    private Optional<Likeness> inOtherDelegation(List<Candidate<ClosedDossier>> found, Set<NameKey> names) {
        if (!found.isEmpty()) {
            return Optional.of(elsewhere(opened(found)));
        }
        List<ClosedDossier> namesakes = known.named(names);
        return namesakes.isEmpty() || namesakes.size() > NAMESAKES
                ? Optional.empty()
                : Optional.of(elsewhere(namesakes.stream()
                        .map(dossier -> new Candidate<>(
                                dossier.open(),
                                Candidate.Likelihood.POSSIBLE,
                                0,
                                List.<Evidence>of(
                                        new Evidence.SameName(),
                                        new Evidence.OtherDelegation(),
                                        new Evidence.CommonName())))
                        .toList()));
    }

    private Likeness elsewhere(List<Candidate<Dossier>> found) {
        return new Likeness.Unsure(new Doubt.OtherDelegation(found, where(found)));
    }

    /// Somebody of another meeting is taken over without a question only where name and sender, or name and address, are
    /// the same.
    private Likeness fromElsewhere(Portrait portrait) {
        List<Candidate<Person>> persons = known.elsewhere(portrait);
        List<Candidate<Person>> sure = persons.stream().filter(Matcher::isSure).toList();
        if (sure.size() == 1) {
            return new Likeness.FromElsewhere(sure.getFirst().value());
        }
        return persons.isEmpty() ? new Likeness.Nobody() : new Likeness.Unsure(new Doubt.KnownElsewhere(persons));
    }

    private static boolean isSure(Candidate<Person> candidate) {
        boolean sameName = candidate.evidence().contains(new Evidence.SameName());
        boolean sameEmail = candidate.evidence().stream().anyMatch(Evidence.SameEmail.class::isInstance);
        return candidate.likelihood() == Candidate.Likelihood.CERTAIN || (sameName && sameEmail);
    }
}
