package org.plenary.kit;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import org.plenary.base.Language;

/// Asks what a document of the United Nations bears on its first page, before it is written: language, symbol and agenda
/// item.
public final class PaperForm {

    private static final String LANGUAGE = "language";
    private static final String SYMBOL = "symbol";
    private static final String ITEM = "agendaItem";

    private final Form form;
    private final KitWords words;

    /// What was answered.
    ///
    /// @param symbol may be empty, as may be the agenda item
    public record Particulars(Language language, String symbol, String agendaItem) {}

    /// @param proposed what stands in the fields at first
    /// @param caution what has to be said of a paper in a language, if anything
    public PaperForm(Desk desk, Particulars proposed, Function<Language, Optional<String>> caution) {
        this.form = new Form(desk.phrasebook());
        this.words = desk.words(KitWords.class);
        form.paperLanguage(LANGUAGE, words.paperLanguage(), caution);
        form.text(SYMBOL, words.paperSymbol()).hint(words.paperSymbolHint());
        form.text(ITEM, words.paperAgendaItem()).hint(words.paperAgendaItemHint());
        form.fill(Map.of(
                LANGUAGE, proposed.language().code(), SYMBOL, proposed.symbol(), ITEM, proposed.agendaItem()));
    }

    public Form form() {
        return form;
    }

    public Node node() {
        return form.node();
    }

    /// The bar with the button that writes.
    public Node bar(Consumer<Particulars> write) {
        return form.bar(words.writePaper(), () -> write.accept(particulars()));
    }

    private Particulars particulars() {
        return new Particulars(
                Language.of(form.value(LANGUAGE)).orElse(Language.ENGLISH),
                form.value(SYMBOL).strip(),
                form.value(ITEM).strip());
    }
}
