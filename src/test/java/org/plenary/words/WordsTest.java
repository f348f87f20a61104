package org.plenary.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plenary.base.Language;

/// Walks every interface of messages in every language. Whoever adds a message is told here what it lacks.
class WordsTest {

    /// What is written alike in several languages: names, symbols, international words.
    private static final Set<String> ALIKE = Set.of(
            "Plenary", "COP", "Excel", "Word", "CSV", "PDF", "UNEP", "Ctrl", "OK", "Participants", "Participant",
            "Observations", "Notes", "Note", "Documents", "Document", "Capital", "Delegations", "Delegation", "Date",
            "Dates", "Type", "Code", "Total", "Latin", "Options", "Format", "Bureau", "Parties", "Organizations",
            "Region", "Regions", "Message", "Details", "Page", "Webinar", "No", "Error", "Capacity", "Honorific",
            "Function", "Consent", "Status", "General", "Normal", "Tel.: {number}", "Verdict", "Original", "Final", "Information", "Passport",
            // The numbers of the parts of a report.
            "{part, select, INTRODUCTION {I.} CREDENTIALS {II.} RECOMMENDATION {III.} DECISION {IV.} ANNEX {} other {?}}",
            // Papers of the United Nations in Russian say this in English.
            "{distribution, select, GENERAL {Distr.: General} LIMITED {Distr.: Limited} RESTRICTED {Distr.: Restricted}"
                    + " other {?}}");

    @Test
    void thereAreMessages() throws Exception {
        assertThat(interfaces()).contains(FaultWords.class);
    }

    @TestFactory
    Stream<DynamicTest> everyMessageIsWellSaidInEveryLanguage() throws Exception {
        return interfaces().stream()
                .flatMap(type -> Arrays.stream(Language.values())
                        .map(language -> DynamicTest.dynamicTest(
                                type.getSimpleName() + " in " + language.code(),
                                () -> assertThat(faults(type, language)).isEmpty())));
    }

    /// In the folder of the program's own classes; the tests' are another one.
    private static List<Class<?>> interfaces() throws Exception {
        Path classes = Path.of(FaultWords.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            List<Class<?>> found = new ArrayList<>();
            for (Path file : files.filter(file -> file.toString().endsWith("Words.class")).sorted().toList()) {
                String name = classes.relativize(file).toString().replaceAll("[/\\\\]", ".").replaceFirst("\\.class$", "");
                Class<?> type = Class.forName(name, false, WordsTest.class.getClassLoader());
                if (type.isInterface()) {
                    found.add(type);
                }
            }
            return found;
        }
    }

    private static List<String> faults(Class<?> type, Language language) throws IOException {
        Map<String, String> texts = texts(type, language);
        Map<String, String> english = texts(type, Language.ENGLISH);
        Map<String, Method> methods = Arrays.stream(type.getMethods())
                .collect(Collectors.toMap(Method::getName, method -> method));
        return faults(methods, texts, english, language);
    }

    /// What is wrong with the texts of one interface in one language.
    static List<String> faults(
            Map<String, Method> methods, Map<String, String> texts, Map<String, String> english, Language language) {
        List<String> faults = new ArrayList<>();
        difference(methods.keySet(), texts.keySet()).forEach(name -> faults.add(name + " is missing"));
        difference(texts.keySet(), methods.keySet()).forEach(name -> faults.add(name + " belongs to no message"));
        texts.forEach((name, text) -> {
            Method method = methods.get(name);
            if (method != null) {
                messageFaults(method, text, language).forEach(fault -> faults.add(name + ": " + fault));
                if (language != Language.ENGLISH && isLeftInEnglish(text, english.getOrDefault(name, ""))) {
                    faults.add(name + " is left in English: " + text);
                }
            }
        });
        return faults;
    }

    private static Set<String> difference(Set<String> of, Set<String> without) {
        var left = new TreeSet<>(of);
        left.removeAll(without);
        return left;
    }

    private static boolean isLeftInEnglish(String text, String english) {
        String letters = text.replaceAll("\\{\\w+(, number)?}", "").replaceAll("[^\\p{L} ]", "").strip();
        return text.equals(english) && !letters.isEmpty() && !ALIKE.contains(letters) && !ALIKE.contains(text);
    }

    private static List<String> messageFaults(Method method, String text, Language language) {
        if (text.isBlank()) {
            return List.of("says nothing");
        }
        MessagePattern pattern;
        try {
            pattern = new MessagePattern(text);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return List.of("does not parse: " + e.getMessage());
        }
        List<String> faults = new ArrayList<>();
        Set<String> used = arguments(pattern);
        Set<String> given =
                Arrays.stream(method.getParameters()).map(Parameter::getName).collect(Collectors.toSet());
        difference(used, given).forEach(name -> faults.add("no such argument: " + name));
        difference(given, used).forEach(name -> faults.add("leaves out the argument " + name));
        faults.addAll(choiceFaults(pattern, language));
        return faults;
    }

    private static Set<String> arguments(MessagePattern pattern) {
        return parts(pattern, MessagePattern.Part.Type.ARG_NAME).stream()
                .map(i -> pattern.getSubstring(pattern.getPart(i)))
                .collect(Collectors.toSet());
    }

    private static List<Integer> parts(MessagePattern pattern, MessagePattern.Part.Type type) {
        return Stream.iterate(0, i -> i < pattern.countParts(), i -> i + 1)
                .filter(i -> pattern.getPartType(i) == type)
                .toList();
    }

    private static List<String> choiceFaults(MessagePattern pattern, Language language) {
        List<String> faults = new ArrayList<>();
        for (int start : parts(pattern, MessagePattern.Part.Type.ARG_START)) {
            switch (pattern.getPart(start).getArgType()) {
                case PLURAL -> faults.addAll(missingForms(pattern, start, language, PluralType.CARDINAL));
                case SELECTORDINAL -> faults.addAll(missingForms(pattern, start, language, PluralType.ORDINAL));
                case CHOICE -> faults.add("a choice is not a plural");
                case NONE, SIMPLE, SELECT -> {}
            }
        }
        return faults;
    }

    private static List<String> missingForms(MessagePattern pattern, int start, Language language, PluralType type) {
        Set<String> forms = new TreeSet<>();
        int limit = pattern.getLimitPartIndex(start);
        for (int i = start + 1; i < limit; i++) {
            if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_SELECTOR) {
                forms.add(pattern.getSubstring(pattern.getPart(i)));
                // The message of this form may hold choices of its own.
                int message = i + 1;
                while (pattern.getPartType(message) != MessagePattern.Part.Type.MSG_START) {
                    message++;
                }
                i = pattern.getLimitPartIndex(message);
            }
        }
        Set<String> needed = PluralRules.forLocale(language.locale(), type).getKeywords();
        return difference(needed, forms).stream()
                .map(form -> "lacks the plural form " + form)
                .toList();
    }

    private static Map<String, String> texts(Class<?> type, Language language) throws IOException {
        var properties = new Properties();
        try (InputStream in = type.getResourceAsStream(Phrasebook.resource(type, language))) {
            assertThat(in).as(Phrasebook.resource(type, language)).isNotNull();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> texts.put(name, properties.getProperty(name)));
        return texts;
    }
}
