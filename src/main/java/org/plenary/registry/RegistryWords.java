package org.plenary.registry;

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
}
