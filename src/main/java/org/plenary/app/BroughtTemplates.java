package org.plenary.app;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.letters.LetterKind;
import org.plenary.letters.OwnTemplate;
import org.plenary.letters.Stationery;
import org.plenary.letters.TemplateId;
import org.plenary.letters.TemplateRef;

/// The Word templates that a command line names for letters. They are taken into the workspace, and can be put away again
/// where nothing was to be changed.
final class BroughtTemplates {

    private final Stationery stationery;
    private final Set<TemplateId> before;

    BroughtTemplates(Stationery stationery) {
        this.stationery = stationery;
        this.before = ids();
    }

    private Set<TemplateId> ids() {
        return stationery.templates().stream().map(OwnTemplate::id).collect(Collectors.toSet());
    }

    /// Takes the templates in.
    ///
    /// @param named by the code of the language for which each is
    /// @param spoken the languages of the letters: a template for another would be passed over without a word
    Checked<Map<Language, TemplateRef>> bring(LetterKind kind, Map<String, Path> named, Collection<Language> spoken) {
        Map<Language, TemplateRef> own = new EnumMap<>(Language.class);
        for (var entry : named.entrySet()) {
            Optional<Language> of = Language.of(entry.getKey()).filter(one -> spoken.isEmpty() || spoken.contains(one));
            if (of.isEmpty()) {
                String known = spoken.stream().map(Language::code).sorted().collect(Collectors.joining(", "));
                return Checked.faulty(List.of(Fault.whole(new Rule.NotOneOf(entry.getKey(), known))));
            }
            String name = String.valueOf(entry.getValue().getFileName());
            switch (stationery.bring(kind, of.get(), name, entry.getValue())) {
                case Outcome.Done<TemplateId>(var id, var _) -> own.put(of.get(), new TemplateRef.Own(id));
                case Outcome.Refused<TemplateId>(var faults) -> {
                    return Checked.faulty(faults);
                }
                case Outcome.Stale<TemplateId> _ -> throw new IllegalStateException("a new template is never stale");
            }
        }
        return Checked.ok(own);
    }

    /// Takes off the list again what was not there before.
    void putAway() {
        ids().stream().filter(id -> !before.contains(id)).forEach(stationery::remove);
    }
}
