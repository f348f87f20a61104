package org.plenary.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.Progress;
import org.plenary.intake.Decision;
import org.plenary.intake.ImportChoice;
import org.plenary.intake.ImportCounts;
import org.plenary.intake.Preview;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingKind;
import org.plenary.office.Column;
import org.plenary.office.RowSource;
import org.plenary.office.Table;
import org.plenary.office.Value;
import org.plenary.office.Workbook;
import org.plenary.office.WorkbookWriter;
import org.plenary.people.Status;
import org.plenary.registry.Standing;
import org.plenary.reports.Exports;
import org.plenary.reports.ReportChoice;
import org.plenary.sample.MessyMinistry;
import org.plenary.sample.MessyTable;
import org.plenary.sample.SampleWorkspace;
import org.plenary.store.Desk;

/// Does the main job in a folder of its own, step after step, so that an installed program can be seen to work where it
/// was installed. Each step builds on those before it.
final class SelfTest {

    /// What is tried, in this order.
    enum Step {
        /// The sample workspace is written, opened and found sound.
        SAMPLE,
        /// The messy list of a ministry is imported, and every row is accounted for.
        IMPORT,
        /// The list of participants is written, also from right to left.
        LIST,
        /// The participants workbook is written.
        WORKBOOK,
        /// The workbook is read again, and nothing in it is other than in the workspace.
        READ_BACK,
        /// The import is undone.
        UNDO,
        /// A value is sealed with a passphrase and read again.
        SEAL,
        /// Every screen is drawn, without a display.
        SCREENS
    }

    private static final String PASSPHRASE = "self-test";

    private final Path folder;
    private final Path workspace;
    private final Path workbook;
    private final Language language;
    private final Wiring wiring;

    /// @param folder empty; what is written stays there
    SelfTest(Path folder, Language language) {
        this.folder = folder;
        this.workspace = folder.resolve("sample.plenary");
        this.workbook = folder.resolve("participants.xlsx");
        this.language = language;
        this.wiring = new Wiring(
                () -> Desk.of("", "5e1f7e57"), folder.resolve("backups"), () -> Duration.ofMinutes(1));
    }

    /// Tries one step.
    ///
    /// @return whether all came out as it should
    boolean passes(Step step) throws IOException, InterruptedException {
        return switch (step) {
            case SAMPLE -> SampleWorkspace.write(workspace) instanceof Checked.Ok && isSound();
            case IMPORT -> imports();
            case LIST -> writes("list.docx", Exports.Format.DOCX, language)
                    && writes("list-ar.docx", Exports.Format.DOCX, Language.ARABIC);
            case WORKBOOK -> writes(workbook.getFileName().toString(), Exports.Format.XLSX, language);
            case READ_BACK -> readsBack();
            case UNDO -> with(open -> open.intake().undo() instanceof Outcome.Done);
            case SEAL -> seals();
            case SCREENS -> !new Tour(workspace, folder).photograph(language).isEmpty();
        };
    }

    private interface Trial {
        boolean passes(OpenWorkspace open) throws IOException;
    }

    private boolean with(Trial trial) throws IOException {
        if (wiring.open(workspace) instanceof Checked.Ok<OpenWorkspace>(var open)) {
            try (open) {
                return trial.passes(open);
            }
        }
        return false;
    }

    private boolean isSound() throws IOException {
        return with(open -> open.workspace().findDamage().isEmpty());
    }

    private boolean imports() throws IOException {
        MessyTable messy = MessyMinistry.workbook();
        Path file = write(messy);
        return with(open -> {
            if (!(preview(open, file) instanceof Checked.Ok<Preview>(var preview))) {
                return false;
            }
            ImportCounts counts = preview.counts();
            return open.intake().run(preview, ImportChoice.everything(Decision.SKIP), Progress.none())
                            instanceof Outcome.Done
                    && counts.added() == messy.fresh()
                    && counts.changed() == messy.known()
                    && counts.refused() == messy.faulty();
        });
    }

    private Checked<Preview> preview(OpenWorkspace open, Path file) {
        return open.intake().preview(file, Optional.empty(), conference(open).id(), language, Progress.none());
    }

    private boolean readsBack() throws IOException {
        return with(open -> preview(open, workbook) instanceof Checked.Ok<Preview>(var preview)
                && preview.counts().unchanged() > 0
                && preview.counts().added() + preview.counts().changed() + preview.counts().refused() == 0);
    }

    private boolean writes(String name, Exports.Format format, Language of) throws IOException {
        Path target = folder.resolve(name);
        return with(open -> {
            ReportChoice usual = ReportChoice.usual(conference(open), of);
            ReportChoice choice = format == Exports.Format.DOCX ? usual : usual.with(everybody());
            return open.exports().write(choice, format, target, Progress.none())
                            instanceof Checked.Ok<Exports.Exported>(var written)
                    && written.persons() > 0
                    && Files.size(target) > 0;
        });
    }

    private static ReportChoice.Selection everybody() {
        return new ReportChoice.Selection(
                EnumSet.allOf(Status.class), EnumSet.allOf(Standing.class), ReportChoice.ConsentRule.SHOW_ALL);
    }

    private boolean seals() throws IOException {
        return with(open -> {
            if (!(open.vault().set(PASSPHRASE) instanceof Outcome.Done)) {
                return false;
            }
            String sealed = open.vault().seal("value", "place");
            open.vault().lock();
            return open.vault().unlock(PASSPHRASE) instanceof Checked.Ok
                    && open.vault().unseal(sealed, "place").reveal().equals("value");
        });
    }

    private static Meeting conference(OpenWorkspace open) {
        return open.meetings().all().stream()
                .filter(one -> one.kind() == MeetingKind.CONFERENCE_OF_THE_PARTIES)
                .findFirst()
                .orElseThrow();
    }

    private Path write(MessyTable messy) {
        List<List<String>> rows = messy.rows();
        int width = rows.stream().mapToInt(List::size).max().orElse(1);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            columns.add(new Column(
                    i < rows.getFirst().size() ? rows.getFirst().get(i) : "", Column.Kind.TEXT, 20));
        }
        List<List<Value>> values = rows.subList(1, rows.size()).stream()
                .map(row -> row.stream().map(Value::text).toList())
                .toList();
        Path file = folder.resolve("delegates.xlsx");
        var page = Workbook.Page.of(new Table(messy.title(), columns, RowSource.of(values)));
        var book = new Workbook("", Instant.EPOCH, Workbook.Direction.LEFT_TO_RIGHT, List.of(page));
        if (WorkbookWriter.write(file, book, Progress.none()) instanceof Checked.Faulty<?>(var faults)) {
            throw new IllegalStateException("the list could not be written: " + faults);
        }
        return file;
    }
}
