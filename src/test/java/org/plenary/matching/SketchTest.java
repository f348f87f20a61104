package org.plenary.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SketchTest {

    private static final List<String> NAMES = List.of(
            "Yuliya Petrova", "Julia PETROVA", "Ioulia Petrov", "Mohamed Salah", "Muhammad Saleh", "Abderrahmane Benali",
            "Abd al-Rahman Ben Ali", "Katherine Miller", "Catherine MILLAR", "Kate Miller", "K. Miller", "Jonathan Johnson",
            "Johnathan Jonson", "Wei Wang", "Wang Xiaoming", "Hsiao-ming Wang", "Minsoo Kim", "Kim Min-soo", "Nguyen Thi Lan",
            "Maria Garcia Lopez", "Maria Lopez", "María José García", "Mariajose Garcia", "Takeshi Yamamoto", "Takashi Yamamoto",
            "Fyodorov Ivan", "Ivan Fedoroff", "Fedorova Ivanka", "Annemarie Schmidt", "Anne Marie Schmitt", "Ludwig van der Berg",
            "Ludwig Vanderberg", "Guillermo Fernandes", "William Fernandez", "Madonna", "Okonkwo Chukwuemeka", "Chukwemeka Okonkwo",
            "Zoé Dupont", "Zoe Dupond", "Карим Ахмедов", "Karim Akhmedov", "محمد صلاح", "王小明", "Bartholomew Featherstone",
            "Bartolomeo Fetherston", "Alice Quigley", "Bob Rathbone");

    private final NameBook book = new NameBook();
    private final Glances glances = new Glances(book);
    private final LatinLetters letters = new LatinLetters();

    @Test
    void whateverIsSeenToBeAlikeIsLetPass() {
        assertThat(NAMES).allSatisfy(one -> assertThat(NAMES)
                .filteredOn(other -> glances.mayBeAlike(likeness(one), likeness(other)))
                .allMatch(other -> Sketch.mayBeAlike(sketch(one), sketch(other))));
    }

    @Test
    void namesWithOneWordInCommonAreTurnedAway() {
        assertThat(Sketch.mayBeAlike(sketch("Alice Quigley"), sketch("Alice Rathbone"))).isFalse();
    }

    @Test
    void ofANameInAnotherScriptNothingIsTold() {
        assertThat(sketch("王小明")).isNull();
        assertThat(Sketch.mayBeAlike(sketch("王小明"), sketch("Alice Quigley"))).isTrue();
    }

    private Likeness likeness(String name) {
        return Likeness.of(Portrait.of(name), letters);
    }

    private @Nullable Sketch sketch(String name) {
        return Sketch.of(likeness(name), glances, book);
    }
}
