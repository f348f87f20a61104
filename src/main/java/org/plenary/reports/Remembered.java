package org.plenary.reports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.base.Language;
import org.plenary.people.ParticipantField;
import org.plenary.people.Status;
import org.plenary.registry.Standing;
import org.plenary.reports.ParticipantsPaper.Numbering;
import org.plenary.reports.ReportChoice.ConsentRule;
import org.plenary.reports.ReportChoice.Distribution;
import org.plenary.reports.ReportChoice.Edition;
import org.plenary.reports.ReportChoice.Head;
import org.plenary.reports.ReportChoice.Selection;

/// A choice as the settings and the form keep it: texts by name.
record Remembered(Map<String, String> texts) {

    static Map<String, String> texts(ReportChoice choice) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("language", choice.language().code());
        texts.put("asAt", choice.asAt().toString());
        texts.put("changesSince", choice.changesSince().toString());
        texts.put("statuses", names(choice.selection().statuses()));
        texts.put("standings", names(choice.selection().standings()));
        texts.put("consent", choice.selection().consent().name());
        texts.put("fields", names(choice.fields()));
        texts.put("edition", choice.head().edition().name());
        texts.put("symbol", choice.head().symbol());
        texts.put("distribution", choice.head().distribution().name());
        texts.put("agendaItem", choice.head().agendaItem());
        texts.put("agendaTitle", choice.head().agendaTitle());
        texts.put("numbering", choice.numbering().name());
        return texts;
    }

    private static String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    ReportChoice over(ReportChoice usual) {
        Head head = usual.head();
        return new ReportChoice(
                usual.meeting(),
                Language.of(text("language", "")).orElse(usual.language()),
                date("asAt", usual.asAt()),
                date("changesSince", usual.changesSince()),
                selection(usual.selection()),
                List.copyOf(several("fields", ParticipantField.values(), usual.fields())),
                new Head(
                        one("edition", Edition.values(), head.edition()),
                        text("symbol", head.symbol()),
                        one("distribution", Distribution.values(), head.distribution()),
                        text("agendaItem", head.agendaItem()),
                        text("agendaTitle", head.agendaTitle())),
                one("numbering", Numbering.values(), usual.numbering()));
    }

    private Selection selection(Selection usual) {
        return new Selection(
                new LinkedHashSet<>(several("statuses", Status.values(), usual.statuses())),
                standings(several("standings", Standing.values(), usual.standings())),
                one("consent", ConsentRule.values(), usual.consent()));
    }

    /// Whoever wants Parties on a list wants States too where nobody knows which of them are Parties.
    private static Set<Standing> standings(Collection<Standing> chosen) {
        Set<Standing> all = new LinkedHashSet<>(chosen);
        if (all.contains(Standing.PARTY)) {
            all.add(Standing.STATE);
        }
        return all;
    }

    private String text(String name, String otherwise) {
        return texts.getOrDefault(name, otherwise).strip();
    }

    private LocalDate date(String name, LocalDate otherwise) {
        try {
            return LocalDate.parse(text(name, ""));
        } catch (DateTimeException e) {
            // A setting from another version, or half typed.
            return otherwise;
        }
    }

    private <E extends Enum<E>> E one(String name, E[] known, E otherwise) {
        return find(known, text(name, "")).orElse(otherwise);
    }

    private <E extends Enum<E>> Collection<E> several(String name, E[] known, Collection<E> otherwise) {
        if (!texts.containsKey(name)) {
            return otherwise;
        }
        return Stream.of(text(name, "").split("[ ;]+", -1))
                .flatMap(word -> find(known, word).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <E extends Enum<E>> Optional<E> find(E[] known, String name) {
        return Arrays.stream(known).filter(value -> value.name().equals(name)).findFirst();
    }
}
