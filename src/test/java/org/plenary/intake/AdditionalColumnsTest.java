package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.base.Outcome;
import org.plenary.people.AdditionalField;
import org.plenary.people.AdditionalFields;
import org.plenary.people.ParticipantId;

class AdditionalColumnsTest extends AtTheBench {

    private AdditionalFields fields;

    @BeforeEach
    void open() {
        fields = new AdditionalFields(bench.workspace());
    }

    private Preview visas(String status) {
        return bench.preview(bench.csv("Name,Country,Visa status\nAna SILVA,Portugal," + status + "\n"));
    }

    private ParticipantId ana() {
        return bench.people().dossiers(bench.meeting()).getFirst().participant().id();
    }

    private List<String> said() {
        return fields.of(ana()).stream().map(field -> field.name() + "=" + field.value()).toList();
    }

    @Test
    void aColumnNobodyKnowsIsKept() {
        bench.run(visas("requested"));
        assertThat(said()).containsExactly("Visa status=requested");
    }

    @Test
    void theSameAgainChangesNothing() {
        bench.run(visas("requested"));
        assertThat(visas("requested").counts()).isEqualTo(new ImportCounts(0, 0, 1, 0, 0));
    }

    @Test
    void anotherValueIsAChange() {
        bench.run(visas("requested"));
        assertThat(bench.run(visas("granted")).fates()).containsExactly(Fate.CHANGED);
        assertThat(said()).containsExactly("Visa status=granted");
    }

    @Test
    void undoTakesTheFieldsBackToo() {
        bench.run(visas("requested"));
        bench.run(visas("granted"));
        assertThat(bench.workspace().undo()).isInstanceOf(Outcome.Done.class);
        assertThat(said()).containsExactly("Visa status=requested");
    }

    @Test
    void theHistoryOfAPersonKnowsThem() {
        bench.run(visas("requested"));
        bench.run(visas("granted"));
        assertThat(bench.people().history(bench.people().dossiers(bench.meeting()).getFirst()))
                .first()
                .satisfies(entry -> assertThat(entry.changes())
                        .extracting(change -> change.field() + ": " + change.was() + " → " + change.now())
                        .containsExactly("value: requested → granted"));
    }

    @Test
    void aPersonWhoIsErasedTakesThemAlong() {
        bench.run(visas("requested"));
        ParticipantId ana = ana();
        bench.people().erase(bench.people().dossier(ana).orElseThrow().participant().person().id());
        assertThat(fields.of(ana)).isEmpty();
        assertThat(bench.workspace()
                        .<List<String>>read(reader -> reader.list(
                                "SELECT patch FROM op WHERE tbl = 'additional_field'", row -> row.text("patch"))))
                .noneMatch(patch -> patch.contains("requested"));
    }

    @Test
    void oneCanBeTakenAway() {
        bench.run(visas("requested"));
        AdditionalField visa = fields.of(ana()).getFirst();
        fields.remove(visa);
        assertThat(fields.of(ana())).isEmpty();
    }

    @Test
    void aHeadingInBracketsIsAnAdditionalFieldWhateverItSays() {
        bench.run(bench.preview(bench.csv("Name,Country,[E-mail]\nAna SILVA,Portugal,a@example.org\n")));
        assertThat(fields.ofMeeting(bench.meeting()).get(ana())).isEqualTo(Map.of("E-mail", "a@example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Passport number", "Passport expiry", "Date de délivrance du passeport", "Fecha de caducidad (pasaporte)",
                "Дата выдачи паспорта", "تاريخ إصدار جواز السفر", "护照签发地", "Expiry date"
            })
    void whatIsToldOfPassportsIsNeverKeptByItself(String heading) {
        Source source = bench.source(bench.csv("Name,Country," + heading + "\nAna SILVA,Portugal,12/03/2031\n"));
        assertThat(source.mapping().use(2)).isEqualTo(ColumnUse.of(Target.Special.IGNORED, Evidence.PROTECTED));
    }

    @Test
    void aNameAsItStandsInThePassportIsAName() {
        Source source = bench.source(bench.csv("Full name (as in passport),Country\nAna SILVA,Portugal\n"));
        assertThat(source.mapping().of(0)).isEqualTo(Target.Special.NAME);
    }
}
