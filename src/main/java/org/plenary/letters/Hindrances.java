package org.plenary.letters;

import org.plenary.base.Rule;
import org.plenary.office.TemplateFinding;
import org.plenary.words.Phrasebook;
import org.plenary.words.Sentences;

/// Puts what hinders a mailing into words.
public final class Hindrances {

    private final LettersWords words;
    private final Sentences sentences;

    public Hindrances(Phrasebook phrasebook) {
        this.words = phrasebook.of(LettersWords.class);
        this.sentences = new Sentences(phrasebook);
    }

    /// One sentence.
    public String of(Hindrance hindrance) {
        return switch (hindrance) {
            case Hindrance.BadTemplate(var language, var finding) -> of(finding, language.ownName());
            case Hindrance.BadFile(var language, var fault) ->
                words.badFile(language.ownName(), sentences.of(new Rule.BadFile(fault)));
            // A deadline is the mailing's own and the same for all: who has none has not entered it.
            case Hindrance.NoValue(var tag, var _) when tag == Tag.DEADLINE -> words.noDeadline();
            case Hindrance.NoValue(var tag, var recipient) -> words.noValue("{{" + tag.text() + "}}", recipient.name());
            case Hindrance.NoLatinName(var recipient) -> words.noLatinName(recipient.name());
            case Hindrance.Locked() -> words.locked();
            case Hindrance.NobodyChosen() -> words.nobody();
            case Hindrance.NoNumber() -> words.noNumber();
        };
    }

    /// A finding in one template: `English, paragraph 4: {{delegatoin}} is not known – {{delegation}}?`.
    public String of(TemplateFinding finding, String template) {
        TemplateFinding.Place place = finding.place();
        return words.finding(
                template,
                place.table() == 0
                        ? words.place(place.part(), place.paragraph())
                        : words.placeInTable(place.part(), place.table(), place.row()),
                words.trouble(finding.trouble(), finding.text(), orNone(finding.meant())),
                orNone(place.excerpt()));
    }

    /// A message chooses by it.
    private static String orNone(String text) {
        return text.isEmpty() ? "none" : text;
    }
}
