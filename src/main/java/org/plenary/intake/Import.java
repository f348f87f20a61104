package org.plenary.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.base.Checked;
import org.plenary.base.Progress;
import org.plenary.people.Dossier;
import org.plenary.people.Enrolment;
import org.plenary.people.Participant;
import org.plenary.people.ParticipantCheck;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.people.ParticipantId;
import org.plenary.people.ParticipantInput;
import org.plenary.people.Person;

/// Writes the rows of a preview, as chosen, within one command.
final class Import {

    private static final int CHECKPOINT = 128;

    private final Enrolment enrolment;
    private final ImportChoice choice;
    private final Progress progress;
    private final Map<Integer, ParticipantId> written = new HashMap<>();

    Import(Enrolment enrolment, ImportChoice choice, Progress progress) {
        this.enrolment = enrolment;
        this.choice = choice;
        this.progress = progress;
    }

    ImportResult write(List<PreviewRow> rows) {
        progress.stage("writing");
        List<Fate> fates = new ArrayList<>(rows.size());
        for (PreviewRow row : rows) {
            if (fates.size() % CHECKPOINT == 0) {
                progress.checkpoint();
                progress.done(fates.size(), rows.size());
            }
            fates.add(write(row));
        }
        progress.checkpoint();
        progress.done(rows.size(), rows.size());
        return ImportResult.of(fates);
    }

    private Fate write(PreviewRow row) {
        boolean isLeftOut = choice.leftOut().contains(row.number());
        return switch (row.verdict()) {
            case Verdict.Refused _ -> Fate.REFUSED;
            case Verdict.Unchanged(ParticipantId id) -> {
                written.put(row.number(), id);
                yield Fate.UNCHANGED;
            }
            case Verdict.New(var input, var known) -> isLeftOut ? Fate.LEFT_OUT : enrol(row, input, known);
            case Verdict.Changed(var dossier, var input, var _) ->
                isLeftOut ? Fate.LEFT_OUT : amend(row, dossier, input);
            case Verdict.Doubtful(var doubt, var draft) -> isLeftOut ? Fate.LEFT_OUT : decide(row, doubt, draft);
        };
    }

    private Fate enrol(PreviewRow row, ParticipantInput input, Optional<Person> known) {
        Participant participant =
                known.map(person -> enrolment.enrol(person, input)).orElseGet(() -> enrolment.enrol(input));
        written.put(row.number(), participant.id());
        return Fate.ADDED;
    }

    private Fate amend(PreviewRow row, Dossier dossier, ParticipantInput input) {
        written.put(row.number(), dossier.participant().id());
        return switch (enrolment.amend(dossier, input)) {
            case CHANGED -> Fate.CHANGED;
            case SAME -> Fate.UNCHANGED;
            case CLASH -> Fate.OVERTAKEN;
        };
    }

    private Fate decide(PreviewRow row, Doubt doubt, ParticipantDraft draft) {
        return switch (choice.about(row.number())) {
            case SKIP -> Fate.IN_DOUBT;
            case NEW -> enrolAnew(row, draft);
            case TAKE -> meant(doubt)
                    .map(dossier -> merge(row, dossier, draft))
                    .orElseGet(() -> enrolAnew(row, draft));
        };
    }

    private Optional<Dossier> meant(Doubt doubt) {
        if (doubt instanceof Doubt.SeenAbove(int above)) {
            return Optional.ofNullable(written.get(above)).flatMap(enrolment::dossier);
        }
        List<Dossier> candidates = doubt.people();
        return candidates.size() == 1
                ? enrolment.dossier(candidates.getFirst().participant().id())
                : Optional.empty();
    }

    private Fate enrolAnew(PreviewRow row, ParticipantDraft draft) {
        return switch (new ParticipantCheck(enrolment.delegations()).check(draft)) {
            case Checked.Ok<ParticipantInput>(var input) -> enrol(row, input, Optional.empty());
            case Checked.Faulty<ParticipantInput> _ -> Fate.REFUSED;
        };
    }

    private Fate merge(PreviewRow row, Dossier dossier, ParticipantDraft draft) {
        var sender = new ParticipantDraft(Map.of(
                ParticipantField.CATEGORY, draft.of(ParticipantField.CATEGORY),
                ParticipantField.DELEGATION, draft.of(ParticipantField.DELEGATION)));
        ParticipantDraft was = dossier.draft();
        ParticipantDraft over = draft.over(draft.offers(ParticipantField.DELEGATION) ? sender.over(was) : was);
        return switch (new ParticipantCheck(enrolment.delegations()).check(over)) {
            case Checked.Ok<ParticipantInput>(var input) -> amend(row, dossier, input);
            case Checked.Faulty<ParticipantInput> _ -> Fate.REFUSED;
        };
    }
}
