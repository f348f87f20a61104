package org.plenary.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            return Likeness.Nobody.AT_ALL;
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
        List<Candidate<ClosedDossier>> here = found.stream()
                .filter(candidate -> candidate.isWorthAsking() && isFrom(candidate.value(), sender))
                .toList();
        List<ClosedDossier> certain = here.stream()
                .filter(candidate -> candidate.likelihood() == Candidate.Likelihood.CERTAIN)
                .map(Candidate::value)
                .toList();
        if (!certain.isEmpty()) {
            return among(certain, draft);
        }
        return byEmail(here, draft)
                .or(() -> here.isEmpty() ? Optional.empty() : Optional.of(new Likeness.Unsure(new Doubt.SimilarName(opened(here)))))
                .orElseGet(() -> amongNamesakes(new Asked(names, portrait, sender), found));
    }

    /// Whom a row means, of whose delegation nobody is like enough.
    private record Asked(Set<NameKey> names, Portrait portrait, Optional<UUID> sender) {}

    private Likeness amongNamesakes(Asked asked, List<Candidate<ClosedDossier>> found) {
        List<Candidate<ClosedDossier>> told = new ArrayList<>(
                found.stream().filter(candidate -> !candidate.isWorthAsking()).toList());
        List<Candidate<ClosedDossier>> likely =
                found.stream().filter(Candidate::isWorthAsking).toList();
        List<ClosedDossier> others = known.named(asked.names()).stream()
                .filter(one -> told.stream().noneMatch(candidate -> candidate.value().equals(one)))
                .toList();
        return namesake(others, asked.sender())
                .or(() -> inOtherDelegation(likely, others, asked, told))
                .orElseGet(() -> fromElsewhere(asked.portrait(), opened(told)));
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
    private static Optional<Likeness> namesake(List<ClosedDossier> named, Optional<UUID> sender) {
        List<Candidate<Dossier>> namesakes = named.stream()
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

    /// The likely ones, and of a name word for word also those whose name is common, if they are few. Where many bear it,
    /// and they have addresses or functions that have nothing in common, it is told only.
    private Optional<Likeness> inOtherDelegation(
            List<Candidate<ClosedDossier>> likely,
            List<ClosedDossier> named,
            Asked asked,
            List<Candidate<ClosedDossier>> told) {
        if (!likely.isEmpty()) {
            return Optional.of(elsewhere(opened(likely)));
        }
        if (named.size() > NAMESAKES) {
            return Optional.empty();
        }
        List<Candidate<ClosedDossier>> namesakes = named.stream().map(dossier -> namesake(dossier, asked)).toList();
        namesakes.stream().filter(candidate -> !candidate.isWorthAsking()).forEach(told::add);
        List<Candidate<ClosedDossier>> doubtful = namesakes.stream().filter(Candidate::isWorthAsking).toList();
        return doubtful.isEmpty() ? Optional.empty() : Optional.of(elsewhere(opened(doubtful)));
    }

    private Candidate<ClosedDossier> namesake(ClosedDossier dossier, Asked asked) {
        List<Evidence> against = known.against(dossier, asked.portrait());
        List<Evidence> evidence = new ArrayList<>(
                List.of(new Evidence.SameName(), new Evidence.OtherDelegation(), new Evidence.CommonName()));
        evidence.addAll(against);
        return new Candidate<>(
                dossier,
                against.isEmpty() ? Candidate.Likelihood.POSSIBLE : Candidate.Likelihood.NAMESAKE,
                0,
                evidence);
    }

    private Likeness elsewhere(List<Candidate<Dossier>> found) {
        return new Likeness.Unsure(new Doubt.OtherDelegation(found, where(found)));
    }

    /// Somebody of another meeting is taken over without a question only where name and sender, or name and address, are
    /// the same.
    ///
    /// @param told namesakes at this meeting
    private Likeness fromElsewhere(Portrait portrait, List<Candidate<Dossier>> told) {
        List<Candidate<Dossier>> found = known.elsewhere(portrait);
        List<Candidate<Dossier>> asked = found.stream().filter(Candidate::isWorthAsking).toList();
        List<Candidate<Dossier>> sure = asked.stream().filter(Matcher::isSure).toList();
        if (sure.size() == 1) {
            return new Likeness.FromElsewhere(person(sure.getFirst().value()));
        }
        if (!asked.isEmpty()) {
            return new Likeness.Unsure(new Doubt.KnownElsewhere(
                    asked.stream().map(one -> one.of(person(one.value()))).toList()));
        }
        return told.isEmpty() && found.isEmpty()
                ? Likeness.Nobody.AT_ALL
                : new Likeness.Nobody(
                        Stream.concat(told.stream(), found.stream()).limit(NAMESAKES).toList());
    }

    private static Person person(Dossier dossier) {
        return dossier.participant().person();
    }

    private static boolean isSure(Candidate<Dossier> candidate) {
        boolean sameName = candidate.evidence().contains(new Evidence.SameName());
        boolean sameEmail = candidate.evidence().stream().anyMatch(Evidence.SameEmail.class::isInstance);
        return candidate.likelihood() == Candidate.Likelihood.CERTAIN || (sameName && sameEmail);
    }
}
