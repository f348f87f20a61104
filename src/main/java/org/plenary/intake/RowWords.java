package org.plenary.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.base.Fault;
import org.plenary.base.Rule;
import org.plenary.matching.Candidate;
import org.plenary.matching.EvidenceText;
import org.plenary.people.Dossier;
import org.plenary.people.Lexicon;
import org.plenary.people.ParticipantField;
import org.plenary.people.ParticipantId;
import org.plenary.people.PeopleWords;
import org.plenary.registry.Category;
import org.plenary.words.Phrasebook;
import org.plenary.words.Sentences;

/// Says of a row, in one language, what would become of it and why.
public final class RowWords {

    private final Phrasebook phrasebook;
    private final IntakeWords words;
    private final PeopleWords people;
    private final Sentences sentences;
    private final EvidenceText evidence;
    private final Optional<Layout> layout;

    public RowWords(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
        this.words = phrasebook.of(IntakeWords.class);
        this.people = phrasebook.of(PeopleWords.class);
        this.sentences = new Sentences(phrasebook);
        this.evidence = new EvidenceText(phrasebook);
        this.layout = Optional.empty();
    }

    private RowWords(RowWords same, Layout layout) {
        this.phrasebook = same.phrasebook;
        this.words = same.words;
        this.people = same.people;
        this.sentences = same.sentences;
        this.evidence = same.evidence;
        this.layout = Optional.of(layout);
    }

    /// The same for the rows of one file: where several sheets are taken, a row is told by its sheet and its number there.
    public RowWords placed(Layout of) {
        return new RowWords(this, of);
    }

    /// `Argentina, row 5`.
    public String place(Layout.RowPlace place) {
        return words.rowOf(place.sheet().name(), place.row());
    }

    /// Where a row of several sheets stands; empty where its number tells it.
    private Optional<String> place(int number) {
        return layout.filter(Layout::areSeveralSheets).map(of -> place(of.place(number)));
    }

    /// A row's number, as its sheet shows it.
    private int onSheet(int number) {
        return layout.map(of -> of.place(number).row()).orElse(number);
    }

    /// What a column is taken for.
    public String target(Target target) {
        return switch (target) {
            case Target.Of(ParticipantField field) -> people.field(field);
            case Target.Additional(String name) -> words.additional(name);
            case Target.Special special -> words.target(special);
        };
    }

    /// What a column is called: its heading, or what it holds that stands above the rows.
    public String column(SourceColumn column) {
        return column.origin() == Origin.SHEET ? column.name() : words.origin(column.origin());
    }

    /// Which side wins in a column.
    public String precedence(Precedence precedence) {
        return words.precedence(precedence);
    }

    /// Why a column is taken for what it is taken.
    public String evidence(Evidence evidence) {
        return words.evidence(evidence);
    }

    public String verdict(Verdict.Kind kind) {
        return words.verdict(kind);
    }

    public String fate(Fate fate) {
        return words.fate(fate);
    }

    /// Every reason by itself: all faults, all differences, the doubt; none for a plain new or unchanged row.
    public List<String> why(Verdict verdict) {
        return switch (verdict) {
            case Verdict.New(var _, var known, var told) -> Stream.concat(
                            known.map(person -> words.knownElsewhere()).stream(),
                            told.map(doubtful -> doubt(doubtful.doubt())).stream())
                    .toList();
            case Verdict.Changed(var _, var _, var differences) ->
                differences.stream().map(this::difference).toList();
            case Verdict.Unchanged(var _, var kept) -> kept.stream().map(this::difference).toList();
            case Verdict.Refused(var faults) -> faults.stream().map(this::fault).toList();
            case Verdict.Doubtful(var doubt, var _) -> sentences(doubt);
        };
    }

    /// `Telephone: 12 → 34`, choices and dates in words.
    public String difference(Difference difference) {
        return switch (difference) {
            case FieldDifference(var field, String was, String now, var outcome) ->
                difference(people.field(field), value(field, was), value(field, now), outcome);
            case AdditionalDifference(String name, String was, String now, var outcome) ->
                difference(name, was, now, outcome);
        };
    }

    private String difference(String field, String was, String now, Difference.Outcome outcome) {
        return switch (outcome) {
            case TAKEN -> was.isBlank() ? words.filled(field, now) : words.difference(field, was, now);
            case KEPT -> words.kept(field, was, now);
        };
    }

    private String value(ParticipantField field, String text) {
        if (field.isDate() && text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return phrasebook.dates().shortDate(LocalDate.parse(text));
        }
        return isConstant(field, text) ? Lexicon.word(field, text, phrasebook) : text;
    }

    private static boolean isConstant(ParticipantField field, String text) {
        return Arrays.stream(Lexicon.constants(field)).anyMatch(constant -> constant.name().equals(text));
    }

    /// One fault as a sentence that begins with its field.
    public String fault(Fault fault) {
        for (ParticipantField field : ParticipantField.values()) {
            if (field.name().equals(fault.field())) {
                return words.faultOf(people.field(field), sentences.of(inWords(field, fault.rule())));
            }
        }
        return sentences.of(fault.rule());
    }

    /// The choices that a field knows, as they are called, not as they are kept.
    private Rule inWords(ParticipantField field, Rule rule) {
        if (!(rule instanceof Rule.NotOneOf(String given, String known)) || !field.isChoice()) {
            return rule;
        }
        List<String> choices = new ArrayList<>();
        for (Enum<?> constant : Lexicon.constants(field)) {
            choices.add(Lexicon.word(field, constant.name(), phrasebook));
        }
        return new Rule.NotOneOf(given, choices.isEmpty() ? known : String.join(", ", choices));
    }

    /// What a decision about a doubtful row is called.
    public String decision(Doubt doubt, Decision decision) {
        return switch (decision) {
            case Decision.Same(var id) -> doubt.people().stream()
                    .filter(one -> one.participant().id().equals(id))
                    .map(one -> one.participant().person().name().address())
                    .findFirst()
                    .map(name -> same(doubt, id, name))
                    .orElseGet(() -> words.decision(Decision.Plain.TAKE));
            case Decision.Meant(String name) -> meant(doubt, name);
            case Decision.Entered(Category category) -> words.enterAs(sender(doubt), category);
            case Decision.Plain plain -> doubt instanceof Doubt.SeenAbove(int row) && plain == Decision.Plain.TAKE
                    ? place(row).map(words::sameAsIn).orElseGet(() -> words.sameAsRow(onSheet(row)))
                    : words.decision(plain);
        };
    }

    private String same(Doubt doubt, ParticipantId id, String name) {
        return doubt instanceof Doubt.SpelledLike spelled
                ? spelled.of(id).map(meaning -> words.sameFrom(name, meaning.name())).orElseGet(() -> words.sameAs(name))
                : words.sameAs(name);
    }

    /// `It is Switzerland (a slip of the pen)`.
    private String meant(Doubt doubt, String name) {
        Optional<Meaning> meaning =
                doubt instanceof Doubt.SpelledLike spelled ? spelled.called(name) : Optional.empty();
        return meaning.filter(one -> !one.people().isEmpty()).isPresent()
                ? words.newPersonOf(name)
                : words.itIs(meaning.map(one -> guess(one.guess())).orElse(name));
    }

    private static String sender(Doubt doubt) {
        return switch (doubt) {
            case Doubt.SpelledLike spelled -> spelled.text();
            case Doubt.Newcomer newcomer -> newcomer.sender();
            default -> "";
        };
    }

    /// A doubt as a sentence.
    public String doubt(Doubt doubt) {
        return switch (doubt) {
            case Doubt.SimilarName(var found) -> words.similarName(names(doubt.people()), because(found));
            case Doubt.Namesakes(var found) -> words.namesakes(names(doubt.people()), because(found));
            case Doubt.OtherDelegation(var found, String where) ->
                words.otherDelegation(names(doubt.people()), where, because(found));
            case Doubt.KnownElsewhere(var found) -> words.similarElsewhere(
                    found.stream().limit(3).map(one -> one.value().name().address()).collect(Collectors.joining("; ")),
                    because(found));
            case Doubt.SpelledLike(String text, var why, var meanings) -> words.spelledLike(
                    text,
                    meanings.stream().map(meaning -> guess(meaning.guess())).collect(Collectors.joining("; ")),
                    why);
            case Doubt.SeveralOfThatName _ -> words.severalOfThatName();
            case Doubt.SeenAbove(int row) -> place(row).map(words::seenIn).orElseGet(() -> words.seenAbove(onSheet(row)));
            case Doubt.Newcomer(String sender, var why, var _, var _) -> words.newcomer(sender, why);
        };
    }

    /// A doubt, and who else may be meant where it is not about that.
    private List<String> sentences(Doubt doubt) {
        return doubt instanceof Doubt.Newcomer(var _, var _, var _, var people) && !people.isEmpty()
                ? List.of(doubt(doubt), words.likeOthers(names(people)))
                : List.of(doubt(doubt));
    }

    /// `Switzerland (a slip of the pen)`.
    private String guess(Guess guess) {
        List<String> why = Stream.concat(
                        guess.because().map(words::because).stream(), evidence.of(guess.evidence()).stream())
                .toList();
        return why.isEmpty() ? guess.name() : words.guess(guess.name(), String.join("; ", why));
    }

    /// What speaks for and against the likeliest.
    private <T> String because(List<Candidate<T>> found) {
        return String.join("; ", evidence.of(found.getFirst().evidence()));
    }

    /// Up to three people, each with what tells them apart.
    private static String names(List<Dossier> candidates) {
        return candidates.stream()
                .limit(3)
                .map(dossier -> Stream.of(
                                dossier.participant().person().name().address(),
                                dossier.participant().function(),
                                dossier.participant().contact().email())
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }
}
