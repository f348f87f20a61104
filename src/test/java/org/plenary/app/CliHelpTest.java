package org.plenary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.base.Language;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// What `--help` says in each language.
class CliHelpTest {

    /// What is the same in every language: an option of which nothing is said but its values, and examples.
    private static final Set<String> THE_SAME = Set.of(
            "plenary export participants --format.0",
            "plenary letters send --kind.0",
            "plenary letters template --kind.0",
            "plenary footer.6",
            "plenary footer.7");

    /// Names of options and values, and what a file's name ends with; not the name of a workspace, which is translated.
    private static final Pattern NAMES =
            Pattern.compile("--[a-z][a-z-]+|\\b[A-Z_]{4,}\\b(?!\\.plenary)|\\.(?:plenary|xlsx?|ods|csv|ics|html)\\b");

    private static Map<String, String> said(Language language) {
        Map<String, String> said = new LinkedHashMap<>();
        collect(Cli.whole(language), said);
        return said;
    }

    private static void collect(CommandLine line, Map<String, String> said) {
        String name = line.getCommandSpec().qualifiedName(" ");
        put(said, name + " header", line.getCommandSpec().usageMessage().header());
        put(said, name, line.getCommandSpec().usageMessage().description());
        put(said, name + " footer", line.getCommandSpec().usageMessage().footer());
        for (ArgSpec argument : line.getCommandSpec().args()) {
            put(said, name + " " + called(argument), argument.description());
        }
        line.getSubcommands().values().forEach(below -> collect(below, said));
    }

    private static String called(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName()
                : argument.paramLabel() + "[" + ((PositionalParamSpec) argument).index() + "]";
    }

    private static void put(Map<String, String> said, String key, String[] lines) {
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                said.put(key + "." + i, lines[i]);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void everythingIsInTheLanguage(Language language) {
        Map<String, String> english = said(Language.ENGLISH);
        Map<String, String> translated = said(language);
        assertThat(translated).containsKeys(english.keySet().toArray(String[]::new));
        english.entrySet().removeIf(said -> !said.getValue().equals(translated.get(said.getKey())));
        assertThat(english.keySet()).isEqualTo(THE_SAME);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void everyLanguageHasAsManyLines(Language language) {
        Set<String> beyond = new TreeSet<>(said(language).keySet());
        beyond.removeAll(said(Language.ENGLISH).keySet());
        // The one option that English does not explain.
        assertThat(beyond).containsExactly("plenary letters template --out.0");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void optionsAndValuesKeepTheirNames(Language language) {
        Map<String, String> translated = said(language);
        said(Language.ENGLISH)
                .forEach((key, english) -> assertThat(names(translated.getOrDefault(key, "")))
                        .as(key)
                        .containsAll(names(english)));
    }

    private static Set<String> names(String text) {
        return NAMES.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void nothingIsTranslatedThatNoCommandHas() {
        Set<String> known = new TreeSet<>();
        known(Cli.whole(Language.ENGLISH), known);
        Set<String> keys = new TreeSet<>(CliHelp.in(Language.FRENCH).orElseThrow().keySet());
        keys.removeIf(key -> !key.startsWith("plenary.") || known.contains(key.replaceFirst("\\.\\d$", "")));
        assertThat(keys).isEmpty();
    }

    private static void known(CommandLine line, Set<String> known) {
        String name = line.getCommandSpec().qualifiedName(".") + ".";
        known.addAll(Set.of(name + "usage.header", name + "usage.description", name + "usage.footer"));
        for (ArgSpec argument : line.getCommandSpec().args()) {
            known.add(name + called(argument).replaceFirst("^--", ""));
        }
        line.getSubcommands().values().forEach(below -> known(below, known));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"ENGLISH", "FRENCH"})
    void everyLanguageSaysTheSameThings(Language language) {
        assertThat(CliHelp.in(language).orElseThrow().keySet())
                .isEqualTo(CliHelp.in(Language.FRENCH).orElseThrow().keySet());
    }

    @Test
    void theHeadingsSpeakTheLanguageToo() {
        CommandLine line = Objects.requireNonNull(
                Cli.whole(Language.FRENCH).getSubcommands().get("import"));
        assertThat(line.getUsageMessage(CommandLine.Help.Ansi.OFF)).startsWith("Utilisation").contains("Options :");
    }
}
