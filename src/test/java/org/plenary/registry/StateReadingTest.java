package org.plenary.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.base.WordList;

/// Spellings of States as they are found in lists, official ones and wild ones.
class StateReadingTest {

    private static final States STATES = States.shipped();
    private static final Map<String, Reading<State>> READ = new ConcurrentHashMap<>();

    private record Spelled(String text, State state) {}

    @Test
    void everyOfficialNameInSixLanguagesIsExact() {
        List<Spelled> official = new ArrayList<>();
        for (State state : STATES.all()) {
            state.names().all().forEach(name -> official.add(new Spelled(name.text(), state)));
        }
        for (WordList.Line line : WordList.lines("/registry/spellings.txt")) {
            if (line.key().startsWith("NAME ")) {
                State state = STATES.byCode(line.key().substring(5)).orElseThrow();
                line.words().forEach(word -> official.add(new Spelled(word, state)));
            }
        }
        List<String> missed = official.stream()
                .filter(name -> !isExact(name))
                .map(name -> name.text() + " is " + name.state())
                .toList();
        assertThat(official).hasSizeGreaterThan(2_500);
        assertThat((double) missed.size() / official.size()).as("%s", missed).isLessThanOrEqualTo(0.01);
    }

    @Test
    void wildSpellingsAreRightOrProposedFirst() throws IOException {
        List<Spelled> wild = Stream.concat(found().stream(), slips().stream()).toList();
        List<String> missed = wild.stream()
                .filter(one -> !first(read(one.text())).equals(Optional.of(one.state())))
                .map(one -> one.text() + " is " + one.state() + ", not " + read(one.text()))
                .toList();
        assertThat(wild).hasSizeGreaterThan(1_500);

        assertThat((double) missed.size() / wild.size()).as("%d of %d: %s", missed.size(), wild.size(), missed)
                .isLessThanOrEqualTo(0.05);
    }

    @Test
    void nothingIsTakenForAnotherStateWithoutAQuestion() throws IOException {
        assertThat(Stream.concat(found().stream(), slips().stream())
                        .filter(one -> read(one.text()) instanceof Reading.Exact<State>(var state, var _)
                                && !state.equals(one.state())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "USSR", "Yugoslavia", "Czechoslovakia", "Hong Kong, China", "Taiwan", "Scotland", "Kosovo", "Georgia, USA",
        "Atlanta, Georgia", "New Mexico", "American Samoa", "Puerto Rico", "Western Sahara", "France and Germany",
        "Kenya / Uganda", "Atlantis", "Ministry of Environment", "Greenpeace International", "Antarctica", "x", "N/A", "Africa"
    })
    void whatIsNoStateIsRefused(String text) {
        assertThat(STATES.read(text)).isInstanceOf(Reading.None.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Congolese", "Korea", "Dominican", "Guinean"})
    void whatMayBeSeveralIsAsked(String text) {
        assertThat(STATES.read(text)).isInstanceOf(Reading.Likely.class);
    }

    @Test
    void theSovietUnionTellsWhoCameAfterIt() {
        assertThat(STATES.read("СССР"))
                .isEqualTo(new Reading.None<>(Reading.Why.GONE, STATES.byCode("RUS")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Правительство Российской Федерации|RUS", "Посольство Казахстана|KAZ", "Pays : Bénin|BEN", "中国代表团|CHN", "RMI|MHL",
        "Министерство окружающей среды Республики Армения|ARM", "Permanent Mission of Kenya, New York|KEN", "Buthan|BTN"
    })
    void whatStandsAroundANameIsLeftAside(String text, String iso3) {
        assertThat(first(read(text))).isEqualTo(STATES.byCode(iso3));
        assertThat(read(text)).isInstanceOf(Reading.Likely.class);
    }

    @ParameterizedTest
    @CsvSource({"Guernesey,GBR", "HKG,CHN", "Гренландия,DNK", "Porto Rico,USA", "Nova Caledônia,FRA"})
    void aTerritoryIsNoStateInWhateverLanguage(String text, String iso3) {
        assertThat(read(text)).isEqualTo(new Reading.None<State>(Reading.Why.NO_STATE, STATES.byCode(iso3)));
    }

    private static Reading<State> read(String text) {
        return READ.computeIfAbsent(text, STATES::read);
    }

    private static boolean isExact(Spelled name) {
        return switch (STATES.read(name.text())) {
            case Reading.Exact<State>(var state, var _) -> state.equals(name.state());
            case Reading.Likely<State> _, Reading.None<State> _ -> false;
        };
    }

    private static Optional<State> first(Reading<State> reading) {
        return switch (reading) {
            case Reading.Exact<State>(var state, var _) -> Optional.of(state);
            case Reading.Likely<State>(var proposals) -> Optional.of(proposals.getFirst().value());
            case Reading.None<State>(var _, var _) -> Optional.empty();
        };
    }

    private static List<Spelled> found() throws IOException {
        try (InputStream in = Objects.requireNonNull(StateReadingTest.class.getResourceAsStream("/matching/states.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .map(part -> new Spelled(part[0], STATES.byCode(part[1]).orElseThrow()))
                    .toList();
        }
    }

    /// A letter left out, doubled, or swapped with its neighbour, where that does not make another name.
    private static List<Spelled> slips() {
        Set<String> doubtful = Set.of("Niger", "Nigeria");
        List<Spelled> slips = new ArrayList<>();
        for (State state : STATES.all()) {
            List<String> names = state.names().all().stream()
                    .filter(name -> name.form() == NameForm.SHORT)
                    .map(DatedName::text)
                    .filter(text -> text.length() > 4 && text.codePointAt(0) < 0x500 && !doubtful.contains(text))
                    .distinct()
                    .toList();
            for (String name : names) {
                int at = 1 + Math.floorMod(name.hashCode(), name.length() - 2);
                String out = name.substring(0, at) + name.substring(at + 1);
                String twice = name.substring(0, at) + name.charAt(at) + name.substring(at);
                String swapped = name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
                for (String slip : List.of(out, twice, swapped)) {
                    if (!(STATES.find(slip) instanceof Match.Found<State>)) {
                        slips.add(new Spelled(slip, state));
                    }
                }
            }
        }
        return slips;
    }
}
