package org.plenary.app;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.plenary.base.Fault;
import org.plenary.base.Language;
import org.plenary.words.Phrasebook;
import org.plenary.words.Sentences;

/// Where the command line speaks, and in which language: that of the environment, or else English.
final class Console {

    private final PrintStream out;
    private final PrintStream err;
    private final Phrasebook phrasebook;

    Console(PrintStream out, PrintStream err, Language language) {
        this.out = out;
        this.err = err;
        this.phrasebook = new Phrasebook(language);
    }

    static Console system() {
        return new Console(
                System.out,
                System.err,
                Language.of(Locale.getDefault(Locale.Category.DISPLAY).getLanguage())
                        .orElse(Language.ENGLISH));
    }

    Phrasebook phrasebook() {
        return phrasebook;
    }

    CliWords words() {
        return phrasebook.of(CliWords.class);
    }

    void say(String sentence) {
        out.println(sentence);
    }

    /// Says why something was not done.
    ///
    /// @param about the file or value that is meant
    /// @return the exit code
    int refuse(String about, List<Fault> faults) {
        var sentences = new Sentences(phrasebook);
        faults.forEach(fault -> err.println(about + ": " + sentences.of(fault.rule())));
        return Cli.REFUSED;
    }

    int refuse(String sentence) {
        err.println(sentence);
        return Cli.REFUSED;
    }

    void unforeseen(String code) {
        err.println(words().unforeseen(code));
    }
}
