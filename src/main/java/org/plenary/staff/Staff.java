package org.plenary.staff;

import java.util.List;
import java.util.Optional;
import org.plenary.base.Checked;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.store.Reader;
import org.plenary.store.Shown;
import org.plenary.store.Values;
import org.plenary.store.Workspace;
import org.plenary.store.Writer;

/// The secretariat's own people and the meetings to which they are assigned.
public final class Staff {

    private final Workspace workspace;

    public Staff(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Everybody who was ever assigned, by name.
    public List<StaffMember> members() {
        return workspace.read(StaffStore::members);
    }

    /// All assignments to meetings that are there, the earliest first.
    public List<Shown<Assignment>> assignments() {
        return workspace.read(StaffStore::assignments);
    }

    public Optional<Shown<Assignment>> find(AssignmentId id) {
        return workspace.read(reader -> StaffStore.byId(reader, id));
    }

    /// Looks a draft over without writing anything, as a form does when a field is left.
    public Checked<AssignmentCheck.Sound> check(AssignmentDraft draft) {
        return workspace.read(reader -> checking(reader).check(draft));
    }

    private static AssignmentCheck checking(Reader reader) {
        return new AssignmentCheck(StaffStore.members(reader), StaffStore.meetings(reader));
    }

    /// Assigns somebody to a meeting; a name that is new is a new member of the staff.
    public Outcome<Assignment> assign(AssignmentDraft draft) {
        return workspace.change("staff.assign", writer -> assign(writer, draft));
    }

    /// The same as a part of a larger command.
    public Outcome<Assignment> assign(Writer writer, AssignmentDraft draft) {
        return switch (checking(writer).check(draft)) {
            case Checked.Faulty<AssignmentCheck.Sound>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<AssignmentCheck.Sound>(var sound) -> {
                Assignment assignment = assignment(writer, new AssignmentId(writer.newId()), sound);
                writer.insert(StaffStore.ASSIGNMENT, assignment.id().value(), StaffStore.values(assignment));
                yield writer.done(assignment);
            }
        };
    }

    /// Saves what a form shows.
    public Outcome<Assignment> amend(Shown<Assignment> shown, AssignmentDraft draft) {
        AssignmentId id = shown.value().id();
        return workspace.change("staff.amend", writer -> switch (checking(writer).check(draft)) {
            case Checked.Faulty<AssignmentCheck.Sound>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<AssignmentCheck.Sound>(var sound) -> {
                Assignment assignment = assignment(writer, id, sound);
                var written = writer.update(
                        StaffStore.ASSIGNMENT, id.value(), StaffStore.values(assignment), shown.stamps());
                yield written == Writer.Written.CLASH ? stale(writer, id) : writer.done(assignment);
            }
        });
    }

    /// Takes somebody off a meeting.
    public Outcome<AssignmentId> remove(AssignmentId id) {
        return workspace.change("staff.remove", writer -> {
            if (StaffStore.byId(writer, id).isEmpty()) {
                return Outcome.refused(new Rule.Unknown(""));
            }
            writer.delete(StaffStore.ASSIGNMENT, id.value());
            return writer.done(id);
        });
    }

    private static Assignment assignment(Writer writer, AssignmentId id, AssignmentCheck.Sound sound) {
        StaffMember member = sound.member().orElseGet(() -> hired(writer, sound.name()));
        return new Assignment(id, member, sound.meeting(), sound.duty(), sound.days(), sound.note());
    }

    private static StaffMember hired(Writer writer, String name) {
        var member = new StaffMember(new StaffId(writer.newId()), name);
        writer.insert(StaffStore.MEMBER, member.id().value(), new Values().text("name", name));
        return member;
    }

    private static Outcome<Assignment> stale(Writer writer, AssignmentId id) {
        return StaffStore.byId(writer, id)
                .<Outcome<Assignment>>map(current -> new Outcome.Stale<>(current.value()))
                .orElseGet(() -> Outcome.refused(new Rule.Unknown("")));
    }
}
