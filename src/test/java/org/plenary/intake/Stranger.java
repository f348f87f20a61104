package org.plenary.intake;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.plenary.base.Folding;
import org.plenary.base.Language;
import org.plenary.matching.Candidate;
import org.plenary.matching.NameBook;
import org.plenary.matching.NameProposal;
import org.plenary.matching.Names;
import org.plenary.matching.PersonMatcher;
import org.plenary.matching.Portrait;
import org.plenary.office.Garbled;
import org.plenary.people.ParticipantField;
import org.plenary.registry.Honorifics;
import org.plenary.registry.Match;
import org.plenary.registry.Reading;
import org.plenary.registry.State;
import org.plenary.registry.States;

/// What somebody who had not seen the rules wrote down of spellings of States, of names, of pairs of people and of
/// headings, `resources/stranger`, and how the program understands it. Rules are mended by the odd lines only; the even
/// ones measure. The control sets were written after the rules were first mended, and before the even lines were opened; the
/// second sets by another stranger later, with addresses and functions.
final class Stranger {

    private static final Set<ParticipantField> UNLISTED = Set.of(ParticipantField.ADDRESS, ParticipantField.CITY);
    private static final Set<String> UNUSED = Set.of(
            "none", "passport", "birth", "nationality", "arrival", "departure", "unlisted", "-", "ask", "middle", "suffix", "fax",
            "birth-date", "birth-place", "passport-number", "passport-issue", "passport-expiry", "city", "postal-code", "hotel",
            "diet", "number");
    private static final Set<String> ALSO_WHOLE = Set.of("Nom", "NOM", "Noms", "Nombre", "Nombres");

    private final States states = States.shipped();
    private final NameBook book = new NameBook();
    private final Names names = new Names(Honorifics.shipped(), book);
    private final Headings headings =
            new Headings(new Choices(), names, text -> states.find(text) instanceof Match.Found<State>);

    /// @param number of the line
    record Line(int number, List<String> cells) {

        boolean isForTuning() {
            return number % 2 == 1;
        }

        String cell(int column) {
            return cells.get(column);
        }

        String kind() {
            return cells.getLast();
        }
    }

    /// How far an answer is right.
    enum Grade {
        /// Taken without a question, and rightly.
        SILENT,
        /// Asked about, and the right answer stands first.
        FIRST,
        /// Asked about, and the right answer stands further below.
        BELOW,
        /// Nothing is said.
        MISSED,
        /// Something else is asked about.
        ASTRAY,
        /// Something else is taken without a question.
        SILENTLY_WRONG;

        boolean isRight() {
            return this == SILENT || this == FIRST;
        }
    }

    record Answer(Line line, Grade grade, String given) {}

    static List<Line> lines(String name) {
        try (InputStream in =
                Objects.requireNonNull(Stranger.class.getResourceAsStream("/stranger/" + name + ".tsv"))) {
            List<String> all = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            return IntStream.range(1, all.size())
                    .mapToObj(i -> new Line(i, List.of(all.get(i).split("\t", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param set `states` or `control-states`
    List<Answer> states(String set) {
        return lines(set).stream().map(this::state).toList();
    }

    private Answer state(Line line) {
        String means = line.cell(1);
        Reading<State> reading = states.read(line.cell(0));
        Grade grade = means.equals("-") || means.equals("ask") || means.startsWith("?")
                ? doubtful(reading, means)
                : one(reading, byCode(means));
        return new Answer(line, grade, told(reading));
    }

    /// The third stranger writes the European Union with three letters.
    private State byCode(String code) {
        return states.byCode(code.equals("EUU") ? "EU" : code).orElseThrow();
    }

    /// What the Unicode Consortium calls the States in the six languages: nobody of us has written these.
    List<Answer> namesOfUnicode() {
        List<Answer> answers = new ArrayList<>();
        for (State state : states.all()) {
            for (Language language : Language.values()) {
                String name = ULocale.getDisplayCountry("und-" + state.iso2(), language.code());
                if (!state.iso2().isEmpty() && !name.equals(state.iso2())) {
                    answers.add(state(new Line(states.all().indexOf(state), List.of(name, state.iso2(), language.code()))));
                }
            }
        }
        return answers;
    }

    /// What must not be taken without a question; what may be meant can be proposed.
    private Grade doubtful(Reading<State> reading, String means) {
        return switch (reading) {
            case Reading.Exact<State> _ -> Grade.SILENTLY_WRONG;
            case Reading.None<State> _ -> Grade.SILENT;
            // Of what several are called the stranger has not always said whom.
            case Reading.Likely<State>(var proposals) when means.equals("?") && proposals.size() > 1 -> Grade.FIRST;
            case Reading.Likely<State> _ when means.equals("ask") -> Grade.FIRST;
            case Reading.Likely<State>(var proposals) -> means.length() > 1
                            && Arrays.stream(means.substring(1).split(",", -1))
                                    .anyMatch(code -> proposals.getFirst().value().iso3().equals(code))
                    ? Grade.FIRST
                    : Grade.ASTRAY;
        };
    }

    private static Grade one(Reading<State> reading, State meant) {
        return switch (reading) {
            case Reading.Exact<State>(var state, var _) -> state.equals(meant) ? Grade.SILENT : Grade.SILENTLY_WRONG;
            case Reading.None<State> _ -> Grade.MISSED;
            case Reading.Likely<State>(var proposals) -> proposals.getFirst().value().equals(meant)
                    ? Grade.FIRST
                    : proposals.stream().anyMatch(one -> one.value().equals(meant)) ? Grade.BELOW : Grade.ASTRAY;
        };
    }

    private static String told(Reading<State> reading) {
        return switch (reading) {
            case Reading.Exact<State>(var state, var _) -> "= " + state.id();
            case Reading.None<State>(var why, var _) -> "none: " + why;
            case Reading.Likely<State>(var proposals) -> proposals.stream()
                    .map(one -> one.value().iso3() + " " + one.because() + " " + Math.round(one.score() * 100))
                    .toList()
                    .toString();
        };
    }

    /// @param set `names` or `control-names`
    List<Answer> names(String set) {
        return lines(set).stream().map(this::name).toList();
    }

    private Answer name(Line line) {
        NameProposal proposal = names.propose(line.cell(0));
        boolean isRight = isAs(proposal, line)
                || (!proposal.latin().isEmpty() && isAs(withHonorific(proposal), line));
        Grade grade = isRight
                ? proposal.confidence() == NameProposal.Confidence.CERTAIN ? Grade.SILENT : Grade.FIRST
                : !proposal.hasParts()
                        ? Grade.MISSED
                        : proposal.confidence() == NameProposal.Confidence.CERTAIN ? Grade.SILENTLY_WRONG : Grade.ASTRAY;
        return new Answer(line, grade, told(proposal));
    }

    /// Of a name in two scripts the transcription, as its own name.
    private NameProposal withHonorific(NameProposal proposal) {
        return names.propose((proposal.honorific() + " " + proposal.latin()).strip());
    }

    private static boolean isAs(NameProposal proposal, Line line) {
        boolean hasParts = !line.cell(2).isEmpty();
        boolean isSameName = hasParts
                ? same(proposal.given(), line.cell(2)) && same(proposal.family(), line.cell(3))
                : same(proposal.asWritten(), line.cell(3) + line.cell(4)) || same(proposal.asWritten(), line.cell(3)) || same(proposal.family(), line.cell(3));
        return isSameName && same(proposal.honorific(), line.cell(1)) && same(proposal.ending(), line.cell(4));
    }

    private static boolean same(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s.,/]+", "");
    }

    private static String told(NameProposal proposal) {
        return proposal.honorific() + "|" + proposal.given() + "|" + proposal.family() + "|" + proposal.ending() + " ("
                + proposal.asWritten() + ", " + proposal.latin() + ") " + proposal.confidence() + " " + proposal.signs();
    }

    /// @param set `pairs` or `control-pairs`
    List<Answer> pairs(String set) {
        return lines(set).stream().map(this::pair).toList();
    }

    private Answer pair(Line line) {
        var matcher = new PersonMatcher<Integer>(book);
        matcher.add(1, portrait(line, 0));
        // Namesakes are told, and nobody is asked about them.
        Optional<Candidate<Integer>> found =
                matcher.candidates(portrait(line, 4)).stream().filter(Candidate::isWorthAsking).findFirst();
        boolean isCertain = found.filter(one -> one.likelihood() == Candidate.Likelihood.CERTAIN).isPresent();
        Grade grade = switch (line.cell(8)) {
            case "same" -> found.isEmpty() ? Grade.MISSED : isCertain ? Grade.SILENT : Grade.FIRST;
            // Only a person can say whether they are one.
            case "ask" -> found.isEmpty() ? Grade.MISSED : isCertain ? Grade.SILENTLY_WRONG : Grade.FIRST;
            default -> found.isEmpty() ? Grade.SILENT : isCertain ? Grade.SILENTLY_WRONG : Grade.ASTRAY;
        };
        return new Answer(line, grade, found.map(one -> one.likelihood() + " " + one.score() + " " + one.evidence()).orElse("nobody"));
    }

    private Portrait portrait(Line line, int from) {
        // As an import does before it looks for anybody.
        String name = Garbled.repaired(line.cell(from)).orElse(line.cell(from));
        NameProposal proposal = names.propose(name);
        boolean isCertain = proposal.confidence() == NameProposal.Confidence.CERTAIN;
        Portrait portrait = Portrait.of(
                        isCertain ? proposal.given() : "", isCertain ? proposal.family() : "", proposal.asWritten(),
                        proposal.latin())
                .addressed(proposal.honorific())
                .reachedAt(line.cell(from + 1))
                .doing(line.cell(from + 3));
        return line.cell(from + 2).isEmpty()
                ? portrait
                : portrait.from(byCode(line.cell(from + 2)).id().value());
    }

    /// @param set `headings` or `second-headings`
    List<Answer> headings(String set) {
        return lines(set).stream().map(this::heading).toList();
    }

    private Answer heading(Line line) {
        Optional<Target> meaning = headings.meaning(line.cell(0));
        boolean isRight = meaning.map(target -> fits(target, line)).orElseGet(() -> isNothing(line.cell(1)));
        Grade grade = isRight ? Grade.SILENT : meaning.isEmpty() ? Grade.MISSED : Grade.SILENTLY_WRONG;
        return new Answer(line, grade, meaning.map(Targets::text).orElse("nothing"));
    }

    private static boolean isNothing(String field) {
        return UNUSED.contains(field);
    }

    private static boolean fits(Target target, Line line) {
        return switch (line.cell(1)) {
            case "given" -> is(target, ParticipantField.GIVEN) || isWhole(target, line);
            case "family" -> is(target, ParticipantField.FAMILY) || isWhole(target, line);
            case "name" -> target == Target.Special.NAME || is(target, ParticipantField.FULL_NAME);
            case "honorific" -> is(target, ParticipantField.HONORIFIC);
            case "email" -> is(target, ParticipantField.EMAIL);
            case "phone", "mobile" -> is(target, ParticipantField.TELEPHONE);
            case "state" -> target == Target.Special.STATE || is(target, ParticipantField.DELEGATION);
            case "organization" -> target == Target.Special.ORGANIZATION || is(target, ParticipantField.DEPARTMENT);
            case "department" -> is(target, ParticipantField.DEPARTMENT);
            case "position" -> is(target, ParticipantField.FUNCTION);
            case "category" -> is(target, ParticipantField.CATEGORY) || is(target, ParticipantField.CAPACITY);
            case "status" -> is(target, ParticipantField.STATUS) || is(target, ParticipantField.STATUS_ON);
            case "nationality" -> target == Target.Special.STATE;
            case "gender" -> is(target, ParticipantField.GENDER);
            case "language" -> is(target, ParticipantField.LANGUAGES);
            case "notes" -> is(target, ParticipantField.NOTES);
            case "address" -> is(target, ParticipantField.ADDRESS);
            case "arrival" -> is(target, ParticipantField.ARRIVES);
            case "departure" -> is(target, ParticipantField.LEAVES);
            case "unlisted" -> isOther(target);
            case "role" -> is(target, ParticipantField.CATEGORY) || is(target, ParticipantField.CAPACITY);
            case "middle" -> is(target, ParticipantField.GIVEN) || isUnused(target);
            case "city", "postal-code" -> is(target, ParticipantField.CITY) || is(target, ParticipantField.ADDRESS) || isUnused(target);
            // What the heading alone does not tell.
            case "ask" -> true;
            default -> isUnused(target);
        };
    }

    private static boolean isUnused(Target target) {
        return target.isIgnored() || target instanceof Target.Additional;
    }

    /// Whether a heading means nothing, or a field that the stranger had not on the list.
    private static boolean isOther(Target target) {
        return isUnused(target)
                || UNLISTED.stream().anyMatch(field -> is(target, field));
    }

    /// `Nom` and `Nombre` mean the whole name or a part of it; the other columns tell.
    private static boolean isWhole(Target target, Line line) {
        return target == Target.Special.NAME && ALSO_WHOLE.contains(line.cell(0));
    }

    private static boolean is(Target target, ParticipantField field) {
        return target.equals(new Target.Of(field));
    }

    /// Whether a text means the same as another, whatever the case, the accents and the order of its words.
    static boolean areSameWords(String one, String other) {
        return sorted(one).equals(sorted(other));
    }

    private static List<String> sorted(String text) {
        return Arrays.stream(Folding.fold(text).split(" ", -1)).sorted().toList();
    }
}
