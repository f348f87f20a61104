package org.plenary.words;

import java.time.LocalDate;
import org.plenary.base.FileFault;
import org.plenary.base.Rule;

/// Puts rules that were broken into words.
public final class Sentences {

    private final Phrasebook phrasebook;
    private final FaultWords words;

    public Sentences(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
        this.words = phrasebook.of(FaultWords.class);
    }

    /// What is wrong and what is expected, as one sentence in the user's language.
    public String of(Rule rule) {
        return switch (rule) {
            case Rule.Missing() -> words.missing();
            case Rule.TooLong(int most, int given) -> words.tooLong(most, given);
            case Rule.NotADate(String given) -> words.notADate(given);
            case Rule.EitherDay(String given, LocalDate dayFirst, LocalDate monthFirst) -> words.eitherDay(
                    given, phrasebook.dates().shortDate(dayFirst), phrasebook.dates().shortDate(monthFirst));
            case Rule.NotAnEmail(String given) -> words.notAnEmail(given);
            case Rule.NotANumber(String given, int least, int most) -> words.notANumber(given, least, most);
            case Rule.NotOneOf(String given, String known) -> words.notOneOf(given, known);
            case Rule.Ambiguous(String given, String candidates) -> words.ambiguous(given, candidates);
            case Rule.NotYet() -> words.notYet();
            case Rule.EndsBeforeItStarts() -> words.endsBeforeItStarts();
            case Rule.AlreadyThere(String what) -> words.alreadyThere(what);
            case Rule.Unknown(String given) -> words.unknown(given);
            case Rule.OwnAncestor() -> words.ownAncestor();
            case Rule.NoSuchStep(String from, String to) -> words.noSuchStep(from, to);
            case Rule.Unreadable() -> words.unreadable();
            case Rule.StillUsed(int times) -> words.stillUsed(times);
            case Rule.ChangedSince() -> words.changedSince();
            case Rule.Outdated() -> words.outdated();
            case Rule.NotAParty() -> words.notAParty();
            case Rule.OtherGroup(String group) -> words.otherGroup(group);
            case Rule.OpenElsewhere held -> words.openElsewhere(held.named(), held.computer());
            case Rule.ReadOnly() -> words.readOnly();
            case Rule.WrongPassphrase() -> words.wrongPassphrase();
            case Rule.Locked() -> words.locked();
            case Rule.BadFile(FileFault fault) -> words.badFile(fault);
        };
    }
}
