package org.plenary.credentials;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.meetings.MeetingId;
import org.plenary.registry.StateId;

/// One instrument of credentials, or one communication about representatives, as it has reached the secretariat. A
/// later change of a delegation is a new instrument, never an edit of an earlier one.
///
/// @param meeting for which it was entered
/// @param state the Party, or the regional economic integration organization, that issued it
/// @param reference as on the instrument; may be empty
/// @param receivedAt on the clock of the meeting's place, where the hour matters
/// @param language ISO 639-1; empty where nobody has noted it
/// @param alsoFor other meetings that it names
/// @param persons in its order
public record Credential(
        CredentialId id,
        MeetingId meeting,
        StateId state,
        Medium medium,
        Reach reach,
        String reference,
        Optional<LocalDate> signedOn,
        LocalDate receivedOn,
        Optional<LocalTime> receivedAt,
        Signature signature,
        String language,
        Translation translation,
        Set<MeetingId> alsoFor,
        Powers powers,
        List<Named> persons,
        String note,
        Decision decision) {

    /// The earliest first: by the day of the signature, then by that of receipt.
    static final Comparator<Credential> IN_TIME = Comparator.comparing(
                    (Credential one) -> one.signedOn().orElse(one.receivedOn()))
            .thenComparing(Credential::receivedOn)
            .thenComparing(one -> one.id().value());

    public Credential {
        alsoFor = Set.copyOf(alsoFor);
        persons = List.copyOf(persons);
    }

    /// Which one only.
    @Override
    public String toString() {
        return id.toString();
    }
}
