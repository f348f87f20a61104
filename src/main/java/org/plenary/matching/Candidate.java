package org.plenary.matching;

import java.util.List;

/// Somebody who may be meant.
///
/// @param score from 0 to 1: how much speaks for it
/// @param evidence why, what speaks for it first
public record Candidate<T>(T value, Likelihood likelihood, double score, List<Evidence> evidence) {

    public Candidate {
        evidence = List.copyOf(evidence);
    }

    /// The same of somebody whom another value stands for.
    public <V> Candidate<V> of(V other) {
        return new Candidate<>(other, likelihood, score, evidence);
    }

    /// Whether somebody is to be asked: more speaks for it than a name that many bear.
    public boolean isWorthAsking() {
        return likelihood != Likelihood.NAMESAKE;
    }

    /// How sure it is. Only [#CERTAIN] may go without a question, and it is shown all the same.
    public enum Likelihood {
        /// One name that many bear, and two things at least that speak against it: told, but nobody is asked.
        NAMESAKE,
        POSSIBLE,
        LIKELY,
        /// The same name word for word, in the same delegation, and nothing speaks against it.
        CERTAIN
    }
}
