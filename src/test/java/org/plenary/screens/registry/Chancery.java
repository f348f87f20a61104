package org.plenary.screens.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.SixText;
import org.plenary.kit.Commands;
import org.plenary.kit.Desk;
import org.plenary.kit.Look;
import org.plenary.kit.PlainDesk;
import org.plenary.registry.NameDraft;
import org.plenary.registry.OrganizationDraft;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.Registry;
import org.plenary.registry.SpellingDraft;
import org.plenary.registry.SpellingId;
import org.plenary.registry.SpellingMemory;
import org.plenary.registry.StateId;
import org.plenary.store.Workspace;

/// A workspace in which an officer has changed one State and added one organization.
final class Chancery implements AutoCloseable {

    static final LocalDate OPENING = LocalDate.of(2017, 9, 24);
    static final StateId KAZAKHSTAN = StateId.shipped("KAZ");

    final Workspace workspace;
    final Registry registry;
    final OrganizationId mercuryWatch;
    private final Path folder;
    /// The file that an officer will choose.
    Optional<Path> source = Optional.empty();

    Chancery(Path folder) {
        this.folder = folder;
        workspace = switch (Workspace.create(folder.resolve("a.plenary"), org.plenary.store.Desk.of("Ana", "0123abcd"))) {
            case Checked.Ok<Workspace>(var open) -> open;
            case Checked.Faulty<Workspace>(var faults) -> throw new AssertionError(faults);
        };
        registry = new Registry(workspace);
        done(registry.names().add(KAZAKHSTAN, new NameDraft("en", "SHORT", "Qazaqstan", "2017-01-01", "2018-12-31")));
        mercuryWatch = done(registry.add(
                SixText.english("Mercury Watch").with(Language.FRENCH, "Observatoire du mercure"),
                SixText.english("MWX"),
                new OrganizationDraft("NGO", "Brussels", "BEL", "mercurywatch.example.org")));
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value, var _) -> value;
            case Outcome.Refused<T>(var faults) -> throw new AssertionError(faults);
            case Outcome.Stale<T> _ -> throw new AssertionError("stale");
        };
    }

    /// As several imports have left them.
    void rememberSpellings() {
        remember("Ruanda-Urundi", StateId.shipped("RWA").value().toString());
        remember("Rep. of Kazachstan (ministry)", KAZAKHSTAN.value().toString());
        remember("Hg Watch asbl", mercuryWatch.value().toString());
        remember("Côte d’Ivoir", StateId.shipped("CIV").value().toString());
        remember("to be confirmed", SpellingMemory.NOBODY);
        remember("مصر العربيه", StateId.shipped("EGY").value().toString());
    }

    SpellingId remember(String text, String meaning) {
        return done(registry.spellings().add(new SpellingDraft(text, meaning)));
    }

    /// Fills a window as large as the shell leaves it to a screen at 1280×800; everything runs in the calling thread.
    RegistryScreen show(Stage stage, Look look, Language language) {
        Desk desk = PlainDesk.over(stage, look, language);
        var screen = new RegistryScreen(desk, new RegistryScreen.Services(registry, () -> OPENING, () -> "", () -> source, name -> Optional.empty()));
        PlainDesk.show(stage, (Region) screen.node(), look, language);
        new Commands(screen.commands()).install(stage.getScene());
        return screen;
    }

    /// A list of the depositary, as it is published.
    Path parties() throws IOException {
        return Files.writeString(
                folder.resolve("XXVII-3.csv"),
                """
                3. Basel Convention on the Control of Transboundary Movements of Hazardous Wastes and their Disposal

                Participant;Signature;Ratification, Acceptance(A), Approval(AA), Accession(a), Succession(d);Entry into force
                Afghanistan;22 Mar 1989;25 Mar 2013;23 Jun 2013
                Albania;;29 Jun 1999 a;27 Sep 1999
                Atlantis;;29 Jun 1999 a;
                "China 2, 3";22 Mar 1990;17 Dec 1991;
                Denmark;22 Mar 1989;6 Feb 1994 AA;7 May 1994
                Haiti;22 Mar 1989;;
                Netherlands (Kingdom of the)7;22 Mar 1989;16 Apr 1993 A;16 Jul 1993
                Slovakia 8;;28 May 1993 d;
                """);
    }

    @Override
    public void close() {
        workspace.close();
    }
}
