package org.plenary.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.registry.SpellingMemory;
import org.plenary.store.Reader;
import org.plenary.store.Writer;

/// The SQL of merging two organizations: whatever refers to the one that goes refers to the other afterwards.
final class OrganizationMerge {

    private static final String ORGANIZATION = "organization";
    private static final String DELEGATION = "delegation";
    private static final String ADDRESS = "postal_address";
    private static final List<String> OF_ADDRESS =
            List.of("government", "mission", "salutation", "email", "language", "channel");

    private OrganizationMerge() {}

    /// A delegation, by what makes two of them the same.
    private record Seat(UUID id, String meeting) {}

    /// Moves everything of one organization to another. Where both have a delegation at one meeting, its members join
    /// the survivor's.
    static int merge(Writer writer, UUID survivor, UUID absorbed) {
        Map<String, UUID> kept = new HashMap<>();
        seats(writer, survivor).forEach(seat -> kept.putIfAbsent(seat.meeting(), seat.id()));
        int moved = 0;
        for (Seat seat : seats(writer, absorbed)) {
            UUID twin = kept.get(seat.meeting());
            if (twin != null) {
                join(writer, seat.id(), twin);
            }
            moved++;
        }
        address(writer, survivor, absorbed);
        MergeStore.redirect(writer, ORGANIZATION, absorbed, survivor);
        names(writer, absorbed).forEach(name -> writer.delete("entity_name", name));
        writer.delete(ORGANIZATION, absorbed);
        return moved;
    }

    private static List<Seat> seats(Reader reader, UUID organization) {
        return reader.list(
                "SELECT id, meeting FROM delegation WHERE organization = ?1 AND deleted_at IS NULL ORDER BY id",
                row -> new Seat(row.id("id"), row.text("meeting")),
                organization);
    }

    /// Everybody of one delegation goes to another; who is in both is in it once.
    private static void join(Writer writer, UUID from, UUID into) {
        Map<UUID, UUID> members = new HashMap<>();
        members(writer, into).forEach(member -> members.put(member.person(), member.id()));
        for (Member member : members(writer, from)) {
            UUID twin = members.get(member.person());
            if (twin != null) {
                MergeStore.joinParticipations(writer, member.id(), twin);
            }
        }
        MergeStore.redirect(writer, DELEGATION, from, into);
        writer.delete(DELEGATION, from);
    }

    /// Somebody's participation.
    private record Member(UUID id, UUID person) {}

    private static List<Member> members(Reader reader, UUID delegation) {
        return reader.list(
                "SELECT id, person FROM participant WHERE delegation = ?1 AND deleted_at IS NULL ORDER BY id",
                row -> new Member(row.id("id"), row.id("person")),
                delegation);
    }

    /// Of two addresses the survivor's stays, and what it lacks is filled in.
    private static void address(Writer writer, UUID survivor, UUID absorbed) {
        List<UUID> mine = addresses(writer, survivor);
        for (UUID theirs : addresses(writer, absorbed)) {
            if (mine.isEmpty()) {
                MergeStore.point(writer, ADDRESS, "entity", theirs, survivor);
            } else {
                MergeStore.fill(writer, ADDRESS, mine.getFirst(), theirs, OF_ADDRESS);
                writer.delete(ADDRESS, theirs);
            }
        }
    }

    private static List<UUID> addresses(Reader reader, UUID entity) {
        return reader.list(
                "SELECT id FROM postal_address WHERE entity = ?1 AND deleted_at IS NULL ORDER BY id", row -> row.id("id"), entity);
    }

    private static List<UUID> names(Reader reader, UUID entity) {
        return reader.list(
                "SELECT id FROM entity_name WHERE entity = ?1 AND deleted_at IS NULL ORDER BY id", row -> row.id("id"), entity);
    }

    /// The next list that writes one of these names means the survivor.
    static void remember(Writer writer, List<String> spellings, String meaning) {
        spellings.forEach(text -> SpellingMemory.remember(writer, text, meaning));
    }
}
