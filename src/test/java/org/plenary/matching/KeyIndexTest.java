package org.plenary.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyIndexTest {

    private final KeyIndex index = new KeyIndex();

    @Test
    void everybodyUnderAKeyIsHandedOverTheLatestFirst() {
        index.put(7, 1);
        index.put(9, 2);
        index.put(7, 3);
        assertThat(under(7)).containsExactly(3, 1);
    }

    @Test
    void nobodyIsUnderAnUnknownKey() {
        index.put(7, 1);
        assertThat(under(8)).isEmpty();
    }

    @Test
    void tooManyUnderOneKeyAreNotHandedOver() {
        index.put(7, 1);
        index.put(7, 2);
        List<Integer> found = new ArrayList<>();
        assertThat(index.eachOfFew(7, 1, found::add)).isFalse();
        assertThat(found).isEmpty();
    }

    @Test
    void nothingIsLostWhereManyAreFiled() {
        for (int i = 0; i < 10_000; i++) {
            index.put(i / 2, i);
        }
        assertThat(under(4_321)).containsExactly(8_643, 8_642);
    }

    @Test
    void keysThatEndAlikeAreTwo() {
        index.put(1, 1);
        index.put(1L << 40 | 1, 2);
        assertThat(under(1)).containsExactly(1);
    }

    private List<Integer> under(long key) {
        List<Integer> found = new ArrayList<>();
        index.each(key, found::add);
        return found;
    }
}
