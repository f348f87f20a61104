package org.plenary.observers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.meetings.Meeting;
import org.plenary.registry.Organization;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.OrganizationKind;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.StateId;
import org.plenary.words.Phrasebook;
import org.plenary.words.SortOrder;

/// Every body that wishes to be at a meeting, may be there, or is there, each once.
public final class ObserverRoll {

    private final Observers observers;
    private final Meeting meeting;
    private final ReferenceBook book;
    private final Phrasebook phrasebook;
    private final ObserverTexts texts;

    /// @param phrasebook in whose language bodies are called and sorted
    public ObserverRoll(Observers observers, Meeting meeting, ReferenceBook book, Phrasebook phrasebook) {
        this.observers = observers;
        this.meeting = meeting;
        this.book = book;
        this.phrasebook = phrasebook;
        this.texts = new ObserverTexts(phrasebook);
    }

    /// All of them, by name: those who have applied, those admitted before, and those who have a delegation; behind them
    /// the States that are no Parties.
    public List<ObservedBody> bodies() {
        Map<OrganizationId, Entitlement> present = observers.present(meeting);
        List<Admission> earlier = observers.register(meeting.treaty()).stream()
                .filter(one -> !one.meeting().equals(Optional.of(meeting.id())))
                .toList();
        List<ObservedBody> made = new ArrayList<>();
        Set<OrganizationId> seen = new HashSet<>();
        observers.cases(meeting).forEach(one -> {
            OrganizationId id = one.application().organization();
            seen.add(id);
            made.add(body(id, one.entitlement(), Optional.of(one), earlier, present.keySet()));
        });
        earlier.forEach(one -> {
            if (seen.add(one.organization())) {
                var right = new Entitlement.AdmittedBefore(one);
                made.add(body(one.organization(), right, Optional.empty(), earlier, present.keySet()));
            }
        });
        present.forEach((id, right) -> {
            boolean observes = book.organizations()
                    .byId(id)
                    .filter(one -> Entitlement.isObserverKind(one.kind()))
                    .isPresent();
            if (observes && seen.add(id)) {
                made.add(body(id, right, Optional.empty(), earlier, present.keySet()));
            }
        });
        observers.statesNotParty(meeting).forEach(id -> made.add(state(id)));
        made.sort(Comparator.comparing((ObservedBody one) -> one.organization().isEmpty())
                .thenComparing(new SortOrder(phrasebook.language()).by(ObservedBody::name)));
        return made;
    }

    /// A State observes by right, without anybody's leave.
    private ObservedBody state(StateId id) {
        return new ObservedBody(
                id.value(),
                Optional.empty(),
                texts.name(id, book, meeting.days().from()),
                Optional.empty(),
                new Entitlement.ByRight(Entitlement.Ground.STATE_NOT_PARTY),
                Optional.empty(),
                Optional.empty(),
                ObservedBody.Presence.COMES);
    }

    private ObservedBody body(
            OrganizationId id,
            Entitlement right,
            Optional<Observers.Case> application,
            List<Admission> earlier,
            Set<OrganizationId> present) {
        LocalDate day = meeting.days().from();
        return new ObservedBody(
                id.value(),
                Optional.of(id),
                texts.name(id, book, day),
                Optional.of(book.organizations().byId(id).map(Organization::kind).orElse(OrganizationKind.NGO)),
                right,
                application,
                earlier.stream().filter(one -> one.organization().equals(id)).findFirst(),
                present.contains(id) ? ObservedBody.Presence.COMES : ObservedBody.Presence.NOT_REGISTERED);
    }
}
