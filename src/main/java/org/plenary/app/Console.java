package org.plenary.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.base.Fault;
import org.plenary.base.Language;
import org.plenary.meetings.LackingTexts;
import org.plenary.meetings.Meeting;
import org.plenary.words.Phrasebook;
import org.plenary.words.Sentences;

/// Where the command line speaks, and in which language: that of the environment, or else English.
final class Console {

    private final BufferedReader in;
    private final PrintStream out;
    private final PrintStream err;
    private final Phrasebook phrasebook;

    Console(BufferedReader in, PrintStream out, PrintStream err, Language language) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.phrasebook = new Phrasebook(language);
    }

    static Console system() {
        return new Console(
                new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())),
                System.out,
                System.err,
                ofTheSystem());
    }

    /// The language of the environment, or else English.
    static Language ofTheSystem() {
        return Language.of(Locale.getDefault(Locale.Category.DISPLAY).getLanguage())
                .orElse(Language.ENGLISH);
    }

    Phrasebook phrasebook() {
        return phrasebook;
    }

    CliWords words() {
        return phrasebook.of(CliWords.class);
    }

    /// Asks and waits for a line.
    ///
    /// @return empty at the end of the input
    Optional<String> ask(String question) {
        err.print(question + " ");
        err.flush();
        try {
            return Optional.ofNullable(in.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Says something to whoever sits at the console, not to the program that reads the output.
    void tell(String sentence) {
        err.println(sentence);
    }

    /// Tells what a paper about a meeting takes from another language, if anything.
    void tellLacking(Meeting meeting, Language paper) {
        new LackingTexts(phrasebook).inPaper(meeting, paper).ifPresent(this::tell);
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
