package org.plenary.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShippedTableTest {

    @Test
    void aQuotedCellKeepsItsCommaAndItsQuotes() {
        assertThat(ShippedTable.parse("a,\"b, \"\"c\"\"\",\n")).containsExactly(List.of("a", "b, \"c\"", ""));
    }

    @Test
    void aCarriageReturnIsNoPartOfTheCell() {
        assertThat(ShippedTable.parse("a\r\nb\r\n")).containsExactly(List.of("a"), List.of("b"));
    }

    @Test
    void aColumnThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> new ShippedTable.Row(Map.of()).get("iso3")).hasMessageContaining("iso3");
    }
}
