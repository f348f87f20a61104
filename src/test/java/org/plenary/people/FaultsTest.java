package org.plenary.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.base.Fault;
import org.plenary.base.Language;
import org.plenary.base.Rule;
import org.plenary.words.Phrasebook;

class FaultsTest {

    @ParameterizedTest
    @EnumSource
    void aStepThatIsNotKnownIsToldInWords(Language language) {
        var phrasebook = new Phrasebook(language);
        String sentence = Faults.sentence(Fault.whole(new Rule.NoSuchStep("REFUSED", "REGISTERED")), phrasebook);
        assertThat(sentence)
                .contains(phrasebook.of(PeopleWords.class).status(Status.REGISTERED))
                .doesNotContain("REFUSED", "REGISTERED");
    }

    @ParameterizedTest
    @EnumSource
    void aChoiceThatIsNotKnownIsToldInWords(Language language) {
        var phrasebook = new Phrasebook(language);
        String sentence = Faults.sentence(
                new Fault("CONSENT", new Rule.NotOneOf("perhaps", "NOT_ASKED, NAME_AND_FUNCTION")), phrasebook);
        assertThat(sentence)
                .contains(phrasebook.of(PeopleWords.class).consent(Consent.NAME_AND_FUNCTION))
                .doesNotContain("NOT_ASKED", "NAME_AND_FUNCTION");
    }
}
