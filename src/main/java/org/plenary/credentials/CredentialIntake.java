package org.plenary.credentials;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.meetings.Meeting;
import org.plenary.registry.StateId;
import org.plenary.store.Shown;
import org.plenary.store.Writer;

/// Takes in lists of credentials that were kept in a spreadsheet, and the working sheet as the examiners give it back.
/// Nothing is taken in without being shown first, and all of a list is one command, to be undone as one.
public final class CredentialIntake {

    private final Credentials credentials;
    private final Supplier<List<Meeting>> meetings;

    /// @param meetings that an instrument may name
    public CredentialIntake(Credentials credentials, Supplier<List<Meeting>> meetings) {
        this.credentials = credentials;
        this.meetings = meetings;
    }

    /// How a list is read to begin with: as its headings say, and as officers had lists read before.
    public ListMapping mapping(WrittenList list) {
        return credentials.workspace().read(reader -> ListMemory.recall(reader, list));
    }

    /// What would become of every row; writes nothing.
    ///
    /// @param language of the Parties' names
    public ListPlan plan(Meeting meeting, WrittenList list, ListMapping mapping, Language language) {
        List<ListRow> rows = new ListReader(list, mapping, meetings.get()).rows();
        return new ListPlanning(credentials, meeting, mapping, language).of(rows);
    }

    /// Takes in what a plan says, and remembers how its list was read. Refused as a whole where anything that it touches
    /// has changed since.
    ///
    /// @param mapping by which the plan was made
    /// @param day of the examination, for what the examiners have marked
    /// @return how many instruments were entered, corrected or decided about
    public Outcome<Integer> take(
            Meeting meeting, WrittenList list, ListMapping mapping, ListPlan plan, LocalDate day) {
        return credentials.workspace().change("credentials.import", writer -> {
            writer.about(list.name());
            var taking = new Taking(writer, meeting, day, credentials.delegatesOf(meeting.id()));
            int taken = 0;
            for (PlannedRow row : plan.rows()) {
                if (row.isTaken()) {
                    if (!taking.take(row)) {
                        return Outcome.refused(new Rule.Outdated());
                    }
                    taken++;
                }
            }
            ListMemory.keep(writer, list, mapping);
            writer.about(list.name());
            return writer.done(taken);
        });
    }

    /// The rows of one command.
    private final class Taking {
        private final Writer writer;
        private final Meeting meeting;
        private final LocalDate day;
        private final Map<StateId, List<Delegate>> delegates;

        Taking(Writer writer, Meeting meeting, LocalDate day, Map<StateId, List<Delegate>> delegates) {
            this.writer = writer;
            this.meeting = meeting;
            this.day = day;
            this.delegates = delegates;
        }

        /// Whether the row could be taken in as it was planned.
        boolean take(PlannedRow row) {
            Optional<CredentialId> id = row.shown().isPresent() ? kept(row, row.shown().get()) : entered(row);
            id.ifPresent(known -> decide(known, row.marked()));
            return id.isPresent();
        }

        private Optional<CredentialId> entered(PlannedRow row) {
            return done(credentials.enter(
                    writer, meeting.id(), row.draft(), state -> delegates.getOrDefault(state, List.of())));
        }

        private Optional<CredentialId> kept(PlannedRow row, Shown<Credential> shown) {
            Credential was = shown.value();
            if (row.fate() == ListFate.SAME) {
                return CredentialStore.byId(writer, was.id())
                        .filter(now -> now.value().equals(was))
                        .map(now -> was.id());
            }
            return switch (credentials.check(was.id(), was.meeting(), row.draft(), was.decision())) {
                case Checked.Faulty<Credential> _ -> Optional.empty();
                case Checked.Ok<Credential>(var now) ->
                    done(credentials.amend(writer, shown, now, Credentials.reopening(was, now, day)));
            };
        }

        private static Optional<CredentialId> done(Outcome<CredentialId> outcome) {
            return switch (outcome) {
                case Outcome.Done<CredentialId>(var id, var _) -> Optional.of(id);
                case Outcome.Refused<CredentialId> _, Outcome.Stale<CredentialId> _ -> Optional.empty();
            };
        }

        private void decide(CredentialId id, PlannedRow.Marked mark) {
            String examiner = credentials.workspace().desk().officer();
            Decision was = CredentialStore.byId(writer, id)
                    .map(now -> now.value().decision())
                    .orElse(Decision.NONE);
            Optional<Decision> decision =
                    switch (mark) {
                        case PlannedRow.Marked.InOrder() -> Optional.of(was.inOrder(day, examiner));
                        case PlannedRow.Marked.Defective(var reason) -> Optional.of(was.objected(reason, examiner));
                        case PlannedRow.Marked.No _, PlannedRow.Marked.NotAllowed _ -> Optional.empty();
                    };
            decision.ifPresent(now ->
                    writer.update(CredentialStore.CREDENTIAL, id.value(), CredentialStore.values(now)));
        }
    }
}
