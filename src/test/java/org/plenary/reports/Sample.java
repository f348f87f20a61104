package org.plenary.reports;

import java.nio.file.Path;
import java.time.LocalDate;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.Meetings;
import org.plenary.nominations.NominationForms;
import org.plenary.people.People;
import org.plenary.people.Roster;
import org.plenary.registry.ReferenceBook;
import org.plenary.sample.SampleFile;
import org.plenary.store.Desk;
import org.plenary.store.Workspace;

/// The sample workspace, open, with its services.
public record Sample(Workspace workspace, ReferenceBook book, People people, Meeting cop1) implements AutoCloseable {

    public static final LocalDate OPENING = LocalDate.of(2017, 9, 24);
    public static final LocalDate RWANDA_JOINS = LocalDate.of(2017, 9, 27);

    /// Written anew into a folder.
    public static Sample in(Path folder) {
        Path file = SampleFile.in(folder);
        Workspace workspace = ok(Workspace.open(file, Desk.of("Amina", "0123abcd"), folder));
        ReferenceBook book = ReferenceBook.shipped();
        Meeting cop1 = new Meetings(workspace, book::states).called("COP-1").orElseThrow();
        return new Sample(workspace, book, new People(workspace, () -> book), cop1);
    }

    public ReportChoice usual(Language language) {
        return ReportChoice.usual(cop1, language);
    }

    public Roster roster(ReportChoice choice) {
        return exports().roster(choice);
    }

    public ParticipantsPaper paper(ReportChoice choice) {
        return ParticipantsList.of(roster(choice), choice);
    }

    public Exports exports() {
        return new Exports(people, () -> book, workspace);
    }

    public NominationForms forms() {
        return new NominationForms(people, new Meetings(workspace, book::states), () -> book);
    }

    public static <T> T ok(Checked<T> checked) {
        return switch (checked) {
            case Checked.Ok<T>(T value) -> value;
            case Checked.Faulty<T>(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    @Override
    public void close() {
        workspace.close();
    }
}
