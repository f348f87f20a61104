package org.plenary.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenary.base.Language;

/// Shows that the walk over all messages would catch what it is there to catch.
class WordsWalkTest {

    interface OneWords {
        String chosen(int count, String place);
    }

    @Test
    void aGoodMessagePasses() {
        assertThat(russian("{place}: {count, plural, one {# лицо} few {# лица} many {# лиц} other {# лица}}"))
                .isEmpty();
    }

    @Test
    void aMissingMessageIsCaught() {
        assertThat(WordsTest.faults(methods(), Map.of(), Map.of(), Language.RUSSIAN))
                .containsExactly("chosen is missing");
    }

    @Test
    void aSuperfluousMessageIsCaught() {
        assertThat(WordsTest.faults(Map.of(), Map.of("old", "x"), Map.of(), Language.RUSSIAN).toString())
                .contains("belongs to no message");
    }

    @Test
    void aMessageThatDoesNotParseIsCaught() {
        assertThat(russian("{count, plural, one {# {place}")).contains("does not parse");
    }

    @Test
    void anUnknownArgumentIsCaught() {
        assertThat(russian("{count} {place} {who}")).contains("no such argument: who");
    }

    @Test
    void anArgumentThatIsLeftOutIsCaught() {
        assertThat(russian("{count}")).contains("leaves out the argument place");
    }

    @Test
    void aMissingPluralFormIsCaught() {
        assertThat(russian("{place} {count, plural, one {# место} other {# места}}"))
                .contains("lacks the plural form few", "lacks the plural form many");
    }

    @Test
    void aPluralWithinASelectIsCaughtToo() {
        assertThat(russian("{place, select, HERE {{count, plural, other {#}}} other {{count}}}"))
                .contains("lacks the plural form one");
    }

    @Test
    void whatIsLeftInEnglishIsCaught() {
        String text = "{count} chosen in {place}";
        assertThat(WordsTest.faults(methods(), Map.of("chosen", text), Map.of("chosen", text), Language.RUSSIAN)
                        .toString())
                .contains("left in English");
    }

    @Test
    void anEmptyMessageIsCaught() {
        assertThat(russian(" ")).contains("says nothing");
    }

    private static String russian(String text) {
        return String.join(
                "; ", WordsTest.faults(methods(), Map.of("chosen", text), Map.of("chosen", "x"), Language.RUSSIAN));
    }

    private static Map<String, Method> methods() {
        return Arrays.stream(OneWords.class.getMethods())
                .collect(Collectors.toMap(Method::getName, method -> method));
    }
}
