package org.plenary.nominations;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.base.Language;
import org.plenary.base.Progress;
import org.plenary.letters.Answered;
import org.plenary.letters.Hindrance;
import org.plenary.letters.LetterKind;
import org.plenary.letters.Letterhead;
import org.plenary.letters.Letters;
import org.plenary.letters.MailingDraft;
import org.plenary.letters.Recipient;

/// Acknowledges nominations: one letter each, with a number of the register, that repeats the composition.
public final class Acknowledging {

    private final Nominations nominations;
    private final Letters letters;

    public Acknowledging(Nominations nominations, Letters letters) {
        this.nominations = nominations;
        this.letters = letters;
    }

    /// Issues the acknowledgement and writes its Word file into a folder.
    public Answered acknowledge(Nomination nomination, Language listed, Path folder) {
        Optional<Recipient> recipient = nominations.acknowledgement(nomination, listed);
        if (recipient.isEmpty()) {
            return new Answered.Hindered(List.of(new Hindrance.NobodyChosen()));
        }
        Letterhead head = letters.stationery().letterhead();
        var draft = new MailingDraft(
                nomination.meeting(), LetterKind.ACKNOWLEDGEMENT, nomination.reference(),
                LocalDate.now(ZoneId.systemDefault()), Optional.empty(), head.signatory(), head.office(), head.initials(),
                head.pattern(), Map.of(), List.of(recipient.get()), Optional.empty());
        Answered answered = letters.answer(draft, folder, Progress.none());
        if (answered instanceof Answered.Written(var written)) {
            nominations.acknowledged(nomination.id(), written.getFirst().id());
        }
        return answered;
    }
}
