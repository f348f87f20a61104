package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.base.Checked;
import org.plenary.office.SheetContent;
import org.plenary.office.SourceRow;
import org.plenary.matching.NameBook;
import org.plenary.matching.Names;
import org.plenary.people.ParticipantField;
import org.plenary.registry.Honorifics;
import org.plenary.registry.Match;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.State;
import org.plenary.registry.States;

class WildListsTest {

    private static final States STATES = ReferenceBook.shipped().states();

    private static RowSense sense;

    @BeforeAll
    static void readTheWords() {
        var names = new Names(Honorifics.shipped(), new NameBook());
        var choices = new Choices();
        sense = new RowSense(new Headings(choices, names, text -> STATES.find(text) instanceof Match.Found<State>), choices, names, ReferenceBook.shipped());
    }

    static Stream<Arguments> lists() {
        return WildLists.all().stream().map(wild -> Arguments.of(wild.layout() + " " + wild.tongue().language(), wild));
    }

    private static Source source(WildLists.Wild wild) {
        return read(wild.sheets());
    }

    private static Source read(List<WildList> sheets) {
        List<SheetContent> contents = new ArrayList<>();
        for (WildList list : sheets) {
            contents.add(list.content(contents.size()));
        }
        var document = new Document(
                Path.of("wild.xlsx"), Optional.empty(), contents.stream().map(SheetContent::sheet).toList(), contents);
        return ((Checked.Ok<Source>) Source.of(document, Pointing.NONE, sense)).value();
    }

    @Test
    void aHeadingOfTwoChoicesBelowAnotherIsNotTornApart() {
        var list = new WildList("Liste")
                .head("Participant", "", "Délégation", "")
                .merge(0, 0, 1)
                .merge(0, 2, 3)
                .head("Titre", "NOM, Prénom", "Pays / Organisation", "Fonction")
                .band("ÉTATS PARTIES")
                .merge(0, 0, 3)
                .person("Guinée", "M.", "DIALLO, Mamadou", "Guinée", "Directeur")
                .person("Japon", "Mme", "SATO, Keiko", "Japon", "Conseillère")
                .person("Brésil", "M.", "SILVA, João", "Brésil", "Expert");
        Source source = read(List.of(list));
        assertThat(source.columns().stream()
                        .filter(column -> source.mapping()
                                .use(column.index())
                                .target()
                                .equals(new Target.Of(ParticipantField.DELEGATION)))
                        .map(SourceColumn::samples)
                        .findFirst()
                        .orElseThrow())
                .contains("Guinée", "Japon", "Brésil");
    }

    /// Pointing looks only at what it changes; the rows have to come out as if the list were read anew.
    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void pointingFindsWhatReadingAnewFinds(String name, WildLists.Wild wild) {
        Source source = source(wild);
        List<SourceRow> rows = source.content().rows();
        for (Pointed what : Pointed.values()) {
            Pointing pointing = Pointing.NONE.with(
                    new Pointing.At(source.sheet().position(), rows.get(rows.size() / 2).number()), what);
            assertThat(told(source.pointed(pointing, sense)))
                    .isEqualTo(told(Source.of(source.layout().document(), pointing, sense)));
        }
    }

    private static List<Object> told(Checked<Source> found) {
        Source source = ((Checked.Ok<Source>) found).value();
        List<Object> told = new ArrayList<>(List.of(source.people(), source.columns(), source.mapping()));
        for (SheetContent content : source.layout().document().contents()) {
            content.rows().forEach(row -> told.add(source.layout().role(content.sheet().position(), row)));
        }
        return told;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void everyRowIsTakenAsWhatItIs(String name, WildLists.Wild wild) {
        Source source = source(wild);
        for (int i = 0; i < wild.sheets().size(); i++) {
            WildList list = wild.sheets().get(i);
            int sheet = i;
            assertThat(list.content(i).rows().stream().map(row -> source.layout().role(sheet, row)).toList())
                    .isEqualTo(list.roles());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void everyPersonHasTheDelegationThatTheListSays(String name, WildLists.Wild wild) {
        Source source = source(wild);
        List<String> said = wild.sheets().stream().flatMap(list -> list.senders().stream()).toList();
        Mapping mapping = source.mapping();
        List<Integer> columns = new ArrayList<>(mapping.columns(Target.Special.STATE));
        columns.addAll(mapping.columns(new Target.Of(ParticipantField.DELEGATION)));
        if (said.stream().anyMatch(sender -> !sender.isEmpty()) && !wild.layout().equals("sparse")) {
            assertThat(columns).isNotEmpty();
            assertThat(source.people().stream().map(row -> row.cell(columns.getFirst()).text()).toList()).isEqualTo(said);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void noColumnOfTheSheetIsLost(String name, WildLists.Wild wild) {
        Source source = source(wild);
        long columns = source.columns().stream().filter(column -> column.origin() == Origin.SHEET).count();
        int most = wild.sheets().stream().mapToInt(WildList::columns).max().orElse(0);
        assertThat(columns).isEqualTo(switch (wild.layout()) {
            case "side by side" -> 3;
            case "other tables below" -> 8;
            default -> most;
        });
    }
}
