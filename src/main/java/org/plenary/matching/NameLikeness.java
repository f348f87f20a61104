package org.plenary.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Compares two names as a whole: which word of the one stands for which of the other, what is left over, and in which
/// order they stand.
final class NameLikeness {

    /// What came of comparing two names.
    ///
    /// @param score from 0 to 1
    /// @param firm whether two words at least are alike by more than an initial or a nickname
    /// @param slight whether a word is alike by a slip or a translation only, and all that is the same many people bear
    record Result(double score, boolean firm, boolean slight, List<Evidence> evidence) {
        static final Result NONE = new Result(0, false, false, List.of());
    }

    private static final int MOST_JOINED = 3;
    private static final int MOST_OTHER = 2;

    private final NameBook book;
    private final WordLikeness words;
    private final Cultures cultures;

    NameLikeness(NameBook book) {
        this.book = book;
        words = new WordLikeness(book);
        cultures = new Cultures(book);
    }

    /// Two words that stand for each other; `mine` and `their` are places.
    private record Pair(int mine, int their, WordLikeness.Alike alike) {}

    Result of(WrittenName one, WrittenName other) {
        if (!one.han().isEmpty() && !other.han().isEmpty()) {
            return byCharacters(one, other);
        }
        if (Generation.of(one.words()).isApartFrom(Generation.of(other.words()))) {
            return Result.NONE;
        }
        List<Word> a = WrittenName.heavy(joinedTowards(one.words(), other.words()));
        List<Word> b = WrittenName.heavy(joinedTowards(other.words(), a));
        Cultures.Rules rules = cultures.rules(a, b);
        List<Pair> pairs = pairs(a, b, rules);
        if (pairs.isEmpty()) {
            return Result.NONE;
        }
        return new Reckoning(a, b, pairs, rules, book).result();
    }

    private static Result byCharacters(WrittenName one, WrittenName other) {
        return one.han().equals(other.han()) ? new Result(1, true, false, List.of(new Evidence.SameName())) : Result.NONE;
    }

    /// Neighbours put together where the other name has them as one word.
    private static List<Word> joinedTowards(List<Word> name, List<Word> target) {
        if (name.size() < 2) {
            return name;
        }
        List<Word> out = new ArrayList<>(name);
        for (Word word : target) {
            if (word.text().length() > 3 && out.stream().noneMatch(mine -> mine.text().equals(word.text()))) {
                join(out, word);
            }
        }
        return out;
    }

    private static void join(List<Word> name, Word target) {
        for (int from = 0; from < name.size() - 1; from++) {
            int length = name.get(from).text().length();
            boolean mayStart = (name.get(from).sounds().firsts() & target.sounds().firsts()) != 0;
            for (int to = from + 1; mayStart && to < Math.min(name.size(), from + MOST_JOINED); to++) {
                length += name.get(to).text().length();
                if (Math.abs(length - target.text().length()) <= MOST_OTHER && isJoined(name, from, to, target)) {
                    return;
                }
            }
        }
    }

    private static boolean isJoined(List<Word> name, int from, int to, Word target) {
        Word joined = name.get(from);
        for (int i = from + 1; i <= to; i++) {
            joined = joined.with(name.get(i));
        }
        boolean alike = joined.text().equals(target.text()) || (joined.text().length() > 4 && joined.isReadAs(target));
        if (alike) {
            name.subList(from, to + 1).clear();
            name.add(from, joined);
        }
        return alike;
    }

    /// The best pairs first; of equal ones those that stand at the same place.
    private List<Pair> pairs(List<Word> a, List<Word> b, Cultures.Rules rules) {
        List<Pair> possible = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                WordLikeness.Alike alike = rules.alike(a.get(i), b.get(j), words);
                if (alike.score() > 0) {
                    possible.add(new Pair(i, j, alike));
                }
            }
        }
        possible.sort(Comparator.comparingDouble((Pair pair) -> -pair.alike().score())
                .thenComparingInt(pair -> Math.abs(pair.mine() - pair.their())));
        List<Pair> chosen = new ArrayList<>();
        for (Pair pair : possible) {
            if (chosen.stream().noneMatch(other -> other.mine() == pair.mine() || other.their() == pair.their())) {
                chosen.add(pair);
            }
        }
        chosen.sort(Comparator.comparingInt(Pair::mine));
        return inOrder(chosen);
    }

    /// Of initials that are the same letter the first stands for the first name: `И.И. Сидоров`.
    private static List<Pair> inOrder(List<Pair> pairs) {
        for (int i = 0; i < pairs.size(); i++) {
            for (int j = i + 1; j < pairs.size(); j++) {
                Pair one = pairs.get(i);
                Pair other = pairs.get(j);
                boolean areInitials = one.alike().kind() == WordLikeness.Kind.INITIAL
                        && other.alike().kind() == WordLikeness.Kind.INITIAL
                        && one.alike().equals(other.alike());
                if (areInitials && one.their() > other.their()) {
                    pairs.set(i, new Pair(one.mine(), other.their(), one.alike()));
                    pairs.set(j, new Pair(other.mine(), one.their(), other.alike()));
                }
            }
        }
        return pairs;
    }

    /// Adds up one comparison.
    private static final class Reckoning {

        private static final double CONFLICT = 0.34;
        private static final double LEFT_OUT = 0.05;
        private static final double FIRST_LEFT_OUT = 0.14;
        private static final double SHUFFLED = 0.24;

        private final List<Word> a;
        private final List<Word> b;
        private final List<Pair> pairs;
        private final Cultures.Rules rules;
        private final NameBook book;
        private final List<Evidence> evidence = new ArrayList<>();

        Reckoning(List<Word> a, List<Word> b, List<Pair> pairs, Cultures.Rules rules, NameBook book) {
            this.a = a;
            this.b = b;
            this.pairs = pairs;
            this.rules = rules;
            this.book = book;
        }

        Result result() {
            double score = alike();
            score -= conflicts();
            score -= leftOut();
            score -= order();
            if (isScriptOther()) {
                evidence.add(new Evidence.OtherScript());
            }
            boolean exact = pairs.stream().allMatch(pair -> pair.alike().kind() == WordLikeness.Kind.SAME)
                    && pairs.size() == a.size()
                    && pairs.size() == b.size();
            if (exact && evidence.isEmpty()) {
                evidence.add(new Evidence.SameName());
            }
            long firm = pairs.stream().filter(pair -> isFirm(pair)).count();
            boolean single = a.size() == 1 && b.size() == 1;
            if (single && !exact) {
                score -= 0.12;
            }
            if (!single && firm < 2 && pairs.size() < 2) {
                score -= 0.2;
            }
            return new Result(Math.clamp(score, 0, 1), firm > 1 || (exact && single), isSlight(), evidence);
        }

        private boolean isSlight() {
            return pairs.stream().anyMatch(Reckoning::isWeak)
                    && pairs.stream()
                            .filter(pair -> isFirm(pair) && !isWeak(pair))
                            .allMatch(pair -> book.isWidelyBorne(a.get(pair.mine()).text()));
        }

        private static boolean isWeak(Pair pair) {
            return pair.alike().kind() == WordLikeness.Kind.SLIP || pair.alike().kind() == WordLikeness.Kind.SISTER;
        }

        private static boolean isFirm(Pair pair) {
            return pair.alike().kind() != WordLikeness.Kind.INITIAL && pair.alike().kind() != WordLikeness.Kind.NICKNAME;
        }

        private double alike() {
            double sum = 0;
            double weights = 0;
            for (Pair pair : pairs) {
                double weight = pair.alike().kind() == WordLikeness.Kind.INITIAL ? 0.7 : 1;
                sum += weight * pair.alike().score();
                weights += weight;
                note(pair);
            }
            double least = pairs.stream().mapToDouble(pair -> pair.alike().score()).min().orElse(0);
            return 0.6 * sum / weights + 0.4 * Math.min(1, least + 0.06);
        }

        private void note(Pair pair) {
            String mine = a.get(pair.mine()).text();
            String their = b.get(pair.their()).text();
            switch (pair.alike().kind()) {
                case SOUND -> evidence.add(new Evidence.SameSound(mine, their));
                case SISTER -> evidence.add(new Evidence.Translated(mine, their));
                case NICKNAME -> evidence.add(new Evidence.Nickname(mine, their));
                case INITIAL -> evidence.add(new Evidence.Initial(mine, their));
                case SLIP -> evidence.add(new Evidence.Slip(mine, their));
                case SAME, OTHER -> {}
            }
        }

        private List<Integer> rest(int size, ToIntFunction<Pair> place) {
            Set<Integer> taken = pairs.stream().map(place::applyAsInt).collect(Collectors.toSet());
            return IntStream.range(0, size).filter(at -> !taken.contains(at)).boxed().toList();
        }

        /// A word on either side that stands against another one.
        private double conflicts() {
            List<Integer> mine = rest(a.size(), Pair::mine);
            List<Integer> theirs = rest(b.size(), Pair::their);
            int both = Math.min(mine.size(), theirs.size());
            for (int i = 0; i < both; i++) {
                evidence.add(new Evidence.OtherWord(
                        a.get(mine.get(i)).text(), b.get(theirs.get(i)).text()));
            }
            return both * CONFLICT;
        }

        private double leftOut() {
            List<Integer> mine = rest(a.size(), Pair::mine);
            List<Integer> theirs = rest(b.size(), Pair::their);
            if (mine.isEmpty() == theirs.isEmpty()) {
                return 0;
            }
            List<Word> fuller = mine.isEmpty() ? b : a;
            List<Integer> left = mine.isEmpty() ? theirs : mine;
            evidence.add(new Evidence.LeftOut(
                    left.stream().map(place -> fuller.get(place).text()).collect(Collectors.joining(" "))));
            double each = rules.leftOut(LEFT_OUT);
            double first = isFirstGiven(fuller, left) ? FIRST_LEFT_OUT : 0;
            return Math.min(0.15, each * left.size()) + (each > LEFT_OUT ? each : 0) + first;
        }

        /// Whoever is called Ali Hassan may be the father of Mohamed Ali Hassan.
        private boolean isFirstGiven(List<Word> fuller, List<Integer> left) {
            int first = 0;
            for (int i = 0; i < fuller.size(); i++) {
                if (fuller.get(i).role() == Word.Role.GIVEN) {
                    first = i;
                    break;
                }
            }
            boolean familyFirst = fuller.getFirst().role() == Word.Role.UNKNOWN && isTurned();
            return left.contains(first) && !familyFirst && !rules.mayAddNames(fuller);
        }

        private boolean isTurned() {
            for (int i = 1; i < pairs.size(); i++) {
                if (pairs.get(i).their() < pairs.get(i - 1).their()) {
                    return true;
                }
            }
            return false;
        }

        private boolean isScriptOther() {
            return pairs.stream()
                    .anyMatch(pair -> a.get(pair.mine()).writing() != b.get(pair.their()).writing());
        }

        /// Turning a name round, the family name before or behind, is common; shuffling it is another person.
        private double order() {
            if (!isTurned()) {
                return 0;
            }
            evidence.add(new Evidence.OtherOrder());
            int breaks = 0;
            for (int i = 0; i < pairs.size(); i++) {
                int next = pairs.get((i + 1) % pairs.size()).their();
                if (next < pairs.get(i).their()) {
                    breaks++;
                }
            }
            if (breaks < 2 && !isChain()) {
                return 0;
            }
            boolean reversed = breaks == pairs.size() - 1;
            return reversed && rules.mayReverse() ? 0.02 : SHUFFLED;
        }

        /// Names of father and grandfather behind the own one: `Ahmed Hassan Ali` and `Hassan Ali Ahmed` are kin.
        private boolean isChain() {
            return a.size() > 2 && b.size() > 2 && isChain(a) && isChain(b);
        }

        private boolean isChain(List<Word> name) {
            return name.stream().allMatch(word -> book.isPatronym(word.text()));
        }
    }
}
