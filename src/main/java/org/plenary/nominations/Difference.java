package org.plenary.nominations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.base.Folding;

/// What a letter says otherwise about one person than the letter before it.
///
/// @param before as the earlier letter named the person; empty where it did not
/// @param now as the later one does; empty where it no longer does
/// @param changed what differs where both name the person
public record Difference(Optional<Nominee> before, Optional<Nominee> now, Set<Part> changed) {

    public Difference {
        changed = Set.copyOf(changed);
    }

    /// What can differ.
    public enum Part {
        NAME,
        CAPACITY,
        FUNCTION,
        RANK,
        MEETINGS
    }

    /// What it comes to.
    public enum Kind {
        ADDED,
        DROPPED,
        CHANGED,
        SAME
    }

    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.ADDED;
        }
        if (now.isEmpty()) {
            return Kind.DROPPED;
        }
        return changed.isEmpty() ? Kind.SAME : Kind.CHANGED;
    }

    /// Person by person: everybody of the later letter in its order, then those whom it no longer names. A person is the
    /// same participant, or else bears the same name, whatever the order, the case and the accents of its words.
    public static List<Difference> between(List<Nominee> earlier, List<Nominee> later) {
        List<Nominee> left = new ArrayList<>(earlier);
        List<Difference> differences = new ArrayList<>();
        for (Nominee now : later) {
            Optional<Nominee> before = left.stream().filter(one -> isSame(one, now)).findFirst();
            before.ifPresent(left::remove);
            differences.add(new Difference(
                    before, Optional.of(now), before.map(one -> changed(one, now)).orElse(Set.of())));
        }
        left.forEach(gone -> differences.add(new Difference(Optional.of(gone), Optional.empty(), Set.of())));
        return differences;
    }

    /// What a letter says otherwise than the one that it replaces. One that replaces none adds to those before it: whom
    /// they name and it does not is then still nominated.
    ///
    /// @param earlier the letters of the delegation before this one
    public static List<Difference> to(
            List<Nomination> earlier, Optional<NominationId> replaces, List<Nominee> nominees) {
        Optional<Nomination> replaced =
                replaces.flatMap(id -> earlier.stream().filter(one -> one.id().equals(id)).findFirst());
        if (replaced.isPresent()) {
            return between(replaced.get().nominees(), nominees);
        }
        List<Nominee> before =
                earlier.stream().flatMap(one -> one.nominees().stream()).toList();
        return between(before, nominees).stream()
                .filter(one -> one.kind() != Kind.DROPPED)
                .toList();
    }

    private static boolean isSame(Nominee a, Nominee b) {
        return (a.participant().isPresent() && a.participant().equals(b.participant())) || key(a).equals(key(b));
    }

    private static String key(Nominee nominee) {
        String[] words = Folding.fold(nominee.name()).split(" ", -1);
        Arrays.sort(words);
        return String.join(" ", words);
    }

    private static Set<Part> changed(Nominee before, Nominee now) {
        Set<Part> changed = EnumSet.noneOf(Part.class);
        if (!before.name().equals(now.name()) || !before.honorific().equals(now.honorific())) {
            changed.add(Part.NAME);
        }
        if (before.capacity() != now.capacity()) {
            changed.add(Part.CAPACITY);
        }
        if (!before.function().equals(now.function())) {
            changed.add(Part.FUNCTION);
        }
        if (before.rank() != now.rank()) {
            changed.add(Part.RANK);
        }
        if (!Set.copyOf(before.meetings()).equals(Set.copyOf(now.meetings()))) {
            changed.add(Part.MEETINGS);
        }
        return changed;
    }
}
