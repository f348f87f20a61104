package org.plenary.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.credentials.CredentialDraft;
import org.plenary.credentials.CredentialField;
import org.plenary.credentials.CredentialId;
import org.plenary.credentials.CredentialStatus;
import org.plenary.credentials.Credentials;
import org.plenary.credentials.Delegate;
import org.plenary.credentials.Ledger;
import org.plenary.credentials.PartyLine;
import org.plenary.meetings.Meeting;
import org.plenary.people.Capacity;
import org.plenary.registry.StateId;
import org.plenary.store.Workspace;

/// The credentials of COP-1, invented: most are in order, some are copies, some are missing, and a few are defective,
/// each for another reason. The same at every run.
final class SampleCredentials {

    private static final LocalDate EXAMINED = LocalDate.of(2017, 9, 19);
    private static final Set<String> PORTUGUESE = Set.of("BRA", "PRT", "AGO", "MOZ", "STP", "CPV", "GNB");

    private final Credentials credentials;
    private final Meeting meeting;
    private final Map<StateId, List<Delegate>> delegates;

    private SampleCredentials(Credentials credentials, Meeting meeting) {
        this.credentials = credentials;
        this.meeting = meeting;
        this.delegates = credentials.delegatesOf(meeting.id());
    }

    /// What has become of a Party's credentials.
    private enum Fate {
        GOOD,
        MISSING,
        SCAN,
        NOTE_VERBALE,
        UNDATED,
        UNEXAMINED,
        WRONG_MINISTER,
        ACTING,
        UNTRANSLATED,
        ONE_MISSING,
        MISSPELT,
        RENEWED
    }

    static Outcome<Integer> addTo(Workspace workspace, Credentials credentials, Meeting meeting) {
        return new SampleCredentials(credentials, meeting).add(workspace);
    }

    private Outcome<Integer> add(Workspace workspace) {
        List<PartyLine> parties = credentials.ledger(meeting, meeting.days().to(), Language.ENGLISH).lines();
        List<CredentialDraft> drafts = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            if (parties.get(i).delegation().isPresent()) {
                drafts.addAll(drafts(parties.get(i), fate(i)));
            }
        }
        Outcome<List<CredentialId>> entered = workspace.change("sample.credentials", writer -> {
            writer.lasting();
            return credentials.enterAll(writer, meeting.id(), drafts);
        });
        return switch (entered) {
            case Outcome.Done<List<CredentialId>> _ -> credentials.findInOrder(meeting, good(), EXAMINED);
            case Outcome.Refused<List<CredentialId>>(var faults) -> new Outcome.Refused<>(faults);
            case Outcome.Stale<List<CredentialId>> _ -> throw new IllegalStateException("new instruments are never stale");
        };
    }

    private static Fate fate(int i) {
        return switch (i % 23) {
            case 3, 14 -> Fate.SCAN;
            case 5 -> Fate.MISSING;
            case 7 -> Fate.NOTE_VERBALE;
            case 9 -> Fate.ONE_MISSING;
            case 11 -> Fate.MISSPELT;
            case 12 -> Fate.UNDATED;
            case 16 -> i < 30 ? Fate.WRONG_MINISTER : Fate.ACTING;
            case 18 -> Fate.UNEXAMINED;
            case 19 -> i < 30 ? Fate.UNTRANSLATED : Fate.RENEWED;
            case 21 -> i < 30 ? Fate.MISSING : Fate.GOOD;
            default -> Fate.GOOD;
        };
    }

    private List<CredentialDraft> drafts(PartyLine party, Fate fate) {
        List<Delegate> delegates = coming(party);
        if (delegates.isEmpty() || fate == Fate.MISSING) {
            return List.of();
        }
        CredentialDraft usual = usual(party, delegates);
        return switch (fate) {
            case GOOD, MISSING, UNEXAMINED -> List.of(usual);
            case SCAN -> List.of(usual.with(CredentialField.MEDIUM, "SCAN"));
            case NOTE_VERBALE -> List.of(usual.with(CredentialField.MEDIUM, "NOTE_VERBALE")
                    .with(CredentialField.OFFICE, "PERMANENT_MISSION")
                    .with(CredentialField.POWERS, "ATTEND")
                    .with(CredentialField.REFERENCE, "112/2017"));
            case UNDATED -> List.of(usual.with(CredentialField.SIGNED, ""));
            case WRONG_MINISTER -> List.of(usual.with(CredentialField.OFFICE, "OTHER_MINISTER")
                    .with(CredentialField.OFFICE_TITLE, "Minister of the Environment"));
            case ACTING -> List.of(usual.with(CredentialField.ACTING, "WITHOUT_PROOF"));
            case UNTRANSLATED -> List.of(usual.with(CredentialField.LANGUAGE, "de"));
            case ONE_MISSING -> List.of(
                    delegates.size() > 1
                            ? usual.with(CredentialField.PERSONS, persons(delegates.subList(0, delegates.size() - 1)))
                            : usual);
            case MISSPELT -> List.of(usual.with(
                    CredentialField.PERSONS, persons(delegates).replaceFirst("([a-z])\\1", "$1")));
            case RENEWED -> List.of(
                    usual.with(CredentialField.PERSONS, persons(delegates.subList(0, 1))),
                    usual.with(CredentialField.SIGNED, "2017-09-15")
                            .with(CredentialField.RECEIVED, "2017-09-19"));
        };
    }

    private List<Delegate> coming(PartyLine party) {
        return delegates.getOrDefault(party.state(), List.of()).stream()
                .filter(delegate -> delegate.status().isComing())
                .sorted(Comparator.comparing(Delegate::capacity))
                .toList();
    }

    private CredentialDraft usual(PartyLine party, List<Delegate> delegates) {
        int turn = Math.floorMod(party.name().hashCode(), 12);
        String office = party.isRegionalOrganization()
                ? "REGIONAL_AUTHORITY"
                : turn == 0 ? "HEAD_OF_STATE" : turn == 1 ? "HEAD_OF_GOVERNMENT" : "FOREIGN_MINISTER";
        return CredentialDraft.fresh()
                .with(CredentialField.STATE, party.state().value().toString())
                .with(CredentialField.OFFICE, office)
                .with(CredentialField.SIGNATORY, signatory(delegates))
                .with(CredentialField.SIGNED, EXAMINED.minusDays(9 + turn * 2L).toString())
                .with(CredentialField.RECEIVED, EXAMINED.minusDays(turn % 6).toString())
                .with(CredentialField.LANGUAGE, language(party))
                .with(CredentialField.TRANSLATION, language(party).equals("pt") ? "ATTACHED" : "NONE")
                .with(CredentialField.PERSONS, persons(delegates));
    }

    private String language(PartyLine party) {
        return PORTUGUESE.stream().map(org.plenary.registry.StateId::shipped).anyMatch(party.state()::equals)
                ? "pt"
                : "en";
    }

    /// Nobody real: the given name of one delegate with the family name of another.
    private static String signatory(List<Delegate> delegates) {
        return (delegates.getLast().name().given() + " " + delegates.getFirst().name().family()).strip();
    }

    private static String persons(List<Delegate> delegates) {
        List<String> lines = new ArrayList<>();
        for (Delegate delegate : delegates) {
            Capacity capacity = lines.isEmpty() ? Capacity.HEAD : delegate.capacity();
            lines.add(CredentialDraft.line(
                    capacity == Capacity.HEAD && !lines.isEmpty() ? Capacity.ALTERNATE_HEAD : capacity,
                    delegate.name().address()));
        }
        return String.join("\n", lines);
    }

    /// Every original without a blocking flaw, but for a few that arrived last.
    private List<CredentialId> good() {
        Ledger ledger = credentials.ledger(meeting, meeting.days().to(), Language.ENGLISH);
        List<CredentialId> good = new ArrayList<>();
        for (int i = 0; i < ledger.lines().size(); i++) {
            if (fate(i) != Fate.UNEXAMINED) {
                Optional.of(ledger.lines().get(i)).flatMap(PartyLine::counting)
                        .filter(one -> one.status() == CredentialStatus.ORIGINAL)
                        .ifPresent(one -> good.add(one.credential().id()));
            }
        }
        return good;
    }
}
