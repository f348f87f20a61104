package org.plenary.bureau;

import java.util.List;
import java.util.Optional;
import org.plenary.base.Ids;
import org.plenary.procedure.RulesOfProcedure;

/// A body whose members are elected by regional groups.
///
/// @param kind which of the two that every convention like ours has; [Kind#OTHER] bears a name of its own
/// @param name in the officer's words; empty where the kind says it
/// @param seats in all
/// @param perGroup seats of each of the five regional groups of the United Nations
public record ElectedBody(BodyId id, Kind kind, String name, int seats, int perGroup) {

    /// Which body it is.
    public enum Kind {
        /// President and Vice-Presidents, one of whom acts as Rapporteur.
        BUREAU,
        /// Implementation and Compliance Committee (Minamata Convention, art. 15, para. 3).
        COMPLIANCE_COMMITTEE,
        OTHER
    }

    /// Members of the Committee, three of each group (Minamata Convention, art. 15; decision MC-1/7).
    private static final int COMMITTEE = 15;

    private static final int GROUPS = 5;

    /// The two bodies that are there in every workspace, as the rules of procedure say.
    static List<ElectedBody> shipped(RulesOfProcedure rules) {
        int officers = rules.officersPerGroup();
        return List.of(
                new ElectedBody(id(Kind.BUREAU), Kind.BUREAU, "", officers * GROUPS, officers),
                new ElectedBody(
                        id(Kind.COMPLIANCE_COMMITTEE),
                        Kind.COMPLIANCE_COMMITTEE,
                        "",
                        COMMITTEE,
                        COMMITTEE / GROUPS));
    }

    /// The id that a shipped body has in every workspace.
    public static BodyId id(Kind kind) {
        return new BodyId(Ids.shipped("elected body", kind.name()));
    }

    static Optional<Kind> shippedKind(BodyId id) {
        return List.of(Kind.BUREAU, Kind.COMPLIANCE_COMMITTEE).stream()
                .filter(kind -> id(kind).equals(id))
                .findFirst();
    }

    /// The offices that its members can hold, the first one first.
    public List<Post> posts() {
        return switch (kind) {
            case BUREAU -> List.of(Post.PRESIDENT, Post.VICE_PRESIDENT, Post.RAPPORTEUR);
            case COMPLIANCE_COMMITTEE, OTHER -> List.of(Post.CHAIR, Post.VICE_CHAIR, Post.MEMBER);
        };
    }
}
