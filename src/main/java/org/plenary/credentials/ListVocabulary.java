package org.plenary.credentials;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.plenary.base.Folding;
import org.plenary.base.Language;
import org.plenary.people.Capacity;
import org.plenary.people.PeopleWords;
import org.plenary.procedure.Office;
import org.plenary.procedure.ProcedureWords;
import org.plenary.registry.ShippedTable;
import org.plenary.words.Phrasebook;

/// The words with which officers keep lists of credentials: our own in six languages, and others that are usual.
/// Whatever is not surely one of them is no word of it.
final class ListVocabulary {

    /// Somebody who acts for the holder of an office does not hold it.
    private static final Pattern NOT_THE_HOLDER =
            Pattern.compile("\\b(deputy|vice|acting|interim|ad interim|a i|behalf|for the|former|adjoint|par interim|interino)\\b");

    /// What a heading may mean, the likeliest first.
    private final Map<String, List<ListColumn>> headings = new HashMap<>();
    private final Map<ListColumn, Map<String, String>> values = new EnumMap<>(ListColumn.class);
    private final Map<String, Capacity> capacities = new HashMap<>();
    private final Map<String, String> languages = new HashMap<>();
    private final Set<String> nothing = new HashSet<>(List.of("", "-"));

    ListVocabulary() {
        for (Language language : Language.values()) {
            own(new Phrasebook(language));
        }
        for (String code : Locale.getISOLanguages()) {
            languages.put(code, code);
        }
        ShippedTable.read("credential_list_words.csv").forEach(this::usual);
    }

    private void own(Phrasebook phrasebook) {
        CredentialWords words = phrasebook.of(CredentialWords.class);
        CredentialImportWords about = phrasebook.of(CredentialImportWords.class);
        for (CredentialField field : CredentialField.values()) {
            heading(words.field(field), ListColumn.of(field));
        }
        heading(words.party(), ListColumn.STATE);
        heading(words.namedHeading(), ListColumn.PERSONS);
        heading(about.column(ListColumn.FINDING), ListColumn.FINDING);
        heading(about.column(ListColumn.REASON), ListColumn.REASON);
        heading(about.column(ListColumn.RECORD), ListColumn.RECORD);
        each(ListColumn.MEDIUM, Medium.values(), words::medium);
        each(ListColumn.OFFICE, Office.values(), phrasebook.of(ProcedureWords.class)::office);
        each(ListColumn.ACTING, Acting.values(), words::acting);
        each(ListColumn.REACH, Reach.values(), words::reach);
        each(ListColumn.POWERS, Powers.values(), words::powers);
        each(ListColumn.TRANSLATION, Translation.values(), words::translation);
        each(ListColumn.FINDING, Finding.values(), about::finding);
        nothing.add(Folding.fold(words.nothingReceived()));
        nothing.add(Folding.fold(words.status(CredentialStatus.NONE)));
        PeopleWords people = phrasebook.of(PeopleWords.class);
        for (Capacity capacity : Capacity.values()) {
            capacities.put(Folding.fold(people.capacity(capacity)), capacity);
            capacities.put(Folding.fold(capacity.name()), capacity);
        }
        ULocale locale = ULocale.forLocale(phrasebook.language().locale());
        for (String code : Locale.getISOLanguages()) {
            languages.putIfAbsent(Folding.fold(ULocale.getDisplayLanguage(code, locale)), code);
        }
    }

    private <E extends Enum<E>> void each(ListColumn column, E[] all, Function<E, String> word) {
        Map<String, String> known = values.computeIfAbsent(column, of -> new HashMap<>());
        Arrays.stream(all).forEach(one -> {
            known.put(Folding.fold(word.apply(one)), one.name());
            known.put(Folding.fold(one.name()), one.name());
        });
    }

    private void heading(String text, ListColumn column) {
        headings.computeIfAbsent(Folding.fold(text), of -> new ArrayList<>()).add(column);
    }

    private void usual(ShippedTable.Row row) {
        String word = Folding.fold(row.get("word"));
        String value = row.get("value");
        switch (row.get("kind")) {
            case "column" -> heading(word, ListColumn.valueOf(value));
            case "CAPACITY" -> capacities.putIfAbsent(word, Capacity.valueOf(value));
            case "nothing" -> nothing.add(word);
            default -> values.computeIfAbsent(ListColumn.valueOf(row.get("kind")), of -> new HashMap<>())
                    .putIfAbsent(word, value);
        }
    }

    /// Whether a cell says that there is nothing.
    boolean isNothing(String text) {
        return nothing.contains(Folding.fold(text));
    }

    /// The constant that a word of a column with a small list means.
    Optional<String> value(ListColumn column, String text) {
        String folded = Folding.fold(text);
        Map<String, String> known = values.getOrDefault(column, Map.of());
        return Optional.ofNullable(known.get(folded))
                .or(() -> column == ListColumn.OFFICE ? office(folded, known) : Optional.empty());
    }

    /// `H.E. Mr. Moussa Faki, Minister for Foreign Affairs and Cooperation` names the office among other words.
    private static Optional<String> office(String folded, Map<String, String> known) {
        if (NOT_THE_HOLDER.matcher(folded).find()) {
            return Optional.empty();
        }
        Set<String> named = new HashSet<>();
        known.forEach((words, office) -> {
            if (words.indexOf(' ') > 0 && (" " + folded + " ").contains(" " + words + " ")) {
                named.add(office);
            }
        });
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    Optional<Capacity> capacity(String text) {
        return Optional.ofNullable(capacities.get(Folding.fold(text)));
    }

    /// The ISO 639-1 code of a language by any of its names; a text that is none stays as it is.
    String language(String text) {
        return languages.getOrDefault(Folding.fold(text), text);
    }

    /// The columns that the headings of one row say, each at most once: of two alike the first counts.
    List<ListColumn> columns(Collection<String> texts) {
        List<ListColumn> columns = new ArrayList<>();
        for (String text : texts) {
            columns.add(headings.getOrDefault(Folding.fold(text), List.of()).stream()
                    .filter(one -> !columns.contains(one))
                    .findFirst()
                    .orElse(ListColumn.NOTHING));
        }
        return columns;
    }
}
