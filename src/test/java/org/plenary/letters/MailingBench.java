package org.plenary.letters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.base.Language;
import org.plenary.base.Progress;
import org.plenary.procedure.Body;

/// How long mailings take: 200 invitations in three languages, from two-page templates, with a bound file for the printer;
/// 2,000 confirmations, of people of the sample, each as a file. The floor is the same bytes written to the same disk.
public final class MailingBench {

    private static final List<Language> THREE = List.of(Language.ENGLISH, Language.FRENCH, Language.SPANISH);

    private MailingBench() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("mailing");
        try (var room = new PostRoom(folder)) {
            invitations(room, Files.createDirectory(folder.resolve("cold")), "200 invitations, cold");
            invitations(room, Files.createDirectory(folder.resolve("warm")), "200 invitations, warm");
            confirmations(room, Files.createDirectory(folder.resolve("confirmations")));
        }
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("heap allowed %d MB, in use at the end %d MB%n", runtime.maxMemory() >> 20,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private static void invitations(PostRoom room, Path out, String name) throws IOException {
        Map<Language, TemplateRef> templates = new java.util.EnumMap<>(Language.class);
        for (Language language : THREE) {
            byte[] twoPages = TwoPages.of(ShippedTemplates.file(LetterKind.INVITATION, language, Body.MINAMATA));
            Path file = Files.write(out.resolve(language + ".docx"), twoPages);
            templates.put(language, new TemplateRef.Own(PostRoom.done(
                    room.letters.stationery().bring(LetterKind.INVITATION, language, name, file))));
            Files.delete(file);
        }
        List<Recipient> all = room.recipients(LetterKind.INVITATION);
        List<Recipient> chosen = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            chosen.add(all.get(i % all.size()).in(THREE.get(i % 3)));
        }
        MailingDraft draft = room.draft(LetterKind.INVITATION, chosen);
        var own = new MailingDraft(
                draft.meeting(), draft.kind(), name, draft.dated(), draft.deadline(), draft.signatory(), draft.office(),
                draft.initials(), draft.pattern(), templates, chosen, draft.replaces());
        measured(room, own, out, name, EnumSet.of(Production.Output.EACH, Production.Output.COMBINED));
    }

    private static void confirmations(PostRoom room, Path out) throws IOException {
        List<Recipient> all = room.recipients(LetterKind.CONFIRMATION);
        List<Recipient> chosen = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            chosen.add(all.get(i % all.size()));
        }
        measured(room, room.draft(LetterKind.CONFIRMATION, chosen), out, "2,000 confirmations",
                EnumSet.of(Production.Output.EACH, Production.Output.ZIP));
    }

    private static void measured(PostRoom room, MailingDraft draft, Path out, String name, Set<Production.Output> outputs)
            throws IOException {
        long begin = System.nanoTime();
        MailingPlan plan = room.plan(draft);
        PostRoom.done(room.letters.send(plan, outputs, out, Progress.none()));
        double took = (System.nanoTime() - begin) / 1e9;
        System.out.printf("%s: %.2f s; floor (the same bytes) %.2f s; ratio %.0f%n", name, took, floor(out), took / floor(out));
    }

    private static double floor(Path out) throws IOException {
        Path again = Files.createDirectory(out.resolve("floor"));
        long begin = System.nanoTime();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(again.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
        double took = (System.nanoTime() - begin) / 1e9;
        try (Stream<Path> files = Files.list(again)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(again);
        return took;
    }

    /// Makes a one-page template run over to a second page.
    private static final class TwoPages {
        static byte[] of(byte[] docx) throws IOException {
            var out = new java.io.ByteArrayOutputStream();
            try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(docx));
                    var zip = new java.util.zip.ZipOutputStream(out)) {
                for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    byte[] part = in.readAllBytes();
                    if (entry.getName().equals("word/document.xml")) {
                        String text = new String(part, java.nio.charset.StandardCharsets.UTF_8);
                        int at = text.lastIndexOf("<w:p><w:pPr><w:pStyle w:val=\"Normal\"");
                        String paragraph = "<w:p><w:pPr><w:pStyle w:val=\"Normal\"/></w:pPr><w:r><w:t>"
                                + "The provisional agenda is annexed. ".repeat(14) + "</w:t></w:r></w:p>";
                        text = text.substring(0, at) + paragraph.repeat(10) + text.substring(at);
                        part = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
                    }
                    zip.putNextEntry(new java.util.zip.ZipEntry(entry.getName()));
                    zip.write(part);
                }
            }
            return out.toByteArray();
        }
    }
}
