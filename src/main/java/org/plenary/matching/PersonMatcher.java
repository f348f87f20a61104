package org.plenary.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds out of many people those whom a portrait may mean, with the evidence. Filed once, asked often: the cost of a
/// question grows with the people who share a rare pair of name words, not with all.
///
/// What speaks for a person is weighed together: the name across order, script, accents and transcription; the
/// delegation; an e-mail address that few share; birth date and passport. An e-mail address alone finds nobody.
public final class PersonMatcher<T> {

    /// A key that more people share says little about who is meant, and costs much.
    private static final int MOST = 400;
    /// An address of more people with different names is that of an assistant.
    private static final int OFFICE = 3;

    private final LatinLetters letters = new LatinLetters();
    private final Weighing weighing;
    private final Map<String, List<Entry<T>>> byKey = new HashMap<>();
    private final Map<String, Set<NameKey>> namesByEmail = new HashMap<>();

    /// Somebody on file.
    private record Entry<T>(T value, Likeness likeness) {}

    public PersonMatcher(NameBook book) {
        weighing = new Weighing(book);
    }

    /// Files somebody who may be found.
    public void add(T value, Portrait portrait) {
        var entry = new Entry<>(value, Likeness.of(portrait, letters));
        for (String key : Blocks.filed(entry.likeness())) {
            byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(entry);
        }
        portrait.emails().forEach(email -> namesByEmail
                .computeIfAbsent(email, e -> new LinkedHashSet<>(1))
                .addAll(entry.likeness().exact()));
    }

    /// The people who may be meant, the likeliest first; none where nobody is like enough to be asked about.
    public List<Candidate<T>> candidates(Portrait asked) {
        Likeness likeness = Likeness.of(asked, letters);
        Map<T, Entry<T>> near = new LinkedHashMap<>();
        for (String key : Blocks.asked(likeness)) {
            List<Entry<T>> some = byKey.getOrDefault(key, List.of());
            if (some.size() <= MOST) {
                some.forEach(entry -> near.putIfAbsent(entry.value(), entry));
            }
        }
        List<Candidate<T>> found = new ArrayList<>();
        near.values().forEach(entry -> weighing.weigh(entry.value(), entry.likeness(), likeness, this::isOffice)
                .ifPresent(found::add));
        found.sort(Comparator.comparingDouble((Candidate<T> candidate) -> -candidate.score()));
        return found;
    }

    /// How many names an address is given with.
    private int isOffice(String email) {
        int names = namesByEmail.getOrDefault(email, Set.of()).size();
        return names >= OFFICE ? names : 0;
    }
}
