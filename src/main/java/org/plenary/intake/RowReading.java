package org.plenary.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
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

/// Reads one row of a file as a draft, once its values are tidied: choices by their words, names split where that needs
/// no guessing or an officer wants it. What cannot be read goes on as it is, so that the check can say what is wrong with it.
final class RowReading {

    private static final int MOST_KEPT = 10_000;

    private final Choices choices;
    private final Names names;
    private final SpokenLanguages languages;
    private final Organizations organizations;
    private final Map<Read, String> read = new ConcurrentHashMap<>();
    private final Map<ParticipantField, List<Integer>> columns = new EnumMap<>(ParticipantField.class);
    private final Map<Target.Special, List<Integer>> specials = new EnumMap<>(Target.Special.class);

    RowReading(
            Mapping mapping,
            Choices choices,
            Names names,
            SpokenLanguages languages,
            Organizations organizations) {
        this.choices = choices;
        this.names = names;
        this.languages = languages;
        this.organizations = organizations;
        for (ParticipantField field : ParticipantField.values()) {
            List<Integer> from = mapping.columns(new Target.Of(field));
            if (!from.isEmpty()) {
                columns.put(field, from);
            }
        }
        for (Target.Special special : Target.Special.values()) {
            specials.put(special, mapping.columns(special));
        }
    }

    RowDraft read(SourceRow row, Notes notes) {
        Map<ParticipantField, String> texts = new EnumMap<>(ParticipantField.class);
        columns.forEach((field, from) -> put(texts, field, text(row, field, from)));
        RowDraft.NameForm form = readName(row, texts, notes);
        RowDraft.Sender sender = readSender(row, texts);
        String whole = form == RowDraft.NameForm.IN_PARTS ? "" : first(row, Target.Special.NAME);
        return new RowDraft(new ParticipantDraft(texts), id(row), form, whole, sender);
    }

    private static void put(Map<ParticipantField, String> texts, ParticipantField field, String text) {
        if (!text.isBlank()) {
            texts.put(field, text);
        }
    }

    private String text(SourceRow row, ParticipantField field, List<Integer> from) {
        if (from.size() == 1) {
            Cell cell = row.cell(from.getFirst());
            return cell.isEmpty() ? "" : value(field, cell, from.getFirst());
        }
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
        if (field == ParticipantField.GIVEN) {
            return " ";
        }
        return field == ParticipantField.TELEPHONE || field == ParticipantField.EMAIL ? "; " : ", ";
    }

    /// A cell of a column whose texts have to be read, not only taken over. The same few come again and again, so that
    /// each is read once.
    private record Read(ParticipantField field, int column, Cell cell) {}

    private String value(ParticipantField field, Cell cell, int column) {
        if (!field.isChoice() && field != ParticipantField.LANGUAGES) {
            return cell.text();
        }
        var asked = new Read(field, column, cell);
        String known = read.get(asked);
        if (known != null) {
            return known;
        }
        if (read.size() >= MOST_KEPT) {
            read.clear();
        }
        String value = understood(field, cell);
        read.put(asked, value);
        return value;
    }

    private String understood(ParticipantField field, Cell cell) {
        if (field.isChoice()) {
            return choices.constant(field, cell.text()).orElse(cell.text());
        }
        return languages.read(cell.text());
    }

    /// A full name counts where the row does not give its parts in columns of their own.
    private RowDraft.NameForm readName(SourceRow row, Map<ParticipantField, String> texts, Notes notes) {
        String whole = first(row, Target.Special.NAME);
        boolean hasParts = texts.containsKey(ParticipantField.GIVEN) || texts.containsKey(ParticipantField.FAMILY);
        if (whole.isEmpty() || hasParts) {
            return hasParts ? RowDraft.NameForm.IN_PARTS : RowDraft.NameForm.WHOLE;
        }
        NameProposal proposal = names.propose(whole);
        texts.putIfAbsent(ParticipantField.HONORIFIC, proposal.honorific());
        if (isDivided(proposal, notes)) {
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
        boolean isGuessed = texts.containsKey(ParticipantField.FAMILY)
                && proposal.confidence() != NameProposal.Confidence.CERTAIN;
        return isGuessed ? RowDraft.NameForm.DIVIDED : RowDraft.NameForm.WHOLE;
    }

    private boolean isDivided(NameProposal proposal, Notes notes) {
        return switch (proposal.confidence()) {
            case CERTAIN -> true;
            case LIKELY, DOUBTFUL -> notes.take(new Note.Divided(specials
                    .getOrDefault(Target.Special.NAME, List.of())
                    .getFirst(), proposal));
            case WHOLE -> false;
        };
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
        for (int column : specials.getOrDefault(target, List.of())) {
            String text = row.cell(column).text();
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
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
