package org.plenary.registry;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a workspace says otherwise than the shipped list. Leaving a change out restores the shipped value.
public sealed interface StateChange {

    StateId state();

    /// The State as it is after this change.
    State appliedTo(State state);

    /// A State that is not shipped.
    record Added(State added) implements StateChange {
        @Override
        public StateId state() {
            return added.id();
        }

        @Override
        public State appliedTo(State state) {
            return added;
        }
    }

    /// Another name from some day on, or for good.
    record Named(StateId state, DatedName name) implements StateChange {
        @Override
        public State appliedTo(State s) {
            return new State(s.id(), s.iso2(), s.iso3(), s.m49(), s.kind(), s.unGroup(), s.region(),
                    s.names().with(name), s.leastDeveloped(), s.traits(), s.capital(), s.currencies());
        }
    }

    /// Another standing in groups and regions.
    record Grouped(StateId state, Optional<UnGroup> group, Optional<ConsultationRegion> region)
            implements StateChange {
        @Override
        public State appliedTo(State s) {
            return new State(s.id(), s.iso2(), s.iso3(), s.m49(), s.kind(), group, region,
                    s.names(), s.leastDeveloped(), s.traits(), s.capital(), s.currencies());
        }
    }

    /// Another standing with regard to development.
    record Developing(StateId state, List<Period> leastDeveloped, Set<Trait> traits) implements StateChange {
        public Developing {
            leastDeveloped = List.copyOf(leastDeveloped);
            traits = Set.copyOf(traits);
        }

        @Override
        public State appliedTo(State s) {
            return new State(s.id(), s.iso2(), s.iso3(), s.m49(), s.kind(), s.unGroup(), s.region(),
                    s.names(), leastDeveloped, traits, s.capital(), s.currencies());
        }
    }

    /// Another capital or currency.
    record Seated(StateId state, String capital, List<String> currencies) implements StateChange {
        public Seated {
            currencies = List.copyOf(currencies);
        }

        @Override
        public State appliedTo(State s) {
            return new State(s.id(), s.iso2(), s.iso3(), s.m49(), s.kind(), s.unGroup(), s.region(),
                    s.names(), s.leastDeveloped(), s.traits(), capital, currencies);
        }
    }
}
