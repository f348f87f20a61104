package org.plenary.bureau;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.registry.PartyRoll;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.State;
import org.plenary.registry.StateId;
import org.plenary.registry.UnGroup;

/// Who sits in an elected body on a day, group by group, and what is to be said about that.
///
/// @param sitting the members who hold a seat on that day
/// @param remarks what breaks a rule, then what is worth a look
public record Composition(
        ElectedBody body, LocalDate day, Map<UnGroup, List<Member>> byGroup, List<Member> sitting, List<Remark> remarks) {

    public Composition {
        sitting = List.copyOf(sitting);
        remarks = List.copyOf(remarks);
    }

    /// Looks at all members of a body, former ones among them.
    static Composition of(ElectedBody body, Collection<Member> members, ReferenceBook book, LocalDate day) {
        List<Member> sitting =
                members.stream().filter(member -> member.sits(day)).toList();
        Map<UnGroup, List<Member>> byGroup = new EnumMap<>(UnGroup.class);
        for (UnGroup group : UnGroup.values()) {
            byGroup.put(group, sitting.stream().filter(member -> group(member.state(), book).equals(Optional.of(group))).toList());
        }
        var remarks = new ArrayList<Remark>();
        groups(body, byGroup, remarks);
        if (sitting.size() != body.seats()) {
            remarks.add(new Remark.Total(sitting.size(), body.seats()));
        }
        states(body, sitting, book, day, remarks);
        vacancies(members, sitting, book, remarks);
        offices(body, sitting, remarks);
        return new Composition(body, day, byGroup, sitting, remarks);
    }

    static Optional<UnGroup> group(StateId state, ReferenceBook book) {
        return book.states().byId(state).flatMap(State::unGroup);
    }

    private static void groups(ElectedBody body, Map<UnGroup, List<Member>> byGroup, List<Remark> remarks) {
        byGroup.forEach((group, members) -> {
            if (members.size() != body.perGroup()) {
                remarks.add(new Remark.Group(group, members.size(), body.perGroup()));
            }
        });
    }

    private static void states(
            ElectedBody body, List<Member> sitting, ReferenceBook book, LocalDate day, List<Remark> remarks) {
        PartyRoll roll = book.roll(body.treaty());
        Map<StateId, Integer> counts = new LinkedHashMap<>();
        sitting.forEach(member -> counts.merge(member.state(), 1, Integer::sum));
        counts.forEach((state, count) -> {
            if (!roll.isParty(state, day)) {
                remarks.add(new Remark.NotAParty(state));
            }
            if (group(state, book).isEmpty()) {
                remarks.add(new Remark.NoGroup(state));
            }
        });
        counts.forEach((state, count) -> {
            if (count > 1) {
                remarks.add(new Remark.SameState(state, count));
            }
        });
    }

    private static void vacancies(
            Collection<Member> all, List<Member> sitting, ReferenceBook book, List<Remark> remarks) {
        for (Member member : sitting) {
            all.stream()
                    .filter(other -> member.replaces().equals(Optional.of(other.id())))
                    .findFirst()
                    .flatMap(other -> group(other.state(), book))
                    .filter(wanted -> !group(member.state(), book).equals(Optional.of(wanted)))
                    .ifPresent(wanted -> remarks.add(new Remark.OtherGroup(member.state(), wanted)));
        }
    }

    private static void offices(ElectedBody body, List<Member> sitting, List<Remark> remarks) {
        for (Post post : body.posts()) {
            boolean isSingle = post == Post.PRESIDENT || post == Post.RAPPORTEUR || post == Post.CHAIR;
            int found = Math.toIntExact(
                    sitting.stream().filter(member -> member.post() == post).count());
            if (isSingle && found != 1) {
                remarks.add(new Remark.Single(post, found));
            }
        }
    }

    /// Seats of a group that nobody holds.
    public int vacant(UnGroup group) {
        return Math.max(0, body.perGroup() - byGroup.getOrDefault(group, List.of()).size());
    }
}
