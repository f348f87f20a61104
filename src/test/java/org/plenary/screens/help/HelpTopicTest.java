package org.plenary.screens.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plenary.base.Language;
import org.plenary.words.Phrasebook;

class HelpTopicTest {

    @Test
    void thereAreTopics() {
        assertThat(HelpTopic.all(Language.ENGLISH)).extracting(HelpTopic::id).contains("start", "people", "safety");
    }

    @TestFactory
    Stream<DynamicTest> everyTopicSaysAsMuchInEveryLanguage() {
        return HelpTopic.all(Language.ENGLISH).stream()
                .flatMap(english -> Stream.of(Language.values())
                        .map(language -> DynamicTest.dynamicTest(english.id() + " in " + language.code(), () -> {
                            HelpTopic topic = HelpTopic.of(english.id(), language).orElseThrow();
                            assertThat(topic.title()).isNotBlank();
                            assertThat(topic.purpose()).isNotBlank();
                            assertThat(topic.first()).hasSameSizeAs(english.first()).noneMatch(String::isBlank);
                            assertThat(topic.more()).hasSameSizeAs(english.more()).noneMatch(String::isBlank);
                            if (language != Language.ENGLISH) {
                                assertThat(topic.purpose()).isNotEqualTo(english.purpose());
                                assertThat(topic.first()).doesNotContainAnyElementsOf(english.first());
                                assertThat(topic.more()).doesNotContainAnyElementsOf(english.more());
                            }
                        })));
    }

    @Test
    void theManualHoldsEveryTopicAndItsKeys() {
        String html = manual(Language.FRENCH);
        HelpTopic.all(Language.FRENCH)
                .forEach(topic -> assertThat(html).contains("<section id=\"" + topic.id() + "\">"));
        assertThat(html).contains("<kbd>Ctrl+N</kbd>");
    }

    @Test
    void theArabicManualIsReadFromTheRight() {
        assertThat(manual(Language.ARABIC)).contains("<html lang=\"ar\" dir=\"rtl\">");
    }

    @Test
    void theManualNeedsNoNetwork() {
        assertThat(manual(Language.ENGLISH)).doesNotContain("http:", "https:", "<script", "src=");
    }

    @Test
    void whatLooksLikeMarkupIsText() {
        String html = new Manual(new Phrasebook(Language.ENGLISH), "1")
                .html(Map.of("people", List.of(new HelpKey("Less < more & \"all\"", ""))));
        assertThat(html).contains("Less &lt; more &amp; &quot;all&quot;");
    }

    private static String manual(Language language) {
        Map<String, List<HelpKey>> commands = new HashMap<>();
        HelpTopic.names().forEach(topic -> commands.put(topic, List.of()));
        commands.put("people", List.of(new HelpKey("Add person", "Ctrl+N")));
        return new Manual(new Phrasebook(language), "1.2").html(commands);
    }
}
