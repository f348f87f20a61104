package org.plenary.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.base.Folding;

/// How the list of a well-known program is to be taken.
///
/// @param program `Indico`
/// @param signs groups of folded headings; of each group one must be there
/// @param meanings what headings mean, by folded heading
/// @param substitutes what headings mean where no other column means it
record Preset(String program, List<Set<String>> signs, Map<String, Target> meanings, Map<String, Target> substitutes) {

    private static final String SIGN = "SIGN";
    private static final String SUBSTITUTE = "?";

    static List<Preset> shipped() {
        Map<String, Preset> presets = new LinkedHashMap<>();
        Vocabulary.read("presets.txt").forEach((key, words) -> {
            int dot = key.indexOf('.');
            String program = key.substring(0, dot);
            Preset preset = presets.computeIfAbsent(
                    program, name -> new Preset(name, new ArrayList<>(), new HashMap<>(), new HashMap<>()));
            preset.learn(key.substring(dot + 1), words);
        });
        return List.copyOf(presets.values());
    }

    private void learn(String key, List<String> words) {
        Set<String> folded = words.stream().map(Folding::fold).collect(Collectors.toSet());
        if (key.startsWith(SIGN)) {
            signs.add(folded);
        } else if (key.endsWith(SUBSTITUTE)) {
            Target target = Targets.read(key.substring(0, key.length() - 1)).orElseThrow();
            folded.forEach(word -> substitutes.put(word, target));
        } else {
            Target target = Targets.read(key).orElseThrow();
            folded.forEach(word -> meanings.put(word, target));
        }
    }

    /// The program that has written a list with these headings.
    static Optional<Preset> of(List<Preset> presets, List<SourceColumn> columns) {
        Set<String> headings =
                columns.stream().map(column -> Folding.fold(column.heading())).collect(Collectors.toSet());
        return presets.stream()
                .filter(preset -> preset.signs().stream()
                        .allMatch(group -> group.stream().anyMatch(headings::contains)))
                .findFirst();
    }

    Optional<Target> meaning(String heading) {
        return Optional.ofNullable(meanings.get(Folding.fold(heading)));
    }

    Optional<Target> substitute(String heading) {
        return Optional.ofNullable(substitutes.get(Folding.fold(heading)));
    }
}
