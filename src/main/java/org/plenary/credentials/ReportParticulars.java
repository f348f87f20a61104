package org.plenary.credentials;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.meetings.Meeting;

/// What a report on credentials says besides the lists.
///
/// @param symbol `UNEP/MC/COP.1/27`; may be empty
/// @param day of the report, in its masthead
/// @param asAt the day for which membership and the lists stand
/// @param bureauMetOn empty while the Bureau has not met
/// @param memorandumOn of the secretariat's memorandum; empty while there is none
/// @param agendaItem `Item 2 (c) of the provisional agenda`; may be empty
/// @param agendaTitle may be empty
/// @param takingPart who counts as taking part
/// @param order of the lists
public record ReportParticulars(
        String symbol,
        LocalDate day,
        LocalDate asAt,
        Optional<LocalDate> bureauMetOn,
        Optional<LocalDate> memorandumOn,
        String agendaItem,
        String agendaTitle,
        TakingPart takingPart,
        ListOrder order) {

    /// As an officer begins: everything on the day before the closure, when the Bureau reports.
    public static ReportParticulars usual(Meeting meeting) {
        LocalDate day = meeting.days().days() > 1
                ? meeting.days().to().minusDays(1)
                : meeting.days().to();
        return new ReportParticulars(
                "", day, day, Optional.of(day), Optional.of(day), "", "", TakingPart.REGISTERED, ListOrder.USUAL);
    }

    public ReportParticulars symbol(String other) {
        return new ReportParticulars(other, day, asAt, bureauMetOn, memorandumOn, agendaItem, agendaTitle, takingPart, order);
    }

    /// With everything on one day: the report, the lists, the Bureau's meeting and the memorandum.
    public ReportParticulars on(LocalDate other) {
        return new ReportParticulars(
                symbol, other, other, Optional.of(other), Optional.of(other), agendaItem, agendaTitle, takingPart, order);
    }

    public ReportParticulars bureauMetOn(LocalDate other) {
        return new ReportParticulars(
                symbol, day, asAt, Optional.of(other), memorandumOn, agendaItem, agendaTitle, takingPart, order);
    }

    public ReportParticulars memorandumOn(LocalDate other) {
        return new ReportParticulars(
                symbol, day, asAt, bureauMetOn, Optional.of(other), agendaItem, agendaTitle, takingPart, order);
    }

    public ReportParticulars agenda(String item, String title) {
        return new ReportParticulars(symbol, day, asAt, bureauMetOn, memorandumOn, item, title, takingPart, order);
    }

    public ReportParticulars counting(TakingPart other) {
        return new ReportParticulars(symbol, day, asAt, bureauMetOn, memorandumOn, agendaItem, agendaTitle, other, order);
    }

    public ReportParticulars listedIn(ListOrder other) {
        return new ReportParticulars(
                symbol, day, asAt, bureauMetOn, memorandumOn, agendaItem, agendaTitle, takingPart, other);
    }

    /// As texts, by name.
    public Map<String, String> toMap() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("symbol", symbol);
        texts.put("day", day.toString());
        texts.put("asAt", asAt.toString());
        texts.put("bureauMetOn", bureauMetOn.map(LocalDate::toString).orElse(""));
        texts.put("memorandumOn", memorandumOn.map(LocalDate::toString).orElse(""));
        texts.put("agendaItem", agendaItem);
        texts.put("agendaTitle", agendaTitle);
        texts.put("takingPart", takingPart.name());
        texts.put("order", order.name());
        return texts;
    }

    /// As it was remembered with [#toMap()]; what is missing or cannot be read is as usual.
    public static ReportParticulars of(Map<String, String> texts, ReportParticulars usual) {
        return new ReportParticulars(
                texts.getOrDefault("symbol", usual.symbol()).strip(),
                day(texts, "day").orElse(usual.day()),
                day(texts, "asAt").orElse(usual.asAt()),
                texts.containsKey("bureauMetOn") ? day(texts, "bureauMetOn") : usual.bureauMetOn(),
                texts.containsKey("memorandumOn") ? day(texts, "memorandumOn") : usual.memorandumOn(),
                texts.getOrDefault("agendaItem", usual.agendaItem()).strip(),
                texts.getOrDefault("agendaTitle", usual.agendaTitle()).strip(),
                texts.getOrDefault("takingPart", "").equals(TakingPart.EXPECTED.name())
                        ? TakingPart.EXPECTED
                        : TakingPart.REGISTERED,
                order(texts.getOrDefault("order", "")));
    }

    private static ListOrder order(String name) {
        return Stream.of(ListOrder.values())
                .filter(order -> order.name().equals(name))
                .findFirst()
                .orElse(ListOrder.USUAL);
    }

    private static Optional<LocalDate> day(Map<String, String> texts, String name) {
        try {
            String text = texts.getOrDefault(name, "").strip();
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            // Not a day: as usual.
            return Optional.empty();
        }
    }
}
