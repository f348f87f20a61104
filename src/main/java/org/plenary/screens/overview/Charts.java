package org.plenary.screens.overview;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.plenary.kit.Bars;
import org.plenary.kit.Columns;
import org.plenary.kit.Hue;
import org.plenary.overview.Arrivals;
import org.plenary.overview.MeetingPicture;
import org.plenary.people.Gender;
import org.plenary.people.PeopleWords;
import org.plenary.people.Status;
import org.plenary.registry.RegistryWords;
import org.plenary.registry.Standing;
import org.plenary.registry.UnGroup;
import org.plenary.words.Phrasebook;

/// The charts of a picture, in words and colours, for the screen and for paper.
record Charts(MeetingPicture picture, Phrasebook phrasebook, Ways ways) {

    /// What nobody has said stands last.
    private static final Gender[] GENDERS = {Gender.FEMALE, Gender.MALE, Gender.OTHER, Gender.UNSAID};

    /// A chart and the sentence that says the same.
    record Chart(String title, List<Bars.Bar> bars, String spoken) {
        Bars drawn() {
            return new Bars(title, bars);
        }
    }

    private OverviewWords words() {
        return phrasebook.of(OverviewWords.class);
    }

    Chart byCategory() {
        var names = phrasebook.of(RegistryWords.class);
        return chart(words().byCategory(), "standing", Standing.values(), picture.tally().standings(),
                names::standings, standing -> hue(standing).style(), ways::toStanding);
    }

    Chart byStatus() {
        var names = phrasebook.of(PeopleWords.class);
        return chart(words().byStatus(), "status", Status.values(), picture.tally().statuses(),
                names::status, status -> "status-" + status.name().toLowerCase(Locale.ROOT), ways::toStatus);
    }

    Chart byGender() {
        var names = phrasebook.of(PeopleWords.class);
        return chart(words().byGender(), "gender", GENDERS, picture.tally().genders(),
                names::gender, gender -> "plain-fill", ways::toGender);
    }

    Chart byGroup() {
        var names = phrasebook.of(RegistryWords.class);
        return chart(words().byGroup(), "group", UnGroup.values(), picture.tally().groups(),
                names::group, group -> "plain-fill", ways::toGroup);
    }

    private <E extends Enum<E>> Chart chart(
            String title, String id, E[] all, Map<E, Integer> counts, Function<E, String> name,
            Function<E, String> style, Consumer<E> open) {
        List<Bars.Bar> bars = Arrays.stream(all)
                .filter(counts::containsKey)
                .map(one -> new Bars.Bar(
                        "overview." + id + "." + one.name(),
                        name.apply(one),
                        counts.getOrDefault(one, 0),
                        words().number(counts.getOrDefault(one, 0)),
                        style.apply(one),
                        () -> open.accept(one)))
                .toList();
        return new Chart(title, bars, spoken(title, bars));
    }

    private String spoken(String title, List<Bars.Bar> bars) {
        return words().spoken(
                title,
                bars.stream().map(bar -> words().spokenValue(bar.words(), bar.value())).toList());
    }

    /// Arrivals day by day, today marked.
    Columns arrivals(double height) {
        List<Columns.Column> columns = new ArrayList<>();
        for (Arrivals.Day day : picture.arrivals().days()) {
            columns.add(column(day, columns.isEmpty()));
        }
        return new Columns(columns, height);
    }

    /// The same in one sentence.
    String arrivalsSpoken() {
        return words().spoken(
                words().arrivals(),
                picture.arrivals().days().stream()
                        .filter(day -> day.people() > 0)
                        .map(day -> words().spokenValue(phrasebook.dates().date(day.day()), day.people()))
                        .toList());
    }

    private Columns.Column column(Arrivals.Day day, Boolean isFirst) {
        boolean isToday = day.day().equals(picture.today());
        return new Columns.Column(
                "overview.arrival." + day.day(),
                weekday(day.day()) + " " + day.day().getDayOfMonth(),
                isToday ? words().today() : isFirst || day.day().getDayOfMonth() == 1 ? month(day.day()) : "",
                words().spokenValue(phrasebook.dates().dateWithWeekday(day.day()), day.people()),
                day.people(),
                words().number(day.people()),
                isToday ? Columns.Weight.MARKED : Columns.Weight.PLAIN,
                () -> ways.toArrival(day.day()));
    }

    private String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, phrasebook.language().locale());
    }

    private String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, phrasebook.language().locale());
    }

    /// The colour of a standing, the same in all lists.
    static Hue hue(Standing standing) {
        return switch (standing) {
            case PARTY -> Hue.PARTY;
            case OBSERVER_STATE -> Hue.OBSERVER_STATE;
            case UN, SPECIALIZED_AGENCY -> Hue.UN;
            case IGO -> Hue.IGO;
            case NGO -> Hue.NGO;
            case MEDIA -> Hue.MEDIA;
            case SECRETARIAT, HOST_COUNTRY, SUPPORT_STAFF -> Hue.SECRETARIAT;
            case SECURITY -> Hue.SECURITY;
        };
    }
}
