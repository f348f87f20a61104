package org.plenary.screens.meetings;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.base.Language;
import org.plenary.kit.Choice;
import org.plenary.meetings.MeetingDraft;
import org.plenary.meetings.MeetingKind;
import org.plenary.meetings.MeetingStatus;
import org.plenary.meetings.MeetingWords;
import org.plenary.registry.NameForm;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.RegistryWords;
import org.plenary.registry.State;
import org.plenary.registry.States;
import org.plenary.words.Phrasebook;
import org.plenary.words.SortOrder;

/// What can be chosen in the form of a meeting, in the order of the interface's language.
///
/// @param regions what CLDR calls the countries, by their keys
record MeetingChoices(
        List<Choice> kinds, List<Choice> statuses, List<Choice> countries, List<Choice> zones, List<Choice> meetings,
        List<Choice> treaties, Map<String, String> regions) {

    /// @param zones as [#zones] brings them; they are always the same
    static MeetingChoices of(
            Phrasebook phrasebook, States states, List<MeetingLine> lines, List<Choice> zones) {
        var words = phrasebook.of(MeetingWords.class);
        var none = new Choice("", phrasebook.of(MeetingListWords.class).none());
        return new MeetingChoices(
                each(MeetingKind.values(), words::kind),
                each(MeetingStatus.values(), words::status),
                countries(phrasebook, states, none),
                zones,
                meetings(phrasebook, lines, none),
                treaties(phrasebook),
                states.all().stream()
                        .filter(state -> !state.iso2().isEmpty())
                        .collect(Collectors.toMap(state -> state.id().value().toString(), State::iso2)));
    }

    /// The time zone of a country that has only one.
    ///
    /// @param country as it is chosen
    Optional<String> onlyZone(String country) {
        return Optional.ofNullable(regions.get(country))
                .map(region -> TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, region, null))
                .filter(ids -> ids.size() == 1)
                .map(ids -> ids.iterator().next());
    }

    static <E extends Enum<E>> List<Choice> each(E[] values, Function<E, String> words) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), words.apply(value)))
                .toList();
    }

    private static List<Choice> countries(Phrasebook phrasebook, States states, Choice none) {
        List<Choice> countries = new ArrayList<>();
        states.all().stream()
                .map(state -> new Choice(
                        state.id().value().toString(),
                        state.name(phrasebook.language(), NameForm.SHORT, java.time.LocalDate.MAX.minusDays(1)),
                        state.otherNames()))
                .sorted(new SortOrder(phrasebook.language()).by(Choice::words))
                .forEach(countries::add);
        countries.addFirst(none);
        return countries;
    }

    /// Found by the city in the language of the interface or by the international id: `Цюрих · Europe/Zurich`.
    static List<Choice> zones(Language language) {
        var names = TimeZoneNames.getInstance(ULocale.forLocale(language.locale()));
        return TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
                .map(id -> new Choice(id, zone(names, id)))
                .sorted(new SortOrder(language).by(Choice::words))
                .toList();
    }

    private static String zone(TimeZoneNames names, String id) {
        String city = names.getExemplarLocationName(id);
        return city == null ? id : city + " · " + id;
    }

    private static List<Choice> treaties(Phrasebook phrasebook) {
        var words = phrasebook.of(MeetingListWords.class);
        List<Choice> treaties = new ArrayList<>();
        treaties.add(new Choice("", words.treatyOfPapers()));
        ReferenceBook.shipped().treatyCodes().stream()
                .map(code -> new Choice(code, phrasebook.of(RegistryWords.class).treaty(code)))
                .forEach(treaties::add);
        treaties.add(new Choice(MeetingDraft.NO_TREATY, words.noTreaty()));
        return treaties;
    }

    private static List<Choice> meetings(Phrasebook phrasebook, List<MeetingLine> lines, Choice none) {
        List<Choice> meetings = new ArrayList<>();
        meetings.add(none);
        for (MeetingLine line : lines) {
            meetings.add(new Choice(line.meeting().id().value().toString(), phrasebook.dotted(line.name(), line.dates())));
        }
        return meetings;
    }
}
