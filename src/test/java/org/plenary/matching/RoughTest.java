package org.plenary.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoughTest {

    @Test
    void vowelsDoNotCount() {
        assertThat(Rough.of("karami")).isEqualTo(Rough.of("krm"));
    }

    @Test
    void theVoicedIsAsTheVoiceless() {
        assertThat(Rough.of("badag")).isEqualTo(Rough.of("patak"));
    }

    @Test
    void noMoreThanFourConsonantsCount() {
        assertThat(Rough.of("krmnst")).isEqualTo(Rough.of("krmn"));
    }

    @Test
    void aKeyWithoutConsonantsIsItsFirstSound() {
        assertThat(Rough.of("aiu")).isEqualTo(Rough.of("a"));
    }

    @Test
    void anInitialIsOfTheFirstSound() {
        assertThat(Rough.initial(Rough.of("karm"))).isEqualTo(Rough.initial(Rough.of("kut")));
        assertThat(Rough.isInitial(Rough.initial(Rough.of("karm")))).isTrue();
        assertThat(Rough.ofInitial(Rough.initial(Rough.of("karm")))).isEqualTo('k');
    }

    @Test
    void noWordIsTakenForAnInitial() {
        assertThat(Rough.isInitial(Rough.of("kr"))).isFalse();
        assertThat(Rough.isInitial(Rough.of("krmn"))).isFalse();
    }

    @Test
    void itBeginsWithTwoSounds() {
        assertThat(Rough.start(Rough.of("krmn"))).isEqualTo(Rough.start(Rough.of("krst"))).isEqualTo(Rough.of("kr"));
        assertThat(Rough.start(Rough.of("k"))).isEqualTo(Rough.of("k"));
    }

    @Test
    void anySoundCanBeLeftOut() {
        long[] without = IntStream.range(0, 4).mapToLong(place -> Rough.without(Rough.of("krmn"), place)).toArray();
        assertThat(without).containsExactly(Rough.of("krm"), Rough.of("krn"), Rough.of("kmn"), Rough.of("rmn"));
    }
}
