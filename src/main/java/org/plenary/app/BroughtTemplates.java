package org.plenary.app;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.letters.LetterKind;
import org.plenary.letters.Stationery;
import org.plenary.letters.TemplateId;
import org.plenary.letters.TemplateRef;
import org.plenary.office.WordTemplate;

/// The Word templates that a command line names for letters: taken into the workspace, or only looked at.
final class BroughtTemplates {

    private final Map<Language, Path> files = new EnumMap<>(Language.class);

    private BroughtTemplates() {}

    /// @param named by the code of the language for which each is
    /// @param spoken the languages of the letters: a template for another would be passed over without a word
    static Checked<BroughtTemplates> of(Map<String, Path> named, Collection<Language> spoken) {
        var brought = new BroughtTemplates();
        for (var entry : named.entrySet()) {
            Optional<Language> of = Language.of(entry.getKey()).filter(one -> spoken.isEmpty() || spoken.contains(one));
            if (of.isEmpty()) {
                String known = spoken.stream().map(Language::code).sorted().collect(Collectors.joining(", "));
                return Checked.faulty("", new Rule.NotOneOf(entry.getKey(), known));
            }
            brought.files.put(of.get(), entry.getValue());
        }
        return Checked.ok(brought);
    }

    /// Reads the templates; nothing is written.
    Checked<Map<Language, WordTemplate>> look() {
        Map<Language, WordTemplate> seen = new EnumMap<>(Language.class);
        for (var entry : files.entrySet()) {
            switch (Stationery.look(entry.getValue())) {
                case Checked.Ok<WordTemplate>(var template) -> seen.put(entry.getKey(), template);
                case Checked.Faulty<WordTemplate>(var faults) -> {
                    return Checked.faulty(faults);
                }
            }
        }
        return Checked.ok(seen);
    }

    /// Takes the templates in.
    Checked<Map<Language, TemplateRef>> bring(LetterKind kind, Stationery stationery) {
        Map<Language, TemplateRef> own = new EnumMap<>(Language.class);
        for (var entry : files.entrySet()) {
            String name = String.valueOf(entry.getValue().getFileName());
            switch (stationery.bring(kind, entry.getKey(), name, entry.getValue())) {
                case Outcome.Done<TemplateId>(var id, var _) -> own.put(entry.getKey(), new TemplateRef.Own(id));
                case Outcome.Refused<TemplateId>(var faults) -> {
                    return Checked.faulty(faults);
                }
                case Outcome.Stale<TemplateId> _ -> throw new IllegalStateException("a new template is never stale");
            }
        }
        return Checked.ok(own);
    }
}
