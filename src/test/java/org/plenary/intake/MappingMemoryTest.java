package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenary.people.ParticipantField;

class MappingMemoryTest extends AtTheBench {

    private static final Target FUNCTION = new Target.Of(ParticipantField.FUNCTION);

    private Source list(String headings) {
        return bench.source(bench.csv(headings + "\nAna SILVA,Portugal,Chair\n"));
    }

    private void teach() {
        Source source = list("Name,Country,Llawdriniaeth");
        bench.run(bench.preview(source.mapped(source.mapping().with(2, FUNCTION))));
    }

    @Test
    void aListWithTheSameHeadingsIsTakenTheSameWay() {
        teach();
        assertThat(list("NAME,Country,llawdriniaeth").mapping().use(2))
                .isEqualTo(new ColumnUse(FUNCTION, Precedence.FILE, Evidence.MEMORY));
    }

    @Test
    void aHeadingIsKnownInOtherListsToo() {
        teach();
        Source other = bench.source(bench.csv("Llawdriniaeth,Name,Country\nChair,Rui COSTA,Portugal\n"));
        assertThat(other.mapping().use(0)).isEqualTo(new ColumnUse(FUNCTION, Precedence.FILE, Evidence.MEMORY));
    }

    @Test
    void whichSideWinsIsRememberedToo() {
        Source source = list("Name,Country,Position");
        bench.run(bench.preview(source.mapped(source.mapping().with(2, Precedence.BLANKS))));
        assertThat(list("Name,Country,Position").mapping().use(2).precedence()).isEqualTo(Precedence.BLANKS);
    }

    @Test
    void whatWasNotImportedIsNotRemembered() {
        Source source = list("Name,Country,Llawdriniaeth");
        bench.preview(source.mapped(source.mapping().with(2, FUNCTION)));
        assertThat(list("Name,Country,Llawdriniaeth").mapping().use(2).evidence()).isEqualTo(Evidence.NOTHING);
    }
}
