package org.plenary.screens.duplicates;

import java.util.List;
import java.util.UUID;
import org.plenary.matching.Candidate;
import org.plenary.matching.Duplicates;
import org.plenary.matching.Evidence;
import org.plenary.matching.OrganizationDuplicates;

/// Two entries of the workspace that may be one.
sealed interface Pair {

    /// Two persons.
    record Persons(Duplicates.Twins twins) implements Pair {}

    /// Two organizations.
    ///
    /// @param stays whether the first comes with Plenary, so that it is the one that stays
    record Organizations(OrganizationDuplicates.Twins twins, boolean stays) implements Pair {}

    /// What pairs are of.
    enum Subject {
        PERSONS,
        ORGANIZATIONS,
        /// Persons and organizations that were said to be two.
        PARTED
    }

    default Subject subject() {
        return switch (this) {
            case Persons _ -> Subject.PERSONS;
            case Organizations _ -> Subject.ORGANIZATIONS;
        };
    }

    /// Which of two.
    enum Side {
        FIRST,
        SECOND
    }

    default Candidate.Likelihood likelihood() {
        return switch (this) {
            case Persons(var twins) -> twins.likelihood();
            case Organizations(var twins, boolean _) -> twins.likelihood();
        };
    }

    default List<Evidence> evidence() {
        return switch (this) {
            case Persons(var twins) -> twins.evidence();
            case Organizations(var twins, boolean _) -> twins.evidence();
        };
    }

    default UUID id(Side side) {
        return switch (this) {
            case Persons(var twins) -> (side == Side.FIRST ? twins.one() : twins.other()).id().value();
            case Organizations(var twins, boolean _) -> (side == Side.FIRST ? twins.one() : twins.other()).id().value();
        };
    }

    default boolean isOf(UUID id) {
        return id(Side.FIRST).equals(id) || id(Side.SECOND).equals(id);
    }

    /// Whether the second may be the one that stays.
    default boolean maySecondStay() {
        return switch (this) {
            case Persons _ -> true;
            case Organizations(var _, boolean stays) -> !stays;
        };
    }
}
