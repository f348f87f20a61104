package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Outcome;
import org.plenary.people.AdditionalField;
import org.plenary.people.AdditionalFields;
import org.plenary.people.ParticipantId;

class AdditionalColumnsTest {

    @TempDir
    private Path folder;

    private IntakeBench bench;
    private AdditionalFields fields;

    @BeforeEach
    void open() {
        bench = new IntakeBench(folder);
        fields = new AdditionalFields(bench.workspace());
    }

    @AfterEach
    void close() {
        bench.close();
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

    @Test
    void passportsAreNeverKeptByThemselves() {
        Source source = bench.source(bench.csv("Name,Country,Passport number\nAna SILVA,Portugal,X1234567\n"));
        assertThat(source.mapping().of(2)).isEqualTo(Target.Special.IGNORED);
    }
}
