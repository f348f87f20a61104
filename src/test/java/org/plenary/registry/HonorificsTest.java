package org.plenary.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.base.Language;

class HonorificsTest {

    private static final Honorifics HONORIFICS = Honorifics.shipped();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageOffersSome(Language language) {
        assertThat(HONORIFICS.in(language)).hasSizeGreaterThanOrEqualTo(4).doesNotHaveDuplicates();
    }

    @Test
    void plainFormsComeBeforeExcellencies() {
        assertThat(HONORIFICS.in(Language.ENGLISH)).startsWith("Mr.", "Ms.").contains("H.E. Ms.");
    }

    @Test
    void alternativesAreOfferedOneByOne() {
        assertThat(HONORIFICS.in(Language.SPANISH)).contains("S.E. Sra.", "Excma. Sra.");
    }
}
