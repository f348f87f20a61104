package org.plenary.nominations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.plenary.base.Language;
import org.plenary.letters.LetterKind;
import org.plenary.letters.Mailings;
import org.plenary.meetings.MeetingId;
import org.plenary.people.DelegationId;
import org.plenary.people.Dossier;
import org.plenary.people.Participant;
import org.plenary.people.People;
import org.plenary.store.Workspace;

/// What every delegation has written so far: letters that are recorded, letters to other meetings that name people for
/// this one too, and letters that nobody has recorded but that participants bear.
final class Answers {

    private final Workspace workspace;
    private final People people;
    private final Mailings mailings;

    Answers(Workspace workspace, People people, Mailings mailings) {
        this.workspace = workspace;
        this.people = people;
        this.mailings = mailings;
    }

    /// @param recorded the letters of the meeting
    /// @param language in which names are listed
    List<Nominations.Standing> of(MeetingId meeting, List<Nomination> recorded, Language language) {
        Map<DelegationId, List<Nomination>> letters = new HashMap<>();
        recorded.forEach(one -> letters.computeIfAbsent(one.delegation(), id -> new ArrayList<>()).add(one));
        alsoFor(meeting).forEach((delegation, more) ->
                letters.computeIfAbsent(delegation, id -> new ArrayList<>()).addAll(more));
        Map<DelegationId, List<NominationDraft>> mentioned = mentioned(meeting, letters);
        return mailings.recipients(meeting, LetterKind.THANKS, language).stream()
                .map(one -> new Nominations.Standing(
                        one.delegation(),
                        one.name(),
                        letters.getOrDefault(one.delegation(), List.of()),
                        mentioned.getOrDefault(one.delegation(), List.of())))
                .toList();
    }

    /// Letters to other meetings that are about this one too, under the delegation of the same State or organization.
    private Map<DelegationId, List<Nomination>> alsoFor(MeetingId meeting) {
        List<Nomination> found = workspace.read(reader -> NominationStore.alsoFor(reader, meeting));
        if (found.isEmpty()) {
            return Map.of();
        }
        Map<UUID, DelegationId> here = new HashMap<>();
        mailings.entities(meeting).forEach((delegation, entity) -> here.putIfAbsent(entity, delegation));
        Map<MeetingId, Map<DelegationId, UUID>> elsewhere = new HashMap<>();
        Map<DelegationId, List<Nomination>> letters = new HashMap<>();
        for (Nomination letter : found) {
            UUID entity = elsewhere.computeIfAbsent(letter.meeting(), mailings::entities).get(letter.delegation());
            DelegationId delegation = entity == null ? null : here.get(entity);
            if (delegation != null) {
                letters.computeIfAbsent(delegation, id -> new ArrayList<>()).add(letter);
            }
        }
        return letters;
    }

    /// Letters that only participants bear, with those participants as nominees.
    private Map<DelegationId, List<NominationDraft>> mentioned(
            MeetingId meeting, Map<DelegationId, List<Nomination>> letters) {
        record Key(DelegationId delegation, String reference, Optional<LocalDate> dated) {}
        Set<Key> known = new HashSet<>();
        letters.forEach((delegation, all) ->
                all.forEach(one -> known.add(new Key(delegation, one.reference(), one.dated()))));
        Map<Key, List<Nominee>> nominees = new LinkedHashMap<>();
        people.each(meeting, dossier -> {
            Participant participant = dossier.participant();
            var key = new Key(
                    participant.delegation(), participant.letter().reference(), participant.letter().date());
            if (participant.letter().isThere() && !known.contains(key)) {
                nominees.computeIfAbsent(key, k -> new ArrayList<>()).add(nominee(dossier));
            }
        });
        Map<DelegationId, List<NominationDraft>> mentioned = new HashMap<>();
        nominees.forEach((key, all) -> mentioned
                .computeIfAbsent(key.delegation(), id -> new ArrayList<>())
                .add(mentioned(meeting, key.delegation(), key.reference(), key.dated(), all)));
        return mentioned;
    }

    private static NominationDraft mentioned(
            MeetingId meeting,
            DelegationId delegation,
            String reference,
            Optional<LocalDate> dated,
            List<Nominee> nominees) {
        String day = dated.map(LocalDate::toString).orElse("");
        return new NominationDraft(
                meeting, delegation, Nomination.Form.NOTE_VERBALE, Optional.empty(), reference, day, day, "", "", "",
                List.of(), Optional.empty(), "", nominees);
    }

    private static Nominee nominee(Dossier dossier) {
        Participant participant = dossier.participant();
        return Nominee.of(
                Optional.of(participant.id()),
                participant.person().name(),
                participant.capacity(),
                participant.rank(),
                participant.function());
    }
}
