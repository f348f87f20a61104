package org.plenary.nominations;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.base.Fault;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.Progress;
import org.plenary.base.Rule;
import org.plenary.letters.Hindrance;
import org.plenary.letters.LetterKind;
import org.plenary.letters.Letterhead;
import org.plenary.letters.Letters;
import org.plenary.letters.MailingDraft;
import org.plenary.letters.MailingPlan;
import org.plenary.letters.Mailings;
import org.plenary.letters.Production;
import org.plenary.letters.Recipient;

/// Acknowledges nominations: one letter each, with a number of the register, that repeats the composition.
public final class Acknowledging {

    private final Nominations nominations;
    private final Letters letters;

    public Acknowledging(Nominations nominations, Letters letters) {
        this.nominations = nominations;
        this.letters = letters;
    }

    /// What came of it.
    public sealed interface Result {

        /// @param reference of the acknowledgement
        record Written(String reference) implements Result {}

        /// @param hindrances at least one; nothing was issued
        record Hindered(List<Hindrance> hindrances) implements Result {
            public Hindered {
                hindrances = List.copyOf(hindrances);
            }
        }

        /// @param faults at least one; nothing was issued
        record Refused(List<Fault> faults) implements Result {
            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    /// Issues the acknowledgement and writes its Word file into a folder.
    public Result acknowledge(Nomination nomination, Language listed, Path folder) {
        Optional<Recipient> recipient = nominations.acknowledgement(nomination, listed);
        if (recipient.isEmpty()) {
            return new Result.Hindered(List.of(new Hindrance.NobodyChosen()));
        }
        Letterhead head = letters.stationery().letterhead();
        var draft = new MailingDraft(
                nomination.meeting(), LetterKind.ACKNOWLEDGEMENT, nomination.reference(),
                LocalDate.now(ZoneId.systemDefault()), Optional.empty(), head.signatory(), head.office(), head.initials(),
                head.pattern(), Map.of(), List.of(recipient.get()), Optional.empty());
        return switch (letters.mailings().plan(draft)) {
            case Mailings.Planning.Hindered(var hindrances) -> new Result.Hindered(hindrances);
            case Mailings.Planning.Ready(var plan) -> issue(nomination, plan, folder);
        };
    }

    private Result issue(Nomination nomination, MailingPlan plan, Path folder) {
        String reference = plan.letters().getFirst().reference();
        return switch (letters.send(plan, Set.of(Production.Output.EACH), folder, Progress.none())) {
            case Outcome.Refused<Letters.Sent>(var faults) -> new Result.Refused(faults);
            case Outcome.Stale<Letters.Sent> _ -> new Result.Refused(List.of(Fault.whole(new Rule.Outdated())));
            case Outcome.Done<Letters.Sent> _ -> {
                letters.register().letters(nomination.meeting()).stream()
                        .filter(letter -> letter.reference().equals(reference))
                        .findFirst()
                        .ifPresent(letter -> nominations.acknowledged(nomination.id(), letter.id()));
                yield new Result.Written(reference);
            }
        };
    }
}
