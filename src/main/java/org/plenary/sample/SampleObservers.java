package org.plenary.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.base.Outcome;
import org.plenary.meetings.Meeting;
import org.plenary.observers.ApplicationDraft;
import org.plenary.observers.ApplicationId;
import org.plenary.observers.ApplicationStatus;
import org.plenary.observers.Criterion;
import org.plenary.observers.Entitlement;
import org.plenary.observers.Finding;
import org.plenary.observers.Observers;
import org.plenary.procedure.Procedures;
import org.plenary.registry.Organization;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.ReferenceBook;
import org.plenary.store.Workspace;
import org.plenary.store.Writer;

/// The observers of COP-1, invented: most bodies were at the last session of the negotiating committee, some apply and
/// have come to different points, and two are registered without either. The same at every run.
final class SampleObservers {

    private static final String EARLIER = "INC-7";
    private static final LocalDate ADMITTED = LocalDate.of(2016, 3, 10);
    private static final LocalDate RECEIVED = LocalDate.of(2017, 6, 12);
    private static final LocalDate EXAMINED = LocalDate.of(2017, 8, 21);
    private static final LocalDate LISTED = LocalDate.of(2017, 9, 4);
    private static final String EXAMINER = "Helena Lindqvist";

    /// Registered, but neither admitted before nor applying: what the screen has to point out.
    private static final Set<String> FORGOTTEN = Set.of("ARTISANAL-GOLD-COUNCIL", "IUCN");

    private static final List<Applicant> APPLICANTS = List.of(
            new Applicant("IADR", "", ApplicationStatus.BEFORE_THE_MEETING, "Research on materials that replace dental amalgam"),
            new Applicant("WAMFD", "", ApplicationStatus.BEFORE_THE_MEETING, "Campaigns for dentistry without mercury in all regions"),
            new Applicant("ESDO", "", ApplicationStatus.BEFORE_THE_MEETING, "Studies of mercury-added products on South Asian markets"),
            new Applicant("ETHZ", "", ApplicationStatus.MEETS_CRITERIA, "Research on the atmospheric transport of mercury"),
            new Applicant("HARVARD", "", ApplicationStatus.COMPLETE, "Global models of mercury and its effects on health"),
            new Applicant("CNR-IIA", "", ApplicationStatus.RECEIVED, "Monitoring of mercury in ambient air"),
            new Applicant("Guild of Thermometer Makers", "BUSINESS", ApplicationStatus.DOES_NOT_MEET, "Trade in measuring devices"),
            new Applicant("Alliance for Safe Lighting", "NGO", ApplicationStatus.WITHDRAWN, "Collection of spent fluorescent lamps"));

    private final Observers observers;
    private final Meeting meeting;
    private final ReferenceBook book;

    private SampleObservers(Observers observers, Meeting meeting, ReferenceBook book) {
        this.observers = observers;
        this.meeting = meeting;
        this.book = book;
    }

    /// @param body its code, or the name of an invented one
    private record Applicant(String body, String kind, ApplicationStatus status, String activities) {

        boolean isInvented() {
            return !kind.isEmpty();
        }
    }

    static void addTo(Workspace workspace, Meeting cop1, ReferenceBook book) {
        var sample = new SampleObservers(new Observers(workspace, new Procedures(workspace), () -> book), cop1, book);
        Map<OrganizationId, Entitlement> present = sample.observers.present(cop1);
        done(workspace.change("sample.observers", writer -> {
            sample.register(writer, present);
            APPLICANTS.forEach(applicant -> sample.apply(writer, applicant));
            return writer.lasting().done(APPLICANTS.size());
        }));
    }

    private void register(Writer writer, Map<OrganizationId, Entitlement> present) {
        book.organizations().all().stream()
                .filter(one -> present.get(one.id()) instanceof Entitlement.MustApply)
                .filter(one -> !FORGOTTEN.contains(one.code()) && !applies(one))
                .forEach(one -> done(observers.enter(
                        writer, meeting.treaty(), one.id(), EARLIER, Optional.of(ADMITTED), "")));
    }

    private static boolean applies(Organization organization) {
        return APPLICANTS.stream().anyMatch(one -> one.body().equals(organization.code()));
    }

    private void apply(Writer writer, Applicant applicant) {
        int place = APPLICANTS.indexOf(applicant);
        LocalDate received = RECEIVED.plusDays(4L * place);
        String body = applicant.isInvented()
                ? applicant.body()
                : OrganizationId.shipped(applicant.body()).value().toString();
        ApplicationId id = done(observers.receive(
                writer,
                meeting.id(),
                new ApplicationDraft(
                        body,
                        applicant.kind(),
                        received.toString(),
                        "Not-for-profit body; annual report and list of officers attached",
                        applicant.status() == ApplicationStatus.RECEIVED ? "" : "Statutes and certificate of registration attached",
                        "Members in several regions; no affiliation with other bodies stated",
                        applicant.activities(),
                        "",
                        "",
                        "")));
        examine(writer, id, applicant.status());
        List<ApplicationStatus> way = way(applicant.status());
        for (ApplicationStatus step : way) {
            LocalDate day = step == ApplicationStatus.BEFORE_THE_MEETING ? LISTED : EXAMINED;
            String reason = step == ApplicationStatus.DOES_NOT_MEET
                    ? "Its activities do not concern matters covered by the Convention"
                    : "";
            done(observers.step(writer, meeting, id, step, day, reason));
        }
    }

    private void examine(Writer writer, ApplicationId id, ApplicationStatus status) {
        for (Criterion criterion : Criterion.values()) {
            if (isOpen(criterion, status)) {
                continue;
            }
            boolean isLacking = status == ApplicationStatus.DOES_NOT_MEET && criterion == Criterion.QUALIFIED;
            observers.write(
                    writer,
                    id,
                    new Finding(
                            criterion,
                            isLacking ? Finding.Verdict.NOT_MET : Finding.Verdict.MET,
                            EXAMINER,
                            Optional.of(EXAMINED),
                            isLacking ? "Trades in devices; no work on their replacement" : ""));
        }
    }

    private static boolean isOpen(Criterion criterion, ApplicationStatus status) {
        return switch (status) {
            case RECEIVED, WITHDRAWN -> true;
            case COMPLETE -> criterion == Criterion.QUALIFIED || criterion == Criterion.AFFILIATION;
            case MEETS_CRITERIA, DOES_NOT_MEET, BEFORE_THE_MEETING, ADMITTED, OBJECTED -> false;
        };
    }

    private static List<ApplicationStatus> way(ApplicationStatus to) {
        return switch (to) {
            case RECEIVED -> List.of();
            case COMPLETE, DOES_NOT_MEET, WITHDRAWN -> List.of(to);
            case MEETS_CRITERIA -> List.of(ApplicationStatus.COMPLETE, to);
            case BEFORE_THE_MEETING -> List.of(ApplicationStatus.COMPLETE, ApplicationStatus.MEETS_CRITERIA, to);
            case ADMITTED, OBJECTED ->
                List.of(ApplicationStatus.COMPLETE, ApplicationStatus.MEETS_CRITERIA, ApplicationStatus.BEFORE_THE_MEETING, to);
        };
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value, var _) -> value;
            case Outcome.Refused<T>(var faults) -> throw new IllegalStateException("sample observers: " + faults);
            case Outcome.Stale<T> _ -> throw new IllegalStateException("new applications are never stale");
        };
    }
}
