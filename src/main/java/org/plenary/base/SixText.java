package org.plenary.base;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// A text that has up to six language versions, such as the title of a meeting.
public record SixText(Map<Language, String> versions) {

    public static final SixText EMPTY = new SixText(Map.of());

    /// Blank versions are left out.
    public SixText {
        var kept = new EnumMap<Language, String>(Language.class);
        versions.forEach((language, text) -> {
            if (!text.isBlank()) {
                kept.put(language, text.strip());
            }
        });
        versions = Collections.unmodifiableMap(kept);
    }

    public static SixText english(String text) {
        return new SixText(Map.of(Language.ENGLISH, text));
    }

    /// The version in `language`, or else the English one, or else any; empty only where there is none at all.
    public String in(Language language) {
        String exact = versions.get(language);
        if (exact != null) {
            return exact;
        }
        String english = versions.get(Language.ENGLISH);
        if (english != null) {
            return english;
        }
        return versions.values().stream().findFirst().orElse("");
    }

    /// The version in exactly this language, or an empty text.
    public String only(Language language) {
        return versions.getOrDefault(language, "");
    }

    public SixText with(Language language, String text) {
        var changed = new EnumMap<Language, String>(Language.class);
        changed.putAll(versions);
        changed.put(language, text);
        return new SixText(changed);
    }

    public boolean isEmpty() {
        return versions.isEmpty();
    }
}
