package org.plenary.registry;

import java.time.LocalDate;

/// What the registry's own values are called, in UN terms.
public interface RegistryWords {
    /// As a heading in a list of participants: `Parties`, `Observer States`.
    String standings(Standing standing);

    /// Of one delegation: `Party`, `Observer State`.
    String standing(Standing standing);

    String category(Category category);

    String group(UnGroup group);

    String region(ConsultationRegion region);

    String stateKind(StateKind kind);

    String organizationKind(OrganizationKind kind);

    String nameForm(NameForm form);

    String trait(Trait trait);

    String leastDeveloped();

    String action(Instrument.Action action);

    /// What a treaty is called in short, by its code.
    String treaty(String code);

    /// That deposits after a day are not known.
    String partiesKnownUntil(LocalDate day);

    /// That no list of the depositary was taken in as a whole.
    String partiesNotListed();
}
