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
public record Decision(
        Optional<LocalDate> examinedOn,
        String examinedBy,
        String objection,
        Optional<LocalDate> approvedOn,
        Optional<LocalDate> acceptedOn) {

    public static final Decision NONE =
            new Decision(Optional.empty(), "", "", Optional.empty(), Optional.empty());
}
