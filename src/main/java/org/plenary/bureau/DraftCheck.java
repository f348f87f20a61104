package org.plenary.bureau;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.base.Fault;
import org.plenary.base.Rule;
import org.plenary.registry.Match;
import org.plenary.registry.State;
import org.plenary.registry.StateId;
import org.plenary.registry.States;

/// Reads the fields that drafts of this package share, and collects their faults.
final class DraftCheck {

    private static final int LONGEST = 2000;

    private final States states;
    private final List<Fault> faults = new ArrayList<>();

    DraftCheck(States states) {
        this.states = states;
    }

    List<Fault> faults() {
        return faults;
    }

    String needed(String field, String text) {
        if (text.isBlank()) {
            faults.add(new Fault(field, new Rule.Missing()));
        }
        return free(field, text);
    }

    String free(String field, String text) {
        if (text.length() > LONGEST) {
            faults.add(new Fault(field, new Rule.TooLong(LONGEST, text.length())));
        }
        return text.strip();
    }

    Optional<LocalDate> date(String field, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            // Told as a fault.
            faults.add(new Fault(field, new Rule.NotADate(text)));
            return Optional.empty();
        }
    }

    Optional<Post> post(String text, ElectedBody body) {
        Optional<Post> found = body.posts().stream()
                .filter(post -> post.name().equals(text.strip()))
                .findFirst();
        if (found.isEmpty()) {
            String known = Arrays.toString(body.posts().toArray());
            faults.add(new Fault("post", text.isBlank() ? new Rule.Missing() : new Rule.NotOneOf(text, known)));
        }
        return found;
    }

    Optional<StateId> state(String text) {
        if (text.isBlank()) {
            faults.add(new Fault("state", new Rule.Missing()));
            return Optional.empty();
        }
        Optional<StateId> byId = id(text).filter(id -> states.byId(id).isPresent());
        return byId.isPresent() ? byId : byName(text);
    }

    private Optional<StateId> byName(String text) {
        return switch (states.find(text)) {
            case Match.Found<State>(var state) -> Optional.of(state.id());
            case Match.Several<State>(var candidates) -> {
                String codes = String.join(", ", candidates.stream().map(State::iso3).toList());
                faults.add(new Fault("state", new Rule.Ambiguous(text, codes)));
                yield Optional.empty();
            }
            case Match.NotFound<State>() -> {
                faults.add(new Fault("state", new Rule.Unknown(text)));
                yield Optional.empty();
            }
        };
    }

    private static Optional<StateId> id(String text) {
        try {
            return Optional.of(new StateId(UUID.fromString(text.strip())));
        } catch (IllegalArgumentException e) {
            // Not an id, so it is a name.
            return Optional.empty();
        }
    }

    void refuseBefore(String field, Optional<LocalDate> last, Optional<LocalDate> first) {
        if (last.isPresent() && first.isPresent() && last.get().isBefore(first.get())) {
            faults.add(new Fault(field, new Rule.EndsBeforeItStarts()));
        }
    }
}
