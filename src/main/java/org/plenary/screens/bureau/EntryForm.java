package org.plenary.screens.bureau;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.bureau.BureauWords;
import org.plenary.bureau.Entry.Kind;
import org.plenary.bureau.EntryDraft;
import org.plenary.bureau.EntryId;
import org.plenary.kit.Choice;
import org.plenary.kit.Desk;
import org.plenary.kit.Form;
import org.plenary.meetings.MeetingId;

/// The form of one line of the papers of a meeting of the Bureau.
final class EntryForm {

    private final SessionsScreen.About about;
    private final SessionsModel model;
    private final Optional<SessionLine> line;
    private final Form form;

    /// @param line that is corrected; empty for a new one
    /// @param beside the line that is looked at: a new one is meant for the same meeting and the same part
    EntryForm(
            Desk desk,
            SessionsScreen.About about,
            SessionsModel model,
            Optional<SessionLine> line,
            Optional<SessionLine> beside) {
        SessionScreenWords words = desk.words(SessionScreenWords.class);
        this.about = about;
        this.model = model;
        this.line = line;
        this.form = desk.form();
        if (line.isEmpty()) {
            form.choice("meeting", words.meeting(), model.meetingChoices()).half();
            form.choice("kind", words.kind(), kinds(desk.words(BureauWords.class))).half();
        }
        form.area("text", words.text());
        form.text("who", words.who()).half();
        form.text("document", words.document()).half();
        form.date("due", words.due()).half();
        form.date("done", words.done()).half();
        form.area("note", words.note());
        form.fill(line.map(EntryForm::texts).orElseGet(() -> texts(model.meetingChoices(), beside)));
        form.checkedBy(typed -> about.papers().faults(draft(typed)));
    }

    static List<Choice> kinds(BureauWords values) {
        return Arrays.stream(Kind.values())
                .map(kind -> new Choice(kind.name(), values.line(kind)))
                .toList();
    }

    Form form() {
        return form;
    }

    private static Map<String, String> texts(SessionLine line) {
        EntryDraft draft = EntryDraft.of(line.entry());
        Map<String, String> texts = new HashMap<>();
        texts.put("text", draft.text());
        texts.put("who", draft.who());
        texts.put("document", draft.document());
        texts.put("due", draft.due());
        texts.put("done", draft.done());
        texts.put("note", draft.note());
        return texts;
    }

    private static Map<String, String> texts(List<Choice> meetings, Optional<SessionLine> beside) {
        return Map.of(
                "meeting",
                beside.map(one -> one.meeting().id().value().toString())
                        .orElse(meetings.isEmpty() ? "" : meetings.getLast().key()),
                "kind",
                beside.map(one -> one.entry().kind()).orElse(Kind.AGENDA).name());
    }

    private static EntryDraft draft(Map<String, String> typed) {
        return new EntryDraft(
                typed.getOrDefault("text", ""), typed.getOrDefault("who", ""), typed.getOrDefault("document", ""),
                typed.getOrDefault("due", ""), typed.getOrDefault("done", ""), typed.getOrDefault("note", ""));
    }

    /// Saves what is typed; `told` gets what came of it.
    void save(Consumer<Outcome<EntryId>> told) {
        EntryDraft draft = draft(form.values());
        if (line.isEmpty() && form.value("meeting").isBlank()) {
            form.showFaults(List.of(new Fault("meeting", new Rule.Missing())));
            return;
        }
        model.write(
                () -> line.map(one -> about.papers().amend(one.shown(), draft))
                        .orElseGet(() -> about.papers()
                                .add(
                                        new MeetingId(UUID.fromString(form.value("meeting"))),
                                        Kind.valueOf(form.value("kind")),
                                        draft)),
                told);
    }
}
