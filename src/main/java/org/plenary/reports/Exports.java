package org.plenary.reports;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;
import org.plenary.base.Progress;
import org.plenary.office.CardWriter;
import org.plenary.office.CsvWriter;
import org.plenary.office.WorkbookWriter;
import org.plenary.people.AdditionalFields;
import org.plenary.people.ParticipantId;
import org.plenary.people.People;
import org.plenary.people.Roster;
import org.plenary.registry.ReferenceBook;
import org.plenary.store.History;
import org.plenary.store.Workspace;

/// Writes the papers of a meeting. A paper is there in whole or the older file is as it was.
public final class Exports {

    private final People people;
    private final Supplier<ReferenceBook> book;
    private final Workspace workspace;

    /// In which form people are written out.
    public enum Format {
        /// The list of participants, as a Word file.
        DOCX,
        /// The participants workbook, as an Excel file.
        XLSX,
        /// The workbook's sheet of participants, as a text table.
        CSV,
        /// The participants as vCards, for address books.
        VCF;

        /// `docx`, `xlsx`, `csv`, `vcf`
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A paper that was written.
    ///
    /// @param persons who are counted in it
    /// @param delegations to which they belong
    public record Exported(Path path, int persons, int delegations) {}

    public Exports(People people, Supplier<ReferenceBook> book, Workspace workspace) {
        this.people = people;
        this.book = book;
        this.workspace = workspace;
    }

    /// Who would stand in a paper and how many, without writing it.
    public Attendance attendance(ReportChoice choice) {
        return new Attendance(roster(choice), choice);
    }

    /// Everybody at the meeting, in the language and on the day of a choice.
    public Roster roster(ReportChoice choice) {
        return Roster.of(people, choice.meeting(), book.get(), choice.language(), choice.asAt());
    }

    /// Writes a paper. Faulty where the file cannot be written; the older file is then still there, as after a cancel.
    public Checked<Exported> write(ReportChoice choice, Format format, Path target, Progress progress) {
        progress.stage("reading");
        Roster roster = roster(choice);
        progress.checkpoint();
        var attendance = new Attendance(roster, choice);
        var exported = new Exported(target, attendance.persons(), attendance.delegations());
        return switch (format) {
            case DOCX -> list(roster, choice, target, progress).map(written -> exported);
            case XLSX -> WorkbookWriter.write(
                            target,
                            ParticipantsWorkbook.of(
                                    roster, book.get(), choice, additional(choice), new History(workspace)),
                            progress)
                    .map(written -> exported);
            case CSV -> CsvWriter.write(
                            target,
                            ParticipantsWorkbook.participants(roster, choice, additional(choice)),
                            progress)
                    .map(written -> exported);
            case VCF -> CardWriter.write(target, new ParticipantsCards(attendance, choice).cards(), progress)
                    .map(written -> exported);
        };
    }

    private Map<ParticipantId, Map<String, String>> additional(ReportChoice choice) {
        return new AdditionalFields(workspace).ofMeeting(choice.meeting().id());
    }

    private static Checked<Path> list(Roster roster, ReportChoice choice, Path target, Progress progress) {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(target)) {
            return Checked.badFile(FileFault.NOT_WRITABLE);
        }
        if (!Files.isDirectory(folder)) {
            return Checked.badFile(FileFault.FOLDER_MISSING);
        }
        try {
            ListOfParticipants.write(ParticipantsList.of(roster, choice), target, progress);
            return Checked.ok(target);
        } catch (IOException e) {
            return Checked.badFile(fault(e, folder));
        }
    }

    private static FileFault fault(IOException e, Path folder) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("no space") || message.contains("not enough space")) {
            return FileFault.DISK_FULL;
        }
        if (message.contains("being used") || message.contains("another process")) {
            return FileFault.IN_USE;
        }
        return e instanceof AccessDeniedException || !Files.isWritable(folder)
                ? FileFault.READ_ONLY_FOLDER
                : FileFault.NOT_WRITABLE;
    }
}
