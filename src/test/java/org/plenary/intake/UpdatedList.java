package org.plenary.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.plenary.base.Language;
import org.plenary.people.Dossier;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.people.ParticipantId;
import org.plenary.registry.ReferenceBook;
import org.plenary.sample.FictionalDelegation;
import org.plenary.sample.FictionalName;
import org.plenary.sample.FictionalPeople;
import org.plenary.sample.FictionalPerson;

/// The sample's people, and the list of them that comes again some weeks later: in another order, a tenth with another
/// e-mail address, and a twentieth as many new, half of whom bear a given name and a family name of their own delegation.
/// Whom each row means is known.
final class UpdatedList {

    private static final long SEED = 20171127;
    private static final ReferenceBook BOOK = ReferenceBook.shipped();

    /// How the list writes names.
    enum Names {
        /// In columns of their own.
        PARTS,
        /// In one column, as the workspace has them.
        WHOLE,
        /// In one column, the family first and in capitals.
        FAMILY_FIRST,
        /// In columns of their own, without accents, as old systems write them.
        BARE
    }

    private final IntakeBench bench;

    /// @param bench in which nobody is known yet
    UpdatedList(IntakeBench bench) {
        this.bench = bench;
        List<ParticipantDraft> drafts = new ArrayList<>();
        for (FictionalDelegation delegation : FictionalPeople.ofCop1()) {
            delegation.people().forEach(person -> drafts.add(draft(delegation, person)));
        }
        bench.registerAll(drafts);
    }

    private static ParticipantDraft draft(FictionalDelegation delegation, FictionalPerson person) {
        FictionalName name = person.name();
        boolean isPlain = name.full().equals(name.given() + " " + name.family());
        return IntakeBench.draft(name.given(), name.family(), delegation.code(), Map.of(
                ParticipantField.HONORIFIC, name.honorific(),
                ParticipantField.FULL_NAME, isPlain ? "" : name.full(),
                ParticipantField.LATIN_NAME, name.latin(),
                ParticipantField.FUNCTION, person.function(),
                ParticipantField.EMAIL, person.contact().email()));
    }

    /// What a preview said of the list.
    ///
    /// @param asked how many rows are a question, by the kind of doubt
    /// @param mergedFalsely rows that would be written over another person without a question
    /// @param doubled rows of known people that would be entered as new without a question
    /// @param examples of questions, and of what is wrong
    record Answer(
            int rows, Map<String, Integer> asked, int mergedFalsely, int doubled, int refused, List<String> examples) {

        int questions() {
            return asked.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /// @param meant empty for somebody new
    private record Line(List<String> cells, Optional<ParticipantId> meant) {}

    Answer ask(Names names) {
        List<Line> lines = lines(names);
        List<List<String>> rows = new ArrayList<>();
        rows.add(names == Names.PARTS || names == Names.BARE
                ? List.of("Title", "Given name", "Family name", "Delegation", "Position", "E-mail")
                : List.of("Title", "Name", "Delegation", "Position", "E-mail"));
        lines.forEach(line -> rows.add(line.cells()));
        Preview preview = bench.preview(bench.xlsx(rows));
        Map<String, Integer> asked = new TreeMap<>();
        List<String> examples = new ArrayList<>();
        int mergedFalsely = 0;
        int doubled = 0;
        int refused = 0;
        for (int i = 0; i < preview.rows().size(); i++) {
            Verdict verdict = preview.rows().get(i).verdict();
            Line line = lines.get(i);
            switch (verdict) {
                case Verdict.Doubtful(Doubt doubt, var _) -> {
                    String kind = doubt.getClass().getSimpleName() + (line.meant().isPresent() ? " of known" : " of new");
                    asked.merge(kind, 1, Integer::sum);
                    examples.add(kind + " " + line.cells() + " -> " + doubt.people().stream()
                            .map(one -> one.participant().person().name().full() + " "
                                    + one.participant().contact().email())
                            .toList());
                }
                case Verdict.Changed(Dossier dossier, var _, var _) ->
                    mergedFalsely += line.meant().equals(Optional.of(dossier.participant().id())) ? 0 : 1;
                case Verdict.Unchanged(ParticipantId id, var _) ->
                    mergedFalsely += line.meant().equals(Optional.of(id)) ? 0 : 1;
                case Verdict.New _ -> {
                    if (line.meant().isPresent()) {
                        doubled++;
                        examples.add("doubled " + line.cells());
                    }
                }
                case Verdict.Refused _ -> refused++;
            }
        }
        return new Answer(lines.size(), asked, mergedFalsely, doubled, refused, examples);
    }

    private List<Line> lines(Names names) {
        var random = new Random(SEED);
        List<Dossier> known = new ArrayList<>(bench.people().dossiers(bench.meeting()));
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            Dossier dossier = known.get(i);
            ParticipantDraft draft = dossier.draft();
            ParticipantDraft sent = i % 10 == 3
                    ? draft.with(ParticipantField.EMAIL, "post" + i + "@mail.example.org")
                    : draft;
            lines.add(new Line(cells(sent, delegation(dossier), names), Optional.of(dossier.participant().id())));
        }
        int fresh = known.size() / 20;
        for (int i = 0; i < fresh; i++) {
            Dossier one = known.get(random.nextInt(known.size()));
            Dossier other = i % 2 == 0 ? colleague(one, known, random) : known.get(random.nextInt(known.size()));
            ParticipantDraft draft = IntakeBench.draft(
                    one.draft().of(ParticipantField.GIVEN), other.draft().of(ParticipantField.FAMILY), "", Map.of(
                            ParticipantField.HONORIFIC, one.draft().of(ParticipantField.HONORIFIC),
                            ParticipantField.FUNCTION, "Adviser",
                            ParticipantField.EMAIL, "new" + i + "@mail.example.org"));
            boolean isKnown = known.stream().anyMatch(someone -> someone.draft().of(ParticipantField.GIVEN)
                            .equals(draft.of(ParticipantField.GIVEN))
                    && someone.draft().of(ParticipantField.FAMILY).equals(draft.of(ParticipantField.FAMILY)));
            if (!isKnown) {
                lines.add(new Line(cells(draft, delegation(one), names), Optional.empty()));
            }
        }
        Collections.shuffle(lines, random);
        return lines;
    }

    private static Dossier colleague(Dossier one, List<Dossier> known, Random random) {
        List<Dossier> colleagues = known.stream()
                .filter(other -> other.delegation().id().equals(one.delegation().id()))
                .toList();
        return colleagues.get(random.nextInt(colleagues.size()));
    }

    private static String delegation(Dossier dossier) {
        return BOOK.listName(
                dossier.delegation().state(),
                dossier.delegation().organization(),
                Language.ENGLISH,
                java.time.LocalDate.of(2017, 9, 24));
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static List<String> cells(ParticipantDraft draft, String delegation, Names names) {
        String given = draft.of(ParticipantField.GIVEN);
        String family = draft.of(ParticipantField.FAMILY);
        String whole = draft.of(ParticipantField.FULL_NAME);
        String function = draft.of(ParticipantField.FUNCTION);
        String email = draft.of(ParticipantField.EMAIL);
        String honorific = draft.of(ParticipantField.HONORIFIC);
        return switch (names) {
            case PARTS -> List.of(honorific, given, family, delegation, function, email);
            case BARE -> List.of(honorific, bare(given), bare(family), delegation, function, email);
            case WHOLE -> List.of(
                    honorific, whole.isEmpty() ? (given + " " + family).strip() : whole, delegation, function, email);
            case FAMILY_FIRST -> List.of(
                    honorific,
                    (family.toUpperCase(java.util.Locale.ROOT) + " " + given).strip(),
                    delegation,
                    function,
                    email);
        };
    }
}
