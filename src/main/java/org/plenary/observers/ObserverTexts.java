package org.plenary.observers;

import java.time.LocalDate;
import org.plenary.registry.NameForm;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.RegistryWords;
import org.plenary.registry.Standing;
import org.plenary.registry.StateId;
import org.plenary.words.Phrasebook;

/// Puts rights and tallies of observers into words.
public final class ObserverTexts {

    private final Phrasebook phrasebook;
    private final ObserverWords words;

    public ObserverTexts(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
        this.words = phrasebook.of(ObserverWords.class);
    }

    /// Why a State or a body may be represented, or that it must apply.
    public String entitlement(Entitlement entitlement) {
        return switch (entitlement) {
            case Entitlement.ByRight(var ground) -> words.byRight(words.ground(ground));
            case Entitlement.AdmittedBefore(var admission) -> words.admittedBefore(occasion(admission));
            case Entitlement.MustApply() -> words.mustApply();
            case Entitlement.TakesPart() -> words.takesPart();
        };
    }

    /// The meeting at which somebody was admitted, or else the day.
    public String occasion(Admission admission) {
        return admission.occasion().isBlank()
                ? admission.admitted().map(day -> phrasebook.dates().shortDate(day)).orElse("–")
                : admission.occasion();
    }

    /// How many object, of how many that would be needed, in one sentence.
    public String count(Tally tally) {
        return words.tally(tally.objections(), tally.needed(), tally.present());
    }

    /// How the objections stand, in two sentences.
    public String tally(Tally tally) {
        return count(tally) + " " + (tally.isObjected() ? words.keptOut() : words.letIn());
    }

    /// What sort of observer it is.
    public String kind(ObservedBody body) {
        RegistryWords registry = phrasebook.of(RegistryWords.class);
        return body.kind().map(registry::organizationKind).orElseGet(() -> registry.standing(Standing.OBSERVER_STATE));
    }

    /// What a State is called in lists on that day.
    public String name(StateId id, ReferenceBook book, LocalDate day) {
        return book.states()
                .byId(id)
                .map(state -> state.name(phrasebook.language(), NameForm.SHORT, day))
                .orElse("");
    }

    /// What a body is called in lists on that day.
    public String name(OrganizationId id, ReferenceBook book, LocalDate day) {
        return book.organizations()
                .byId(id)
                .map(organization -> organization.name(phrasebook.language(), NameForm.SHORT, day))
                .orElse("");
    }
}
