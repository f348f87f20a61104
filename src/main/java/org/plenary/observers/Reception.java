package org.plenary.observers;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.meetings.MeetingId;
import org.plenary.registry.NameForm;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.Registry;
import org.plenary.store.Shown;
import org.plenary.store.Writer;

/// Takes applications in and corrects them, and enters a body that nobody knows yet in the registry.
final class Reception {

    private final Supplier<ReferenceBook> book;

    Reception(Supplier<ReferenceBook> book) {
        this.book = book;
    }

    List<Fault> faults(ApplicationDraft draft) {
        return switch (check(draft)) {
            case Checked.Ok<ApplicationCheck.Input> _ -> List.of();
            case Checked.Faulty<ApplicationCheck.Input>(var faults) -> faults;
        };
    }

    private Checked<ApplicationCheck.Input> check(ApplicationDraft draft) {
        return new ApplicationCheck(book.get().organizations()).check(draft);
    }

    Outcome<ApplicationId> receive(Writer writer, MeetingId meeting, ApplicationDraft draft) {
        return switch (check(draft)) {
            case Checked.Faulty<ApplicationCheck.Input>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<ApplicationCheck.Input>(var input) -> {
                OrganizationId organization = organization(writer, input.applicant());
                boolean hasApplied = ObserverStore.applications(writer, meeting).stream()
                        .anyMatch(shown -> shown.value().organization().equals(organization));
                if (hasApplied) {
                    yield new Outcome.Refused<>(
                            List.of(new Fault("organization", new Rule.AlreadyThere(name(organization, draft)))));
                }
                var id = new ApplicationId(writer.newId());
                writer.about(name(organization, draft))
                        .insert(
                                ObserverStore.APPLICATION,
                                id.value(),
                                ObserverStore.values(meeting, organization, input)
                                        .text("status", ApplicationStatus.RECEIVED.name())
                                        .date("status_on", input.received()));
                yield writer.done(id);
            }
        };
    }

    Outcome<ApplicationId> amend(Writer writer, Shown<Application> shown, ApplicationDraft draft) {
        Application was = shown.value();
        return switch (check(draft)) {
            case Checked.Faulty<ApplicationCheck.Input>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<ApplicationCheck.Input>(var input) -> {
                OrganizationId organization = organization(writer, input.applicant());
                Writer.Written written = writer.about(name(organization, draft))
                        .update(
                                ObserverStore.APPLICATION,
                                was.id().value(),
                                ObserverStore.values(was.meeting(), organization, input),
                                shown.stamps());
                yield written == Writer.Written.CLASH ? new Outcome.Stale<>(was.id()) : writer.done(was.id());
            }
        };
    }

    private String name(OrganizationId id, ApplicationDraft draft) {
        return book.get()
                .organizations()
                .byId(id)
                .map(organization -> organization.names().text(
                        Language.ENGLISH, NameForm.SHORT, LocalDate.MAX.minusDays(1)))
                .orElse(draft.organization().strip());
    }

    private static OrganizationId organization(Writer writer, ApplicationCheck.Applicant applicant) {
        return switch (applicant) {
            case ApplicationCheck.Applicant.Known(var id) -> id;
            case ApplicationCheck.Applicant.Newcomer(var name, var kind) -> Registry.enter(writer, name, kind);
        };
    }
}
