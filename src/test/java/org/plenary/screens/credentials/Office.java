package org.plenary.screens.credentials;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.credentials.Arrears;
import org.plenary.credentials.CredentialReports;
import org.plenary.credentials.CredentialScans;
import org.plenary.credentials.Credentials;
import org.plenary.kit.Desk;
import org.plenary.kit.Look;
import org.plenary.kit.PlainDesk;
import org.plenary.kit.Work;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.Meetings;
import org.plenary.people.People;
import org.plenary.procedure.Deadlines;
import org.plenary.procedure.Procedures;
import org.plenary.registry.ReferenceBook;
import org.plenary.sample.SampleFile;
import org.plenary.store.Workspace;
import org.plenary.words.Phrasebook;

/// The sample workspace with the services of this screen, and a window around it.
final class Office implements AutoCloseable {

    final Workspace workspace;
    final Meeting cop1;
    final Credentials credentials;
    final CredentialReports reports;
    private final ReferenceBook book = ReferenceBook.shipped();
    private final Meetings meetings;
    private final Path folder;
    private Path source;

    Office(Path folder) {
        this.folder = folder;
        this.source = folder.resolve("scan.pdf");
        Path file = SampleFile.in(folder);
        workspace = switch (Workspace.open(file, org.plenary.store.Desk.of("Ana", "0123abcd"), folder)) {
            case Checked.Ok<Workspace>(var open) -> open;
            case Checked.Faulty<Workspace>(var faults) -> throw new AssertionError(faults);
        };
        meetings = new Meetings(workspace, book::states);
        cop1 = meetings.called("COP-1").orElseThrow();
        var procedures = new Procedures(workspace);
        credentials = new Credentials(
                workspace,
                new People(workspace, () -> book),
                procedures,
                new Deadlines(workspace, procedures),
                () -> book);
        reports = new CredentialReports(workspace, credentials);
    }

    CredentialsScreen.About about() {
        return new CredentialsScreen.About(
                credentials, reports, new CredentialScans(workspace), new Arrears(workspace), cop1, () -> book, meetings::all,
                LocalDate.of(2017, 9, 28), name -> Optional.of(folder.resolve(name)), this::scan, file -> {}, "letters");
    }

    private Optional<Path> scan() {
        return Optional.of(source);
    }

    /// The file that an officer will choose.
    void source(Path file) {
        source = file;
    }

    /// A list of credentials as an officer keeps one: some new, one that is there, some that cannot be taken in.
    Path list() {
        try {
            return Files.writeString(
                    folder.resolve("Credentials received.csv"),
                    """
                    Credentials received for COP-1
                    Country,Type,Date of letter,Received,Signed by,Name of signatory,Delegates,Status
                    Botswana,Original,12 September 2017,25 Sep 2017,Minister for International Affairs,Pelonomi Venson-Moitoi,Tshekedi Khama (Head of delegation),received
                    Benin,Original,1 September 2017,25 Sep 2017,Minister of Foreign Affairs,Aurélien Agbénonci,,received
                    Djibouti,Copy,2 September 2017,25 Sep 2017,Permanent Mission,,,to follow
                    Lesotho,Parchment,03/09/2017,25 Sep 2017,Prime Minister,Thomas Thabane,,received
                    Atlantis,Original,1 September 2017,25 Sep 2017,Head of State,,,received
                    Togo,none,,,,,,nothing yet
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CredentialsModel model(Language language) {
        return new CredentialsModel(
                Work.direct(),
                new CredentialsModel.Services(
                        credentials, reports, new CredentialScans(workspace), new Arrears(workspace), cop1, () -> book),
                new Phrasebook(language),
                LocalDate.of(2017, 9, 28));
    }

    /// A desk over `stage`; everything runs in the calling thread.
    static Desk desk(Stage stage, Look look, Language language) {
        return PlainDesk.over(stage, look, language);
    }

    /// Fills a window as large as the shell leaves it to a screen at 1280×800.
    static Stage show(Stage stage, Region content, Look look, Language language) {
        return PlainDesk.show(stage, content, look, language);
    }

    @Override
    public void close() {
        workspace.close();
    }
}
