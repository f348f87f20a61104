package org.plenary.intake;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.office.Cell;
import org.plenary.matching.NameProposal;
import org.plenary.matching.Names;
import org.plenary.office.SourceRow;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.people.ParticipantId;
import org.plenary.registry.Category;
import org.plenary.registry.Match;
import org.plenary.registry.Organizations;

/// Reads one row of a file as a draft: choices by their words, dates by the order of their column, names split where
/// that needs no guessing. What cannot be read goes on as it is, so that the check can say what is wrong with it.
final class RowReading {

    private static final LocalDate EXCEL_EPOCH = LocalDate.of(1899, 12, 30);
    private static final int EARLIEST_SERIAL = 20_000;
    private static final int LATEST_SERIAL = 80_000;

    private final Map<Integer, DateOrder> orders;
    private final Choices choices;
    private final Names names;
    private final SpokenLanguages languages;
    private final Organizations organizations;
    private final Map<ParticipantField, List<Integer>> columns = new EnumMap<>(ParticipantField.class);
    private final Map<Target.Special, List<Integer>> specials = new EnumMap<>(Target.Special.class);

    RowReading(
            Mapping mapping,
            Map<Integer, DateOrder> orders,
            Choices choices,
            Names names,
            SpokenLanguages languages,
            Organizations organizations) {
        this.orders = orders;
        this.choices = choices;
        this.names = names;
        this.languages = languages;
        this.organizations = organizations;
        for (ParticipantField field : ParticipantField.values()) {
            columns.put(field, mapping.columns(new Target.Of(field)));
        }
        for (Target.Special special : Target.Special.values()) {
            specials.put(special, mapping.columns(special));
        }
    }

    RowDraft read(SourceRow row) {
        Map<ParticipantField, String> texts = new EnumMap<>(ParticipantField.class);
        columns.forEach((field, from) -> put(texts, field, text(row, field, from)));
        RowDraft.NameForm form = readName(row, texts);
        RowDraft.Sender sender = readSender(row, texts);
        return new RowDraft(new ParticipantDraft(texts), id(row), form, sender);
    }

    private static void put(Map<ParticipantField, String> texts, ParticipantField field, String text) {
        if (!text.isBlank()) {
            texts.put(field, text);
        }
    }

    private String text(SourceRow row, ParticipantField field, List<Integer> from) {
        return from.stream()
                .filter(column -> !row.cell(column).isEmpty())
                .map(column -> value(field, row.cell(column), column))
                .distinct()
                .collect(Collectors.joining(between(field)));
    }

    private static String between(ParticipantField field) {
        if (field == ParticipantField.NOTES) {
            return "\n";
        }
        return field == ParticipantField.TELEPHONE || field == ParticipantField.EMAIL ? "; " : ", ";
    }

    private String value(ParticipantField field, Cell cell, int column) {
        if (field.isDate()) {
            return date(cell, orders.getOrDefault(column, DateOrder.UNDECIDED));
        }
        if (field.isChoice()) {
            return choices.constant(field, cell.text()).orElse(cell.text());
        }
        return field == ParticipantField.LANGUAGES ? languages.read(cell.text()) : cell.text();
    }

    private static String date(Cell cell, DateOrder order) {
        if (cell.kind() == Cell.Kind.NUMBER && cell.text().matches("\\d{5}(\\.\\d+)?")) {
            int serial = Integer.parseInt(cell.text().substring(0, 5));
            if (serial > EARLIEST_SERIAL && serial < LATEST_SERIAL) {
                return EXCEL_EPOCH.plusDays(serial).toString();
            }
        }
        return order.read(cell.text()).map(LocalDate::toString).orElse(cell.text());
    }

    /// A full name counts where the row does not give its parts in columns of their own.
    private RowDraft.NameForm readName(SourceRow row, Map<ParticipantField, String> texts) {
        String whole = first(row, Target.Special.NAME);
        boolean hasParts = texts.containsKey(ParticipantField.GIVEN) || texts.containsKey(ParticipantField.FAMILY);
        if (whole.isEmpty() || hasParts) {
            return hasParts ? RowDraft.NameForm.IN_PARTS : RowDraft.NameForm.WHOLE;
        }
        NameProposal proposal = names.propose(whole);
        texts.putIfAbsent(ParticipantField.HONORIFIC, proposal.honorific());
        if (proposal.confidence() == NameProposal.Confidence.CERTAIN) {
            put(texts, ParticipantField.GIVEN, proposal.given());
            put(texts, ParticipantField.FAMILY, proposal.family());
            put(texts, ParticipantField.FULL_NAME, proposal.isWhole() ? "" : proposal.asWritten());
        } else {
            put(texts, ParticipantField.FULL_NAME, proposal.asWritten());
        }
        if (!proposal.latin().isEmpty()) {
            texts.putIfAbsent(ParticipantField.LATIN_NAME, proposal.latin());
        }
        texts.values().removeIf(String::isBlank);
        return RowDraft.NameForm.WHOLE;
    }

    /// Who sends the person: the State of a country column, unless the organization beside it is one of its own right.
    private RowDraft.Sender readSender(SourceRow row, Map<ParticipantField, String> texts) {
        String state = first(row, Target.Special.STATE);
        String organization = first(row, Target.Special.ORGANIZATION);
        if (!organization.isEmpty() && (state.isEmpty() || isSender(organization, texts))) {
            put(texts, ParticipantField.DELEGATION, organization);
            put(texts, ParticipantField.COUNTRY, state);
            return RowDraft.Sender.ANY;
        }
        if (!organization.isEmpty()) {
            texts.merge(ParticipantField.DEPARTMENT, organization, (a, b) -> a.equals(b) ? a : a + ", " + b);
        }
        if (!state.isEmpty()) {
            texts.put(ParticipantField.DELEGATION, state);
            return RowDraft.Sender.STATE;
        }
        return RowDraft.Sender.ANY;
    }

    private boolean isSender(String organization, Map<ParticipantField, String> texts) {
        String category = texts.getOrDefault(ParticipantField.CATEGORY, "");
        if (!category.isEmpty()) {
            return !category.equals(Category.STATE.name());
        }
        return !(organizations.find(organization) instanceof Match.NotFound<?>);
    }

    private String first(SourceRow row, Target.Special target) {
        return specials.getOrDefault(target, List.of()).stream()
                .map(column -> row.cell(column).text())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private Optional<ParticipantId> id(SourceRow row) {
        String text = first(row, Target.Special.ID);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ParticipantId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            // Somebody has typed over it; the name tells who is meant.
            return Optional.empty();
        }
    }
}
