package org.plenary.base;

import java.util.Locale;
import java.util.Optional;

/// The six official languages of the United Nations, in the English alphabetical order in which the UN lists them.
public enum Language {
    ARABIC("ar"),
    CHINESE("zh"),
    ENGLISH("en"),
    FRENCH("fr"),
    RUSSIAN("ru"),
    SPANISH("es");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /// ISO 639-1, lower case: `ar`, `zh`, `en`, `fr`, `ru`, `es`.
    public String code() {
        return code;
    }

    /// The locale for sorting, dates and plural forms. Digits stay Western in every language, as in UN documents.
    public Locale locale() {
        return switch (this) {
            case ARABIC -> Locale.forLanguageTag("ar-u-nu-latn");
            case CHINESE -> Locale.SIMPLIFIED_CHINESE;
            case ENGLISH -> Locale.UK;
            case FRENCH -> Locale.FRANCE;
            case RUSSIAN -> Locale.forLanguageTag("ru");
            case SPANISH -> Locale.forLanguageTag("es");
        };
    }

    public boolean isRightToLeft() {
        return this == ARABIC;
    }

    /// The language's own name for itself, for menus: `العربية`, `Français`.
    public String ownName() {
        return switch (this) {
            case ARABIC -> "العربية";
            case CHINESE -> "中文";
            case ENGLISH -> "English";
            case FRENCH -> "Français";
            case RUSSIAN -> "Русский";
            case SPANISH -> "Español";
        };
    }

    /// What stands between two parts of one phrase, as in `Geneva, Switzerland`.
    public String comma() {
        return switch (this) {
            case ARABIC -> "، ";
            case CHINESE -> "，";
            case ENGLISH, FRENCH, RUSSIAN, SPANISH -> ", ";
        };
    }

    /// The language of an ISO 639-1 code in any case; empty for any other text.
    public static Optional<Language> of(String code) {
        for (Language language : values()) {
            if (language.code.equalsIgnoreCase(code.strip())) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
