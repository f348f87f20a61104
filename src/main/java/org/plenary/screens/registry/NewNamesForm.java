package org.plenary.screens.registry;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plenary.base.Fault;
import org.plenary.base.Language;
import org.plenary.base.SixText;
import org.plenary.kit.Form;

/// The fields for the names of something new, one row for each language, that of the interface first.
final class NewNamesForm {

    static final String NAME = "name";
    static final String ACRONYM = "acronym";

    private NewNamesForm() {}

    static String field(String name, Language language) {
        return name + "." + language.code();
    }

    static List<Language> languages(Language first) {
        return Arrays.stream(Language.values())
                .sorted(Comparator.comparing(language -> language != first))
                .toList();
    }

    static void names(Form form, RegistryListWords words, Language first) {
        languages(first).forEach(language -> form.text(field(NAME, language), words.nameIn(LanguageNames.of(language, first))));
    }

    static void namesAndAcronyms(Form form, RegistryListWords words, Language first) {
        languages(first).forEach(language -> {
            form.text(field(NAME, language), words.nameIn(LanguageNames.of(language, first))).half();
            form.text(field(ACRONYM, language), words.acronymIn(LanguageNames.of(language, first))).half();
        });
    }

    static SixText six(Map<String, String> values, String name) {
        Map<Language, String> versions = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            versions.put(language, values.getOrDefault(field(name, language), ""));
        }
        return new SixText(versions);
    }

    /// Faults of the name go to the field that stands first.
    static List<Fault> placed(List<Fault> faults, Language first) {
        return faults.stream()
                .map(fault -> fault.field().equals(NAME) ? new Fault(field(NAME, first), fault.rule()) : fault)
                .toList();
    }
}
