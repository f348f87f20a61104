package org.plenary.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plenary.people.Gender;
import org.plenary.people.PeopleWords;
import org.plenary.people.Status;
import org.plenary.procedure.Deadline;
import org.plenary.procedure.ProcedureTexts;
import org.plenary.registry.RegistryWords;
import org.plenary.registry.Standing;
import org.plenary.registry.UnGroup;
import org.plenary.words.CommandNames;
import org.plenary.words.Phrasebook;

/// Puts a picture into words, the same on the screen and on paper.
public record PictureTexts(MeetingPicture picture, Phrasebook phrasebook) {

    /// What nobody has said stands last.
    private static final Gender[] GENDERS = {Gender.FEMALE, Gender.MALE, Gender.OTHER, Gender.UNSAID};

    /// A figure and what it counts.
    public record Fact(String figure, String below) {}

    /// How many are of each kind, and the same in one sentence.
    public record Series<E>(String title, List<Item<E>> items, String spoken) {}

    /// How many are of one kind.
    public record Item<E>(E what, String words, int value, String figure) {}

    private OverviewWords words() {
        return phrasebook.of(OverviewWords.class);
    }

    /// `First meeting of the Conference of the Parties …`
    public String title() {
        return picture.meeting().title().in(phrasebook.language());
    }

    /// `Geneva, 24–29 September 2017 · in 3 days`
    public String subtitle() {
        String city = picture.meeting().city().in(phrasebook.language());
        String days = phrasebook.dates().range(picture.meeting().days());
        String place = city.isEmpty() ? days : words().placeAndDays(city, days);
        return place + " · " + distance();
    }

    private String distance() {
        var days = picture.meeting().days();
        if (days.contains(picture.today())) {
            int day = (int) java.time.temporal.ChronoUnit.DAYS.between(days.from(), picture.today()) + 1;
            return words().dayOfMeeting(day, days.days());
        }
        return picture.today().isBefore(days.from())
                ? words().inDays((int) java.time.temporal.ChronoUnit.DAYS.between(picture.today(), days.from()))
                : words().closed();
    }

    public Fact people() {
        Figures figures = picture.figures();
        return new Fact(
                words().number(figures.coming()),
                figures.isSomebodyAway()
                        ? words().ofListed(figures.coming(), figures.listed())
                        : words().participants(figures.coming()));
    }

    public Fact delegations() {
        int delegations = picture.figures().delegations();
        return new Fact(words().number(delegations), words().delegations(delegations));
    }

    public Fact parties() {
        Figures.Parties parties = picture.figures().parties();
        if (!parties.areKnown()) {
            return new Fact(
                    words().number(parties.there()),
                    switch (parties.when()) {
                        case PRESENT -> words().statesPresent();
                        case EXPECTED -> words().statesExpected();
                    });
        }
        String day = phrasebook.dates().shortDate(parties.day());
        return new Fact(
                words().share(parties.there(), parties.inForce()),
                switch (parties.when()) {
                    case PRESENT -> words().partiesPresent(day);
                    case EXPECTED -> words().partiesExpected(day);
                });
    }

    public Fact heads() {
        int heads = picture.figures().heads();
        return new Fact(words().number(heads), words().heads(heads));
    }

    public Fact women() {
        Figures figures = picture.figures();
        return new Fact(words().percent(figures.womenPercent()), words().women(figures.women()));
    }

    public Series<Standing> byCategory() {
        var names = phrasebook.of(RegistryWords.class);
        return series(words().byCategory(), Standing.values(), picture.tally().standings(), names::standings);
    }

    public Series<Status> byStatus() {
        var names = phrasebook.of(PeopleWords.class);
        return series(words().byStatus(), Status.values(), picture.tally().statuses(), names::status);
    }

    public Series<Gender> byGender() {
        var names = phrasebook.of(PeopleWords.class);
        return series(words().byGender(), GENDERS, picture.tally().genders(), names::gender);
    }

    public Series<UnGroup> byGroup() {
        var names = phrasebook.of(RegistryWords.class);
        return series(words().byGroup(), UnGroup.values(), picture.tally().groups(), names::group);
    }

    private <E extends Enum<E>> Series<E> series(
            String title, E[] all, Map<E, Integer> counts, Function<E, String> name) {
        List<Item<E>> items = Arrays.stream(all)
                .filter(counts::containsKey)
                .map(one -> item(one, name.apply(one), counts.getOrDefault(one, 0)))
                .toList();
        return new Series<>(title, items, spoken(title, items));
    }

    /// Every day around the meeting, with its date in short.
    public Series<Arrivals.Day> arrivals() {
        List<Item<Arrivals.Day>> items = picture.arrivals().days().stream()
                .map(day -> item(day, phrasebook.dates().shortDate(day.day()), day.people()))
                .toList();
        return new Series<>(
                words().arrivals(),
                items,
                spoken(words().arrivals(), items.stream().filter(item -> item.value() > 0).toList()));
    }

    private <E> Item<E> item(E what, String name, int value) {
        return new Item<>(what, name, value, words().number(value));
    }

    private <E> String spoken(String title, List<Item<E>> items) {
        return words().spoken(
                title,
                items.stream()
                        .map(item -> words().spokenValue(item.words(), item.value()))
                        .toList());
    }

    /// Who arrives on no day that is shown; empty where everybody does.
    public String arrivalsBesides() {
        Arrivals arrivals = picture.arrivals();
        List<String> parts = new ArrayList<>();
        if (arrivals.earlier() > 0) {
            parts.add(words().earlier(arrivals.earlier()));
        }
        if (arrivals.later() > 0) {
            parts.add(words().later(arrivals.later()));
        }
        if (arrivals.unknown() > 0) {
            parts.add(words().dayUnknown(arrivals.unknown()));
        }
        return String.join(" · ", parts);
    }

    public String task(Task task) {
        return switch (task) {
            case Task.NoLetter(int delegations) -> words().noLetter(delegations);
            case Task.NoHead(int delegations) -> words().noHead(delegations);
            case Task.Twice(int people) -> words().twice(people);
            case Task.Waiting(int people, var _) -> words().waiting(people);
            case Task.NotRegistered(int people) -> words().notRegistered(people);
            case Task.NoArrival(int people) -> words().noArrival(people);
            case Task.Overdue(int deadlines) -> words().overdue(deadlines);
            case Task.Due(Deadline deadline, int days) ->
                words().due(new ProcedureTexts(phrasebook).name(deadline), days);
            case Task.StaffTwice(int clashes) -> words().staffTwice(clashes);
            case Task.NobodyYet _ -> words().nobodyYet();
        };
    }

    /// When a deadline is, and how far away: `25 Sep 2017, 10:00 · in 4 days`.
    public String when(Deadline deadline) {
        int days = (int) java.time.temporal.ChronoUnit.DAYS.between(picture.today(), deadline.day());
        return new ProcedureTexts(phrasebook).when(deadline) + " · "
                + (days < 0 ? words().daysAgo(-days) : words().inDays(days));
    }

    /// The heading over the changes.
    public String changes() {
        return switch (picture.changes().recent()) {
            case SINCE_YESTERDAY -> words().changedSinceYesterday();
            case LAST_DAY_OF_CHANGES, NEVER ->
                words().lastChanges(phrasebook.dates().date(picture.changes().since()));
        };
    }

    /// `Adding a meeting, 12 times`
    public String deed(Changes.Deed deed) {
        String text = words().deed(new CommandNames(phrasebook).of(deed.command()), deed.commands().size());
        int first = text.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + text.substring(Character.charCount(first));
    }
}
