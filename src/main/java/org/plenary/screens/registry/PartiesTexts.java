package org.plenary.screens.registry;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.registry.NameForm;
import org.plenary.registry.PartiesRow;
import org.plenary.registry.RegistryWords;
import org.plenary.registry.State;
import org.plenary.words.Phrasebook;

/// What is to be said about the rows of a depositary's list, in one language.
public final class PartiesTexts {

    private final Phrasebook phrasebook;
    private final RegistryListWords words;

    public PartiesTexts(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
        this.words = phrasebook.of(RegistryListWords.class);
    }

    public String fate(PartiesRow row) {
        return words.fate(row.fate());
    }

    /// What was known before, where that is changed, and whatever else an officer should know; mostly empty.
    public String remarks(PartiesRow row) {
        Stream<String> changed = row.fate() == PartiesRow.Fate.CHANGED
                ? row.before().stream()
                        .map(was -> words.before(
                                phrasebook.dates().shortDate(was.deposited()),
                                phrasebook.of(RegistryWords.class).action(was.action())))
                : Stream.empty();
        return Stream.concat(changed, row.remarks().stream().map(this::remark)).collect(Collectors.joining(" "));
    }

    private String remark(PartiesRow.Remark remark) {
        return switch (remark) {
            case PartiesRow.Remark.UnknownState(var written) -> words.unknownState(written);
            case PartiesRow.Remark.SeveralStates(var states) ->
                words.severalStates(states.stream().map(this::name).toList());
            case PartiesRow.Remark.NoDay(var written) -> words.noDay(written);
            case PartiesRow.Remark.Repeated(var earlier) -> words.repeated(earlier);
            case PartiesRow.Remark.NoAction() -> words.noAction();
            case PartiesRow.Remark.ReckonedBack(var entry) -> words.reckonedBack(entry);
            case PartiesRow.Remark.OtherEntry(var written, var computed) -> words.otherEntry(written, computed);
        };
    }

    /// As it is called now: the list is of now.
    private String name(State state) {
        return state.name(phrasebook.language(), NameForm.SHORT, LocalDate.MAX.minusDays(1));
    }
}
