package org.plenary.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.base.Checked;
import org.plenary.base.Hands;
import org.plenary.base.Outcome;
import org.plenary.base.Progress;
import org.plenary.base.Rule;
import org.plenary.people.Identity;
import org.plenary.people.PersonId;
import org.plenary.people.PersonName;
import org.plenary.people.Secrets;
import org.plenary.store.Reader;
import org.plenary.store.Row;
import org.plenary.store.Workspace;

/// The persons of a workspace who may be one and the same, and what officers decide about them. Every decision is one
/// command that can be undone; nobody is merged by itself.
public final class Duplicates {

    private static final String PARTED =
            " AND n.id IN (SELECT one FROM different WHERE deleted_at IS NULL"
                    + " UNION SELECT other FROM different WHERE deleted_at IS NULL)";

    private final Workspace workspace;
    private final Secrets secrets;
    private final Hands hands;
    private final NameBook book = new NameBook();

    /// Two persons who may be one.
    public record Twins(Known one, Known other, Candidate.Likelihood likelihood, double score, List<Evidence> evidence) {
        public Twins {
            evidence = List.copyOf(evidence);
        }
    }

    /// @param hands who look through long lists
    public Duplicates(Workspace workspace, Secrets secrets, Hands hands) {
        this.workspace = workspace;
        this.secrets = secrets;
        this.hands = hands;
    }

    /// How often the workspace was changed by now; what was found at another count may hold no longer.
    public long changes() {
        return workspace.changes();
    }

    /// All who may be one and were not declared different, the likeliest first. The cost grows with the number of
    /// persons, not with its square: each is compared only with those of about the same name. While the vault is open,
    /// birth dates and passports count too. Namesakes of whom nobody need be asked stand last.
    public List<Twins> find(Progress progress) {
        progress.stage("reading");
        List<Known> all = workspace.read(Duplicates::everybody);
        Map<PersonId, Identity> identities = secrets.identities();
        Set<String> apart = new HashSet<>(workspace.read(MergeStore::differentPairs));
        progress.stage("checking");
        var matcher = new PersonMatcher<Known>(book, hands);
        for (Known one : all) {
            matcher.add(one, () -> portrait(one, identities));
        }
        List<Twins> found = new ArrayList<>();
        for (PersonMatcher.Pair<Known> pair : matcher.pairs(progress)) {
            Candidate<Known> candidate = pair.candidate();
            if (!apart.contains(MergeStore.pair(candidate.value().id().value(), pair.value().id().value()))) {
                found.add(new Twins(
                        candidate.value(), pair.value(), candidate.likelihood(), candidate.score(), candidate.evidence()));
            }
        }
        found.sort(Comparator.comparing((Twins twins) -> twins.likelihood() == Candidate.Likelihood.NAMESAKE)
                .thenComparingDouble(twins -> -twins.score()));
        return found;
    }

    private static Portrait portrait(Known one, Map<PersonId, Identity> identities) {
        Identity identity = identities.getOrDefault(one.id(), Identity.UNKNOWN);
        Portrait portrait = one.portrait().born(identity.born());
        return identity.passport().map(portrait::withPassport).orElse(portrait);
    }

    private static List<Known> everybody(Reader reader) {
        return known(reader, "");
    }

    private static List<Known> known(Reader reader, String which) {
        Map<UUID, Known> all = new LinkedHashMap<>();
        reader.each(
                """
                SELECT n.id AS person, n.honorific, n.given, n.family, n.full_name, n.latin_name, n.languages,
                       p.meeting, p.function, p.email, p.telephone, p.status, d.state, d.organization
                FROM participant p JOIN person n ON n.id = p.person JOIN delegation d ON d.id = p.delegation
                WHERE p.deleted_at IS NULL AND n.deleted_at IS NULL
                """
                        + which
                        + " ORDER BY n.id",
                row -> {
                    UUID id = row.id("person");
                    Known known = all.get(id);
                    all.put(id, (known == null ? new Known(new PersonId(id), name(row), row.text("languages"), List.of()) : known)
                            .with(part(row)));
                });
        return List.copyOf(all.values());
    }

    private static PersonName name(Row row) {
        return new PersonName(
                row.text("honorific"), row.text("given"), row.text("family"), row.text("full_name"), row.text("latin_name"));
    }

    private static Known.Part part(Row row) {
        return new Known.Part(
                row.text("meeting"),
                row.optionalId("state"),
                row.optionalId("organization"),
                row.text("function"),
                row.text("email"),
                row.text("telephone"),
                row.text("status"));
    }

    /// Makes two persons one: every participation moves to the survivor, what the survivor lacks is filled in, the
    /// protected values go with it. One undo takes it back.
    ///
    /// @return how many participations moved; refused where both have protected values that differ, or while they are
    ///     locked
    public Outcome<Integer> merge(PersonId survivor, PersonId absorbed) {
        if (survivor.equals(absorbed)) {
            return Outcome.refused(new Rule.OwnAncestor());
        }
        return switch (secrets.carry(absorbed, survivor)) {
            case Checked.Faulty<Secrets.Carried>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<Secrets.Carried>(var carried) -> workspace.change("matching.merge", writer -> {
                boolean areThere = MergeStore.isThere(writer, survivor.value()) && MergeStore.isThere(writer, absorbed.value());
                if (!areThere) {
                    return Outcome.refused(new Rule.ChangedSince());
                }
                carried.write(writer);
                int moved = MergeStore.merge(writer, survivor.value(), absorbed.value());
                MergeStore.note(writer, survivor.value(), absorbed.value());
                return writer.done(moved);
            });
        };
    }

    /// Those whom officers have declared to be two, the latest first, with what there is to be said of them now.
    public List<Parted<Twins>> parted() {
        Map<PersonId, Identity> identities = secrets.identities();
        return workspace.read(reader -> {
            Map<UUID, Known> known = known(reader, PARTED).stream()
                    .collect(Collectors.toMap(one -> one.id().value(), one -> one));
            List<Parted<Twins>> parted = new ArrayList<>();
            for (MergeStore.Difference two : MergeStore.differences(reader)) {
                Known one = known.get(two.one());
                Known other = known.get(two.other());
                if (one != null && other != null) {
                    parted.add(new Parted<>(twins(one, other, identities), two.officer(), two.at()));
                }
            }
            return parted;
        });
    }

    private Twins twins(Known one, Known other, Map<PersonId, Identity> identities) {
        var matcher = new PersonMatcher<Known>(book);
        matcher.add(one, portrait(one, identities));
        return matcher.candidates(portrait(other, identities)).stream()
                .findFirst()
                .map(found -> new Twins(one, other, found.likelihood(), found.score(), found.evidence()))
                .orElseGet(() -> new Twins(one, other, Candidate.Likelihood.POSSIBLE, 0, List.of()));
    }

    /// Takes back that two persons are two: they are proposed again where they are alike.
    public Outcome<Integer> reconsider(PersonId one, PersonId other) {
        return workspace.change(
                "matching.reconsider",
                writer -> writer.done(MergeStore.reconsider(writer, one.value(), other.value())));
    }

    /// Declares two persons to be two: they are not proposed again, unless it is taken back.
    public Outcome<Integer> declareDifferent(PersonId one, PersonId other) {
        return workspace.change("matching.different", writer -> {
            MergeStore.different(writer, one.value(), other.value());
            return writer.done(1);
        });
    }
}
