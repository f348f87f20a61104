package org.plenary.screens.letters;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.plenary.base.Language;
import org.plenary.kit.Choice;
import org.plenary.kit.Desk;
import org.plenary.kit.Form;
import org.plenary.letters.LetterKind;
import org.plenary.letters.Letterhead;
import org.plenary.letters.LettersWords;
import org.plenary.letters.OwnTemplate;
import org.plenary.letters.Recipient;
import org.plenary.letters.TemplateId;
import org.plenary.letters.TemplateRef;
import org.plenary.meetings.LackingTexts;
import org.plenary.people.DateText;

/// The second step of a mailing: its dates, its numbers, who signs, and a template for each language that is needed.
final class WhatStep {

    private static final String SHIPPED = "shipped";
    private static final Days DAYS = new Days(List.of("dated"), List.of("deadline"));

    private final Desk desk;
    private final LettersScreenWords words;
    private final LettersWords called;
    private final MailingModel model;
    private final Form texts;
    private final VBox node = new VBox(16);
    private final ReadOnlyBooleanWrapper sound = new ReadOnlyBooleanWrapper(true);
    private Optional<Form> templates = Optional.empty();

    WhatStep(Desk desk, MailingModel model) {
        this.desk = desk;
        this.words = desk.words(LettersScreenWords.class);
        this.called = desk.words(LettersWords.class);
        this.model = model;
        this.texts = texts();
        texts.checkedBy(DAYS::faults);
        List.of("dated", "deadline")
                .forEach(day -> texts.onChange(
                        day, typed -> sound.set(DAYS.faults(texts.values()).isEmpty())));
    }

    /// Whether one may go on.
    ReadOnlyBooleanProperty sound() {
        return sound.getReadOnlyProperty();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    private Form texts() {
        var form = new Form(desk.phrasebook());
        form.text("title", words.mailingTitle());
        form.date("dated", words.dated()).half();
        form.date("deadline", words.deadline()).half();
        form.text("signatory", words.signatory()).half();
        form.text("office", words.office()).half();
        form.text("initials", words.initials()).half();
        form.text("pattern", words.pattern()).leftToRight().hint(words.patternHint());
        return form;
    }

    Node node() {
        return node;
    }

    /// Fills in what the letterhead and the rules of procedure say.
    void begin(LetterKind kind) {
        Letterhead head = model.letterhead();
        Map<String, String> filled = new HashMap<>();
        filled.put("title", called.kind(kind));
        filled.put("dated", today().toString());
        filled.put("deadline", deadline(kind));
        filled.put("signatory", head.signatory());
        filled.put("office", head.office().in(desk.phrasebook().language()));
        filled.put("initials", head.initials());
        filled.put("pattern", head.pattern());
        texts.fill(filled);
    }

    private String deadline(LetterKind kind) {
        return model.deadline(kind, today()).map(LocalDate::toString).orElse("");
    }

    /// Title and deadline follow the kind as long as nobody has typed others.
    void turn(LetterKind from, LetterKind to) {
        if (DateText.read(texts.value("deadline")).equals(model.deadline(from, today()))) {
            texts.set("deadline", deadline(to));
        }
        if (Arrays.stream(LetterKind.values()).anyMatch(one -> called.kind(one).equals(texts.value("title")))) {
            texts.set("title", called.kind(to));
        }
    }

    /// Offers a choice of templates for each language of the recipients.
    void offer(List<Recipient> recipients) {
        List<OwnTemplate> own = model.templates();
        var form = new Form(desk.phrasebook());
        var needed = EnumSet.noneOf(Language.class);
        recipients.forEach(one -> needed.add(one.language()));
        Map<String, String> filled = new HashMap<>();
        var lacking = new LackingTexts(desk.phrasebook());
        for (Language language : needed) {
            List<OwnTemplate> fitting = own.stream()
                    .filter(one -> one.kind() == model.kind().get() && one.language() == language)
                    .toList();
            List<Choice> choices = new ArrayList<>(List.of(new Choice(SHIPPED, words.shipped())));
            fitting.forEach(one -> choices.add(new Choice(one.id().value().toString(), one.name())));
            String called = language.locale().getDisplayLanguage(desk.phrasebook().language().locale());
            form.choice(language.code(), words.template(called), choices)
                    .half()
                    .hint(model.meeting().flatMap(about -> lacking.inLetter(about, language)).orElse(""));
            // A secretariat that has a template of its own means to use it; the latest one.
            filled.put(language.code(), fitting.isEmpty() ? SHIPPED : fitting.getLast().id().value().toString());
        }
        form.fill(filled);
        templates = Optional.of(form);
        node.getChildren().setAll(texts.node(), form.node());
    }

    String title() {
        return texts.value("title");
    }

    /// What the step says.
    MailingModel.Choices choices() {
        Map<Language, TemplateRef> refs = new EnumMap<>(Language.class);
        templates.ifPresent(form -> form.values().forEach((code, key) ->
                Language.of(code).ifPresent(language -> refs.put(language, template(key)))));
        return new MailingModel.Choices(
                texts.value("title"),
                Days.read(texts.value("dated")),
                DateText.read(texts.value("deadline")),
                texts.value("signatory"),
                texts.value("office"),
                texts.value("initials"),
                texts.value("pattern"),
                refs,
                Optional.empty());
    }

    private static TemplateRef template(String key) {
        return key.equals(SHIPPED) || key.isEmpty()
                ? new TemplateRef.Shipped()
                : new TemplateRef.Own(new TemplateId(UUID.fromString(key)));
    }
}
