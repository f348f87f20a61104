package org.plenary.screens.overview;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plenary.kit.Work;
import org.plenary.overview.MeetingPicture;

/// The picture of a meeting, read anew when asked for. Needs no window.
final class OverviewModel {

    private final Work work;
    private final Supplier<MeetingPicture> reading;
    private final ReadOnlyObjectWrapper<Optional<MeetingPicture>> picture =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param reading counts the people; runs away from the thread that draws
    OverviewModel(Work work, Supplier<MeetingPicture> reading) {
        this.work = work;
        this.reading = reading;
    }

    /// Empty until it has been read once.
    ReadOnlyObjectProperty<Optional<MeetingPicture>> picture() {
        return picture.getReadOnlyProperty();
    }

    /// Counts everything anew; the old picture stays until then.
    void reload() {
        work.read("overview.meeting", reading::get, fresh -> picture.set(Optional.of(fresh)));
    }
}
