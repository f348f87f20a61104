package org.plenary.letters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.plenary.base.Language;
import org.plenary.base.Progress;

/// Writes letters of the sample in all languages into a folder, to be looked at, and says how long a large mailing takes.
public final class LettersLookBench {

    private LettersLookBench() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Path temporary = Files.createTempDirectory("letters");
        try (var room = new PostRoom(temporary)) {
            for (LetterKind kind : LetterKind.values()) {
                List<Recipient> all = room.recipients(kind);
                List<Recipient> some = new ArrayList<>();
                for (Language language : Language.values()) {
                    all.stream().filter(one -> one.language() == language).findFirst().or(() -> all.stream().findFirst().map(one -> one.in(language))).ifPresent(some::add);
                }
                switch (room.letters.mailings().plan(room.draft(kind, some))) {
                    case Mailings.Planning.Hindered(var h) -> System.out.println(kind + " " + h.size() + " " + h.getFirst());
                    case Mailings.Planning.Ready(var plan) -> PostRoom.done(room.letters.send(plan,
                            EnumSet.of(Production.Output.EACH, Production.Output.LABELS, Production.Output.ENVELOPES, Production.Output.EMAILS, Production.Output.COMBINED), Files.createDirectories(folder.resolve(kind.name())), Progress.none()));
                }
            }
        }
    }
}
