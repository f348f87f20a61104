package org.plenary.screens.letters;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.SixText;
import org.plenary.kit.Choice;
import org.plenary.kit.Desk;
import org.plenary.kit.Dialogs;
import org.plenary.kit.Form;
import org.plenary.kit.Prose;
import org.plenary.letters.Channel;
import org.plenary.letters.Hindrances;
import org.plenary.letters.Letter;
import org.plenary.letters.LetterKind;
import org.plenary.letters.Letterhead;
import org.plenary.letters.Letters;
import org.plenary.letters.LettersWords;
import org.plenary.letters.PostalAddress;
import org.plenary.letters.Register;
import org.plenary.letters.Stationery;
import org.plenary.letters.Tag;
import org.plenary.letters.Tags;
import org.plenary.letters.TemplateId;
import org.plenary.letters.TemplateRef;
import org.plenary.office.WordTemplate;
import org.plenary.procedure.Body;
import org.plenary.store.Shown;
import org.plenary.words.Sentences;

/// The small forms of the screen of letters.
final class LetterDialogs {

    private static final Days ON = Days.needed("on");

    private final Desk desk;
    private final LettersModel model;
    private final Places places;
    private final Runnable changed;
    private final LettersScreenWords words;
    private final LettersWords called;

    LetterDialogs(Desk desk, LettersModel model, Places places, Runnable changed) {
        this.desk = desk;
        this.model = model;
        this.places = places;
        this.changed = changed;
        this.words = desk.words(LettersScreenWords.class);
        this.called = desk.words(LettersWords.class);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    private List<Choice> channels() {
        return Arrays.stream(Channel.values())
                .map(channel -> new Choice(channel.name(), called.channel(channel)))
                .toList();
    }

    /// Enters that letters have gone out.
    void send(List<Letter> letters) {
        List<Letter> valid = letters.stream()
                .filter(letter -> letter.status() != Letter.Status.VOIDED)
                .toList();
        if (valid.isEmpty()) {
            return;
        }
        var form = new Form(desk.phrasebook());
        form.choice("channel", words.channel(), channels()).half();
        form.date("on", words.on()).half();
        form.text("to", words.to()).half();
        form.text("by", words.by()).half();
        form.text("proof", words.proof());
        form.checkedBy(ON::faults);
        form.fill(Map.of("channel", Channel.EMAIL.name(), "on", today().toString()));
        desk.dialogs()
                .ask(
                        words.sendTitle(valid.size()),
                        form,
                        Dialogs.Verb.main(words.sendVerb(), () -> model.sent(
                                valid.stream().map(Letter::id).toList(),
                                new Register.Sending(
                                        Channel.valueOf(form.value("channel")),
                                        form.value("to"),
                                        Days.read(form.value("on")),
                                        form.value("by"),
                                        form.value("proof")),
                                this::told)));
    }

    void reply(Letter letter) {
        var form = new Form(desk.phrasebook());
        form.date("on", words.on()).half();
        form.area("what", words.replyText());
        form.checkedBy(ON::faults);
        form.fill(Map.of(
                "on", letter.repliedOn().orElseGet(LetterDialogs::today).toString(), "what", letter.reply()));
        desk.dialogs()
                .ask(
                        words.replyTitle(letter.reference()),
                        form,
                        Dialogs.Verb.main(words.save(), () -> model.replied(
                                letter.id(), Days.read(form.value("on")), form.value("what"), this::told)));
    }

    void voidLetter(Letter letter) {
        if (letter.status() == Letter.Status.VOIDED) {
            return;
        }
        var form = new Form(desk.phrasebook());
        form.node(new Prose(words.voidText()));
        form.text("reason", words.reason());
        desk.dialogs()
                .ask(
                        words.voidTitle(letter.reference()),
                        form.node(),
                        Dialogs.Verb.danger(words.voidLetter(), () -> model.voidLetter(
                                letter.id(), form.value("reason"), this::told)));
    }

    private void told(Outcome<?> outcome) {
        switch (outcome) {
            case Outcome.Done<?> _ -> changed.run();
            case Outcome.Refused<?>(var faults) ->
                desk.notices().warn(new Sentences(desk.phrasebook()).of(faults.getFirst().rule()));
            case Outcome.Stale<?> _ -> model.refresh();
        }
    }

    /// Tells what came of writing letters once more.
    void told(LettersModel.Again again) {
        switch (again) {
            case LettersModel.Again.Written(var files) -> desk.notices().tell(words.written(files.size()));
            case LettersModel.Again.Refused(var faulty) ->
                desk.notices()
                        .warn(new Sentences(desk.phrasebook()).of(faulty.faults().getFirst().rule()));
            case LettersModel.Again.Hindered(var hindered) -> {
                var sentences = new Hindrances(desk.phrasebook());
                desk.dialogs()
                        .ask(
                                words.hinders(hindered.hindrances().size()),
                                new Prose(hindered.hindrances().stream()
                                        .limit(20)
                                        .map(sentences::of)
                                        .collect(Collectors.joining("\n"))));
            }
        }
    }

    /// The letterhead, in the languages that letters are written in.
    void letterhead() {
        desk.work()
                .read("letters.letterhead", () -> model.letters().stationery().shownLetterhead(), this::letterhead);
    }

    private void letterhead(Optional<Shown<Letterhead>> shown) {
        Letterhead now = shown.map(Shown::value).orElse(Letterhead.EMPTY);
        var form = new Form(desk.phrasebook());
        Map<String, String> filled = new HashMap<>();
        for (Language language : Language.values()) {
            form.section(language.ownName());
            form.text("name." + language.code(), words.secretariatName());
            form.text("city." + language.code(), words.city()).half();
            form.text("office." + language.code(), words.office()).half();
            filled.put("name." + language.code(), now.name().only(language));
            filled.put("city." + language.code(), now.city().only(language));
            filled.put("office." + language.code(), now.office().only(language));
        }
        form.section(words.letterhead());
        form.text("address", words.addressLine());
        form.text("email", words.email()).half();
        form.text("website", words.website()).half();
        form.text("signatory", words.signatory()).half();
        form.text("initials", words.initials()).half();
        form.text("pattern", words.pattern()).leftToRight().hint(words.patternHint());
        filled.putAll(Map.of(
                "address", now.address(), "email", now.email(), "website", now.website(), "signatory", now.signatory(),
                "initials", now.initials(), "pattern", now.pattern()));
        form.fill(filled);
        var scroll = new ScrollPane(form.node());
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(460);
        scroll.getStyleClass().add("edge-to-edge");
        desk.dialogs().ask(words.letterhead(), scroll, Dialogs.Verb.main(words.save(), () -> keep(shown, form)));
    }

    private void keep(Optional<Shown<Letterhead>> shown, Form form) {
        var head = new Letterhead(
                six(form, "name"),
                six(form, "city"),
                form.value("address"),
                form.value("email"),
                form.value("website"),
                form.value("signatory"),
                six(form, "office"),
                form.value("initials"),
                form.value("pattern"));
        desk.work().write(() -> model.letters().stationery().keep(shown, head), this::told);
    }

    private static SixText six(Form form, String field) {
        Map<Language, String> versions = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            versions.put(language, form.value(field + "." + language.code()));
        }
        return new SixText(versions);
    }

    /// Where letters to the addressee's State or organization go.
    void address(Letter letter) {
        record Found(UUID entity, PostalAddress address) {}
        desk.work()
                .read(
                        "letters.address",
                        () -> model.entity(letter.delegation())
                                .map(entity -> new Found(
                                        entity,
                                        model.letters()
                                                .stationery()
                                                .addresses()
                                                .getOrDefault(entity, PostalAddress.EMPTY))),
                        found -> found.ifPresent(one -> address(one.entity(), one.address())));
    }

    private void address(UUID entity, PostalAddress now) {
        var form = new Form(desk.phrasebook());
        form.area("government", words.government());
        form.area("mission", words.mission());
        form.text("salutation", words.salutation()).half();
        form.text("email", words.email()).half();
        List<Choice> languages = new ArrayList<>(List.of(new Choice("", words.eachItsOwn())));
        for (Language language : Language.values()) {
            languages.add(new Choice(language.code(), language.ownName()));
        }
        form.choice("language", words.language(), languages).half();
        form.choice("channel", words.channel(), channels()).half();
        form.fill(Map.of(
                "government", now.government(),
                "mission", now.mission(),
                "salutation", now.salutation(),
                "email", now.email(),
                "language", now.language().map(Language::code).orElse(""),
                "channel", now.channel().orElse(Channel.MISSION).name()));
        desk.dialogs()
                .ask(
                        words.address(),
                        form.node(),
                        Dialogs.Verb.main(words.save(), () -> desk.work().write(
                                () -> model.letters().stationery().keep(entity, new PostalAddress(
                                        form.value("government"),
                                        form.value("mission"),
                                        form.value("salutation"),
                                        form.value("email"),
                                        Language.of(form.value("language")),
                                        Optional.of(Channel.valueOf(form.value("channel"))))),
                                this::told)));
    }

    /// Takes a Word file in as a template, and says what is wrong with it.
    void bring(Optional<TemplatesView.Line> like) {
        places.template().ifPresent(file -> {
            var form = new Form(desk.phrasebook());
            form.text("name", words.name());
            form.choice("kind", words.kind(), Arrays.stream(LetterKind.values())
                            .map(kind -> new Choice(kind.name(), called.kind(kind)))
                            .toList())
                    .half();
            form.choice("language", words.language(), Arrays.stream(Language.values())
                            .map(language -> new Choice(language.code(), language.ownName()))
                            .toList())
                    .half();
            form.fill(Map.of(
                    "name", String.valueOf(file.getFileName()).replaceFirst("\\.do[ct][xm]$", ""),
                    "kind", like.map(TemplatesView.Line::kind).orElse(LetterKind.INVITATION).name(),
                    "language", like.map(TemplatesView.Line::language).orElse(Language.ENGLISH).code()));
            desk.work().read("letters.look", () -> Stationery.look(file), looked -> {
                form.node(findings(file, looked));
                desk.dialogs()
                        .ask(
                                words.addTemplate(),
                                form.node(),
                                Dialogs.Verb.main(words.save(), () -> model.bring(
                                        LetterKind.valueOf(form.value("kind")),
                                        Language.of(form.value("language")).orElse(Language.ENGLISH),
                                        form.value("name"),
                                        file,
                                        (Outcome<TemplateId> outcome) -> told(outcome))));
            });
        });
    }

    private Prose findings(Path file, Checked<WordTemplate> looked) {
        return switch (looked) {
            case Checked.Faulty<WordTemplate>(var faults) ->
                new Prose(new Sentences(desk.phrasebook()).of(faults.getFirst().rule()));
            case Checked.Ok<WordTemplate>(var template) -> {
                var sentences = new Hindrances(desk.phrasebook());
                String name = String.valueOf(file.getFileName());
                yield new Prose(
                        template.isUsable()
                                ? words.checkOk()
                                : words.troubles(template.findings().size()) + "\n"
                                        + template.findings().stream()
                                                .limit(12)
                                                .map(found -> sentences.of(found, name))
                                                .collect(Collectors.joining("\n")));
            }
        };
    }

    /// Writes a template's Word file, to be edited.
    void save(TemplatesView.Line line) {
        TemplateRef ref = line.own()
                .<TemplateRef>map(own -> new TemplateRef.Own(own.id()))
                .orElseGet(TemplateRef.Shipped::new);
        String name = called.kind(line.kind()).replaceAll("[\\\\/:*?\"<>|]", "-") + " " + line.language().code() + ".docx";
        places.target(name).ifPresent(target -> desk.work().read(
                "letters.template",
                () -> {
                    Letters letters = model.letters();
                    Body body = letters.mailings().body(model.meeting());
                    Checked<byte[]> file = letters.stationery().file(line.kind(), line.language(), ref, body);
                    return switch (file) {
                        case Checked.Ok<byte[]>(byte[] bytes) -> Checked.ok(Files.write(target, bytes));
                        case Checked.Faulty<byte[]>(var faults) -> Checked.<Path>faulty(faults);
                    };
                },
                written -> {
                    switch (written) {
                        case Checked.Ok<Path>(var path) -> places.show(path);
                        case Checked.Faulty<Path>(var faults) ->
                            desk.notices().warn(new Sentences(desk.phrasebook()).of(faults.getFirst().rule()));
                    }
                }));
    }

    /// The list of all tags, with what each stands for.
    void tags() {
        var lines = new VBox(6);
        for (Tag tag : Tag.values()) {
            lines.getChildren().add(new Prose("{{" + tag.text() + "}} – " + called.tag(tag) + ": " + called.sample(tag)));
        }
        lines.getChildren().add(new Prose("{{" + Tags.MEMBERS + "}} – " + called.members()));
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(440);
        scroll.getStyleClass().add("edge-to-edge");
        desk.dialogs().ask(words.tags(), scroll);
    }
}
