package org.plenary.screens.observers;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.kit.Board;
import org.plenary.kit.Choice;
import org.plenary.kit.Desk;
import org.plenary.kit.Detail;
import org.plenary.kit.Form;
import org.plenary.kit.Mark;
import org.plenary.kit.PaperForm;
import org.plenary.kit.Sections;
import org.plenary.letters.Answered;
import org.plenary.letters.Hindrances;
import org.plenary.letters.LetterKind;
import org.plenary.letters.LettersWords;
import org.plenary.meetings.LackingTexts;
import org.plenary.observers.ApplicationDraft;
import org.plenary.observers.ApplicationId;
import org.plenary.observers.ApplicationStatus;
import org.plenary.observers.ObservedBody;
import org.plenary.observers.ObserverTexts;
import org.plenary.observers.ObserverWords;
import org.plenary.observers.Observers;
import org.plenary.observers.Tally;
import org.plenary.registry.OrganizationKind;

/// The forms that open beside the list: an application, an entry of the register, a decision, letters, the note.
final class ObserverForms {


    private final Desk desk;
    private final ObserversScreen.About about;
    private final ObserversModel model;
    private final Board<ObservedBody> board;
    private final ObserverScreenWords words;
    private final Consumer<ObservedBody> reveal;
    private PaperForm.Particulars particulars;

    /// @param reveal selects a line and shows it
    ObserverForms(
            Desk desk,
            ObserversScreen.About about,
            ObserversModel model,
            Board<ObservedBody> board,
            Consumer<ObservedBody> reveal) {
        this.desk = desk;
        this.about = about;
        this.model = model;
        this.board = board;
        this.words = desk.words(ObserverScreenWords.class);
        this.reveal = reveal;
        this.particulars = new PaperForm.Particulars(desk.phrasebook().language(), "", "");
    }

    private Node detail(String title, String below, Node bar, Node... sections) {
        var detail = new Detail(desk.phrasebook(), board::close).title(title, below).bar(bar);
        detail.sections(sections);
        return detail.node();
    }

    /// Asks for an application of a body.
    void apply(String name, OrganizationKind kind) {
        var form = new ApplicationForm(desk, model);
        form.fill(ApplicationDraft.EMPTY, name, kind);
        edit(form, words.newApplication(), name, (draft, then) ->
                model.receive(draft, outcome -> saved(form, draft, outcome, then)));
    }

    /// How a draft is saved.
    private interface Saving {
        void save(ApplicationDraft draft, Consumer<ObservedBody> then);
    }

    private void edit(ApplicationForm form, String title, String below, Saving saving) {
        Node bar = form.bar(draft -> saving.save(draft, reveal));
        board.edit(form.form(), detail(title, below, bar, form.node()), then ->
                saving.save(form.draft(), line -> then.run()));
        form.focus();
    }

    /// Corrects the application of a body, where it has one.
    void amend(ObservedBody line) {
        line.application().ifPresent(one -> {
            var form = new ApplicationForm(desk, model);
            form.fill(ApplicationDraft.of(one.application()), line.name(), line.kind().orElse(OrganizationKind.NGO));
            edit(form, line.name(), words.edit(), (draft, then) ->
                    model.amend(one.shown(), draft, outcome -> saved(form, draft, outcome, then)));
        });
    }

    private void saved(
            ApplicationForm form,
            ApplicationDraft draft,
            Outcome<ApplicationId> outcome,
            Consumer<ObservedBody> then) {
        switch (outcome) {
            case Outcome.Done<ApplicationId>(var id, var _) -> {
                board.settled();
                model.line(id).ifPresent(line -> {
                    desk.notices().tell(words.saved(line.name()));
                    then.accept(line);
                });
            }
            case Outcome.Refused<ApplicationId>(var faults) -> form.showFaults(faults);
            case Outcome.Stale<ApplicationId>(var id) -> {
                board.settled();
                desk.notices().warn(words.stale(draft.organization()));
                model.line(id).ifPresent(reveal);
            }
        }
    }

    /// Asks for a body that was admitted before this workspace began.
    void enter() {
        var form = new Form(desk.phrasebook());
        form.suggest("organization", words.organization(), model.bodies());
        form.text("occasion", words.occasion()).half();
        form.date("day", words.admittedOn()).half();
        form.area("note", words.remarks());
        board.current()
                .filter(line -> line.standing() == ObservedBody.Standing.WITHOUT_RIGHT)
                .ifPresent(line -> form.set("organization", line.name()));
        Node bar = form.bar(() ->
                enter(form, name -> model.named(name).ifPresentOrElse(reveal, board::close)));
        board.edit(form, detail(words.newEntry(), "", bar, form.node()), then -> enter(form, name -> then.run()));
        form.focus("organization");
    }

    private void enter(Form form, Consumer<String> then) {
        String name = form.value("organization").strip();
        model.enter(name, form.value("occasion"), form.value("day"), form.value("note"), outcome -> {
            switch (outcome) {
                case Outcome.Done<?> _ -> {
                    board.settled();
                    desk.notices().tell(words.saved(name));
                    then.accept(name);
                }
                case Outcome.Refused<?>(var faults) -> form.showFaults(faults);
                case Outcome.Stale<?> _ -> model.refresh();
            }
        });
    }

    /// Asks for a decision with its day and its reason.
    ///
    /// @param to what is decided, where that is known
    void decide(ObservedBody line, Observers.Case of, Optional<ApplicationStatus> to) {
        ApplicationStatus from = of.application().status();
        List<ApplicationStatus> possible = from.next().stream().toList();
        ObserverWords values = desk.words(ObserverWords.class);
        var form = new Form(desk.phrasebook());
        form.choice("status", words.decision(), possible.stream()
                .map(status -> new Choice(status.name(), status.compareTo(from) < 0
                        ? words.back(values.standing(ObservedBody.of(status)))
                        : words.step(status)))
                .toList());
        form.date("day", words.decidedOn()).half();
        form.area("reason", words.reason()).hint(words.reasonHint());
        ApplicationStatus proposed = to.orElseGet(() -> forward(from));
        form.fill(Map.of("status", proposed.name(), "day", about.today().toString(), "reason", ""));
        var counted = new VBox();
        if (from == ApplicationStatus.BEFORE_THE_MEETING) {
            model.tally(of, tally -> {
                propose(form, tally, counted);
                form.onChange("status", status -> propose(form, tally, counted));
            });
        }
        Node bar = form.bar(words.decideNow(), () -> decide(line, of, form));
        // Nobody decides by leaving.
        board.ask(form, detail(line.name(), values.status(from), bar, counted, form.node()));
        form.focus(to.isPresent() ? "reason" : "status");
    }

    /// Says where a decision is not what the objections come to; where it is, they are the reason that is proposed.
    private void propose(Form form, Tally tally, VBox counted) {
        var texts = new ObserverTexts(desk.phrasebook());
        String status = form.value("status");
        boolean isOut = status.equals(ApplicationStatus.OBJECTED.name());
        boolean isIn = status.equals(ApplicationStatus.ADMITTED.name());
        boolean disagrees = (isOut && !tally.isObjected()) || (isIn && tally.isObjected());
        counted.getChildren().setAll(isIn || isOut
                ? List.of(Sections.marked(disagrees ? Mark.WARNS : Mark.NOTE, texts.tally(tally)))
                : List.of());
        if (form.value("reason").isBlank() && isOut && !disagrees) {
            form.set("reason", texts.count(tally));
        }
    }

    /// The step that mostly comes next.
    private static ApplicationStatus forward(ApplicationStatus from) {
        return from.next().stream()
                .filter(to -> to.compareTo(from) > 0)
                .findFirst()
                .orElseGet(() -> from.next().iterator().next());
    }

    private void decide(ObservedBody line, Observers.Case of, Form form) {
        String text = form.value("day").strip();
        try {
            LocalDate day = LocalDate.parse(text);
            var to = ApplicationStatus.valueOf(form.value("status"));
            model.write(
                    () -> about.observers()
                            .step(about.meeting(), of.application().id(), to, day, form.value("reason")),
                    outcome -> decided(line, form, outcome));
        } catch (DateTimeException e) {
            // Told as a fault.
            form.showFaults(List.of(new Fault("day", text.isEmpty() ? new Rule.Missing() : new Rule.NotADate(text))));
        }
    }

    private void decided(ObservedBody line, Form form, Outcome<ApplicationId> outcome) {
        switch (outcome) {
            case Outcome.Done<ApplicationId> _ -> {
                board.settled();
                desk.notices().tell(words.saved(line.name()));
                model.line(line.id()).ifPresent(reveal);
            }
            case Outcome.Refused<ApplicationId>(var faults) -> form.showFaults(faults);
            case Outcome.Stale<ApplicationId> _ -> model.refresh();
        }
    }

    /// Asks for the day of letters that tell bodies how their applications stand, and writes them.
    ///
    /// @param below to whom they go
    void letters(List<Observers.Case> cases, String below) {
        if (cases.isEmpty()) {
            desk.notices().tell(words.nobodyToTell());
            return;
        }
        model.usualAnswers(cases, usual -> letters(cases, below, usual));
    }

    /// @param usual by when each kind of letter is to be answered unless the officer says otherwise
    private void letters(List<Observers.Case> cases, String below, Map<LetterKind, LocalDate> usual) {
        var form = new Form(desk.phrasebook());
        form.date("dated", words.lettersDated()).half();
        form.date("answerBy", words.answerBy()).half();
        form.fill(Map.of("dated", about.today().toString()));
        if (!usual.isEmpty()) {
            form.field("answerBy").hint(words.answerByHint(said(usual)));
        }
        Node[] sections = {LettersList.of(desk, model, cases), form.node(), Sections.hint(words.lettersHint())};
        board.ask(form, detail(words.letters(), below, form.bar(words.writeLetters(), () -> write(cases, form)), sections));
        form.focus("dated");
    }

    private String said(Map<LetterKind, LocalDate> usual) {
        LettersWords kinds = desk.words(LettersWords.class);
        return usual.entrySet().stream()
                .map(one -> kinds.kind(one.getKey()) + " – " + desk.phrasebook().dates().shortDate(one.getValue()))
                .collect(Collectors.joining("; "));
    }

    private void write(List<Observers.Case> cases, Form form) {
        Optional<LocalDate> dated = day(form, "dated");
        boolean isOpen = form.value("answerBy").isBlank();
        Optional<LocalDate> answerBy = isOpen ? Optional.empty() : day(form, "answerBy");
        if (dated.isEmpty() || (answerBy.isEmpty() && !isOpen)) {
            return;
        }
        about.places().folder().get().ifPresent(folder ->
                model.letters(cases, dated.get(), answerBy, folder, answered -> answered(cases, answered)));
    }

    private static Optional<LocalDate> day(Form form, String field) {
        String text = form.value(field).strip();
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            // Told as a fault.
            form.showFaults(List.of(new Fault(field, text.isEmpty() ? new Rule.Missing() : new Rule.NotADate(text))));
            return Optional.empty();
        }
    }

    private void answered(List<Observers.Case> cases, Answered answered) {
        switch (answered) {
            case Answered.Written(var letters) -> {
                board.settled();
                desk.notices().tell(words.lettersWritten(letters.size()));
                if (cases.size() == 1) {
                    model.line(cases.getFirst().application().organization()).ifPresent(reveal);
                } else {
                    board.close();
                }
            }
            case Answered.Hindered(var hindrances) ->
                desk.notices().warn(new Hindrances(desk.phrasebook()).of(hindrances.getFirst()));
            case Answered.Refused(var faults) -> desk.notices().refused(faults);
        }
    }

    /// Asks for the particulars of the note for the meeting, and writes it.
    void paper() {
        var paper = new PaperForm(desk, particulars, language ->
                new LackingTexts(desk.phrasebook()).inPaper(about.meeting(), language));
        board.ask(
                paper.form(),
                detail(
                        words.note(),
                        about.meeting().call(desk.phrasebook().language()),
                        paper.bar(this::write),
                        paper.node()));
        paper.form().focus("language");
    }

    private void write(PaperForm.Particulars chosen) {
        particulars = chosen;
        about.places()
                .target()
                .apply(words.fileName(about.meeting().call(chosen.language())) + ".docx")
                .ifPresent(target -> model.paper(chosen, target, written -> {
                    board.settled();
                    desk.notices().written(written, (Path file) -> about.places().show().accept(file));
                }));
    }
}
