package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenary.people.ParticipantField;

/// Columns whose headings say nothing, or the wrong thing.
class ContentsTest extends AtTheBench {

    private static final String[] ROWS = {
        "Mr,Ana SILVA,Portugal,ana@example.org,+351 21 123 4567",
        "Ms,Jean DUPONT,France,jean@example.org,+33 1 23 45 67 89",
        "Mr,Li WEI,China,li@example.org,+86 10 1234 5678"
    };

    private Mapping under(String headings) {
        return bench.source(bench.csv(headings + "\n" + String.join("\n", ROWS) + "\n")).mapping();
    }

    @Test
    void valuesSpeakWhereNoHeadingIsKnown() {
        assertThat(under("Tratamiento,Qwe,Asd,Zxc,E-mail 2").targets().values())
                .contains(Target.Special.NAME, Target.Special.STATE, new Target.Of(ParticipantField.EMAIL));
    }

    @Test
    void aColumnTakenForItsValuesSaysSo() {
        assertThat(under("Title,Name,Asd,E-mail,Phone").use(2))
                .isEqualTo(new ColumnUse(Target.Special.STATE, Precedence.FILE, Evidence.CONTENTS));
    }

    @Test
    void addressesUnderAWrongHeadingAreAddressesAllTheSame() {
        assertThat(under("Title,Name,Country,Phone,Mobile").of(3)).isEqualTo(new Target.Of(ParticipantField.EMAIL));
    }

    @Test
    void aGreekLetterInALatinHeadingDoesNotMatter() {
        assertThat(under("Title,Name,Affil\u03B9ation,E-mail,Phone").of(2))
                .isEqualTo(new Target.Of(ParticipantField.DELEGATION));
    }

    @Test
    void aCyrillicLetterInALatinHeadingDoesNotMatter() {
        assertThat(under("Title,N\u0430m\u0435,Country,E-mail,Phone").of(1)).isEqualTo(Target.Special.NAME);
    }

    @Test
    void textsAreNotNames() {
        Mapping mapping = bench.source(bench.csv(
                        "Name,Country,Bla\nAna SILVA,Portugal,will arrive late\nRui COSTA,Portugal,needs a visa\n"))
                .mapping();
        assertThat(mapping.of(2)).isEqualTo(new Target.Additional("Bla"));
    }
}
