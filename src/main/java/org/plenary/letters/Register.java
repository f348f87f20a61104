package org.plenary.letters;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.meetings.MeetingId;
import org.plenary.store.History;
import org.plenary.store.Shelf;
import org.plenary.store.Values;
import org.plenary.store.Workspace;

/// Every letter that has a number: to whom, when and how it went, what came back. A number that was once taken stays here,
/// also where the letter was voided or its issue undone.
public final class Register {

    private final Workspace workspace;

    public Register(Workspace workspace) {
        this.workspace = workspace;
    }

    /// All letters of a meeting, by series and number.
    public List<Letter> letters(MeetingId meeting) {
        return workspace.read(reader -> LetterStore.letters(reader, meeting));
    }

    /// The mailings of a meeting, the latest first.
    public List<Mailing> mailings(MeetingId meeting) {
        return workspace.read(reader -> LetterStore.mailings(reader, meeting));
    }

    /// A sending to be entered.
    ///
    /// @param to whom, where it is not the address that the letter was made for
    /// @param proof such as a tracking number or who signed for it
    public record Sending(Channel channel, String to, LocalDate on, String by, String proof) {}

    /// Enters that letters have gone out. A voided letter is not sent.
    public Outcome<Integer> sent(Collection<LetterId> letters, Sending sending) {
        return workspace.change("letters.send", writer -> {
            for (LetterId letter : letters) {
                Optional<String> status = writer.first(
                        "SELECT status FROM letter WHERE id = ?1 AND deleted_at IS NULL",
                        row -> row.text("status"),
                        letter.value());
                if (status.filter(text -> text.equals("ISSUED")).isEmpty()) {
                    return Outcome.refused(new Rule.NoSuchStep(status.orElse("VOIDED"), "SENT"));
                }
                writer.insert(
                        LetterStore.DISPATCH,
                        writer.newId(),
                        new Values()
                                .id("letter", letter.value())
                                .text("channel", sending.channel().name())
                                .text("sent_to", sending.to())
                                .date("sent_on", Optional.of(sending.on()))
                                .text("sent_by", sending.by())
                                .text("proof", sending.proof()));
            }
            return writer.done(letters.size());
        });
    }

    /// Takes a sending out that was entered by mistake.
    public Outcome<DispatchId> remove(DispatchId sending) {
        return workspace.change("letters.removeSending", writer -> {
            writer.delete(LetterStore.DISPATCH, sending.value());
            return writer.done(sending);
        });
    }

    /// What came back for a letter.
    public record Answer(LetterId letter, LocalDate on, String what) {}

    /// Enters what came back.
    public Outcome<Integer> replied(Collection<Answer> answers) {
        return workspace.change("letters.reply", writer -> {
            for (Answer answer : answers) {
                writer.update(
                        LetterStore.LETTER,
                        answer.letter().value(),
                        new Values().date("replied_on", Optional.of(answer.on())).text("reply", answer.what()));
            }
            return writer.done(answers.size());
        });
    }

    /// Voids a letter. Its number stays in the register with the reason and is never given again.
    public Outcome<LetterId> voidLetter(LetterId letter, String reason) {
        return workspace.change("letters.void", writer -> {
            if (reason.isBlank()) {
                return new Outcome.Refused<>(List.of(new Fault("reason", new Rule.Missing())));
            }
            writer.update(
                    LetterStore.LETTER,
                    letter.value(),
                    new Values().text("status", "VOIDED").text("void_reason", reason.strip()));
            return writer.done(letter);
        });
    }

    /// The files that prove a sending, or are the answer to a letter.
    public Shelf papers() {
        return new Shelf(workspace, "letters");
    }

    /// Who did what about a letter and its sendings, the latest first.
    public List<History.Entry> history(Letter letter) {
        return new History(workspace)
                .of(Stream.concat(
                                Stream.of(letter.id().value()),
                                letter.dispatches().stream().map(sending -> sending.id().value()))
                        .toList());
    }
}
