package org.plenary.registry;

import java.util.List;
import java.util.Optional;

/// What a written name was understood as. Only [Exact] may be taken without a question; whatever was understood, nothing
/// is ever taken for another State whose name is alike.
public sealed interface Reading<T> {

    /// A name that is known, in whatever order, case and language, or a spelling that an officer has decided about.
    ///
    /// @param how where it is known from
    record Exact<T>(T value, How how) implements Reading<T> {}

    /// One or several that may be meant, the likeliest first.
    record Likely<T>(List<Proposal<T>> proposals) implements Reading<T> {
        public Likely {
            proposals = List.copyOf(proposals);
        }
    }

    /// Nothing that may be taken.
    ///
    /// @param near what it belongs to or became, where there is such a thing
    record None<T>(Why why, Optional<T> near) implements Reading<T> {}

    /// @param score from 0 to 1
    record Proposal<T>(T value, double score, Because because) {}

    /// How a name is known.
    enum How {
        NAME,
        /// An officer decided about this spelling before.
        REMEMBERED
    }

    /// Why something is proposed.
    enum Because {
        /// A slip of the pen.
        SLIP,
        /// A word more or less, such as `Government of`.
        MORE_WORDS,
        /// Part of a name.
        PART,
        /// What its people are called.
        NATION,
        /// A name of former times.
        OLD_NAME,
        /// Several bear this name.
        SHARED,
        /// What it is called in another language.
        LANGUAGE,
        /// The name is written short, or letters of it are lost.
        SHORT
    }

    /// Why nothing is taken.
    enum Why {
        /// Nothing is like it.
        UNKNOWN,
        /// It is a State no longer.
        GONE,
        /// It is part of a State, or no State for the United Nations.
        NO_STATE,
        /// Its parts mean several.
        SEVERAL,
        /// An officer decided before that it is none.
        REMEMBERED
    }
}
