package org.plenary.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
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

    private final Weighing weighing;
    private final List<T> values = new ArrayList<>();
    private final Likenesses all = new Likenesses();
    /// With how many names an address is given; only of those that were asked for.
    private final Map<String, Integer> offices = new ConcurrentHashMap<>();
    private final Drawer sure = new Drawer(Blocks::sure);
    private final Neighbours near;
    private final Sketches sketches;
    private final Drawer everywhere = new Drawer(Blocks::filed);
    private final Drawer ofNowhere = new Drawer(
            likeness -> likeness.portrait().senders().isEmpty() ? Blocks.filed(likeness) : new long[0]);
    private final Map<Word.Writing, Drawer> scripts = new EnumMap<>(Word.Writing.class);
    private final Hands hands;
    private volatile boolean isEmpty = true;
    /// For which questions everybody is filed.
    private volatile int ready;

    public PersonMatcher(NameBook book) {
        this(book, Hands.own());
    }

    /// @param hands who file everybody, when that is asked for
    public PersonMatcher(NameBook book, Hands hands) {
        this.hands = hands;
        near = new Neighbours(book);
        sketches = new Sketches(book);
        weighing = new Weighing(book);
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

    /// Files somebody whose portrait is drawn when the first question is asked, and again when it is needed later.
    public void add(T value, Supplier<Portrait> portrait) {
        isEmpty = false;
        ready = 0;
        values.add(value);
        all.add(portrait);
        offices.clear();
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
    private void fill(int needs, Progress progress) {
        if ((ready & needs) != needs) {
            fillNow(needs, progress);
        }
    }

    private synchronized void fillNow(int needs, Progress progress) {
        all.widen();
        int from = filed(needs);
        while (from < all.size()) {
            int to = all.together(from);
            all.draw(from, to, hands, progress);
            fillUpTo(to, needs);
            from = to;
        }
        ready |= needs;
    }

    /// How many are filed wherever such questions look.
    private int filed(int needs) {
        int filed = sure.filed();
        if ((needs & OF_DELEGATION) != 0) {
            filed = Math.min(filed, Math.min(near.filed(), ofNowhere.filed()));
        }
        if ((needs & OF_NOWHERE) != 0) {
            filed = Math.min(filed, everywhere.filed());
        }
        for (Drawer drawer : scripts(needs)) {
            filed = Math.min(filed, drawer.filed());
        }
        return filed;
    }

    private void fillUpTo(int to, int needs) {
        boolean isOfDelegation = (needs & OF_DELEGATION) != 0;
        if (isOfDelegation && to - sure.filed() > MANY) {
            hands.share(List.of(() -> near.fill(all, to), () -> sure.fill(all, to)));
        }
        sure.fill(all, to);
        if (isOfDelegation) {
            near.fill(all, to);
            sketches.fill(all, to);
            ofNowhere.fill(all, to);
        }
        if ((needs & OF_NOWHERE) != 0) {
            everywhere.fill(all, to);
        }
        scripts(needs).forEach(drawer -> drawer.fill(all, to));
    }

    private List<Drawer> scripts(int needs) {
        List<Drawer> asked = new ArrayList<>(WRITINGS.size());
        scripts.forEach((writing, drawer) -> {
            if ((needs & OF_SCRIPTS << WRITINGS.indexOf(writing)) != 0) {
                asked.add(drawer);
            }
        });
        return asked;
    }

    /// The people who may be meant, the likeliest first, each once; none where nobody is like enough to be asked about.
    public List<Candidate<T>> candidates(Portrait asked) {
        if (isEmpty) {
            return List.of();
        }
        Likeness likeness = all.passing(asked);
        fill(needs(likeness), Progress.none());
        return new Asking(likeness, all.size()).candidates();
    }

    /// Two of those who were added who may be one.
    ///
    /// @param candidate who was added before, with what speaks for it
    public record Pair<T>(T value, Candidate<T> candidate) {}

    /// Every two of those who were added who may be one, in the order in which they were added.
    public List<Pair<T>> pairs(Progress progress) {
        all.widenForAll();
        all.draw(0, all.size(), hands, progress);
        int needs = 0;
        for (int place = 0; place < all.size(); place++) {
            needs |= needs(all.get(place));
        }
        fill(needs, progress);
        List<List<Candidate<T>>> found = new ArrayList<>(Collections.nCopies(all.size(), List.<Candidate<T>>of()));
        int[] order = byDelegation();
        new Pieces(order.length, i -> found.set(order[i], new Asking(all.get(order[i]), order[i]).candidates()))
                .share(hands, progress);
        List<Pair<T>> pairs = new ArrayList<>();
        for (int place = 0; place < found.size(); place++) {
            for (Candidate<T> candidate : found.get(place)) {
                pairs.add(new Pair<>(values.get(place), candidate));
            }
        }
        return pairs;
    }

    /// Everybody's place, those of one delegation after each other: what is looked at for one is still at hand for the next.
    private int[] byDelegation() {
        Map<Set<UUID>, List<Integer>> delegations = new LinkedHashMap<>();
        for (int place = 0; place < all.size(); place++) {
            delegations
                    .computeIfAbsent(all.get(place).portrait().senders(), senders -> new ArrayList<>())
                    .add(place);
        }
        return delegations.values().stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray();
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
            Sketch sketch = sketches.of(likeness);
            // Of somebody whose birth date or passport is known, a name that is not alike may be of interest, too.
            boolean isTold = likeness.portrait().born().isPresent() || likeness.portrait().passport().isPresent();
            IntConsumer compared = place -> {
                if (isTold || sketches.mayBeAlike(place, sketch)) {
                    compare(place);
                }
            };
            if (before < all.size()) {
                near.findBefore(before, likeness, compared);
            } else {
                near.find(likeness, compared);
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

    /// How many names an address is given with, where they are so many that it is an office's.
    private int isOffice(String email) {
        int names = offices.computeIfAbsent(email, this::names);
        return names >= OFFICE ? names : 0;
    }

    private int names(String email) {
        Set<NameKey> names = new HashSet<>();
        sure.each(Blocks.email(email), place -> {
            if (names.size() <= OFFICE && all.get(place).portrait().emails().contains(email)) {
                names.addAll(all.get(place).exact());
            }
        });
        return names.size();
    }
}
