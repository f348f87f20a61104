package org.plenary.bureau;

import java.time.LocalDate;
import org.plenary.registry.NameForm;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.StateId;
import org.plenary.words.Phrasebook;

/// Puts bodies, and what is to be said about their composition, into words.
public final class BureauTexts {

    private final Phrasebook phrasebook;
    private final BureauWords words;

    public BureauTexts(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
        this.words = phrasebook.of(BureauWords.class);
    }

    /// What a body is called.
    public String body(ElectedBody body) {
        return body.name().isBlank() ? words.body(body.kind()) : body.name();
    }

    /// One remark as a sentence that says the rule, what was found and what is missing.
    public String remark(Remark remark, ReferenceBook book, LocalDate day) {
        return switch (remark) {
            case Remark.Group(var group, int found, int wanted) -> words.groupSeats(words.group(group), found, wanted);
            case Remark.Total(int found, int wanted) -> words.total(found, wanted);
            case Remark.Single(var post, int found) -> words.single(words.post(post), found);
            case Remark.NotAParty(var state) -> words.notAParty(name(state, book, day));
            case Remark.NoGroup(var state) -> words.noGroup(name(state, book, day));
            case Remark.SameState(var state, int found) -> words.sameState(name(state, book, day), found);
            case Remark.OtherGroup(var state, var wanted) ->
                words.otherGroup(name(state, book, day), words.group(wanted));
        };
    }

    /// What a State is called in lists on that day.
    public String name(StateId state, ReferenceBook book, LocalDate day) {
        return book.states()
                .byId(state)
                .map(one -> one.name(phrasebook.language(), NameForm.SHORT, day))
                .orElse("");
    }
}
