package org.plenary.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.base.Hands;
import org.plenary.base.Progress;
import org.plenary.kit.Work;

class MatchedPairsTest {

    private static final UUID HERE = new UUID(1, 1);
    private static final UUID THERE = new UUID(2, 2);
    private static final List<String> GIVEN = List.of("Ana", "Mohamed", "Yuliya", "John", "Xiaoming", "Léa", "Carlos");
    private static final List<String> FAMILY = List.of("SILVA", "TRAORE", "IVANOVA", "SMITH", "WANG", "DUPONT", "ROJAS");

    @Test
    void everyTwoWhoMayBeOneAreFoundOnce() {
        var matcher = new PersonMatcher<String>(new NameBook());
        matcher.add("first", portrait("Ana", "SILVA", HERE));
        matcher.add("another", portrait("John", "SMITH", HERE));
        matcher.add("second", portrait("Anna", "SILVA", HERE));
        assertThat(names(matcher)).containsExactly("second first");
    }

    @Test
    void somebodyOfNoDelegationIsFoundToo() {
        var matcher = new PersonMatcher<String>(new NameBook());
        matcher.add("first", Portrait.of("Yuliya", "IVANOVA", "", ""));
        matcher.add("second", portrait("Julia", "IVANOVA", THERE));
        matcher.add("third", Portrait.of("Yuliya", "IVANOVA", "", ""));
        assertThat(names(matcher)).containsExactlyInAnyOrder("second first", "third first", "third second");
    }

    @Test
    void theCountOfPeopleDoesNotChangeWhoIsFound() {
        var alone = new PersonMatcher<Integer>(new NameBook());
        var together = new PersonMatcher<Integer>(new NameBook(), Work.hands());
        List<Portrait> crowd = crowd();
        for (int i = 0; i < crowd.size(); i++) {
            Portrait one = crowd.get(i);
            alone.add(i, one);
            together.add(i, () -> one);
        }
        assertThat(together.pairs(Progress.none())).isEqualTo(alone.pairs(Progress.none()));
    }

    @Test
    void whoeverIsAskedForIsFoundAmongPairsToo() {
        var matcher = new PersonMatcher<Integer>(new NameBook(), Hands.own());
        List<Portrait> crowd = crowd().subList(0, 300);
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < crowd.size(); i++) {
            int place = i;
            matcher.candidates(crowd.get(i)).forEach(found -> asked.add(place + " " + found.value()));
            matcher.add(i, crowd.get(i));
        }
        assertThat(matcher.pairs(Progress.none()).stream()
                        .map(pair -> pair.value() + " " + pair.candidate().value()))
                .containsExactlyInAnyOrderElementsOf(asked);
    }

    private static List<String> names(PersonMatcher<String> matcher) {
        return matcher.pairs(Progress.none()).stream()
                .map(pair -> pair.value() + " " + pair.candidate().value())
                .toList();
    }

    private static List<Portrait> crowd() {
        List<Portrait> crowd = new ArrayList<>();
        for (int i = 0; i < 1_200; i++) {
            String family = FAMILY.get(i / GIVEN.size() % FAMILY.size()) + "abcdefghijklmnop".charAt(i / 49 % 16);
            crowd.add(portrait(GIVEN.get(i % GIVEN.size()), family, i % 3 == 0 ? THERE : HERE));
        }
        return crowd;
    }

    private static Portrait portrait(String given, String family, UUID sender) {
        return Portrait.of(given, family, "", "").from(sender);
    }
}
