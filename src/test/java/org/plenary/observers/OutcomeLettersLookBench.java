package org.plenary.observers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.base.Language;
import org.plenary.base.Progress;
import org.plenary.letters.Answered;
import org.plenary.letters.Channel;
import org.plenary.letters.LetterKind;
import org.plenary.letters.PostalAddress;
import org.plenary.letters.PostRoom;
import org.plenary.procedure.Deadlines;
import org.plenary.procedure.Procedures;

/// Writes a letter of each outcome of an application in all languages into a folder, to be looked at.
public final class OutcomeLettersLookBench {

    private static final LocalDate DAY = LocalDate.of(2017, 9, 26);

    private OutcomeLettersLookBench() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        try (var room = new PostRoom(Files.createTempDirectory("outcomes"))) {
            var observers = new Observers(room.workspace, new Procedures(room.workspace), room.registry::book);
            var procedures = new Procedures(room.workspace);
            var letters = new OutcomeLetters(
                    observers, room.letters, new Deadlines(room.workspace, procedures), procedures, room.registry::book);
            List<Observers.Case> listed = cases(room, observers, ApplicationStatus.BEFORE_THE_MEETING);
            step(room, observers, listed.get(0), ApplicationStatus.ADMITTED, "");
            step(room, observers, listed.get(1), ApplicationStatus.OBJECTED, "25 of the 69 Parties present objected.");
            for (Criterion criterion : List.of(Criterion.LEGAL_STATUS, Criterion.AFFILIATION)) {
                observers.examine(
                        cases(room, observers, ApplicationStatus.RECEIVED).getFirst().application().id(),
                        new Finding(criterion, Finding.Verdict.NOT_MET, "Ana", Optional.of(DAY), ""));
            }
            for (Language language : Language.values()) {
                for (Observers.Case one : observers.cases(room.cop1)) {
                    PostRoom.done(room.letters.stationery().keep(
                            one.application().organization().value(),
                            new PostalAddress("", "", "", "", Optional.of(language), Optional.of(Channel.POST))));
                }
                Path own = Files.createDirectories(folder.resolve(language.code()));
                for (Observers.Case one : observers.cases(room.cop1)) {
                    Optional<LetterKind> kind = OutcomeLetters.kind(one);
                    if (kind.isPresent()) {
                        Path each = Files.createDirectories(own.resolve(kind.get().name()));
                        var wish = new OutcomeLetters.Wish(
                                room.cop1, DAY, Optional.of(DAY.plusDays(14)), Language.ENGLISH, LetterKind::name);
                        Answered answered = letters.write(wish, List.of(one), each, Progress.none());
                        System.out.println(language + " " + kind.get() + " " + answered.getClass().getSimpleName());
                    }
                }
            }
        }
    }

    private static List<Observers.Case> cases(PostRoom room, Observers observers, ApplicationStatus status) {
        return observers.cases(room.cop1).stream()
                .filter(one -> one.application().status() == status)
                .toList();
    }

    private static void step(PostRoom room, Observers observers, Observers.Case of, ApplicationStatus to, String reason) {
        PostRoom.done(observers.step(room.cop1, of.application().id(), to, DAY, reason));
    }
}
