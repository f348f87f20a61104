package org.plenary.procedure;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.base.Checked;
import org.plenary.meetings.MeetingId;
import org.plenary.store.Reader;
import org.plenary.store.Row;
import org.plenary.store.Stamps;
import org.plenary.store.Values;
import org.plenary.store.Writer;

/// The SQL of rules and deadlines: what officers say otherwise, or beyond.
final class ProcedureStore {

    static final String RULE = "procedure_rule";
    static final String DEADLINE = "deadline";

    private ProcedureStore() {}

    record KeptRule(ProcedureRule rule, Stamps stamps) {}

    /// @param provision empty for a deadline that an officer has thought of
    /// @param day empty where the day that follows from the rule stands
    record KeptDeadline(
            DeadlineId id,
            Optional<Provision> provision,
            String title,
            Optional<LocalDate> day,
            Optional<LocalTime> time,
            Optional<LocalDate> doneOn,
            String note,
            Stamps stamps) {}

    /// Rows that a later program wrote and this one cannot read are left aside.
    static List<KeptRule> rules(Reader reader, Body body) {
        return reader
                .list(
                        "SELECT * FROM procedure_rule WHERE body = ?1 AND deleted_at IS NULL ORDER BY id",
                        row -> rule(row, body),
                        body.name())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<KeptRule> rule(Row row, Body body) {
        Provision provision = Provision.valueOf(row.text("provision"));
        var draft = new RuleDraft(row.text("value"), row.text("number"), row.text("sourcing"), row.text("source"));
        return switch (RuleCheck.check(body, provision, draft)) {
            case Checked.Ok<ProcedureRule>(var rule) -> Optional.of(new KeptRule(rule, row.stamps()));
            case Checked.Faulty<ProcedureRule> _ -> Optional.empty();
        };
    }

    static Values values(ProcedureRule rule) {
        return new Values()
                .text("body", rule.body().name())
                .text("provision", rule.provision().name())
                .text("value", RuleText.of(rule.value()))
                .text("number", rule.number())
                .text("sourcing", rule.sourcing().name())
                .text("source", rule.source());
    }

    static List<KeptDeadline> deadlines(Reader reader, MeetingId meeting) {
        return reader.list(
                "SELECT * FROM deadline WHERE meeting = ?1 AND deleted_at IS NULL ORDER BY id",
                ProcedureStore::deadline,
                meeting.value());
    }

    private static KeptDeadline deadline(Row row) {
        return new KeptDeadline(
                new DeadlineId(row.id("id")),
                row.optionalText("provision").map(Provision::valueOf),
                row.text("title"),
                row.date("day"),
                row.optionalText("time").map(LocalTime::parse),
                row.date("done_on"),
                row.text("note"),
                row.stamps());
    }

    /// Writes the row of a thing that has its id before it has a row. It may be there already, deleted by an earlier
    /// restoring: then it is taken up again.
    ///
    /// @param shown the stamps of the row as the form showed it; empty where there was none
    static Writer.Written overlay(Writer writer, String table, UUID id, Values values, Optional<Stamps> shown) {
        Optional<Boolean> deleted = writer.first(
                "SELECT deleted_at IS NOT NULL AS gone FROM " + table + " WHERE id = ?1", row -> row.flag("gone"), id);
        boolean isThere = deleted.filter(gone -> !gone).isPresent();
        if (shown.isPresent()) {
            return isThere ? writer.update(table, id, values, shown.get()) : Writer.Written.CLASH;
        }
        if (isThere) {
            return Writer.Written.CLASH;
        }
        if (deleted.isPresent()) {
            return writer.update(table, id, values.nothing("deleted_at"));
        }
        writer.insert(table, id, values);
        return Writer.Written.CHANGED;
    }

    static void restore(Writer writer, String table, UUID id) {
        writer.first(
                        "SELECT 1 AS one FROM " + table + " WHERE id = ?1 AND deleted_at IS NULL",
                        row -> true,
                        id)
                .ifPresent(there -> writer.delete(table, id));
    }
}
