package org.plenary.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Language;
import org.plenary.base.Rule;
import org.plenary.base.SixText;
import org.plenary.registry.States;

class TreatySignsTest {

    @ParameterizedTest
    @CsvSource({
        "UNEP/MC/COP.1, minamata",
        "UNEP/CHW.14, basel",
        "UNEP/FAO/RC/COP.9, rotterdam",
        "UNEP/POPS/COP.8, stockholm",
        "CBD/COP/14, biodiversity",
        "FCCC/CP/2015, climate",
        "UNEP/MCX/1, ''",
        "UNEP/OzL.Pro.27, ''"
    })
    void theSymbolTellsTheTreaty(String symbol, String treaty) {
        assertThat(treaty(draft("", "A meeting", Language.ENGLISH, symbol))).isEqualTo(treaty);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Seventeenth meeting of the Conference of the Parties to the Basel Convention, basel",
        "fr, Conférence des Parties à la Convention de Stockholm, stockholm",
        "es, Conferencia de las Partes en el Convenio sobre la Diversidad Biológica, biodiversity",
        "ru, Конференция Сторон Роттердамской конвенции, rotterdam",
        "zh, 联合国气候变化框架公约缔约方会议, climate",
        "ar, مؤتمر الأطراف في اتفاقية بازل, basel",
        "en, Preparatory workshop in Basel, minamata"
    })
    void withoutASymbolTheTitleTells(String language, String title, String treaty) {
        assertThat(treaty(draft("", title, Language.of(language).orElseThrow(), ""))).isEqualTo(treaty);
    }

    @Test
    void whatIsChosenCountsMoreThanTheSymbol() {
        assertThat(treaty(draft("basel", "A meeting", Language.ENGLISH, "UNEP/MC/COP.1"))).isEqualTo("basel");
        assertThat(treaty(draft(MeetingDraft.NO_TREATY, "A meeting", Language.ENGLISH, "UNEP/MC/COP.1"))).isEmpty();
    }

    @Test
    void aMeetingThatBelongsToAnotherIsUnderItsTreaty() {
        Meeting cop = ok(List.of(), draft("", "COP", Language.ENGLISH, "FCCC/CP/2015"));
        MeetingDraft below = Drafts.below(draft("", "Bureau", Language.ENGLISH, ""), cop.id());
        assertThat(ok(List.of(cop), below).treaty()).isEqualTo("climate");
    }

    @Test
    void aTreatyThatNobodyKnowsIsRefused() {
        var check = new MeetingCheck(States.shipped(), List.of());
        assertThat(check.check(new MeetingId(new UUID(1, 2)), draft("ozone", "A meeting", Language.ENGLISH, "")))
                .isEqualTo(Checked.faulty(List.of(new Fault("treaty", new Rule.Unknown("ozone")))));
    }

    private static String treaty(MeetingDraft draft) {
        return ok(List.of(), draft).treaty();
    }

    private static Meeting ok(List<Meeting> known, MeetingDraft draft) {
        var check = new MeetingCheck(States.shipped(), known);
        return ((Checked.Ok<Meeting>) check.check(new MeetingId(new UUID(1, 2 + known.size())), draft)).value();
    }

    private static MeetingDraft draft(String treaty, String title, Language language, String symbol) {
        return new MeetingDraft(
                "CONFERENCE_OF_THE_PARTIES", "CONFIRMED", new SixText(Map.of(language, title)), SixText.EMPTY,
                SixText.EMPTY, SixText.EMPTY, "2019-01-01", "2019-01-05", SixText.EMPTY, "", "UTC", symbol, treaty,
                List.of(language), "", "", "");
    }
}
