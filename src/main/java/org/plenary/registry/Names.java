package org.plenary.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.base.Language;

/// All names of one State or organization. Of two names for the same language, form and day the earlier in the list
/// counts.
public record Names(List<DatedName> all) {

    /// @throws IllegalArgumentException where there is no name at all
    public Names {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("no name");
        }
    }

    /// The name to write on that day. Where it is missing, the short name of the language stands in, then the English
    /// one; for an acronym the English acronym stands in before any name in full.
    public String text(Language language, NameForm form, LocalDate day) {
        Optional<String> found = exactly(language, form, day);
        if (form == NameForm.ACRONYM) {
            found = found.or(() -> exactly(Language.ENGLISH, form, day));
        }
        return found.or(() -> exactly(language, NameForm.SHORT, day))
                .or(() -> exactly(Language.ENGLISH, form, day))
                .or(() -> exactly(Language.ENGLISH, NameForm.SHORT, day))
                .orElseGet(() -> all.getFirst().text());
    }

    /// The name in exactly this language and form, where there is one on that day.
    public Optional<String> exactly(Language language, NameForm form, LocalDate day) {
        for (DatedName name : all) {
            if (name.language() == language && name.form() == form && name.period().contains(day)) {
                return Optional.of(name.text());
            }
        }
        return Optional.empty();
    }

    /// Every name there is, of any day, in any language and form: to be searched, never to be shown.
    public String together() {
        return all.stream().map(DatedName::text).distinct().collect(Collectors.joining(" "));
    }

    /// With one more name, which counts before all others in its period.
    public Names with(DatedName name) {
        var more = new ArrayList<DatedName>(all.size() + 1);
        more.add(name);
        more.addAll(all);
        return new Names(more);
    }
}
