package org.plenary.bureau;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.base.Ids;
import org.plenary.procedure.RulesOfProcedure;
import org.plenary.registry.ShippedTable;

/// A body whose members are elected by regional groups.
///
/// @param treaty the code of the one whose Parties elect it; empty for meetings under none
/// @param kind which of the two that every convention like ours has; [Kind#OTHER] bears a name of its own
/// @param name in the officer's words; empty where the kind says it
/// @param seats in all
/// @param perGroup seats of each of the five regional groups of the United Nations
public record ElectedBody(BodyId id, String treaty, Kind kind, String name, int seats, int perGroup) {

    /// Which body it is.
    public enum Kind {
        /// President and Vice-Presidents, one of whom acts as Rapporteur.
        BUREAU,
        /// Implementation and Compliance Committee (Minamata Convention, art. 15, para. 3; Basel Convention, decision VI/12).
        COMPLIANCE_COMMITTEE,
        OTHER
    }

    private static final int GROUPS = 5;

    private static final List<ShippedTable.Row> COMMITTEES = ShippedTable.read("elected_bodies.csv");

    /// The bodies that are there for a treaty in every workspace: the Bureau, as the rules of procedure say, and the
    /// committees that the treaty or its Conference of the Parties have set up (`resources/reference/elected_bodies.csv`).
    ///
    /// @param treaty its code; empty for meetings under none
    static List<ElectedBody> shipped(String treaty, RulesOfProcedure rules) {
        int officers = rules.officersPerGroup();
        var bureau = new ElectedBody(id(Kind.BUREAU, treaty), treaty, Kind.BUREAU, "", officers * GROUPS, officers);
        Stream<ElectedBody> committees = COMMITTEES.stream()
                .filter(row -> row.get("treaty").equals(treaty))
                .map(row -> committee(treaty, row));
        return Stream.concat(Stream.of(bureau), committees).toList();
    }

    private static ElectedBody committee(String treaty, ShippedTable.Row row) {
        Kind kind = Kind.valueOf(row.get("kind"));
        return new ElectedBody(
                id(kind, treaty),
                treaty,
                kind,
                "",
                Integer.parseInt(row.get("seats")),
                Integer.parseInt(row.get("per_group")));
    }

    /// The id that a shipped body has in every workspace.
    public static BodyId id(Kind kind, String treaty) {
        return new BodyId(Ids.shipped("elected body", treaty + "/" + kind.name()));
    }

    /// The offices that its members can hold, the first one first.
    public List<Post> posts() {
        return switch (kind) {
            case BUREAU -> List.of(Post.PRESIDENT, Post.VICE_PRESIDENT, Post.RAPPORTEUR);
            case COMPLIANCE_COMMITTEE, OTHER -> List.of(Post.CHAIR, Post.VICE_CHAIR, Post.MEMBER);
        };
    }
}
