package org.plenary.observers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Rule;
import org.plenary.registry.Match;
import org.plenary.registry.Organization;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.OrganizationKind;
import org.plenary.registry.Organizations;

/// Checks the draft of an application and finds all its faults at once.
final class ApplicationCheck {

    private static final int LONGEST = 4000;
    private static final int LONGEST_NAME = 300;

    private final Organizations organizations;

    ApplicationCheck(Organizations organizations) {
        this.organizations = organizations;
    }

    /// The body that applies.
    sealed interface Applicant {
        record Known(OrganizationId id) implements Applicant {}

        record Newcomer(String name, OrganizationKind kind) implements Applicant {}
    }

    /// @param texts the draft with its texts stripped
    record Input(Applicant applicant, Optional<LocalDate> received, ApplicationDraft texts) {}

    Checked<Input> check(ApplicationDraft draft) {
        List<Fault> faults = new ArrayList<>();
        Optional<Applicant> applicant = applicant(draft, faults);
        Optional<LocalDate> received = date(draft.received(), faults);
        length("description", draft.description(), faults);
        length("legalStatus", draft.legalStatus(), faults);
        length("affiliation", draft.affiliation(), faults);
        length("activities", draft.activities(), faults);
        length("earlier", draft.earlier(), faults);
        length("contact", draft.contact(), faults);
        length("note", draft.note(), faults);
        return faults.isEmpty()
                ? Checked.ok(new Input(applicant.orElseThrow(), received, draft))
                : Checked.faulty(faults);
    }

    private Optional<Applicant> applicant(ApplicationDraft draft, List<Fault> faults) {
        String text = draft.organization().strip();
        if (text.isEmpty()) {
            faults.add(new Fault("organization", new Rule.Missing()));
            return Optional.empty();
        }
        Optional<Organization> byId = id(text).flatMap(organizations::byId);
        if (byId.isPresent()) {
            return byId.map(known -> new Applicant.Known(known.id()));
        }
        return switch (organizations.find(text)) {
            case Match.Found<Organization>(var known) -> Optional.of(new Applicant.Known(known.id()));
            case Match.Several<Organization>(var candidates) -> {
                String codes = String.join(", ", candidates.stream().map(Organization::code).toList());
                faults.add(new Fault("organization", new Rule.Ambiguous(text, codes)));
                yield Optional.empty();
            }
            case Match.NotFound<Organization>() -> newcomer(text, draft.kind(), faults);
        };
    }

    private static Optional<Applicant> newcomer(String name, String kind, List<Fault> faults) {
        if (name.length() > LONGEST_NAME) {
            faults.add(new Fault("organization", new Rule.TooLong(LONGEST_NAME, name.length())));
        }
        Optional<OrganizationKind> known = Arrays.stream(OrganizationKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
        if (known.isEmpty()) {
            faults.add(new Fault(
                    "kind",
                    kind.isBlank()
                            ? new Rule.Missing()
                            : new Rule.NotOneOf(kind, Arrays.toString(OrganizationKind.values()))));
        }
        return known.map(one -> new Applicant.Newcomer(name, one));
    }

    private static Optional<OrganizationId> id(String text) {
        try {
            return Optional.of(new OrganizationId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            // Not an id, so it is a name.
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(String text, List<Fault> faults) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            // Told as a fault.
            faults.add(new Fault("received", new Rule.NotADate(text)));
            return Optional.empty();
        }
    }

    private static void length(String field, String text, List<Fault> faults) {
        if (text.length() > LONGEST) {
            faults.add(new Fault(field, new Rule.TooLong(LONGEST, text.length())));
        }
    }
}
