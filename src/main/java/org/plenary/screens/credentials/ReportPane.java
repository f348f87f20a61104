package org.plenary.screens.credentials;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.credentials.CredentialTexts;
import org.plenary.credentials.CredentialWords;
import org.plenary.credentials.CredentialsPaper;
import org.plenary.credentials.CredentialsReport;
import org.plenary.credentials.ListOrder;
import org.plenary.credentials.PartyLine;
import org.plenary.credentials.ReportCategory;
import org.plenary.credentials.ReportParticulars;
import org.plenary.credentials.Standings;
import org.plenary.credentials.TakingPart;
import org.plenary.kit.Choice;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Detail;
import org.plenary.kit.Form;
import org.plenary.kit.Mark;
import org.plenary.kit.Prose;
import org.plenary.kit.Script;
import org.plenary.meetings.LackingTexts;
import org.plenary.procedure.ProcedureRule;
import org.plenary.procedure.Provision;
import org.plenary.procedure.RulesOfProcedure;
import org.plenary.registry.NameForm;
import org.plenary.registry.StateId;

/// The pane of the report of the Bureau: its particulars, what it would say now, what has changed since the last
/// version, and the button that writes it.
final class ReportPane {

    private static final String LANGUAGE = "language";
    private static final String ANNEX = "annex";
    private static final String KEEP = "keep";

    private final Desk desk;
    private final CredentialsModel model;
    private final CredentialScreenWords words;
    private final CredentialWords values;
    private final Files files;
    private final Form form;
    private final Detail detail;
    private final VBox preview = new VBox(6);
    private final Command writing;

    /// Where the report goes.
    ///
    /// @param target asks for a file, with a proposed name
    /// @param show opens a file that was written
    record Files(Function<String, Optional<Path>> target, Consumer<Path> show) {}

    ReportPane(Desk desk, CredentialsModel model, Files files, Runnable close) {
        this.desk = desk;
        this.model = model;
        this.words = desk.words(CredentialScreenWords.class);
        this.values = desk.words(CredentialWords.class);
        this.files = files;
        this.writing = desk.changing("credentials.write", words.write(), Feather.FILE_TEXT, this::write);
        this.form = makeForm();
        this.detail = new Detail(desk.phrasebook(), close)
                .title(words.reportTitle(), model.meeting().call(desk.phrasebook().language()));
        detail.status(writing.primaryButton());
        detail.node().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            }
        });
        detail.sections(preview, form.node());
    }

    Node node() {
        return detail.node();
    }

    Form form() {
        return form;
    }

    private Form makeForm() {
        var made = new Form(desk.phrasebook());
        var lacking = new LackingTexts(desk.phrasebook());
        made.paperLanguage(LANGUAGE, words.language(), language -> lacking.inPaper(model.meeting(), language)).half();
        made.text("symbol", words.symbol()).half();
        made.date("day", words.day()).half();
        made.date("asAt", words.asAt()).half();
        made.date("bureauMetOn", words.bureauMetOn()).half();
        made.date("memorandumOn", words.memorandumOn()).half();
        made.text("agendaItem", words.agendaItem());
        made.text("agendaTitle", words.agendaTitle());
        made.choice("takingPart", words.takingPart(), Arrays.stream(TakingPart.values())
                .map(by -> new Choice(by.name(), values.takingPart(by)))
                .toList());
        made.choice("order", words.listOrder(), Arrays.stream(ListOrder.values())
                .map(order -> new Choice(order.name(), words.inOrder(order)))
                .toList());
        made.check(ANNEX, words.annex());
        made.check(KEEP, words.keep());
        return made;
    }

    /// Fills the form with the particulars of the last version, and tells what the report would say.
    void show() {
        desk.work().read("credentials.particulars", () -> model.services().reports().next(model.meeting()), next -> {
            Map<String, String> texts = new HashMap<>(next.toMap());
            texts.put(LANGUAGE, desk.phrasebook().language().code());
            texts.put(KEEP, "true");
            form.fill(texts);
            for (String name : List.of("asAt", "takingPart", LANGUAGE)) {
                form.field(name).control().focusedProperty().subscribe((before, now) -> {
                    if (before && !now) {
                        look();
                    }
                });
            }
            look();
        });
    }

    private ReportParticulars particulars() {
        return ReportParticulars.of(form.values(), ReportParticulars.usual(model.meeting()));
    }

    private Language language() {
        return Language.of(form.value(LANGUAGE)).orElse(desk.phrasebook().language());
    }

    private CredentialsReport report() {
        return model.services()
                .reports()
                .report(model.meeting(), particulars(), desk.phrasebook().language());
    }

    private void look() {
        desk.work().read("credentials.preview", this::report, this::tell);
    }

    private void tell(CredentialsReport report) {
        preview.getChildren().clear();
        for (ReportCategory category : ReportCategory.values()) {
            int count = report.list(category).size();
            if (count > 0) {
                preview.getChildren()
                        .add(mark(category).label(count + " – " + values.category(category)));
            }
        }
        unconfirmed(report.ledger().rules());
        new CredentialTexts(desk.phrasebook()).perhapsMoreParties(report.ledger()).ifPresent(this::warn);
        warn(report.list(ReportCategory.UNDER_EXAMINATION), words::stillExamined);
        warn(report.notTakingPart(), words::notTakingPart);
        report.before().ifPresent(before -> {
            var heading = new Label(words.since(before.number(), before.particulars().day()));
            heading.getStyleClass().add("section-title");
            preview.getChildren().add(heading);
            List<Standings.Change> changes = report.changes();
            changes.forEach(change -> preview.getChildren().add(prose(change(change))));
            if (changes.isEmpty()) {
                preview.getChildren().add(prose(words.noChange()));
            }
        });
    }

    /// A report must not cite a rule by a number that nobody has looked up.
    private void unconfirmed(RulesOfProcedure rules) {
        List<String> numbers = Stream.of(
                        Provision.CREDENTIALS, Provision.CREDENTIALS_REPORT, Provision.PROVISIONAL_PARTICIPATION)
                .map(rules::rule)
                .filter(rule -> rule.sourcing() == ProcedureRule.Sourcing.UNCONFIRMED)
                .map(ProcedureRule::number)
                .filter(number -> !number.isBlank())
                .distinct()
                .toList();
        if (!numbers.isEmpty()) {
            warn(words.unconfirmedRules(numbers.size(), numbers));
        }
    }

    private void warn(String sentence) {
        preview.getChildren().add(Mark.WARNS.beside(sentence));
    }

    private void warn(List<PartyLine> lines, Function<List<String>, String> saying) {
        if (!lines.isEmpty()) {
            preview.getChildren()
                    .add(prose(saying.apply(lines.stream().map(PartyLine::name).toList())));
        }
    }

    private static Prose prose(String text) {
        var prose = new Prose(text);
        Script.watch(prose);
        return prose;
    }

    private static Mark mark(ReportCategory category) {
        return switch (category) {
            case IN_ORDER -> Mark.TICKED;
            case UNDER_EXAMINATION, COPIES -> Mark.HALF;
            case DEFECTIVE -> Mark.CROSSED;
            case NOTHING -> Mark.HOLLOW;
        };
    }

    private String change(Standings.Change change) {
        return words.change(name(change.state()), stood(change.was()), stood(change.now()));
    }

    private String stood(Optional<ReportCategory> category) {
        return category.map(values::category).orElseGet(words::absent);
    }

    private String name(StateId state) {
        return model.services()
                .book()
                .get()
                .states()
                .byId(state)
                .map(one -> one.name(desk.phrasebook().language(), NameForm.SHORT, model.day()))
                .orElse("");
    }

    /// What came of writing.
    private record Came(Checked<Path> file, CredentialsReport report) {}

    private void write() {
        Optional<Path> chosen = files.target().apply(proposed());
        if (chosen.isEmpty()) {
            return;
        }
        ReportParticulars particulars = particulars();
        Language language = language();
        var annex = form.value(ANNEX).isEmpty() ? CredentialsPaper.Annex.NONE : CredentialsPaper.Annex.CHANGES;
        boolean keep = !form.value(KEEP).isEmpty();
        desk.work()
                .run(
                        words.reportTitle(),
                        progress -> {
                            CredentialsReport report =
                                    model.services().reports().report(model.meeting(), particulars, language);
                            return new Came(
                                    CredentialsPaper.write(
                                            report, model.services().book().get(), annex, chosen.get()),
                                    report);
                        },
                        came -> told(came, keep));
    }

    private String proposed() {
        String symbol = form.value("symbol").isBlank() ? words.reportTitle() : form.value("symbol");
        return symbol.replaceAll("[\\\\/:*?\"<>|]+", "-") + "_" + language().code() + ".docx";
    }

    private void told(Came came, boolean keep) {
        desk.notices().written(came.file(), files.show());
        if (keep && came.file() instanceof Checked.Ok<Path>) {
            desk.work()
                    .write(
                            () -> model.services().reports().keep(model.meeting().id(), came.report()),
                            kept -> look());
        }
    }
}
