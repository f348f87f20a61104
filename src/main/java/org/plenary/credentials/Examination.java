package org.plenary.credentials;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.base.Language;
import org.plenary.matching.Evidence;
import org.plenary.matching.Recognition;
import org.plenary.meetings.Meeting;
import org.plenary.people.Capacity;
import org.plenary.people.ParticipantId;
import org.plenary.people.PersonId;
import org.plenary.procedure.Deadline;
import org.plenary.procedure.Office;
import org.plenary.procedure.RulesOfProcedure;
import org.plenary.registry.PartyRoll;
import org.plenary.registry.StateId;

/// Examines the instruments of one Party against the rules of procedure of the meeting. Pure: the same instruments in
/// the same circumstances are always found the same.
public final class Examination {

    private final Circumstances about;
    private final Recognition<Delegate> recognition;

    /// Against what the instruments of one Party are held.
    ///
    /// @param deadline for credentials, as it stands for the meeting; empty where there is none
    /// @param sort whether the Party is a State or a regional economic integration organization
    /// @param delegates everybody of its delegation, whatever their status
    public record Circumstances(
            Meeting meeting,
            RulesOfProcedure rules,
            Optional<Deadline> deadline,
            PartyRoll roll,
            StateId state,
            Sort sort,
            List<Delegate> delegates) {
        public Circumstances {
            delegates = List.copyOf(delegates);
        }
    }

    /// Who issues.
    public enum Sort {
        STATE,
        REGIONAL_ORGANIZATION
    }

    public Examination(Circumstances about) {
        this.about = about;
        this.recognition = Delegate.recognition(about.state(), about.delegates());
    }

    /// Every instrument with what is to be said about it, the earliest first.
    public List<Examined> of(List<Credential> instruments) {
        List<Credential> inTime =
                instruments.stream().sorted(Credential.IN_TIME).toList();
        List<Examined> examined = new ArrayList<>();
        for (int i = 0; i < inTime.size(); i++) {
            Credential credential = inTime.get(i);
            List<Flaw> flaws = new ArrayList<>(flaws(credential));
            Optional<Credential> successor = successor(credential, inTime.subList(i + 1, inTime.size()));
            successor.ifPresent(later ->
                    flaws.add(new Flaw.Superseded(later.signedOn().orElse(later.receivedOn()))));
            if (successor.isEmpty()) {
                announced(credential, inTime.subList(i + 1, inTime.size())).ifPresent(flaws::add);
            }
            examined.add(new Examined(
                    credential,
                    List.copyOf(flaws),
                    status(credential, flaws),
                    successor.isPresent() ? Examined.Place.SUPERSEDED : Examined.Place.CURRENT));
        }
        return examined;
    }

    private static CredentialStatus status(Credential credential, List<Flaw> flaws) {
        Decision decision = credential.decision();
        if (!decision.objection().isEmpty()) {
            return CredentialStatus.DEFECTIVE;
        }
        if (decision.acceptedOn().isPresent()) {
            return CredentialStatus.ACCEPTED;
        }
        if (decision.approvedOn().isPresent()) {
            return CredentialStatus.APPROVED;
        }
        if (!credential.medium().isOriginal()) {
            return CredentialStatus.COPY;
        }
        if (isBlocked(flaws)) {
            return CredentialStatus.DEFECTIVE;
        }
        return decision.examinedOn().isPresent() ? CredentialStatus.IN_ORDER : CredentialStatus.ORIGINAL;
    }

    private static boolean isBlocked(List<Flaw> flaws) {
        return flaws.stream().anyMatch(flaw -> flaw.weight() == Flaw.Weight.BLOCKS);
    }

    /// The first later instrument that names the whole delegation anew and is no weaker: a copy announces a change but
    /// does not take the place of an original, nor does an original that is not in order.
    private Optional<Credential> successor(Credential credential, List<Credential> later) {
        return later.stream()
                .filter(one -> one.reach() == Reach.WHOLE_DELEGATION)
                .filter(one -> one.decision().objection().isEmpty())
                .filter(one -> one.medium().isOriginal() ? !isBlocked(flaws(one)) : !credential.medium().isOriginal())
                .findFirst();
    }

    private static Optional<Flaw> announced(Credential credential, List<Credential> later) {
        return credential.medium().isOriginal()
                ? later.stream()
                        .filter(one -> !one.medium().isOriginal())
                        .map(Credential::receivedOn)
                        .<Flaw>map(Flaw.ChangeAnnounced::new)
                        .findFirst()
                : Optional.empty();
    }

    private List<Flaw> flaws(Credential credential) {
        List<Flaw> flaws = new ArrayList<>();
        if (!credential.decision().objection().isEmpty()) {
            flaws.add(new Flaw.Objection(credential.decision().objection()));
        }
        credential.decision().reopening().map(Flaw.ChangedSince::new).ifPresent(flaws::add);
        party().ifPresent(flaws::add);
        signature(credential, flaws);
        if (!credential.medium().isOriginal()) {
            flaws.add(new Flaw.NotOriginal(credential.medium()));
        }
        dates(credential, flaws);
        if (credential.powers() != Powers.FULL) {
            flaws.add(new Flaw.NoPowers());
        }
        translation(credential).ifPresent(flaws::add);
        persons(credential, flaws);
        return flaws;
    }

    private Optional<Flaw> party() {
        LocalDate opening = about.meeting().days().from();
        LocalDate closure = about.meeting().days().to();
        PartyRoll roll = about.roll();
        if (roll.isParty(about.state(), opening)) {
            return Optional.empty();
        }
        Optional<LocalDate> since = roll.since(about.state());
        return roll.isParty(about.state(), closure)
                ? since.map(Flaw.PartyFrom::new)
                : Optional.of(new Flaw.NotAParty(since));
    }

    private void signature(Credential credential, List<Flaw> flaws) {
        Set<Office> competent = competent();
        Office office = credential.signature().office();
        if (!competent.contains(office)) {
            flaws.add(new Flaw.WrongOffice(office, competent));
        }
        if (credential.signature().acting() == Acting.WITHOUT_PROOF) {
            flaws.add(new Flaw.ActingUnproven());
        }
    }

    /// For a State, the offices of a State; for a regional economic integration organization, its own authority.
    private Set<Office> competent() {
        return about.rules().issuers().stream()
                .filter(office -> (office == Office.REGIONAL_AUTHORITY) == (about.sort() == Sort.REGIONAL_ORGANIZATION))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void dates(Credential credential, List<Flaw> flaws) {
        credential
                .signedOn()
                .ifPresentOrElse(
                        signed -> {
                            if (signed.isAfter(credential.receivedOn())) {
                                flaws.add(new Flaw.SignedAfterReceipt(signed, credential.receivedOn()));
                            }
                        },
                        () -> flaws.add(new Flaw.NoDate()));
        about.deadline()
                .filter(deadline -> isLate(credential, deadline))
                .ifPresent(deadline -> flaws.add(new Flaw.Late(credential.receivedOn(), deadline)));
    }

    /// Where nobody has noted the hour, it was in time on the day of the deadline.
    private static boolean isLate(Credential credential, Deadline deadline) {
        if (!credential.receivedOn().equals(deadline.day())) {
            return credential.receivedOn().isAfter(deadline.day());
        }
        return credential.receivedAt().isPresent()
                && deadline.time().isPresent()
                && credential.receivedAt().get().isAfter(deadline.time().get());
    }

    private Optional<Flaw> translation(Credential credential) {
        String code = credential.language();
        Optional<Language> official = Language.of(code);
        boolean isRead = official.isPresent() && about.rules().languages().contains(official.get());
        return code.isEmpty() || isRead || credential.translation() == Translation.ATTACHED
                ? Optional.empty()
                : Optional.of(new Flaw.NotTranslated(code));
    }

    private void persons(Credential credential, List<Flaw> flaws) {
        if (credential.persons().isEmpty()) {
            flaws.add(new Flaw.NobodyNamed());
            return;
        }
        boolean hasHead = credential.persons().stream().anyMatch(person -> person.capacity() == Capacity.HEAD);
        if (!hasHead && credential.reach() == Reach.WHOLE_DELEGATION) {
            flaws.add(new Flaw.NoHead());
        }
        if (!about.delegates().isEmpty()) {
            credential.persons().forEach(person -> person(person, flaws));
        }
    }

    private void person(Named named, List<Flaw> flaws) {
        Optional<Recognition.Found<Delegate>> found = recognise(named);
        if (found.isEmpty()) {
            flaws.add(new Flaw.NotInDelegation(named.name()));
            return;
        }
        Delegate delegate = found.get().member();
        List<Evidence> evidence = found.get().evidence();
        if (!found.get().isSure()) {
            flaws.add(new Flaw.PerhapsNamed(named.name(), delegate.name().full(), evidence));
        } else if (!delegate.status().isComing()) {
            flaws.add(new Flaw.NoLongerComing(named.name()));
        } else if (found.get().sameness() == Recognition.Sameness.ALIKE) {
            flaws.add(new Flaw.NamedOtherwise(named.name(), delegate.name().full(), evidence));
        }
    }

    /// Somebody who was recognised when the instrument was entered may have had the name changed since.
    private Optional<Recognition.Found<Delegate>> recognise(Named named) {
        Optional<Recognition.Found<Delegate>> written = recognition.of(named.name());
        return written.filter(Recognition.Found::isSure)
                .or(() -> named.person().flatMap(this::known))
                .or(() -> written);
    }

    private Optional<Recognition.Found<Delegate>> known(PersonId person) {
        return about.delegates().stream()
                .filter(delegate -> delegate.person().equals(person))
                .findFirst()
                .map(delegate -> new Recognition.Found<>(delegate, Recognition.Sameness.ALIKE, List.of()));
    }

    /// Who of the delegation is coming and named by no instrument in force, in the order of the delegation.
    public List<Delegate> uncovered(List<Examined> examined) {
        Set<ParticipantId> covered = new HashSet<>();
        examined.stream().filter(Examined::isCurrent).forEach(one -> one.credential().persons().forEach(person ->
                recognise(person).filter(Recognition.Found::isSure).ifPresent(found -> covered.add(found.member().id()))));
        return about.delegates().stream()
                .filter(delegate -> delegate.status().isComing())
                .filter(delegate -> !covered.contains(delegate.id()))
                .toList();
    }
}
