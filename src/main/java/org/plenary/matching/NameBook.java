package org.plenary.matching;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.base.Folding;
import org.plenary.base.Once;
import org.plenary.base.WordList;

/// What is known of names: which spellings are one name, what its bearers are called, which names are common. Read from
/// `resources/matching/names.txt`.
public final class NameBook {

    private static final int SHORTEST = 3;
    private static final int LONGEST_SYLLABLE = 6;

    private final Map<String, Set<Integer>> same = new HashMap<>();
    private final Map<String, Set<Integer>> sisters = new HashMap<>();
    private final Map<String, Set<Integer>> nicks = new HashMap<>();
    private final Map<String, Set<Integer>> families = new HashMap<>();
    private final Map<Culture, Set<String>> cultures = new EnumMap<>(Culture.class);
    private final Set<String> given = new HashSet<>();
    private final Set<String> patronyms = new HashSet<>();
    private final Set<String> common = new HashSet<>();
    private final Once<GivenNames> everyGiven = Once.of(GivenNames::shipped);
    private final Once<Set<String>> surnames = Once.of(() -> GivenNames.folded("/matching/surnames.txt", "COMMON"));

    /// A culture whose names follow rules of their own.
    enum Culture {
        CHINESE,
        KOREAN,
        VIETNAMESE
    }

    public NameBook() {
        int group = 0;
        List<WordList.Line> common = new ArrayList<>();
        for (WordList.Line line : WordList.lines("/matching/names.txt")) {
            group++;
            switch (line.key()) {
                case "SAME" -> file(line, group, same);
                case "SISTER" -> file(line, group, sisters);
                case "NICK" -> file(line, group, nicks);
                case "FAMILY" -> line.words().forEach(word -> add(families, word, line));
                case "GIVEN" -> line.words().forEach(word -> given.add(Folding.fold(word)));
                case "COMMON" -> common.add(line);
                case "CHINESE", "KOREAN", "VIETNAMESE" -> cultures
                        .computeIfAbsent(Culture.valueOf(line.key()), culture -> new HashSet<>())
                        .addAll(line.words());
                default -> throw new IllegalStateException("unknown key in the names: " + line.key());
            }
        }
        common.forEach(this::addCommon);
    }

    private void file(WordList.Line line, int group, Map<String, Set<Integer>> groups) {
        for (String word : line.words()) {
            String folded = Folding.fold(word);
            groups.computeIfAbsent(folded, f -> new HashSet<>(2)).add(group);
            given.add(folded);
        }
        boolean isArabic = line.words().stream().anyMatch(word -> UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.ARABIC);
        if (isArabic) {
            line.words().forEach(word -> patronyms.add(Folding.fold(word)));
        }
    }

    private static void add(Map<String, Set<Integer>> groups, String word, WordList.Line line) {
        groups.computeIfAbsent(Folding.fold(word), f -> new HashSet<>(2)).add(line.hashCode());
    }

    private void addCommon(WordList.Line line) {
        line.words().forEach(word -> common.add(Folding.fold(word)));
    }

    /// Whether two folded words are spellings of one given name.
    boolean areSame(String one, String other) {
        return meet(same, one, other);
    }

    /// Whether one is the other in another language.
    boolean areSisters(String one, String other) {
        return meet(sisters, one, other);
    }

    /// Whether bearers of the one are called the other.
    boolean areNicknames(String one, String other) {
        return meet(nicks, one, other);
    }

    /// Whether two folded words are spellings of one family name.
    boolean areOneFamily(String one, String other) {
        return meet(families, one, other);
    }

    /// A bit for each group of spellings, sister names, nicknames or family names to which a folded word belongs; words of
    /// one group have one in common, others rarely.
    long marks(String folded) {
        long marks = 0;
        for (Map<String, Set<Integer>> groups : List.of(same, sisters, nicks, families)) {
            for (int group : groups.getOrDefault(folded, Set.of())) {
                marks |= 1L << ((group * 0x9E3779B9) >>> 26);
            }
        }
        return marks;
    }

    /// The numbers of the groups of spellings to which a word belongs.
    Set<Integer> groups(String folded) {
        return same.getOrDefault(folded, Set.of());
    }

    /// Whether a folded word is known as a given name.
    public boolean isGiven(String folded) {
        return given.contains(folded);
    }

    /// Whether a folded word is a given name of any culture: a longer list than that of [#isGiven], in which spellings
    /// of one name stand apart.
    boolean isGivenAnywhere(String folded) {
        return given.contains(folded) || everyGiven.get().include(folded);
    }

    /// Whether only women bear the one name and only men the other.
    boolean areOfOtherGender(String one, String other) {
        return everyGiven.get().areOfOtherGender(one, other);
    }

    /// Whether only women bear a given name.
    boolean isWomans(String folded) {
        return everyGiven.get().isWomans(folded);
    }

    /// Whether many people of some country bear a folded name, as given or as family name.
    boolean isWidelyBorne(String folded) {
        return isCommon(folded) || surnames.get().contains(folded) || isGivenAnywhere(folded);
    }

    /// Whether many people bear a name: each of its folded words is borne by many, or, behind one of the common family names
    /// of Korea or China, is a syllable.
    boolean isOfMany(List<String> words) {
        boolean isSyllabic = isCommonFamily(words.getFirst()) || isCommonFamily(words.getLast());
        return words.stream()
                .allMatch(word -> word.length() < SHORTEST || isWidelyBorne(word) || (isSyllabic && isSyllable(word)));
    }

    /// Whether one of the words is a family name, or a given name, that very many people bear.
    boolean isOfVeryMany(List<String> words) {
        return isOfMany(words) && words.stream().anyMatch(word -> isCommon(word) || isSurname(word));
    }

    /// Whether very many people bear a folded word as their family name.
    boolean isSurname(String folded) {
        return surnames.get().contains(folded);
    }

    private boolean isCommonFamily(String word) {
        return isCommon(word) && (families(Culture.KOREAN).contains(word) || families(Culture.CHINESE).contains(word));
    }

    private static boolean isSyllable(String word) {
        Sounds sounds = Sounds.of(word);
        return word.length() <= LONGEST_SYLLABLE && (sounds.sinitic() || sounds.mayBeKorean());
    }

    /// Whether a folded given name often stands last, as that of the father does where Arabic has shaped the names.
    boolean isPatronym(String folded) {
        return patronyms.contains(folded);
    }

    /// Whether a name, or another spelling of it, says little about who is meant.
    boolean isCommon(String folded) {
        return common.contains(folded);
    }

    /// The family names of a culture, in Latin letters.
    Set<String> families(Culture culture) {
        return cultures.getOrDefault(culture, Set.of());
    }

    private static boolean meet(Map<String, Set<Integer>> groups, String one, String other) {
        Set<Integer> mine = groups.getOrDefault(one, Set.of());
        Set<Integer> theirs = groups.getOrDefault(other, Set.of());
        return !mine.isEmpty() && !theirs.isEmpty() && mine.stream().anyMatch(theirs::contains);
    }
}
