package org.plenary.observers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.office.StrictWord;
import org.plenary.procedure.Cop1;
import org.plenary.procedure.Procedures;
import org.plenary.procedure.Provision;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.Registry;
import org.plenary.store.Desk;
import org.plenary.store.Workspace;

class ObserversPaperTest {

    private static final LocalDate DAY = LocalDate.of(2017, 9, 1);
    private static final Path KEPT = Path.of("target", "papers");

    @TempDir
    private Path folder;

    private Workspace workspace;
    private Observers observers;
    private Registry registry;

    @BeforeEach
    void create() {
        workspace = ((Checked.Ok<Workspace>) Workspace.create(folder.resolve("a.plenary"), Desk.of("Ana", "0123abcd")))
                .value();
        registry = new Registry(workspace);
        observers = new Observers(workspace, new Procedures(workspace), registry::book);
        for (String code : List.of("IPEN", "ZMWG", "HCWH")) {
            ApplicationId id = receive(code);
            for (Criterion criterion : Criterion.values()) {
                Cop1.done(observers.examine(
                        id, new Finding(criterion, Finding.Verdict.MET, "Ana", Optional.of(DAY), "")));
            }
            Cop1.done(observers.step(Cop1.MEETING, id, ApplicationStatus.COMPLETE, DAY, ""));
            Cop1.done(observers.step(Cop1.MEETING, id, ApplicationStatus.MEETS_CRITERIA, DAY, ""));
        }
        Cop1.done(observers.step(Cop1.MEETING, receive("WGC"), ApplicationStatus.DOES_NOT_MEET, DAY, "No work on mercury"));
        receive("ISDE");
        Cop1.done(observers.enter("minamata", OrganizationId.shipped("EEB"), "INC-7", Optional.empty(), ""));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private ApplicationId receive(String code) {
        return Cop1.done(observers.receive(
                Cop1.MEETING.id(), new ApplicationDraft(code, "", "2017-07-01", "", "", "", "", "", "", "")));
    }

    private Path write(Language language, String name) throws Exception {
        Files.createDirectories(KEPT);
        Path target = KEPT.resolve(name);
        var contents = new ObserversPaper.Contents(
                Cop1.MEETING,
                new Procedures(workspace).rulesOf(Cop1.MEETING).rule(Provision.OBSERVER_OBJECTION),
                observers.cases(Cop1.MEETING),
                observers.register("minamata"),
                observers.statesNotParty(Cop1.MEETING),
                registry.book(),
                language,
                DAY,
                "UNEP/MC/COP.1/3",
                "Item 3 of the provisional agenda");
        assertThat(ObserversPaper.write(contents, target)).isInstanceOf(Checked.Ok.class);
        assertThat(StrictWord.faults(target)).isEmpty();
        return target;
    }

    private static String text(Path file) throws Exception {
        try (var in = Files.newInputStream(file);
                var document = new XWPFDocument(in);
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    @Test
    void thoseThatMeetTheCriteriaAreListedByName() throws Exception {
        assertThat(text(write(Language.ENGLISH, "observers-en.docx")))
                .containsSubsequence("meet the criteria", "Health Care Without Harm", "Zero Mercury Working Group");
    }

    @Test
    void theActionNamesTheirParagraph() throws Exception {
        assertThat(text(write(Language.ENGLISH, "observers-en.docx"))).contains("listed in paragraph 4 above");
    }

    @Test
    void theRuleAndItsFractionAreNamed() throws Exception {
        assertThat(text(write(Language.ENGLISH, "observers-en.docx")))
                .contains("article 23, paragraph 6, of the Convention and rule 7", "at least one third of the Parties");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theNoteIsWrittenInEveryLanguage(Language language) throws Exception {
        String text = text(write(language, "observers-" + language.code() + ".docx"));
        assertThat(text).contains("UNEP").doesNotContain("{", "?}");
    }

    @Test
    void theSameContentsGiveTheSameBytes() throws Exception {
        byte[] first = Files.readAllBytes(write(Language.FRENCH, "observers-fr.docx"));
        assertThat(Files.readAllBytes(write(Language.FRENCH, "observers-fr.docx"))).isEqualTo(first);
    }
}
