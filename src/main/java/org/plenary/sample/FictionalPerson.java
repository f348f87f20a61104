package org.plenary.sample;

import java.time.LocalDate;
import java.util.List;
import org.plenary.base.Language;

/// An invented participant.
///
/// @param rank place in the delegation, 1 for the head
/// @param letterReference of the nomination letter, shared by those whom the same letter names
/// @param notes empty for most
public record FictionalPerson(
        FictionalName name,
        Gender gender,
        Capacity capacity,
        int rank,
        String function,
        String department,
        FictionalContact contact,
        List<Language> languages,
        Status status,
        Consent consent,
        LocalDate arrival,
        LocalDate departure,
        String letterReference,
        LocalDate letterDate,
        String notes,
        List<String> tags) {

    public FictionalPerson {
        languages = List.copyOf(languages);
        tags = List.copyOf(tags);
    }

    /// As the person has told it.
    public enum Gender {
        FEMALE,
        MALE,
        NOT_TOLD
    }

    /// What the person is in the delegation.
    public enum Capacity {
        HEAD,
        ALTERNATE,
        DELEGATE,
        ADVISER
    }

    /// How far the registration has come.
    public enum Status {
        NOMINATED,
        ACCREDITED,
        REGISTERED,
        WITHDRAWN,
        REFUSED
    }

    /// Whether address, telephone and e-mail may stand in the list of participants.
    public enum Consent {
        GIVEN,
        REFUSED
    }
}
