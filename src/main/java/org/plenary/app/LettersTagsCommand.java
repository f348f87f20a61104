package org.plenary.app;

import java.util.concurrent.Callable;
import org.plenary.letters.LettersWords;
import org.plenary.letters.Tag;
import org.plenary.letters.Tags;
import picocli.CommandLine.Command;

/// Lists the tags.
@Command(
        name = "tags",
        mixinStandardHelpOptions = true,
        description = "Lists the tags that a template may use, with what each stands for and a sample value.")
final class LettersTagsCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        var console = Console.system();
        LettersWords words = console.phrasebook().of(LettersWords.class);
        for (Tag tag : Tag.values()) {
            console.say(String.join("\t", "{{" + tag.text() + "}}", words.tag(tag), words.sample(tag)));
        }
        console.say("{{" + Tags.MEMBERS + "}}\t" + words.members());
        return Cli.DONE;
    }
}
