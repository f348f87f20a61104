package org.plenary.screens.overview;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import org.plenary.kit.Place;
import org.plenary.overview.Changes;
import org.plenary.overview.Matter;
import org.plenary.overview.MeetingPicture;
import org.plenary.overview.Task;
import org.plenary.people.Capacity;
import org.plenary.people.DelegationId;
import org.plenary.people.Gender;
import org.plenary.people.Narrowing;
import org.plenary.people.Status;
import org.plenary.procedure.Deadline;
import org.plenary.procedure.DeadlineId;
import org.plenary.registry.Standing;
import org.plenary.registry.UnGroup;

/// The ways from what is counted to the people behind it. A list that is gone to has as many lines as the count said.
///
/// @param people the id of the screen of people
/// @param intake the id of the screen by which people are taken in
/// @param deadlines the id of the screen of deadlines
/// @param matters the ids of the screens on which what has changed is seen
record Ways(
        MeetingPicture picture,
        String people,
        String intake,
        String deadlines,
        Map<Matter, String> matters,
        Consumer<Place> go) {

    void toEverybody() {
        go.accept(coming());
    }

    void toDelegations() {
        go.accept(coming().narrowed(Narrowing.VIEW, Narrowing.BY_DELEGATION));
    }

    void toStanding(Standing standing) {
        go.accept(coming().narrowed(Narrowing.STANDING, standing.name()));
    }

    /// Parties that are there are those with somebody registered; where nobody knows the Parties, all States.
    void toParties() {
        String standing = (picture.figures().parties().areKnown() ? Standing.PARTY : Standing.STATE).name();
        Place place = Place.of(people).narrowed(Narrowing.STANDING, standing);
        go.accept(
                switch (picture.figures().parties().when()) {
                    case PRESENT -> place.narrowed(Narrowing.STATUS, Status.REGISTERED.name());
                    case EXPECTED -> coming().narrowed(Narrowing.STANDING, standing);
                });
    }

    void toStatus(Status status) {
        go.accept(Place.of(people).narrowed(Narrowing.STATUS, status.name()));
    }

    void toGender(Gender gender) {
        go.accept(coming().narrowed(Narrowing.GENDER, gender.name()));
    }

    void toGroup(UnGroup group) {
        go.accept(coming().narrowed(Narrowing.GROUP, group.name()));
    }

    void toHeads() {
        go.accept(coming().narrowed(Narrowing.CAPACITY, Capacity.HEAD.name()));
    }

    void toArrival(LocalDate day) {
        go.accept(coming().narrowed(Narrowing.ARRIVES, day.toString()));
    }

    void toDelegation(DelegationId delegation) {
        go.accept(Place.of(people).narrowed(Narrowing.DELEGATION, delegation.value().toString()));
    }

    void toWithoutLetter() {
        go.accept(gap(Narrowing.NO_LETTER));
    }

    void toDeadline(DeadlineId deadline) {
        go.accept(Place.of(deadlines, deadline.value()));
    }

    /// To what a command has changed, or to the list in which it is.
    void to(Changes.Done done) {
        Place list = Place.of(matters.getOrDefault(done.matter(), people));
        Place several = done.matter() == Matter.PEOPLE
                ? list.narrowed(Narrowing.CHANGED, done.command().id().toString())
                : list;
        go.accept(done.thing().map(thing -> Place.of(list.screen(), thing)).orElse(several));
    }

    void toImport() {
        go.accept(Place.of(intake));
    }

    /// Where a task can be done.
    void to(Task task) {
        switch (task) {
            case Task.NoLetter _ -> toWithoutLetter();
            case Task.NoHead _ -> go.accept(gap(Narrowing.NO_HEAD));
            case Task.Twice _ -> go.accept(gap(Narrowing.SEVERAL));
            case Task.Waiting _ -> toStatus(Status.NOMINATED);
            case Task.NotRegistered _ -> toStatus(Status.ACCREDITED);
            case Task.NoArrival _ -> go.accept(coming().narrowed(Narrowing.ARRIVES, ""));
            case Task.Overdue _ -> go.accept(Place.of(deadlines));
            case Task.Due(Deadline deadline, int _) -> toDeadline(deadline.id());
            case Task.StaffTwice _ -> go.accept(Place.of(CalendarScreen.ID));
            case Task.NobodyYet _ -> toImport();
        }
    }

    private Place gap(String key) {
        return Place.of(people).narrowed(Narrowing.GAP + key, key);
    }

    /// Everybody who is coming: without a filter where that is everybody on the list.
    private Place coming() {
        Place all = Place.of(people);
        if (!picture.figures().isSomebodyAway()) {
            // An explicit wish for the table empties the filters that were left there.
            return all.narrowed(Narrowing.VIEW, Narrowing.AS_TABLE);
        }
        return all.narrowed(
                Narrowing.STATUS,
                Arrays.stream(Status.values())
                        .filter(Status::isComing)
                        .map(Status::name)
                        .toArray(String[]::new));
    }
}
