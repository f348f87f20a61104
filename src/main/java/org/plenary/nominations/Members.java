package org.plenary.nominations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.plenary.matching.NameBook;
import org.plenary.matching.NameProposal;
import org.plenary.matching.Names;
import org.plenary.matching.Recognition;
import org.plenary.meetings.MeetingId;
import org.plenary.people.Delegation;
import org.plenary.people.DelegationId;
import org.plenary.people.Dossier;
import org.plenary.people.People;
import org.plenary.people.PersonId;
import org.plenary.people.PersonName;
import org.plenary.registry.Honorifics;

/// Whom the letters of one delegation may name, and whom a name means that an officer has typed off a letter.
public final class Members {

    private static final Names NAMES = new Names(Honorifics.shipped(), new NameBook());

    private final List<Member> here;
    private final List<Member> elsewhere;
    private final Recognition<Member> recognition;

    private Members(UUID sender, List<Member> here, List<Member> elsewhere) {
        this.here = List.copyOf(here);
        this.elsewhere = List.copyOf(elsewhere);
        Map<Member, PersonName> names = new LinkedHashMap<>();
        here.forEach(member -> names.put(member, member.name()));
        elsewhere.forEach(member -> names.put(member, member.name()));
        this.recognition = new Recognition<>(sender, names);
    }

    /// Everybody whom the workspace knows of a delegation.
    static Members of(People people, MeetingId meeting, DelegationId id) {
        UUID sender = people.delegations(meeting).byId(id).map(Members::sender).orElse(id.value());
        List<Member> here = new ArrayList<>();
        Set<PersonId> known = new HashSet<>();
        people.each(meeting, dossier -> {
            if (dossier.delegation().id().equals(id) && isNamed(dossier)) {
                here.add(Member.here(dossier));
                known.add(dossier.participant().person().id());
            }
        });
        List<Member> elsewhere = new ArrayList<>();
        people.eachElsewhere(meeting, dossier -> {
            if (sender(dossier.delegation()).equals(sender)
                    && isNamed(dossier)
                    && known.add(dossier.participant().person().id())) {
                elsewhere.add(Member.elsewhere(dossier));
            }
        });
        here.sort(Comparator.comparingInt(Member::rank).thenComparing(Member::capacity));
        return new Members(sender, here, elsewhere);
    }

    /// A person who was erased has no name any more.
    private static boolean isNamed(Dossier dossier) {
        return !dossier.participant().person().name().full().isBlank();
    }

    private static UUID sender(Delegation delegation) {
        return delegation.state().isPresent()
                ? delegation.state().get().value()
                : delegation.organization().orElseThrow().value();
    }

    /// Those on the list of the meeting, by rank.
    public List<Member> here() {
        return here;
    }

    /// Those who came for the same State or organization to other meetings, and are not on the list.
    public List<Member> elsewhere() {
        return elsewhere;
    }

    /// Whom a written name means; see [Recognition#of].
    public Optional<Recognition.Found<Member>> recognise(String written) {
        return written.isBlank() ? Optional.empty() : recognition.of(written.strip());
    }

    /// A nominee by the name as a letter writes it, the honorific before it. The name is divided where its parts, given
    /// name first, make it up; otherwise it is kept as it is written.
    public static Nominee read(String written, Nominee like) {
        NameProposal name = NAMES.propose(written);
        boolean isDivided = name.hasParts() && name.isWhole() && name.latin().isEmpty();
        String whole = written.strip().startsWith(name.honorific())
                ? written.strip().substring(name.honorific().length()).strip()
                : name.asWritten();
        return new Nominee(
                like.participant(),
                like.rank(),
                name.honorific(),
                isDivided ? name.given() : whole,
                isDivided ? name.family() : "",
                like.capacity(),
                like.function(),
                like.meetings());
    }

    /// How the name of somebody who is entered on the list divides.
    static NameProposal proposed(Nominee nominee) {
        return NAMES.propose(nominee.name());
    }

    /// Somebody of another meeting who bears the very name.
    Optional<Member> known(Nominee nominee) {
        return recognise(nominee.name())
                .filter(found -> found.sameness() == Recognition.Sameness.SAME)
                .map(Recognition.Found::member)
                .filter(member -> member.participant().isEmpty());
    }
}
