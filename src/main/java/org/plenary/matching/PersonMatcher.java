package org.plenary.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds out of many people those whom a portrait may mean, with the evidence. Filed once, asked often: the cost of a
/// question grows with the people who share a rare pair of name words, not with all. Nobody is filed before the first
/// question, so that a matcher that is never asked costs next to nothing.
///
/// What speaks for a person is weighed together: the name across order, script, accents and transcription; the
/// delegation; an e-mail address that few share; birth date and passport. An e-mail address alone finds nobody.
public final class PersonMatcher<T> {

    /// A key that more people share says little about who is meant, and costs much.
    private static final int MOST = 400;
    /// An address of more people with different names is that of an assistant.
    private static final int OFFICE = 3;

    private final LatinLetters letters;
    private final Weighing weighing;
    private final Map<String, List<Entry<T>>> byKey = new HashMap<>();
    private final Map<String, Set<NameKey>> namesByEmail = new HashMap<>();
    private List<Waiting<T>> waiting = new ArrayList<>();

    /// Somebody who is to be filed.
    private record Waiting<T>(T value, Portrait portrait) {}

    /// Somebody on file.
    private record Entry<T>(T value, Likeness likeness) {}

    public PersonMatcher(NameBook book) {
        weighing = new Weighing(book);
        letters = new LatinLetters();
    }

    /// Whether nobody was added, so that nobody can be found.
    public boolean isEmpty() {
        return waiting.isEmpty() && byKey.isEmpty();
    }

    /// Files somebody who may be found.
    public void add(T value, Portrait portrait) {
        waiting.add(new Waiting<>(value, portrait));
    }

    private void fileAll() {
        List<Waiting<T>> all = waiting;
        waiting = new ArrayList<>();
        all.forEach(one -> file(one.value(), one.portrait()));
    }

    private void file(T value, Portrait portrait) {
        var entry = new Entry<>(value, Likeness.of(portrait, letters));
        for (String key : Blocks.filed(entry.likeness())) {
            byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(entry);
        }
        portrait.emails().forEach(email -> namesByEmail
                .computeIfAbsent(email, e -> new LinkedHashSet<>(1))
                .addAll(entry.likeness().exact()));
    }

    /// The people who may be meant, the likeliest first, each once; none where nobody is like enough to be asked about.
    public List<Candidate<T>> candidates(Portrait asked) {
        fileAll();
        if (byKey.isEmpty()) {
            return List.of();
        }
        Likeness likeness = Likeness.of(asked, letters);
        Set<Entry<T>> compared = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Candidate<T>> found = new ArrayList<>();
        for (String key : Blocks.asked(likeness)) {
            List<Entry<T>> some = byKey.getOrDefault(key, List.of());
            if (some.size() > MOST) {
                continue;
            }
            for (Entry<T> entry : some) {
                if (Weighing.mayMeet(entry.likeness(), likeness) && compared.add(entry)) {
                    weighing.weigh(entry.value(), entry.likeness(), likeness, this::isOffice)
                            .ifPresent(found::add);
                }
            }
        }
        return found.size() < 2 ? found : likeliestFirst(found);
    }

    private static <T> List<Candidate<T>> likeliestFirst(List<Candidate<T>> found) {
        Set<T> values = new HashSet<>();
        List<Candidate<T>> each = new ArrayList<>(found.size());
        for (Candidate<T> candidate : found) {
            if (values.add(candidate.value())) {
                each.add(candidate);
            }
        }
        each.sort(Comparator.comparingDouble((Candidate<T> candidate) -> -candidate.score()));
        return each;
    }

    /// How many names an address is given with.
    private int isOffice(String email) {
        int names = namesByEmail.getOrDefault(email, Set.of()).size();
        return names >= OFFICE ? names : 0;
    }
}
