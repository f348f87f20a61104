package org.plenary.intake;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.base.Checked;
import org.plenary.base.Folding;
import org.plenary.base.Progress;
import org.plenary.people.AdditionalFields;
import org.plenary.people.DelegationRef;
import org.plenary.people.Dossier;
import org.plenary.people.Enrolment;
import org.plenary.people.Participant;
import org.plenary.people.ParticipantCheck;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.people.ParticipantId;
import org.plenary.people.ParticipantInput;
import org.plenary.people.Person;
import org.plenary.registry.Category;
import org.plenary.registry.Registry;
import org.plenary.registry.SpellingMemory;
import org.plenary.registry.StateId;
import org.plenary.store.Writer;

/// Writes the rows of a preview, as chosen, within one command.
final class Import {

    private static final int CHECKPOINT = 128;

    private final Writer writer;
    private final Enrolment enrolment;
    private final ParticipantCheck check;
    private final Mapping mapping;
    private final ImportChoice choice;
    private final Progress progress;
    private final Map<String, Precedence> sides = new HashMap<>();
    private final Map<Integer, ParticipantId> written = new HashMap<>();
    private final Map<String, StateId> states = new HashMap<>();

    Import(Writer writer, Enrolment enrolment, Mapping mapping, ImportChoice choice, Progress progress) {
        this.writer = writer;
        this.enrolment = enrolment;
        this.check = new ParticipantCheck(this::find);
        this.mapping = mapping;
        this.choice = choice;
        this.progress = progress;
        mapping.additional().forEach((column, name) -> sides.putIfAbsent(name, mapping.use(column).precedence()));
    }

    /// The delegation that a name means; States that this import has entered are not in the registry's book yet.
    private Checked<DelegationRef> find(String text, Optional<Category> category) {
        StateId entered = states.get(Folding.fold(text));
        return entered == null
                ? enrolment.delegations().find(text, category)
                : Checked.ok(new DelegationRef.OfState(entered));
    }

    /// Whom the rows mean that were written or needed no writing, once all is done.
    Set<ParticipantId> people() {
        return new LinkedHashSet<>(written.values());
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
        return ImportResult.of(fates, withdraw());
    }

    /// Those who have vanished from the list and whom the officer has ticked.
    private int withdraw() {
        LocalDate today = LocalDate.ofInstant(writer.now(), ZoneOffset.UTC);
        Set<ParticipantId> there = people();
        return (int) choice.withdrawn().stream()
                .filter(id -> !there.contains(id))
                .filter(id -> enrolment.withdraw(id, today) == Writer.Written.CHANGED)
                .count();
    }

    private Fate write(PreviewRow row) {
        boolean isLeftOut = choice.leftOut().contains(row.number());
        return switch (row.verdict()) {
            case Verdict.Refused _ -> Fate.REFUSED;
            case Verdict.Unchanged(ParticipantId id, var _) -> {
                written.put(row.number(), id);
                yield Fate.UNCHANGED;
            }
            case Verdict.New(var input, var known, var told) -> isLeftOut
                    ? Fate.LEFT_OUT
                    : told.flatMap(doubtful -> afterAll(row, doubtful)).orElseGet(() -> enrol(row, input, known));
            case Verdict.Changed(var dossier, var input, var _) ->
                isLeftOut ? Fate.LEFT_OUT : amend(row, dossier, input);
            case Verdict.Doubtful(var doubt, var draft) -> isLeftOut ? Fate.LEFT_OUT : decide(row, doubt, draft);
        };
    }

    private Fate enrol(PreviewRow row, ParticipantInput input, Optional<Person> known) {
        Participant participant =
                known.map(person -> enrolment.enrol(person, input)).orElseGet(() -> enrolment.enrol(input));
        written.put(row.number(), participant.id());
        AdditionalFields.add(writer, participant.id(), row.additional());
        return Fate.ADDED;
    }

    /// One of those of whom it was only told that they bear the name, where the officer has said that she or he is meant.
    private Optional<Fate> afterAll(PreviewRow row, Verdict.Doubtful told) {
        return choice.decisions().get(row.number()) instanceof Decision.Same(ParticipantId id)
                ? Optional.of(enrolment.dossier(id)
                        .map(dossier -> enrolment.delegations().byId(dossier.delegation().id()).isPresent()
                                ? merge(row, dossier, told.draft())
                                : enrolAnew(row, told.draft(), Optional.of(dossier.participant().person())))
                        .orElse(Fate.OVERTAKEN))
                : Optional.empty();
    }

    private Fate amend(PreviewRow row, Dossier dossier, ParticipantInput input) {
        ParticipantId id = dossier.participant().id();
        written.put(row.number(), id);
        return switch (enrolment.amend(dossier, input)) {
            case CHANGED -> {
                putAdditional(id, row);
                yield Fate.CHANGED;
            }
            case SAME -> putAdditional(id, row) == Writer.Written.CHANGED ? Fate.CHANGED : Fate.UNCHANGED;
            case CLASH -> Fate.OVERTAKEN;
        };
    }

    private Writer.Written putAdditional(ParticipantId id, PreviewRow row) {
        return AdditionalFields.put(
                writer,
                id,
                row.additional(),
                (name, was) -> sides.getOrDefault(name, Precedence.FILE).takes(was));
    }

    private Fate decide(PreviewRow row, Doubt doubt, ParticipantDraft draft) {
        Decision decision = choice.about(row.number());
        return switch (decision) {
            case Decision.Same(ParticipantId id) -> enrolment.dossier(id)
                    .map(dossier -> same(row, doubt, dossier, draft))
                    .orElse(Fate.OVERTAKEN);
            case Decision.Meant(String name) -> doubt instanceof Doubt.SpelledLike spelled
                    ? meaning(row, spelled, name, draft, Optional.empty())
                    : Fate.IN_DOUBT;
            case Decision.Entered(Category category) -> entered(row, doubt, category, draft);
            case Decision.Plain plain -> plain(row, doubt, plain, draft);
        };
    }

    private Fate plain(PreviewRow row, Doubt doubt, Decision.Plain plain, ParticipantDraft draft) {
        return switch (plain) {
            case SKIP -> Fate.IN_DOUBT;
            case NOBODY -> {
                SpellingMemory.remember(writer, row.delegation(), SpellingMemory.NOBODY);
                yield Fate.LEFT_OUT;
            }
            case NEW -> isAboutTheSender(doubt) ? Fate.IN_DOUBT : enrolAnew(row, draft, Optional.empty());
            case TAKE -> take(row, doubt, draft);
        };
    }

    private static boolean isAboutTheSender(Doubt doubt) {
        return doubt instanceof Doubt.SpelledLike || doubt instanceof Doubt.Newcomer;
    }

    private Fate take(PreviewRow row, Doubt doubt, ParticipantDraft draft) {
        if (doubt instanceof Doubt.SpelledLike spelled) {
            return spelled.likeliest()
                    .map(meaning -> meaning(row, spelled, meaning.name(), draft, only(meaning.people())))
                    .orElse(Fate.IN_DOUBT);
        }
        if (doubt instanceof Doubt.Newcomer newcomer) {
            return newcomer.likely()
                    .map(category -> entered(row, doubt, category, draft))
                    .orElse(Fate.IN_DOUBT);
        }
        return meant(doubt)
                .map(dossier -> merge(row, dossier, draft))
                .orElseGet(() -> enrolAnew(row, draft, elsewhere(doubt)));
    }

    private Fate same(PreviewRow row, Doubt doubt, Dossier dossier, ParticipantDraft draft) {
        ParticipantId id = dossier.participant().id();
        return switch (doubt) {
            case Doubt.SpelledLike spelled -> spelled.of(id)
                    .map(meaning -> meaning(row, spelled, meaning.name(), draft, Optional.of(dossier)))
                    .orElse(Fate.OVERTAKEN);
            case Doubt.Newcomer _ -> merge(row, dossier, withoutSender(draft));
            default -> merge(row, dossier, draft);
        };
    }

    /// Takes a spelling for one of its meanings, and remembers that where it means the same in every list.
    private Fate meaning(
            PreviewRow row, Doubt.SpelledLike spelled, String name, ParticipantDraft draft, Optional<Dossier> person) {
        ParticipantDraft meant = Senders.sent(draft, name, enrolment.delegations());
        Fate fate = person.map(dossier -> merge(row, dossier, meant))
                .orElseGet(() -> enrolAnew(row, meant, Optional.empty()));
        if (spelled.why() != Doubt.Why.SHARED && spelled.why() != Doubt.Why.OTHER_CATEGORY) {
            SpellingMemory.remember(writer, spelled.text(), name);
        }
        return fate;
    }

    /// Enters a sender whom the registry does not know.
    private Fate entered(PreviewRow row, Doubt doubt, Category category, ParticipantDraft draft) {
        String name =
                switch (doubt) {
                    case Doubt.SpelledLike spelled -> spelled.text();
                    case Doubt.Newcomer newcomer -> newcomer.sender();
                    default -> "";
                };
        if (name.isEmpty()) {
            return Fate.IN_DOUBT;
        }
        if (category == Category.STATE) {
            states.computeIfAbsent(Folding.fold(name), folded -> Registry.enterState(writer, name));
        }
        ParticipantDraft sent =
                draft.with(ParticipantField.DELEGATION, name).with(ParticipantField.CATEGORY, category.name());
        return enrolAnew(row, sent, Optional.empty());
    }

    private static ParticipantDraft withoutSender(ParticipantDraft draft) {
        Map<ParticipantField, String> texts = new HashMap<>(draft.texts());
        texts.remove(ParticipantField.DELEGATION);
        texts.remove(ParticipantField.CATEGORY);
        return new ParticipantDraft(texts);
    }

    private Optional<Dossier> only(List<Dossier> people) {
        return people.size() == 1
                ? enrolment.dossier(people.getFirst().participant().id())
                : Optional.empty();
    }

    private Optional<Dossier> meant(Doubt doubt) {
        if (doubt instanceof Doubt.SeenAbove(int above)) {
            return Optional.ofNullable(written.get(above)).flatMap(enrolment::dossier);
        }
        return only(doubt.people());
    }

    /// The person of another meeting who may be meant, where there is exactly one.
    private static Optional<Person> elsewhere(Doubt doubt) {
        return doubt instanceof Doubt.KnownElsewhere(var found) && found.size() == 1
                ? Optional.of(found.getFirst().value())
                : Optional.empty();
    }

    private Fate enrolAnew(PreviewRow row, ParticipantDraft draft, Optional<Person> known) {
        return switch (check.check(draft)) {
            case Checked.Ok<ParticipantInput>(var input) -> enrol(row, input, known);
            case Checked.Faulty<ParticipantInput> _ -> Fate.REFUSED;
        };
    }

    private Fate merge(PreviewRow row, Dossier dossier, ParticipantDraft draft) {
        ParticipantDraft was = dossier.draft();
        ParticipantDraft offered = mapping.offered(draft, was);
        if (offered.offers(ParticipantField.DELEGATION)) {
            // The category goes with the delegation; what the file does not say, the new delegation says.
            offered = offered.with(ParticipantField.CATEGORY, draft.of(ParticipantField.CATEGORY));
        }
        return switch (check.check(offered.over(was))) {
            case Checked.Ok<ParticipantInput>(var input) -> amend(row, dossier, input);
            case Checked.Faulty<ParticipantInput> _ -> Fate.REFUSED;
        };
    }
}
