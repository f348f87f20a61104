package org.plenary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.base.Language;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/// What `--help` says in each language.
class CliHelpTest {

    /// What is the same in every language: the values of an option, examples.
    private static boolean isNeutral(String text) {
        return text.matches("[A-Z_, ]*") || text.startsWith("  plenary ");
    }

    private static Map<String, String> said(Language language) {
        Map<String, String> said = new LinkedHashMap<>();
        collect(Cli.whole(language), said);
        return said;
    }

    private static void collect(CommandLine line, Map<String, String> said) {
        String name = line.getCommandSpec().qualifiedName(" ");
        put(said, name, line.getCommandSpec().usageMessage().description());
        put(said, name + " footer", line.getCommandSpec().usageMessage().footer());
        for (ArgSpec argument : line.getCommandSpec().args()) {
            put(said, name + " " + argument.paramLabel() + argument.hashCode(), argument.description());
        }
        line.getSubcommands().values().forEach(below -> collect(below, said));
    }

    private static void put(Map<String, String> said, String key, String[] lines) {
        for (int i = 0; i < lines.length; i++) {
            said.put(key + "." + i, lines[i]);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void nothingIsLeftInEnglish(Language language) {
        List<String> english = new ArrayList<>(said(Language.ENGLISH).values());
        english.removeIf(CliHelpTest::isNeutral);
        Set<String> left = new TreeSet<>(said(language).values());
        left.retainAll(new TreeSet<>(english));
        assertThat(left).isEmpty();
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
