package org.plenary.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.plenary.base.Hands;
import org.plenary.base.Pieces;
import org.plenary.base.Progress;

/// Finds out of many people those whom a portrait may mean, with the evidence. Filed once, asked often: the cost of a
/// question grows with the people of the same delegation who share a word of the name, not with all. Nobody is filed
/// before the first question, so that a matcher that is never asked costs next to nothing.
///
/// What speaks for a person is weighed together: the name across order, script, accents and transcription; the
/// delegation; an e-mail address that few share; birth date and passport. An e-mail address alone finds nobody.
///
/// Once everybody was added, several threads may ask.
public final class PersonMatcher<T> {

    /// A key that more people share says little about who is meant, and costs much.
    private static final int MOST = 400;
    /// Fewer are filed by one hand.
    private static final int MANY = 1_000;
    /// An address of more people with different names is that of an assistant.
    private static final int OFFICE = 3;
    private static final int OF_DELEGATION = 1;
    private static final int OF_NOWHERE = 2;
    /// The first of a bit for each writing.
    private static final int OF_SCRIPTS = 4;
    private static final List<Word.Writing> WRITINGS = List.of(Word.Writing.values());

    private final LatinLetters letters;
    private final Weighing weighing;
    private final List<T> values = new ArrayList<>();
    private final List<Likeness> all = new ArrayList<>();
    private final Map<String, Set<NameKey>> namesByEmail = new HashMap<>();
    private final Drawer sure = new Drawer(Blocks::sure);
    private final Neighbours near;
    private final Drawer everywhere = new Drawer(Blocks::filed);
    private final Drawer ofNowhere = new Drawer(
            likeness -> likeness.portrait().senders().isEmpty() ? Blocks.filed(likeness) : new long[0]);
    private final Map<Word.Writing, Drawer> scripts = new EnumMap<>(Word.Writing.class);
    private final Hands hands;
    private List<Waiting<T>> waiting = new ArrayList<>();
    private volatile boolean isEmpty = true;
    /// Whether somebody still is to be filed, and for which questions everybody is: asked again and again by many.
    private volatile boolean isWaiting;
    private volatile int ready;

    /// Somebody who is to be filed.
    private record Waiting<T>(T value, Supplier<Portrait> portrait) {}

    public PersonMatcher(NameBook book) {
        this(book, Hands.own());
    }

    /// @param hands who file everybody, when that is asked for
    public PersonMatcher(NameBook book, Hands hands) {
        this.hands = hands;
        near = new Neighbours(book);
        weighing = new Weighing(book);
        letters = new LatinLetters();
        for (Word.Writing writing : WRITINGS) {
            scripts.put(writing, new Drawer(likeness -> Blocks.across(likeness, writing)));
        }
    }

    /// Whether nobody was added, so that nobody can be found.
    public boolean isEmpty() {
        return isEmpty;
    }

    /// Files somebody who may be found.
    public void add(T value, Portrait portrait) {
        add(value, () -> portrait);
    }

    /// Files somebody whose portrait is drawn when the first question is asked.
    public void add(T value, Supplier<Portrait> portrait) {
        isEmpty = false;
        isWaiting = true;
        waiting.add(new Waiting<>(value, portrait));
    }

    private void fileAll(Progress progress) {
        if (isWaiting) {
            fileWaiting(progress);
        }
    }

    private synchronized void fileWaiting(Progress progress) {
        List<Waiting<T>> some = waiting;
        var drawn = new Likeness[some.size()];
        new Pieces(drawn.length, i -> drawn[i] = Likeness.of(some.get(i).portrait().get(), letters))
                .share(drawn.length > MANY ? hands : Hands.own(), progress);
        waiting = new ArrayList<>();
        for (int i = 0; i < drawn.length; i++) {
            file(some.get(i).value(), drawn[i]);
        }
        isWaiting = false;
    }

    /// What a question looks into, a bit each: of a delegation or not, and who is written in other scripts.
    private static int needs(Likeness asked) {
        int needs = asked.portrait().senders().isEmpty() ? OF_NOWHERE : OF_DELEGATION;
        for (int i = 0; i < WRITINGS.size(); i++) {
            needs |= asked.writings().contains(WRITINGS.get(i)) ? 0 : OF_SCRIPTS << i;
        }
        return needs;
    }

    /// Fills what questions look into.
    private void fill(int needs) {
        if ((ready & needs) != needs) {
            fillNow(needs);
        }
    }

    private synchronized void fillNow(int needs) {
        boolean isOfDelegation = (needs & OF_DELEGATION) != 0;
        if (isOfDelegation && all.size() - sure.filed() > MANY) {
            hands.share(List.of(() -> near.fill(all), () -> sure.fill(all)));
        }
        sure.fill(all);
        if (isOfDelegation) {
            near.fill(all);
            ofNowhere.fill(all);
        }
        if ((needs & OF_NOWHERE) != 0) {
            everywhere.fill(all);
        }
        scripts.forEach((writing, drawer) -> {
            if ((needs & OF_SCRIPTS << WRITINGS.indexOf(writing)) != 0) {
                drawer.fill(all);
            }
        });
        ready |= needs;
    }

    private void file(T value, Likeness likeness) {
        ready = 0;
        values.add(value);
        all.add(likeness);
        likeness.portrait().emails().forEach(email -> namesByEmail.merge(email, likeness.exact(), PersonMatcher::both));
    }

    private static Set<NameKey> both(Set<NameKey> one, Set<NameKey> other) {
        if (one.size() > OFFICE || one.containsAll(other)) {
            return one;
        }
        Set<NameKey> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }

    /// The people who may be meant, the likeliest first, each once; none where nobody is like enough to be asked about.
    public List<Candidate<T>> candidates(Portrait asked) {
        fileAll(Progress.none());
        return all.isEmpty() ? List.of() : candidates(Likeness.of(asked, letters.passing()));
    }

    /// Two of those who were added who may be one.
    ///
    /// @param candidate who was added before, with what speaks for it
    public record Pair<T>(T value, Candidate<T> candidate) {}

    /// Every two of those who were added who may be one, in the order in which they were added.
    public List<Pair<T>> pairs(Progress progress) {
        fileAll(progress);
        fill(all.stream().mapToInt(PersonMatcher::needs).reduce(0, (one, other) -> one | other));
        List<List<Candidate<T>>> found = new ArrayList<>(Collections.nCopies(all.size(), List.<Candidate<T>>of()));
        new Pieces(all.size(), place -> found.set(place, new Asking(all.get(place), place).candidates()))
                .share(hands, progress);
        List<Pair<T>> pairs = new ArrayList<>();
        for (int place = 0; place < found.size(); place++) {
            for (Candidate<T> candidate : found.get(place)) {
                pairs.add(new Pair<>(values.get(place), candidate));
            }
        }
        return pairs;
    }

    private List<Candidate<T>> candidates(Likeness asked) {
        fill(needs(asked));
        return new Asking(asked, all.size()).candidates();
    }

    /// One question.
    private final class Asking {

        private final Likeness likeness;
        private final int before;
        private final List<Candidate<T>> found = new ArrayList<>();
        private final Places weighed = new Places();

        /// @param before the place above which nobody is looked for
        Asking(Likeness likeness, int before) {
            this.likeness = likeness;
            this.before = before;
        }

        List<Candidate<T>> candidates() {
            everywhere();
            if (likeness.portrait().senders().isEmpty()) {
                everywhere.find(Blocks.asked(likeness), MOST, this::compare);
            } else {
                inDelegation();
            }
            return found.size() < 2 ? found : likeliestFirst(found);
        }

        /// Those who are the same in something that holds in any delegation, or in two scripts.
        private void everywhere() {
            sure.find(Blocks.sure(likeness), MOST, this::compare);
            scripts.forEach((writing, drawer) -> {
                if (!likeness.writings().contains(writing)) {
                    likeness.writings().forEach(own -> find(drawer, own));
                }
            });
        }

        /// Those whose name is written in another script only.
        private void find(Drawer drawer, Word.Writing own) {
            if (!drawer.isEmpty()) {
                drawer.find(Blocks.across(likeness, own), MOST, place -> {
                    if (!all.get(place).isWrittenAs(likeness)) {
                        compare(place);
                    }
                });
            }
        }

        /// Those of the same delegation, and those of whom none is known.
        private void inDelegation() {
            if (before < all.size()) {
                near.findBefore(before, likeness, this::compare);
            } else {
                near.find(likeness, this::compare);
            }
            if (!ofNowhere.isEmpty()) {
                ofNowhere.find(Blocks.asked(likeness), MOST, this::compare);
            }
        }

        private void compare(int place) {
            if (place >= before) {
                return;
            }
            Likeness one = all.get(place);
            // Most are turned away at a glance, and hardly anybody of them comes twice.
            if (weighing.isWorthWhile(one, likeness, PersonMatcher.this::isOffice) && weighed.add(place)) {
                weighing.weigh(values.get(place), one, likeness, PersonMatcher.this::isOffice).ifPresent(found::add);
            }
        }
    }

    private static <T> List<Candidate<T>> likeliestFirst(List<Candidate<T>> found) {
        Set<T> values = new HashSet<>();
        List<Candidate<T>> each = new ArrayList<>(found.size());
        found.sort(Comparator.comparingDouble((Candidate<T> candidate) -> -candidate.score()));
        for (Candidate<T> candidate : found) {
            if (values.add(candidate.value())) {
                each.add(candidate);
            }
        }
        return each;
    }

    /// How many names an address is given with.
    private int isOffice(String email) {
        int names = namesByEmail.getOrDefault(email, Set.of()).size();
        return names >= OFFICE ? names : 0;
    }
}
