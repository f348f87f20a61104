package org.plenary.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.base.Fault;
import org.plenary.base.Rule;
import org.plenary.matching.Candidate;
import org.plenary.matching.EvidenceText;
import org.plenary.people.Dossier;
import org.plenary.people.Lexicon;
import org.plenary.people.ParticipantField;
import org.plenary.people.PeopleWords;
import org.plenary.words.Phrasebook;
import org.plenary.words.Sentences;

/// Says of a row, in one language, what would become of it and why.
public final class RowWords {

    private final Phrasebook phrasebook;
    private final IntakeWords words;
    private final PeopleWords people;
    private final Sentences sentences;
    private final EvidenceText evidence;

    public RowWords(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
        this.words = phrasebook.of(IntakeWords.class);
        this.people = phrasebook.of(PeopleWords.class);
        this.sentences = new Sentences(phrasebook);
        this.evidence = new EvidenceText(phrasebook);
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
            case Verdict.New(var _, var known) -> known.isPresent() ? List.of(words.knownElsewhere()) : List.of();
            case Verdict.Changed(var _, var _, var differences) ->
                differences.stream().map(this::difference).toList();
            case Verdict.Unchanged(var _, var kept) -> kept.stream().map(this::difference).toList();
            case Verdict.Refused(var faults) -> faults.stream().map(this::fault).toList();
            case Verdict.Doubtful(var doubt, var _) -> List.of(doubt(doubt));
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
                    .map(one -> words.sameAs(one.participant().person().name().address()))
                    .findFirst()
                    .orElseGet(() -> words.decision(Decision.Plain.TAKE));
            case Decision.Plain plain -> switch (doubt) {
                case Doubt.Newcomer _ when plain == Decision.Plain.TAKE -> words.enterOrganization();
                case Doubt.SeenAbove(int row) when plain == Decision.Plain.TAKE -> words.sameAsRow(row);
                default -> words.decision(plain);
            };
        };
    }

    /// A doubt as a sentence.
    public String doubt(Doubt doubt) {
        return switch (doubt) {
            case Doubt.SimilarName(var found) -> words.similarName(names(doubt.people()), because(found));
            case Doubt.OtherDelegation(var found, String where) ->
                words.otherDelegation(names(doubt.people()), where, because(found));
            case Doubt.KnownElsewhere(var found) -> words.similarElsewhere(
                    found.stream().limit(3).map(one -> one.value().name().address()).collect(Collectors.joining("; ")),
                    because(found));
            case Doubt.SpelledLike(String text, var proposed, var _) ->
                words.spelledLike(text, String.join(", ", proposed));
            case Doubt.SeveralOfThatName _ -> words.severalOfThatName();
            case Doubt.SeenAbove(int row) -> words.seenAbove(row);
            case Doubt.Newcomer(String organization) -> words.newcomer(organization);
        };
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
