package org.plenary.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationReadingTest {

    private final Organizations organizations = Organizations.shipped();

    @Test
    void anAcronymIsExact() {
        assertThat(organizations.read("PNUE")).isInstanceOf(Reading.Exact.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            United Nations Enviroment Programme                 | UNEP
            UN Development Program (UNDP)                       | UNDP
            World Health Organisation                           | WHO
            """)
    void aWildSpellingIsProposedFirst(String text, String code) {
        Reading<Organization> reading = organizations.read(text);
        Organization first = switch (reading) {
            case Reading.Exact<Organization>(var found, var _) -> found;
            case Reading.Likely<Organization>(var proposals) -> proposals.getFirst().value();
            case Reading.None<Organization> _ -> throw new AssertionError("nothing found for " + text);
        };
        assertThat(first.code()).isEqualTo(code);
    }

    @Test
    void anotherOrganizationIsNone() {
        assertThat(organizations.read("Friends of Clean Rivers")).isInstanceOf(Reading.None.class);
    }
}
