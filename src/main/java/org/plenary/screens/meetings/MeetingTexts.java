package org.plenary.screens.meetings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.base.Fault;
import org.plenary.base.Language;
import org.plenary.base.Rule;
import org.plenary.base.SixText;
import org.plenary.meetings.MeetingDraft;

/// The draft of a meeting as the texts of a form and back. A text in six languages is six fields: `title.fr`.
final class MeetingTexts {

    /// The fields that have six versions.
    static final List<String> SIX = List.of("title", "shortTitle", "body", "session", "city");

    private MeetingTexts() {}

    static String field(String name, Language language) {
        return name + "." + language.code();
    }

    static String spoken(Language language) {
        return "language." + language.code();
    }

    static Map<String, String> of(MeetingDraft draft) {
        Map<String, String> values = new HashMap<>();
        put(values, "title", draft.title());
        put(values, "shortTitle", draft.shortTitle());
        put(values, "body", draft.body());
        put(values, "session", draft.session());
        put(values, "city", draft.city());
        values.put("kind", draft.kind());
        values.put("status", draft.status());
        values.put("startsOn", draft.startsOn());
        values.put("endsOn", draft.endsOn());
        values.put("country", draft.country());
        values.put("timeZone", draft.timeZone());
        values.put("symbolPrefix", draft.symbolPrefix());
        values.put("treaty", draft.treaty());
        values.put("parent", draft.parent());
        values.put("backToBack", draft.backToBack());
        values.put("note", draft.note());
        draft.languages().forEach(language -> values.put(spoken(language), "true"));
        return values;
    }

    private static void put(Map<String, String> values, String name, SixText text) {
        text.versions().forEach((language, version) -> values.put(field(name, language), version));
    }

    static MeetingDraft draft(Map<String, String> values) {
        List<Language> languages = new ArrayList<>();
        for (Language language : Language.values()) {
            if (value(values, spoken(language)).equals("true")) {
                languages.add(language);
            }
        }
        return new MeetingDraft(
                value(values, "kind"),
                value(values, "status"),
                six(values, "title"),
                six(values, "shortTitle"),
                six(values, "body"),
                six(values, "session"),
                value(values, "startsOn"),
                value(values, "endsOn"),
                six(values, "city"),
                value(values, "country"),
                value(values, "timeZone"),
                value(values, "symbolPrefix"),
                value(values, "treaty"),
                languages,
                value(values, "parent"),
                value(values, "backToBack"),
                value(values, "note"));
    }

    private static SixText six(Map<String, String> values, String name) {
        Map<Language, String> versions = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            versions.put(language, value(values, field(name, language)));
        }
        return new SixText(versions);
    }

    private static String value(Map<String, String> values, String name) {
        return values.getOrDefault(name, "");
    }

    /// Faults of a text in six languages go to the version that is at fault, or else to the one that is shown.
    static List<Fault> placed(List<Fault> faults, Map<String, String> values, Language shown) {
        return faults.stream()
                .map(fault -> SIX.contains(fault.field())
                        ? new Fault(field(fault.field(), atFault(fault, values, shown)), fault.rule())
                        : fault)
                .toList();
    }

    private static Language atFault(Fault fault, Map<String, String> values, Language shown) {
        if (fault.rule() instanceof Rule.TooLong(int most, int _)) {
            for (Language language : Language.values()) {
                if (value(values, field(fault.field(), language)).strip().length() > most) {
                    return language;
                }
            }
        }
        return shown;
    }
}
