package org.plenary.registry;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Once;

/// The States that a workspace knows: the shipped list with the workspace's changes laid over it. Immutable.
public final class States {

    private final Map<StateId, State> shipped;
    private final Map<StateId, State> all;
    private final Map<String, State> byCode = new HashMap<>();
    private final Once<NameIndex<State>> index = Once.of(this::indexed);
    private final List<Alias> aliases;
    /// Made when it is first asked, for most books never are.
    private volatile @Nullable StateReader reader;

    /// A name in common use that is nobody's official name, such as `Holland`.
    public record Alias(String text, StateId state) {}

    /// @param changes in the order in which they were made; a change of an unknown State is left aside
    public States(Collection<State> shipped, Collection<Alias> aliases, Collection<StateChange> changes) {
        this.aliases = List.copyOf(aliases);
        this.shipped = byId(shipped);
        this.all = byId(shipped);
        for (StateChange change : changes) {
            if (change instanceof StateChange.Added(State added)) {
                all.put(added.id(), added);
            } else {
                all.computeIfPresent(change.state(), (id, state) -> change.appliedTo(state));
            }
        }
        all.values().forEach(this::file);
    }

    /// The list as we ship it.
    public static States shipped() {
        return new States(ShippedStates.states(), ShippedStates.aliases(), List.of());
    }

    /// The same list with these changes instead of any others.
    public States changedBy(Collection<StateChange> changes) {
        if (changes.isEmpty() && all.equals(shipped)) {
            return this;
        }
        return new States(shipped.values(), aliases, changes);
    }

    /// In the UN's English order, added States last.
    public List<State> all() {
        return List.copyOf(all.values());
    }

    public Optional<State> byId(StateId id) {
        return Optional.ofNullable(all.get(id));
    }

    /// By ISO 3166-1 alpha-2 or alpha-3 or UN M49 code, in any case, or by the flag.
    public Optional<State> byCode(String code) {
        return Optional.ofNullable(byCode.get(Spelling.code(code)));
    }

    /// The State as it was shipped, whatever the workspace says; empty for an added one.
    public Optional<State> shippedForm(StateId id) {
        return Optional.ofNullable(shipped.get(id));
    }

    public boolean isChanged(StateId id) {
        return all.containsKey(id) && !all.get(id).equals(shipped.get(id));
    }

    /// The State that a written name means: any name in any language, form and time, a code, or a common alias,
    /// whatever the case, the accents, the article, and the order (`Korea, Republic of`). Exact: `Guinea` is never
    /// Guinea-Bissau.
    public Match<State> find(String text) {
        Match<State> named = index.get().find(text);
        if (named instanceof Match.NotFound<State>) {
            return byCode(text).<Match<State>>map(Match.Found::new).orElse(named);
        }
        return named;
    }

    /// What a name in any spelling may mean. Unlike [#find(String)] it also proposes; see [Reading].
    public Reading<State> read(String text) {
        return reader().read(text);
    }

    /// The other States that a State's own name means in everyday speech: `Congo` is the one of the two Congos for the
    /// United Nations, and in a newspaper either.
    public Set<State> alsoCalled(String name) {
        return reader().alsoCalled(name);
    }

    /// The States whose people are called so, as `Kenyan` or `перуанская`, or whose name stands so behind an office, as
    /// `Республики Казахстан`; several where they share the word.
    public Set<State> ofPeople(String word) {
        return reader().ofPeople(word);
    }

    private StateReader reader() {
        StateReader known = reader;
        if (known == null) {
            known = new StateReader(this);
            reader = known;
        }
        return known;
    }

    List<Alias> aliases() {
        return aliases;
    }

    List<String> ambiguousNames() {
        return index.get().ambiguous();
    }

    private NameIndex<State> indexed() {
        var names = new NameIndex<State>();
        for (State state : all.values()) {
            state.names().all().forEach(name -> names.file(name.text(), state));
        }
        for (Alias alias : aliases) {
            byId(alias.state()).ifPresent(state -> names.fileAlias(alias.text(), state));
        }
        return names;
    }

    private void file(State state) {
        for (String code : List.of(state.iso2(), state.iso3(), state.m49())) {
            if (!code.isEmpty()) {
                byCode.put(code, state);
            }
        }
    }

    private static Map<StateId, State> byId(Collection<State> states) {
        var map = new LinkedHashMap<StateId, State>();
        states.forEach(state -> map.put(state.id(), state));
        return map;
    }
}
