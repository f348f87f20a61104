package org.plenary.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who is a Party on which day. It is computed from the deposits and never stored.
///
/// @param code `minamata`
/// @param inForce the day on which the treaty itself entered into force
/// @param waitingDays days from a deposit to entry into force for that State
/// @param completeUntil the last day up to which every deposit is known
/// @param instruments at most one for each State
public record Treaty(
        String code, LocalDate inForce, int waitingDays, LocalDate completeUntil, List<Instrument> instruments) {

    public Treaty {
        instruments = List.copyOf(instruments);
    }

    /// The Minamata Convention on Mercury with the deposits that we ship. Art. 31: in force on the 90th day after the
    /// fiftieth instrument (16 August 2017), for later ones on the 90th day after their own.
    public static Treaty minamata() {
        return new Treaty(
                "minamata", LocalDate.of(2017, 8, 16), 90, LocalDate.of(2018, 1, 15), shippedInstruments());
    }

    /// All treaties whose conferences we know, the one whose deposits we ship first. Of the others an officer brings the
    /// depositary's list. Each is in force for a State on the 90th day after its deposit: Basel Convention, art. 25;
    /// Rotterdam Convention, art. 26; Stockholm Convention, art. 26; Convention on Biological Diversity, art. 36;
    /// Framework Convention on Climate Change, art. 23.
    static List<Treaty> shipped() {
        return List.of(
                minamata(),
                unlisted("basel", LocalDate.of(1992, 5, 5)),
                unlisted("rotterdam", LocalDate.of(2004, 2, 24)),
                unlisted("stockholm", LocalDate.of(2004, 5, 17)),
                unlisted("biodiversity", LocalDate.of(1993, 12, 29)),
                unlisted("climate", LocalDate.of(1994, 3, 21)));
    }

    private static Treaty unlisted(String code, LocalDate inForce) {
        return new Treaty(code, inForce, 90, LocalDate.EPOCH, List.of());
    }

    /// Whether anybody is known to be, or to become, a Party.
    public boolean isListed() {
        return !instruments.isEmpty();
    }

    /// The day on which the treaty enters into force for a State; empty for one that has deposited nothing.
    public Optional<LocalDate> entryIntoForce(StateId state) {
        return instrument(state).map(this::entryIntoForce);
    }

    public boolean isParty(StateId state, LocalDate day) {
        return entryIntoForce(state).filter(begin -> !begin.isAfter(day)).isPresent();
    }

    /// The Parties on that day, the European Union among them.
    public Set<StateId> parties(LocalDate day) {
        return instruments.stream()
                .filter(instrument -> !entryIntoForce(instrument).isAfter(day))
                .map(Instrument::state)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// How many had deposited an instrument by the end of that day, whether in force or not.
    public int depositedBy(LocalDate day) {
        return (int) instruments.stream()
                .filter(instrument -> !instrument.deposited().isAfter(day))
                .count();
    }

    public Optional<Instrument> instrument(StateId state) {
        return instruments.stream()
                .filter(instrument -> instrument.state().equals(state))
                .findFirst();
    }

    /// With these instruments in the place of the shipped ones of the same States.
    public Treaty with(List<Instrument> changed) {
        Map<StateId, Instrument> merged = new LinkedHashMap<>();
        instruments.forEach(instrument -> merged.put(instrument.state(), instrument));
        changed.forEach(instrument -> merged.put(instrument.state(), instrument));
        return new Treaty(code, inForce, waitingDays, completeUntil, new ArrayList<>(merged.values()));
    }

    /// With all deposits known up to that day, where it is later; nothing for none.
    Treaty completeUntil(@Nullable LocalDate day) {
        return day == null || !day.isAfter(completeUntil)
                ? this
                : new Treaty(code, inForce, waitingDays, day, instruments);
    }

    /// Whether there is a day up to which all deposits are known.
    public boolean isComplete() {
        return completeUntil.isAfter(LocalDate.EPOCH);
    }

    /// Whether everybody who is a Party on that day is known: whoever deposits later is none yet.
    public boolean isCompleteOn(LocalDate day) {
        return isListed() && day.isBefore(completeUntil.plusDays(waitingDays));
    }

    /// The day on which the treaty enters into force by that instrument. Who succeeds to a treaty need not wait.
    public LocalDate entryIntoForce(Instrument instrument) {
        int days = instrument.action() == Instrument.Action.SUCCESSION ? 0 : waitingDays;
        LocalDate waited = instrument.deposited().plusDays(days);
        return waited.isBefore(inForce) ? inForce : waited;
    }

    private static List<Instrument> shippedInstruments() {
        return ShippedTable.read("minamata_parties.csv").stream()
                .map(row -> new Instrument(
                        StateId.shipped(row.get("iso3")),
                        Instrument.Action.valueOf(row.get("action").toUpperCase(Locale.ROOT)),
                        LocalDate.parse(row.get("deposit_date")),
                        row.get("date_confidence").equals("sourced")
                                ? Instrument.Confidence.SOURCED
                                : Instrument.Confidence.RECALLED))
                .toList();
    }
}
