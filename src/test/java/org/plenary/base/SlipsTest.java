package org.plenary.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SlipsTest {

    @Test
    void slipsAreCountedUpToTheMost() {
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String one = word(random);
            String other = word(random);
            int most = random.nextInt(4);
            assertThat(Slips.between(one, other, most)).as("%s %s", one, other).isEqualTo(Math.min(all(one, other), most + 1));
        }
    }

    @Test
    void lettersNeverTellOfMoreSlipsThanThereAre() {
        var random = new Random(8);
        for (int i = 0; i < 20_000; i++) {
            String one = word(random);
            String other = word(random);
            assertThat(Slips.apart(Slips.letters(one), Slips.letters(other))).isLessThanOrEqualTo(all(one, other));
        }
    }

    private static String word(Random random) {
        return random.ints(random.nextInt(9), 'a', 'e').collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /// The whole table, plainly.
    private static int all(String a, String b) {
        var d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }

    @Test
    void theSameLettersInAnotherOrderAreMixed() {
        assertThat(Slips.areMixed("buthan", "bhutan")).isTrue();
        assertThat(Slips.areMixed("bhutan", "butane")).isFalse();
    }

    @Test
    void keysSideBySideAreNeighbours() {
        assertThat(Keyboard.isNeighboursSlip("iraw", "iraq")).isTrue();
        assertThat(Keyboard.isNeighboursSlip("iran", "iraq")).isFalse();
        assertThat(Keyboard.isNeighboursSlip("мальа", "мальт")).isFalse();
    }
}
