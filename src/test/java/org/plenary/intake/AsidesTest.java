package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.base.Checked;
import org.plenary.base.Progress;
import org.plenary.office.Dialect;

class AsidesTest extends AtTheBench {

    @Test
    void rowsStayWhatTheOfficerSaidThatTheyAre() {
        Source source = bench.source(bench.csv("Name,Country\nAna SILVA,Portugal\nRui COSTA,Portugal\n"));
        Source pointed = value(bench.intake()
                .point(source, source.layout().pointing().with(new Pointing.At(0, 3), Pointed.LEFT_OUT)));
        assertThat(resumed(pointed).people()).hasSize(1);
    }

    @Test
    void theEncodingThatTheOfficerChoseStays() throws IOException {
        Path file = Files.writeString(
                folder.resolve("list.csv"), "Имя;Страна\nЖукова;Беларусь\n", Charset.forName("windows-1251"));
        var said = new Dialect(Charset.forName("KOI8-R"), ';');
        Source source = value(bench.intake().open(file, Optional.empty(), Optional.of(said), Progress.none()));
        assertThat(resumed(source).dialect()).contains(said);
    }

    private Source resumed(Source source) {
        var choice = new ImportChoice(Set.of(), Map.of(), Decision.SKIP, Set.of());
        bench.intake()
                .asides()
                .put(bench.meeting(), source, ImportPlan.of(source, Corrections.NONE, ValueChoices.NONE, choice), Optional.empty());
        List<Aside> asides = bench.intake().asides().of(bench.meeting());
        return value(bench.intake().resume(asides.getFirst(), Progress.none()));
    }

    private static <T> T value(Checked<T> checked) {
        return ((Checked.Ok<T>) checked).value();
    }
}
