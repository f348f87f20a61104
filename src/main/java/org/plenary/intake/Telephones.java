package org.plenary.intake;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plenary.base.Once;
import org.plenary.office.SourceRow;
import org.plenary.people.ParticipantField;
import org.plenary.registry.Match;
import org.plenary.registry.State;
import org.plenary.registry.States;

/// Telephone numbers that a spreadsheet has taken for numbers, so that their `+` is gone: whether the digits are a number
/// with its country's code, by the numbering plans of all countries, and no number within the country of the row.
final class Telephones {

    /// With fewer digits too many numbers are numbers of some country, too.
    private static final int SHORTEST_UNKNOWN = 11;
    private static final List<Target> COUNTRIES = List.of(
            Target.Special.STATE, new Target.Of(ParticipantField.COUNTRY), new Target.Of(ParticipantField.DELEGATION));

    private final List<Integer> columns;
    private final States states;
    private final Once<PhoneNumberUtil> plans = Once.of(PhoneNumberUtil::getInstance);
    private final Map<String, Optional<String>> countries = new ConcurrentHashMap<>();

    /// @param mapping in which columns the country of a row stands
    Telephones(Mapping mapping, States states) {
        this.columns = COUNTRIES.stream().flatMap(target -> mapping.columns(target).stream()).toList();
        this.states = states;
    }

    /// The number with its `+`, where it can only be that.
    Optional<String> restored(SourceRow row, String digits) {
        Optional<PhoneNumber> number = parsed("+" + digits, PhoneNumberUtil.REGION_CODE_FOR_NON_GEO_ENTITY);
        Optional<String> own = country(row);
        boolean isMeant = number.filter(plans.get()::isValidNumber)
                .filter(found -> isOf(found, own) || isNoneAt(own, digits))
                .isPresent();
        return isMeant ? Optional.of("+" + digits) : Optional.empty();
    }

    private boolean isOf(PhoneNumber number, Optional<String> country) {
        return country.isPresent() && country.get().equals(plans.get().getRegionCodeForNumber(number));
    }

    /// Whether nobody in the country of the row could dial these digits.
    private boolean isNoneAt(Optional<String> country, String digits) {
        return country.isPresent()
                ? parsed(digits, country.get())
                        .filter(found -> plans.get().isValidNumberForRegion(found, country.get()))
                        .isEmpty()
                : digits.length() >= SHORTEST_UNKNOWN;
    }

    private Optional<PhoneNumber> parsed(String number, String region) {
        try {
            return Optional.of(plans.get().parse(number, region));
        } catch (NumberParseException e) {
            // No number of any country; it stays as it is written, and that is told.
            return Optional.empty();
        }
    }

    private Optional<String> country(SourceRow row) {
        for (int column : columns) {
            String text = row.cell(column).text();
            Optional<String> found = text.isBlank() ? Optional.empty() : countries.computeIfAbsent(text, this::code);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<String> code(String text) {
        return states.find(text) instanceof Match.Found<State>(var state) && !state.iso2().isEmpty()
                ? Optional.of(state.iso2())
                : Optional.empty();
    }
}
