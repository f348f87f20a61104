package org.plenary.meetings;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.base.Language;
import org.plenary.words.LanguageNames;
import org.plenary.words.Phrasebook;

/// Says which texts of a meeting a paper or a letter will have to take from another language.
public final class LackingTexts {

    /// A letter has no masthead.
    private static final Set<MeetingText> IN_LETTERS =
            EnumSet.of(MeetingText.TITLE, MeetingText.SHORT_TITLE, MeetingText.CITY);

    private final Phrasebook phrasebook;
    private final MeetingWords words;

    public LackingTexts(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
        this.words = phrasebook.of(MeetingWords.class);
    }

    /// One sentence on what was not entered in the language of a paper; empty where nothing lacks.
    ///
    /// @param language of the paper
    public Optional<String> inPaper(Meeting meeting, Language language) {
        return sentence(meeting, language, EnumSet.allOf(MeetingText.class));
    }

    /// The same for a letter.
    public Optional<String> inLetter(Meeting meeting, Language language) {
        return sentence(meeting, language, IN_LETTERS);
    }

    private Optional<String> sentence(Meeting meeting, Language language, Set<MeetingText> said) {
        List<String> lacking = meeting.lacking(language).stream()
                .filter(said::contains)
                .map(words::text)
                .toList();
        String name = new LanguageNames(phrasebook).of(language.code());
        return lacking.isEmpty()
                ? Optional.empty()
                : Optional.of(words.lacking(meeting.call(phrasebook.language()), name, lacking));
    }
}
