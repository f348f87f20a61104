package org.plenary.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.office.StrictWord;
import org.plenary.office.WordTemplate;
import org.plenary.procedure.Body;

class ShippedTemplatesTest {

    /// By kind and language: each is read once for all tests.
    private static final Map<List<?>, WordTemplate> READ = new ConcurrentHashMap<>();

    static Stream<Arguments> all() {
        return Arrays.stream(LetterKind.values())
                .flatMap(kind -> Arrays.stream(Language.values()).map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyShippedTemplateIsUsable(LetterKind kind, Language language) {
        assertThat(read(kind, language).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyTranslationUsesTheSameTagsApartFromTheState(LetterKind kind, Language language) {
        assertThat(content(read(kind, language))).isEqualTo(content(read(kind, Language.ENGLISH)));
    }

    /// How a language speaks of a State or repeats a person's name is its own affair.
    private static List<String> content(WordTemplate template) {
        List<String> free = List.of("state", "of_state", "government", "delegation", "person", "meeting_city", "meeting");
        return template.used().stream().filter(tag -> !free.contains(tag)).sorted().toList();
    }

    @Test
    void theSameTemplateHasTheSameBytes() {
        assertThat(ShippedTemplates.file(LetterKind.INVITATION, Language.FRENCH, Body.BASEL))
                .isEqualTo(ShippedTemplates.file(LetterKind.INVITATION, Language.FRENCH, Body.BASEL));
    }

    private static WordTemplate read(LetterKind kind, Language language) {
        return READ.computeIfAbsent(List.of(kind, language), asked -> readAnew(kind, language));
    }

    private static WordTemplate readAnew(LetterKind kind, Language language) {
        byte[] file = ShippedTemplates.file(kind, language, Body.MINAMATA);
        assertThat(StrictWord.faults(file)).isEmpty();
        return switch (WordTemplate.read(file, Tags.known())) {
            case Checked.Ok<WordTemplate>(var template) -> template;
            case Checked.Faulty<WordTemplate>(var faults) -> throw new AssertionError(faults);
        };
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void underTheClimateConventionSessionsAreHeldAndNotMeetings(Language language) throws IOException {
        var meeting = Pattern.compile(
                "\\b[Mm]eetings?\\b|[Rr]éunion|[Rr]euni[oó]n|[Сс]овещани|(?<!届)会议|اجتماع|\\[\\[|]]|\\|");
        for (LetterKind kind : LetterKind.values()) {
            String text = text(ShippedTemplates.file(kind, language, Body.CLIMATE)).replaceAll("\\{\\{\\w+}}", "");
            assertThat(meeting.matcher(text).find()).as(kind + text).isFalse();
        }
    }

    private static String text(byte[] file) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", "");
                }
            }
        }
        throw new AssertionError("no text");
    }

    @Test
    void aTemplateCanBeLookedAt() throws IOException {
        Path folder = Files.createDirectories(Path.of("target/letters"));
        for (Language language : Language.values()) {
            for (LetterKind kind : LetterKind.values()) {
                Files.write(
                        folder.resolve(kind + "_" + language.code() + ".docx"),
                        ShippedTemplates.file(kind, language, Body.MINAMATA));
            }
        }
        assertThat(folder).isNotEmptyDirectory();
    }
}
