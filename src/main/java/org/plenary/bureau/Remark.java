package org.plenary.bureau;

import org.plenary.registry.StateId;
import org.plenary.registry.UnGroup;

/// What a look at the composition of an elected body has found, with the values that its sentence needs.
public sealed interface Remark {

    /// A regional group has more or fewer members than it has seats.
    record Group(UnGroup group, int found, int wanted) implements Remark {}

    /// More or fewer members in all.
    record Total(int found, int wanted) implements Remark {}

    /// An office that is held by exactly one is held by none, or by several.
    record Single(Post post, int found) implements Remark {}

    /// A member of a State that is not a Party on that day.
    record NotAParty(StateId state) implements Remark {}

    /// A member of a State that belongs to no regional group.
    record NoGroup(StateId state) implements Remark {}

    /// Several members of one State. No rule forbids it; it is seldom meant.
    record SameState(StateId state, int found) implements Remark {}

    /// Somebody fills the vacancy of a member of another group.
    record OtherGroup(StateId state, UnGroup wanted) implements Remark {}

    /// How much it matters.
    enum Severity {
        /// The composition breaks a rule.
        BLOCKS,
        /// It is worth a look.
        WARNS
    }

    default Severity severity() {
        return switch (this) {
            case Group _, Total _, NotAParty _, OtherGroup _, NoGroup _ -> Severity.BLOCKS;
            case Single _, SameState _ -> Severity.WARNS;
        };
    }
}
