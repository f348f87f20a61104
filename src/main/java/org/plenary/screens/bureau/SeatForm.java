package org.plenary.screens.bureau;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.bureau.BodyId;
import org.plenary.bureau.BureauWords;
import org.plenary.bureau.CandidateDraft;
import org.plenary.bureau.CandidateId;
import org.plenary.bureau.ElectedBody;
import org.plenary.bureau.MemberDraft;
import org.plenary.bureau.MemberId;
import org.plenary.bureau.Post;
import org.plenary.bureau.Term;
import org.plenary.kit.Choice;
import org.plenary.kit.Desk;
import org.plenary.kit.Field;
import org.plenary.kit.Form;
import org.plenary.registry.RegistryWords;
import org.plenary.registry.UnGroup;
import org.plenary.store.Shown;

/// The form of a member, of one who takes the seat of a member who leaves, of a candidate, or of a body.
final class SeatForm {

    /// What the form is for.
    enum Kind {
        MEMBER,
        SUCCESSOR,
        CANDIDATE,
        BODY
    }

    private final BureauScreenWords words;
    private final BureauModel model;
    private final Kind kind;
    private final Optional<SeatLine> line;
    private final Optional<ElectedBody> seat;
    private final Optional<UnGroup> group;
    private final Form form;

    /// @param line that is corrected or replaced; empty for a new one
    SeatForm(Desk desk, BureauModel model, Kind kind, Optional<SeatLine> line) {
        this(desk, model, kind, line, Optional.empty(), line.filter(one -> kind == Kind.SUCCESSOR).flatMap(SeatLine::group));
    }

    /// For a member who takes a seat that a group has never filled.
    SeatForm(Desk desk, BureauModel model, ElectedBody body, UnGroup group) {
        this(desk, model, Kind.MEMBER, Optional.empty(), Optional.of(body), Optional.of(group));
    }

    private SeatForm(
            Desk desk,
            BureauModel model,
            Kind kind,
            Optional<SeatLine> line,
            Optional<ElectedBody> seat,
            Optional<UnGroup> group) {
        this.seat = seat;
        this.group = group;
        this.words = desk.words(BureauScreenWords.class);
        this.model = model;
        this.kind = kind;
        this.line = line;
        this.form = new Form(desk.phrasebook());
        if (kind == Kind.BODY) {
            form.text("name", words.bodyName());
            form.text("seats", words.seats()).half();
            form.text("perGroup", words.perGroup()).half();
            form.fill(Map.of("seats", "15", "perGroup", "3"));
        } else {
            fields(desk);
            form.fill(texts());
            if (line.isEmpty()) {
                form.onChange("body", this::proposeTerm);
            }
        }
    }

    private void fields(Desk desk) {
        BureauWords bodies = desk.words(BureauWords.class);
        if (line.isEmpty()) {
            form.choice("body", words.body(), model.bodyChoices());
        }
        if (kind == Kind.SUCCESSOR) {
            form.date("left", words.left()).half();
            form.text("reason", words.reason()).half();
        }
        form.text("name", words.name());
        Field state = form.search("state", words.state(), states());
        group.ifPresentOrElse(
                one -> state.hint(words.sameGroup(desk.words(RegistryWords.class).group(one))), state::half);
        form.choice("post", words.post(), posts(bodies)).half();
        if (kind == Kind.CANDIDATE) {
            form.date("nominated", words.nominated()).half();
            form.date("withdrawn", words.withdrawn()).half();
            form.text("letter", words.letter());
        } else {
            form.date("starts", words.starts()).half();
            form.date("ends", words.ends()).half();
            if (kind == Kind.MEMBER) {
                form.date("left", words.left()).half();
                form.text("reason", words.reason()).half();
            }
            form.text("contact", words.contact());
        }
        form.area("note", words.note());
    }

    private List<Choice> states() {
        return group.map(model::parties).orElseGet(model::states);
    }

    private List<Choice> posts(BureauWords bodies) {
        List<Post> posts = line.map(one -> one.body().posts()).orElse(List.of(Post.values()));
        return posts.stream().map(post -> new Choice(post.name(), bodies.post(post))).toList();
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        if (line.isEmpty()) {
            ElectedBody body = seat.orElseGet(model::bureau);
            texts.put("body", body.id().value().toString());
            texts.put("post", body.posts().contains(Post.MEMBER) ? Post.MEMBER.name() : Post.VICE_PRESIDENT.name());
            if (kind == Kind.MEMBER) {
                texts.putAll(term(texts.get("body")));
            }
            return texts;
        }
        SeatLine of = line.get();
        texts.put("post", of.post().name());
        if (kind == Kind.SUCCESSOR) {
            of.member().map(Shown::value).ifPresent(one -> {
                texts.put("left", one.left().map(LocalDate::toString).orElse(""));
                texts.put("reason", one.reason());
                texts.put("starts", texts.get("left"));
                texts.put("ends", one.ends().map(LocalDate::toString).orElse(""));
            });
            return texts;
        }
        texts.put("name", of.name());
        texts.put("state", of.state().value().toString());
        of.member().map(one -> MemberDraft.of(one.value())).ifPresent(one -> {
            texts.put("starts", one.starts());
            texts.put("ends", one.ends());
            texts.put("left", one.left());
            texts.put("reason", one.reason());
            texts.put("contact", one.contact());
            texts.put("note", one.note());
        });
        of.candidate().map(one -> CandidateDraft.of(one.value())).ifPresent(one -> {
            texts.put("nominated", one.nominated());
            texts.put("withdrawn", one.withdrawn());
            texts.put("letter", one.letter());
            texts.put("note", one.note());
        });
        return texts;
    }

    /// What the rules propose; an officer may say otherwise.
    private Map<String, String> term(String body) {
        Term term = model.term(model.body(body));
        return Map.of(
                "starts", term.starts().toString(),
                "ends", term.ends().map(LocalDate::toString).orElse(""));
    }

    /// Another body is elected for another term.
    private void proposeTerm(String body) {
        if (kind == Kind.MEMBER && !body.isBlank()) {
            term(body).forEach(form::set);
        }
    }

    String title() {
        return switch (kind) {
            case MEMBER -> line.isPresent() ? words.edit() : words.addMember();
            case SUCCESSOR -> words.replace();
            case CANDIDATE -> line.isPresent() ? words.edit() : words.addCandidate();
            case BODY -> words.addBody();
        };
    }

    String name() {
        return form.value("name").strip();
    }

    /// Saves what is typed; `told` gets the row that came of it.
    void save(BureauScreen.About about, Consumer<Outcome<UUID>> told) {
        switch (kind) {
            case MEMBER -> model.write(() -> rows(saveMember(about), MemberId::value), told);
            case SUCCESSOR -> model.write(() -> rows(replace(about), MemberId::value), told);
            case CANDIDATE -> model.write(() -> rows(saveCandidate(about), CandidateId::value), told);
            case BODY -> model.write(
                    () -> rows(
                            about.bodies()
                                    .add(
                                            about.meeting().treaty(),
                                            name(),
                                            form.value("seats"),
                                            form.value("perGroup")),
                            BodyId::value),
                    told);
        }
    }

    private ElectedBody body() {
        return line.map(SeatLine::body).orElseGet(() -> model.body(form.value("body")));
    }

    private Outcome<MemberId> saveMember(BureauScreen.About about) {
        MemberDraft draft = member(form.value("left"), form.value("reason"));
        return line.flatMap(SeatLine::member)
                .map(shown -> about.bodies().amend(shown, body(), draft))
                .orElseGet(() -> about.bodies().elect(body(), draft));
    }

    private MemberDraft member(String left, String reason) {
        return new MemberDraft(
                name(), form.value("state"), form.value("post"), form.value("starts"), form.value("ends"), left, reason,
                form.value("contact"), form.value("note"));
    }

    /// The successor sits from the day of leaving, unless another one is said.
    private Outcome<MemberId> replace(BureauScreen.About about) {
        String left = form.value("left").strip();
        try {
            LocalDate day = LocalDate.parse(left);
            MemberDraft typed = member("", "");
            MemberDraft successor = typed.starts().isBlank()
                    ? new MemberDraft(
                            typed.name(), typed.state(), typed.post(), left, typed.ends(), "", "", typed.contact(), typed.note())
                    : typed;
            return about.bodies()
                    .replace(
                            line.flatMap(SeatLine::member).orElseThrow(), body(), day, form.value("reason").strip(), successor);
        } catch (DateTimeException e) {
            // Told as a fault.
            return new Outcome.Refused<>(
                    List.of(new Fault("left", left.isEmpty() ? new Rule.Missing() : new Rule.NotADate(left))));
        }
    }

    private Outcome<CandidateId> saveCandidate(BureauScreen.About about) {
        var draft = new CandidateDraft(
                name(), form.value("state"), form.value("post"), form.value("nominated"), form.value("letter"),
                form.value("withdrawn"), form.value("note"));
        return line.flatMap(SeatLine::candidate)
                .map(shown -> about.bodies().amend(shown, body(), draft))
                .orElseGet(() -> about.bodies().nominate(body(), about.meeting().id(), draft));
    }

    private static <T> Outcome<UUID> rows(Outcome<T> outcome, Function<T, UUID> row) {
        return switch (outcome) {
            case Outcome.Done<T>(var value, var command) -> new Outcome.Done<>(row.apply(value), command);
            case Outcome.Refused<T>(var faults) -> new Outcome.Refused<>(faults);
            case Outcome.Stale<T>(var current) -> new Outcome.Stale<>(row.apply(current));
        };
    }

    void showFaults(List<Fault> faults) {
        form.showFaults(faults);
    }

    boolean isDirty() {
        return form.isDirty();
    }

    Form form() {
        return form;
    }

    void focus() {
        form.focus(kind == Kind.SUCCESSOR ? "left" : "name");
    }

    Node node() {
        return form.node();
    }

    Node bar(Runnable save) {
        return form.bar(save);
    }
}
