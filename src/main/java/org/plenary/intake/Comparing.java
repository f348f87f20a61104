package org.plenary.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.plenary.base.Checked;
import org.plenary.matching.NameKey;
import org.plenary.people.ClosedDossier;
import org.plenary.people.DelegationRef;
import org.plenary.people.ParticipantId;

/// Finds the list of which the one that is looked over is a later state, whatever its file is called: by the name, by the
/// people, by the delegations. Nobody is called missing who may be meant by a row about which there is a doubt, or who
/// bears the name of one that was refused.
final class Comparing {

    /// Twice what is common, of the people of both.
    private static final double MOSTLY = 0.5;

    private static final double SOME = 0.25;

    /// From here on a list is taken for all of its delegations, as a form is that comes back filled in.
    private static final double NEARLY_ALL = 0.75;

    private final SourceKey key;
    private final KnownPeople known;
    private final Set<ParticipantId> here = new HashSet<>();
    private final Set<String> wordsOfRefused = new HashSet<>();
    private final Set<UUID> senders = new HashSet<>();
    private final int people;

    Comparing(Source source, List<PreviewRow> rows, KnownPeople known, Senders senders) {
        this.key = SourceKey.of(source);
        this.known = known;
        this.people = rows.size();
        for (PreviewRow row : rows) {
            switch (row.verdict()) {
                case Verdict.Changed(var dossier, var _, var _) -> here.add(dossier.participant().id());
                case Verdict.Unchanged(var id, var _) -> here.add(id);
                case Verdict.Doubtful(var doubt, var _) ->
                    doubt.people().forEach(one -> here.add(one.participant().id()));
                case Verdict.Refused _ -> wordsOfRefused.addAll(NameKey.of(row.name()).words());
                case Verdict.New _ -> {}
            }
            if (senders.find(row.delegation(), "") instanceof Checked.Ok<DelegationRef>(var ref)) {
                senders.sender(ref).ifPresent(this.senders::add);
            }
        }
    }

    /// @param runs the latest first
    Vanished with(List<Runs.Run> runs) {
        List<Earlier> lists = new ArrayList<>(runs.stream().map(this::beside).toList());
        standing().ifPresent(lists::add);
        // What is equally sure stays in the order of the days, the latest first.
        lists.sort(Comparator.comparing(Earlier::sign));
        Optional<Earlier> likeliest = lists.stream().findFirst().filter(one -> one.sign() != Earlier.Sign.NONE);
        return new Vanished(lists, likeliest);
    }

    private Earlier beside(Runs.Run run) {
        List<ClosedDossier> there = known.all(run.participants());
        List<ClosedDossier> common = there.stream().filter(one -> here.contains(one.id())).toList();
        List<ClosedDossier> gone = there.stream()
                .filter(one -> !here.contains(one.id()) && one.status().isComing() && !isRefused(one))
                .toList();
        Set<UUID> theirs = new LinkedHashSet<>();
        there.forEach(one -> theirs.add(KnownPeople.sender(one.delegation())));
        double share = 2.0 * common.size() / Math.max(1, common.size() + gone.size() + people);
        Earlier.Sign sign = sign(run.source(), share, common.size(), theirs);
        Earlier.Extent extent = share >= MOSTLY ? Earlier.Extent.EVERYBODY : Earlier.Extent.DELEGATIONS;
        List<ClosedDossier> missing = extent == Earlier.Extent.EVERYBODY ? gone : gone.stream()
                .filter(one -> senders.contains(KnownPeople.sender(one.delegation())))
                .toList();
        return new Earlier(run.file(), run.at(), sign, common.size(), missing, extent);
    }

    /// Those whom a delegation leaves out when it sends the secretariat's own form back, and who came by no list before.
    private Optional<Earlier> standing() {
        List<ClosedDossier> there = known.sentBy(senders);
        int common = (int) there.stream().filter(one -> here.contains(one.id())).count();
        List<ClosedDossier> missing = there.stream()
                .filter(one -> !here.contains(one.id()) && one.status().isComing() && !isRefused(one))
                .toList();
        double share = 2.0 * common / Math.max(1, common + missing.size() + people);
        Earlier.Sign sign = share >= NEARLY_ALL ? Earlier.Sign.STANDING : Earlier.Sign.NONE;
        return common == 0 || missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Earlier.standing(sign, common, missing));
    }

    private boolean isRefused(ClosedDossier one) {
        return !wordsOfRefused.isEmpty()
                && NameKey.all(one.name()).stream().anyMatch(name -> wordsOfRefused.containsAll(name.words()));
    }

    private Earlier.Sign sign(SourceKey theirs, double share, int common, Set<UUID> from) {
        boolean isCalledSo = theirs.equals(key);
        if (isCalledSo && share >= SOME) {
            return Earlier.Sign.NAME;
        }
        if (share >= MOSTLY) {
            return Earlier.Sign.PEOPLE;
        }
        boolean areSameSenders = !from.isEmpty() && from.equals(senders);
        if (isCalledSo && (common > 0 || areSameSenders)) {
            return Earlier.Sign.NAME_ALONE;
        }
        return areSameSenders && (common > 0 || theirs.pattern().equals(key.pattern()))
                ? Earlier.Sign.DELEGATIONS
                : Earlier.Sign.NONE;
    }
}
