package org.plenary.letters;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.base.Rule;
import org.plenary.office.LetterBinder;
import org.plenary.office.WordTemplate;
import org.plenary.words.Phrasebook;
import org.plenary.words.Sentences;

/// Reads every file of a folder as a secretariat's own template, says what it finds, and makes a letter from each that is
/// sound: `made NAME.docx` beside it, and two letters bound for the printer, to be looked at.
public final class OwnTemplatesBench {

    private OwnTemplatesBench() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        var phrasebook = new Phrasebook(Language.ENGLISH);
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.startsWith("made ")) {
                    continue;
                }
                switch (Stationery.look(file)) {
                    case Checked.Faulty<WordTemplate>(var faults) ->
                        out.println(name + ": " + sentence(phrasebook, faults.getFirst().rule()));
                    case Checked.Ok<WordTemplate>(var template) -> {
                        template.findings()
                                .forEach(found -> out.println(new Hindrances(phrasebook).of(found, name)));
                        if (template.isUsable()) {
                            byte[] letter = template.make(values(phrasebook.of(LettersWords.class)));
                            Files.write(file.resolveSibling("made " + name.replaceFirst("\\.\\w+$", "") + ".docx"), letter);
                            bind(template, letter, file.resolveSibling("made " + name.replaceFirst("\\.\\w+$", "") + " bound.docx"));
                            out.println(name + ": a letter was made, tags " + template.used().size());
                        }
                    }
                }
            }
        }
    }

    /// The letter, and one to somebody else, as they go to the printer.
    private static void bind(WordTemplate template, byte[] letter, Path to) throws IOException {
        Map<String, Object> others = values(new Phrasebook(Language.ENGLISH).of(LettersWords.class));
        others.put(Tag.DELEGATION.text(), "Uganda");
        others.put(Tag.REFERENCE.text(), "MC/COP6/2025/60");
        others.put(Tag.DEADLINE.text(), "2 September 2025");
        try (var binder = new LetterBinder(); OutputStream out = Files.newOutputStream(to)) {
            binder.add(letter);
            binder.add(template.make(others));
            binder.writeTo(out);
        }
    }

    private static String sentence(Phrasebook phrasebook, Rule rule) {
        return new Sentences(phrasebook).of(rule);
    }

    private static Map<String, Object> values(LettersWords words) {
        Map<String, Object> values = new HashMap<>();
        for (Tag tag : Tag.values()) {
            values.put(tag.text(), words.sample(tag));
        }
        values.put(Tag.ADDRESSEE.text(), "Ministry of Foreign Affairs\nof the Republic of Kenya\nNairobi");
        values.put(Tags.MEMBERS, List.of(
                Map.of("number", "1", "name", "H.E. Ms. Amina OKAFOR", "capacity", "Head of delegation", "function", "Minister"),
                Map.of("number", "2", "name", "Mr. Ben <& Co.> OKORO", "capacity", "Adviser", "function", "")));
        return values;
    }
}
