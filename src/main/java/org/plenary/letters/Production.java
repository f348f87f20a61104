package org.plenary.letters;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;
import org.plenary.base.Language;
import org.plenary.base.Progress;
import org.plenary.office.Labels;
import org.plenary.office.LetterBinder;
import org.plenary.office.MailDraft;

/// Writes the files of a mailing. They are written into a folder of their own beside the place where they go, and moved
/// there when all of them are whole: half a mailing never lies about.
public final class Production {

    private static final int LONGEST = 90;

    private final MailingPlan plan;
    private final Set<Output> outputs;

    public Production(MailingPlan plan, Set<Output> outputs) {
        this.plan = plan;
        this.outputs = Set.copyOf(outputs);
    }

    /// What is written.
    public enum Output {
        /// One Word file for each letter.
        EACH,
        /// One Word file for the printer, for each language.
        COMBINED,
        /// All Word files in one zip file.
        ZIP,
        /// An e-mail draft with the letter attached, for each letter.
        EMAILS,
        LABELS,
        ENVELOPES
    }

    /// Files that are written but not in their place yet.
    public static final class Staged implements AutoCloseable {

        private final Path staging;
        private final Path target;

        private Staged(Path staging, Path target) {
            this.staging = staging;
            this.target = target;
        }

        /// Moves all files to their place; those of the same name that stand there are replaced.
        ///
        /// @return the files, or why they could not be moved
        public Checked<List<Path>> place() {
            try (Stream<Path> files = Files.list(staging)) {
                List<Path> placed = new ArrayList<>();
                for (Path file : files.sorted().toList()) {
                    Path to = target.resolve(file.getFileName().toString());
                    Files.move(file, to, StandardCopyOption.REPLACE_EXISTING);
                    placed.add(to);
                }
                return Checked.ok(placed);
            } catch (IOException e) {
                return Checked.badFile(FileFault.NOT_WRITABLE);
            }
        }

        /// Removes what was not placed.
        @Override
        public void close() throws IOException {
            if (Files.isDirectory(staging)) {
                try (Stream<Path> files = Files.list(staging)) {
                    for (Path file : files.toList()) {
                        Files.delete(file);
                    }
                }
                Files.delete(staging);
            }
        }
    }

    /// Makes every letter and writes all that is wanted, not yet in its place.
    ///
    /// @param target a folder that is there
    /// @return what to place once the letters are issued; or why it cannot be written
    public Checked<Staged> stage(Path target, Progress progress) {
        if (!Files.isDirectory(target)) {
            return Checked.badFile(FileFault.FOLDER_MISSING);
        }
        var staged = new Staged(target.resolve(".plenary-" + UUID.randomUUID()), target);
        try {
            Files.createDirectory(staged.staging);
            progress.stage("writing");
            boolean isWhole = false;
            try {
                write(staged.staging, progress);
                isWhole = true;
            } finally {
                if (!isWhole) {
                    staged.close();
                }
            }
            return Checked.ok(staged);
        } catch (IOException e) {
            return Checked.badFile(Files.isWritable(target) ? FileFault.NOT_WRITABLE : FileFault.READ_ONLY_FOLDER);
        }
    }

    private void write(Path folder, Progress progress) throws IOException {
        Map<Language, LetterBinder> binders = new EnumMap<>(Language.class);
        try (ZipOutputStream zip = new ZipOutputStream(
                outputs.contains(Output.ZIP)
                        ? Files.newOutputStream(folder.resolve(firstReference() + ".zip"))
                        : OutputStream.nullOutputStream())) {
            int done = 0;
            for (MailingPlan.Planned letter : plan.letters()) {
                progress.checkpoint();
                progress.done(done++, plan.letters().size());
                byte[] file = plan.file(letter);
                one(folder, letter, file, zip);
                if (outputs.contains(Output.COMBINED)) {
                    binders.computeIfAbsent(letter.recipient().language(), language -> new LetterBinder())
                            .add(file);
                }
            }
        }
        progress.done(plan.letters().size(), plan.letters().size());
        for (var binder : binders.entrySet()) {
            progress.checkpoint();
            Path file = folder.resolve(firstReference() + "-" + binder.getKey().code() + ".docx");
            try (OutputStream out = Files.newOutputStream(file)) {
                binder.getValue().writeTo(out);
            }
        }
        addresses(folder);
    }

    private void one(Path folder, MailingPlan.Planned letter, byte[] file, ZipOutputStream zip) throws IOException {
        String name = fileName(letter);
        if (outputs.contains(Output.EACH)) {
            Files.write(folder.resolve(name + ".docx"), file);
        }
        if (outputs.contains(Output.ZIP)) {
            zip.putNextEntry(new ZipEntry(name + ".docx"));
            zip.write(file);
        }
        if (outputs.contains(Output.EMAILS)) {
            try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".eml"))) {
                mail(letter).writeTo(out, name + ".docx", file);
            }
        }
    }

    private String firstReference() {
        return plan.letters().getFirst().reference().replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    private MailDraft mail(MailingPlan.Planned letter) {
        Language language = letter.recipient().language();
        String meeting = String.valueOf(letter.values().get(Tag.MEETING.text()));
        String text = LetterTexts.in(language)
                .of("mail")
                .replace("{reference}", letter.reference())
                .replace("{date}", String.valueOf(letter.values().get(Tag.DATE.text())))
                .replace("{meeting}", meeting);
        String salutation = String.valueOf(letter.values().getOrDefault(Tag.SALUTATION.text(), ""));
        String signature = letter.values().getOrDefault(Tag.SIGNATORY.text(), "") + "\n"
                + letter.values().getOrDefault(Tag.SECRETARIAT.text(), "");
        return new MailDraft(
                letter.recipient().email(),
                letter.reference() + " – " + letter.values().get(Tag.MEETING_SHORT.text()),
                salutation + "\n\n" + text + "\n\n" + signature.strip() + "\n",
                plan.draft().dated().atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    private void addresses(Path folder) throws IOException {
        List<Labels.Address> addresses = plan.letters().stream()
                .map(letter -> new Labels.Address(
                        String.valueOf(letter.values().getOrDefault(Tag.ADDRESSEE.text(), "")),
                        letter.recipient().language()))
                .toList();
        if (outputs.contains(Output.LABELS)) {
            Files.write(folder.resolve("Labels.docx"), Labels.write(Labels.Stock.LABELS, addresses));
        }
        if (outputs.contains(Output.ENVELOPES)) {
            Files.write(folder.resolve("Envelopes.docx"), Labels.write(Labels.Stock.ENVELOPES, addresses));
        }
    }

    /// `MC-COP6-2025-59 Kenya`: no character that a file system or a mail program stumbles over.
    static String fileName(MailingPlan.Planned letter) {
        String who = letter.recipient().name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
        String name = letter.reference().replaceAll("[^\\p{L}\\p{N}]+", "-") + " " + who;
        return name.length() > LONGEST ? name.substring(0, LONGEST).strip() : name;
    }
}
