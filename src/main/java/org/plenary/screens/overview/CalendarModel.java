package org.plenary.screens.overview;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.kit.Work;
import org.plenary.overview.CalendarPicture;
import org.plenary.staff.Assignment;
import org.plenary.staff.AssignmentCheck;
import org.plenary.staff.AssignmentDraft;
import org.plenary.staff.AssignmentId;
import org.plenary.staff.Staff;
import org.plenary.store.Shown;

/// The calendar of the workspace: its picture, the year and how much of it is seen, and the commands. Needs no window.
final class CalendarModel {

    private final Work work;
    private final Supplier<CalendarPicture> reading;
    private final Staff staff;
    private final ReadOnlyObjectWrapper<Optional<CalendarPicture>> picture =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Year> year = new SimpleObjectProperty<>(Year.of(2000));
    private final ObjectProperty<Timeline.Zoom> zoom = new SimpleObjectProperty<>(Timeline.Zoom.YEAR);

    /// @param reading runs away from the thread that draws
    CalendarModel(Work work, Supplier<CalendarPicture> reading, Staff staff) {
        this.work = work;
        this.reading = reading;
        this.staff = staff;
    }

    /// Empty until it has been read once.
    ReadOnlyObjectProperty<Optional<CalendarPicture>> picture() {
        return picture.getReadOnlyProperty();
    }

    /// The year that is shown; set to the usual one when the calendar is read for the first time.
    ObjectProperty<Year> year() {
        return year;
    }

    ObjectProperty<Timeline.Zoom> zoom() {
        return zoom;
    }

    /// Goes so many years forward, or back.
    void move(int years) {
        year.set(year.get().plusYears(years));
    }

    /// Reads everything anew.
    void reload() {
        reload(() -> {});
    }

    /// The same, and goes on once it is shown.
    void reload(Runnable then) {
        work.read("overview.calendar", reading::get, fresh -> {
            take(fresh);
            then.run();
        });
    }

    private void take(CalendarPicture fresh) {
        if (picture.get().isEmpty()) {
            year.set(fresh.usualYear());
        }
        picture.set(Optional.of(fresh));
    }

    /// The assignment as it was read last.
    Optional<Shown<Assignment>> assignment(AssignmentId id) {
        return picture.get().stream()
                .flatMap(now -> now.assignments().stream())
                .filter(shown -> shown.value().id().equals(id))
                .findFirst();
    }

    /// What is wrong with a draft, as far as it can be told without asking the workspace.
    List<Fault> faults(AssignmentDraft draft) {
        return picture.get()
                .map(now -> new AssignmentCheck(
                        now.staff(), now.meetings().stream().map(meeting -> meeting.id()).toList()))
                .map(check -> check.check(draft) instanceof Checked.Faulty<AssignmentCheck.Sound>(var faults)
                        ? faults
                        : List.<Fault>of())
                .orElse(List.of());
    }

    void assign(AssignmentDraft draft, Consumer<Outcome<Assignment>> came) {
        write(() -> staff.assign(draft), came);
    }

    void amend(Shown<Assignment> shown, AssignmentDraft draft, Consumer<Outcome<Assignment>> came) {
        write(() -> staff.amend(shown, draft), came);
    }

    void remove(AssignmentId id, Consumer<Outcome<AssignmentId>> came) {
        write(() -> staff.remove(id), came);
    }

    /// The calendar is read anew before the outcome is told, so that what is new stands in it.
    private <T> void write(Callable<Outcome<T>> command, Consumer<Outcome<T>> came) {
        work.write(command, reading::get, this::take, came);
    }
}
