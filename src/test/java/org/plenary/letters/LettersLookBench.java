package org.plenary.letters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.plenary.base.Language;
import org.plenary.base.Progress;
import org.plenary.people.ParticipantId;
import org.plenary.people.PersonId;
import org.plenary.people.SecretDraft;
import org.plenary.people.SecretField;

/// Writes letters of the sample in all languages into a folder, to be looked at, and says how long a large mailing takes.
public final class LettersLookBench {

    private LettersLookBench() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Path temporary = Files.createTempDirectory("letters");
        try (var room = new PostRoom(temporary)) {
            PostRoom.done(room.vault.set("a long passphrase"));
            for (LetterKind kind : LetterKind.values()) {
                if (args.length > 1 && !List.of(args).contains(kind.name())) {
                    continue;
                }
                List<Recipient> all = room.recipients(kind);
                List<Recipient> some = new ArrayList<>();
                for (Language language : Language.values()) {
                    all.stream().filter(one -> one.language() == language).findFirst().or(() -> all.stream().findFirst().map(one -> one.in(language))).ifPresent(some::add);
                }
                some.stream().flatMap(one -> one.participant().stream()).forEach(id -> passport(room, id));
                switch (room.letters.mailings().plan(room.draft(kind, some))) {
                    case Mailings.Planning.Hindered(var h) -> System.out.println(kind + " " + h.size() + " " + h.getFirst());
                    case Mailings.Planning.Ready(var plan) -> PostRoom.done(room.letters.send(plan,
                            EnumSet.of(Production.Output.EACH, Production.Output.LABELS, Production.Output.ENVELOPES, Production.Output.EMAILS, Production.Output.COMBINED), Files.createDirectories(folder.resolve(kind.name())), Progress.none()));
                }
            }
        }
    }

    /// A letter in support of a visa names the passport.
    private static void passport(PostRoom room, ParticipantId id) {
        PersonId person = room.people.dossier(id).orElseThrow().participant().person().id();
        PostRoom.done(room.secrets.save(person, new SecretDraft(Map.of(
                SecretField.PASSPORT_NUMBER, "X1234567",
                SecretField.PASSPORT_EXPIRY, "2020-03-31",
                SecretField.BIRTH_DATE, "1970-05-17",
                SecretField.PASSPORT_COUNTRY, "Kenya"))));
    }
}
