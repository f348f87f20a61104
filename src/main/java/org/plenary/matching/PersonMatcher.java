package org.plenary.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.plenary.base.Hands;

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
        for (Word.Writing writing : Word.Writing.values()) {
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
        waiting.add(new Waiting<>(value, portrait));
    }

    private synchronized void fileAll() {
        if (waiting.isEmpty()) {
            return;
        }
        List<Waiting<T>> some = waiting;
        waiting = new ArrayList<>();
        var drawn = new Likeness[some.size()];
        var next = new AtomicInteger();
        Hands filing = drawn.length > MANY ? hands : Hands.own();
        filing.together(() -> {
            for (int i = next.getAndIncrement(); i < drawn.length; i = next.getAndIncrement()) {
                drawn[i] = Likeness.of(some.get(i).portrait().get(), letters);
            }
        });
        for (int i = 0; i < drawn.length; i++) {
            file(some.get(i).value(), drawn[i]);
        }
    }

    /// Fills what a question looks into.
    private synchronized void fill(Likeness asked) {
        boolean isOfDelegation = !asked.portrait().senders().isEmpty();
        if (isOfDelegation && all.size() - sure.filed() > MANY) {
            hands.share(List.of(() -> sure.fill(all), () -> near.fill(all)));
        }
        sure.fill(all);
        if (isOfDelegation) {
            near.fill(all);
            ofNowhere.fill(all);
        } else {
            everywhere.fill(all);
        }
        scripts.forEach((writing, drawer) -> {
            if (!asked.writings().contains(writing)) {
                drawer.fill(all);
            }
        });
    }

    private void file(T value, Likeness likeness) {
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
        fileAll();
        return all.isEmpty() ? List.of() : candidates(Likeness.of(asked, letters.passing()));
    }

    /// Files somebody, and says who of those filed before may be meant.
    public List<Candidate<T>> meet(T value, Portrait portrait) {
        fileAll();
        Likeness likeness = Likeness.of(portrait, letters);
        List<Candidate<T>> found = all.isEmpty() ? List.of() : candidates(likeness);
        isEmpty = false;
        file(value, likeness);
        return found;
    }

    private List<Candidate<T>> candidates(Likeness asked) {
        fill(asked);
        var asking = new Asking(asked);
        asking.everywhere();
        if (asked.portrait().senders().isEmpty()) {
            everywhere.find(Blocks.asked(asking.likeness), MOST, asking::compare);
        } else {
            asking.inDelegation();
        }
        return asking.found.size() < 2 ? asking.found : likeliestFirst(asking.found);
    }

    /// One question.
    private final class Asking {

        private final Likeness likeness;
        private final List<Candidate<T>> found = new ArrayList<>();
        private final Places compared = new Places();

        Asking(Likeness likeness) {
            this.likeness = likeness;
        }

        /// Those who are the same in something that holds in any delegation, or in two scripts.
        void everywhere() {
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
        void inDelegation() {
            near.find(likeness, this::compare);
            if (!ofNowhere.isEmpty()) {
                ofNowhere.find(Blocks.asked(likeness), MOST, this::compare);
            }
        }

        private void compare(int place) {
            if (!compared.add(place)) {
                return;
            }
            Likeness one = all.get(place);
            if (weighing.isWorthWhile(one, likeness, PersonMatcher.this::isOffice)) {
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
