package org.plenary.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.base.Folding;

class SieveTest {

    private record Body(String name, String kind, String status) {}

    private static final Body HARM = new Body("Health Care Without Harm", "NGO", "ADMITTED");
    private static final Body BUREAU = new Body("European Environmental Büreau", "NGO", "RECEIVED");
    private static final Body LABOUR = new Body("International Labour Organization", "UN", "ENTITLED");
    private static final List<Body> ALL = List.of(HARM, BUREAU, LABOUR);

    private static List<Body> passing(String search, Filter... filters) {
        return new Sieve(search, List.of(filters)).of(ALL, body -> Folding.fold(body.name()), (body, kind, key) ->
                switch (kind) {
                    case "kind" -> body.kind().equals(key);
                    default -> body.status().equals(key);
                });
    }

    private static Filter filter(String kind, String key) {
        return new Filter(kind, new Choice(key, key));
    }

    @Test
    void withoutSearchAndFiltersEverythingPassesInItsOrder() {
        assertThat(passing("")).containsExactlyElementsOf(ALL);
    }

    @Test
    void everyWordMustOccurButTheyNeedNotStandTogetherOrInThatOrder() {
        assertThat(passing("harm health")).containsExactly(HARM);
        assertThat(passing("harm labour")).isEmpty();
    }

    @Test
    void caseAndAccentsDoNotMatter() {
        assertThat(passing("BUREAU")).containsExactly(BUREAU);
    }

    @Test
    void ofOneKindOfFilterAnyLetsThrough() {
        assertThat(passing("", filter("status", "ADMITTED"), filter("status", "ENTITLED"))).containsExactly(HARM, LABOUR);
    }

    @Test
    void ofEachKindOfFilterOneMustLetThrough() {
        assertThat(passing("", filter("kind", "NGO"), filter("status", "ADMITTED"), filter("status", "ENTITLED")))
                .containsExactly(HARM);
    }
}
