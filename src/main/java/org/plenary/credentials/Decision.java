package org.plenary.credentials;

import java.time.LocalDate;
import java.util.Optional;

/// What was decided about an instrument.
///
/// @param examinedOn the day on which an examiner found it in order
/// @param examinedBy the examiner, as the laptop's settings said; may be empty
/// @param objection why an examiner finds it defective, whatever the rules say; empty where nobody does
/// @param approvedOn the day on which the Bureau found it in order
/// @param acceptedOn the day on which the Conference of the Parties accepted it
/// @param reopening why it is to be examined anew; empty once it was
public record Decision(
        Optional<LocalDate> examinedOn,
        String examinedBy,
        String objection,
        Optional<LocalDate> approvedOn,
        Optional<LocalDate> acceptedOn,
        Optional<Reopening> reopening) {

    public static final Decision NONE =
            new Decision(Optional.empty(), "", "", Optional.empty(), Optional.empty(), Optional.empty());

    /// An examiner finds it in order.
    Decision inOrder(LocalDate day, String examiner) {
        return new Decision(Optional.of(day), examiner, "", approvedOn, acceptedOn, Optional.empty());
    }

    /// An examiner finds it defective for that reason.
    Decision objected(String reason, String examiner) {
        return new Decision(Optional.empty(), examiner, reason, approvedOn, acceptedOn, Optional.empty());
    }

    /// The Bureau finds it in order.
    Decision approved(LocalDate day) {
        return new Decision(examinedOn, examinedBy, "", Optional.of(day), acceptedOn, Optional.empty());
    }

    /// The Conference of the Parties accepts it.
    Decision accepted(LocalDate day) {
        return new Decision(examinedOn, examinedBy, "", approvedOn, Optional.of(day), Optional.empty());
    }

    /// Nothing stands any longer, because of that.
    static Decision reopened(Reopening because) {
        return new Decision(Optional.empty(), "", "", Optional.empty(), Optional.empty(), Optional.of(because));
    }

    /// How far an examiner, the Bureau or the Conference has taken it; empty where none has decided anything.
    public Optional<CredentialStatus> reached() {
        if (!objection.isEmpty()) {
            return Optional.of(CredentialStatus.DEFECTIVE);
        }
        return acceptedOn
                .map(day -> CredentialStatus.ACCEPTED)
                .or(() -> approvedOn.map(day -> CredentialStatus.APPROVED))
                .or(() -> examinedOn.map(day -> CredentialStatus.IN_ORDER));
    }
}
