package org.plenary.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/// The main job from the command line, as a script would do it.
@Isolated
class CliTest {

    private static final Path DELEGATES = Path.of("samples", "delegates.xlsx");

    @TempDir
    private static Path folder;

    private static Path sample;

    @BeforeAll
    static void writeTheSample() {
        sample = folder.resolve("sample.plenary");
        assertThat(run("sample", sample.toString()).code()).isEqualTo(Cli.DONE);
    }

    @Test
    void aDryRunCountsAndWritesNothing() throws Exception {
        Path copy = copyOfTheSample("dry");
        byte[] before = Files.readAllBytes(copy);
        Said said = run("import", DELEGATES.toString(), "--workspace", copy.toString(), "--dry-run", "--json");
        assertThat(said.json().get("new").getAsInt()).isEqualTo(47);
        assertThat(said.json().get("refused").getAsInt()).isEqualTo(3);
        assertThat(Files.readAllBytes(copy)).isEqualTo(before);
    }

    @Test
    void lettersThatAreOnlyTriedWithATemplateLeaveNothingBehind() throws Exception {
        Path copy = copyOfTheSample("tried");
        Path template = folder.resolve("own.docx");
        assertThat(run("letters", "template", "--kind", "INVITATION", "--out", template.toString()).code()).isEqualTo(Cli.DONE);
        byte[] before = Files.readAllBytes(copy);
        Said said = run(
                "letters", "send", "--kind", "INVITATION", "--language", "en", "--to", "Chad", "--template", "en=" + template,
                "--deadline", "2017-08-01", "--out", folder.resolve("letters").toString(), "--workspace", copy.toString(), "--dry-run");
        assertThat(said.code()).as(said.err()).isEqualTo(Cli.DONE);
        assertThat(Files.readAllBytes(copy)).isEqualTo(before);
    }

    @Test
    void lettersAreNotTriedWithWhatIsNoTemplate() throws Exception {
        Path copy = copyOfTheSample("untried");
        Path template = Files.writeString(folder.resolve("none.docx"), "no Word file");
        Said said = run(
                "letters", "send", "--kind", "INVITATION", "--language", "en", "--to", "Chad", "--template", "en=" + template,
                "--out", folder.resolve("letters").toString(), "--workspace", copy.toString(), "--dry-run");
        assertThat(said.code()).isEqualTo(Cli.REFUSED);
    }

    @Test
    void arrearsAreNotedListedAndCleared() throws Exception {
        String copy = copyOfTheSample("arrears").toString();
        assertThat(run("credentials", "arrears", "TCD", "Gabon", "--workspace", copy).out()).isEqualToIgnoringNewLines("ChadGabon");
        assertThat(run("credentials", "arrears", "Atlantis", "--workspace", copy).code()).isEqualTo(Cli.REFUSED);
        // Chile became a Party a year later.
        assertThat(run("credentials", "arrears", "Chile", "--workspace", copy).code()).isEqualTo(Cli.REFUSED);
        assertThat(run("credentials", "arrears", "Chad", "--paid", "--workspace", copy).out()).isEqualToIgnoringNewLines("Gabon");
        assertThat(run("credentials", "arrears", "--workspace", copy).out()).isEqualToIgnoringNewLines("Gabon");
        Said unnamed = run("credentials", "arrears", "--paid", "--workspace", copy);
        assertThat(unnamed.code()).isEqualTo(Cli.REFUSED);
        assertThat(unnamed.err()).contains("--paid");
    }

    @Test
    void aReportOnCredentialsComesOutOfSpreadsheetsAlone() throws Exception {
        String kyoto = folder.resolve("kyoto.plenary").toString();
        assertThat(run(
                        "meetings", "add", "--workspace", kyoto, "--title", "en=Third session", "--short", "en=COP-3",
                        "--symbol", "FCCC/CP/1997", "--from", "1997-12-01", "--to", "1997-12-11", "--zone", "Asia/Tokyo")
                .code()).isEqualTo(Cli.DONE);
        Path parties = Files.writeString(
                folder.resolve("parties.csv"), "Participant,Date of deposit,Type\nChad,1994-06-07,R\nJapan,1993-05-28,A\n");
        assertThat(run("parties", parties.toString(), "--workspace", kyoto).code()).isEqualTo(Cli.DONE);
        Path people = Files.writeString(
                folder.resolve("people.csv"),
                """
                Country,First name,Family name,Position in delegation,Status
                Chad,Awa,Deby,Head of delegation,Registered
                Japan,Hiroshi,Oki,Head of delegation,Registered
                """);
        assertThat(run("import", people.toString(), "--workspace", kyoto).code()).isEqualTo(Cli.DONE);
        Path list = Files.writeString(
                folder.resolve("list.csv"),
                """
                No.,Party,Paper,Date received,Issued by
                1,Chad,Parchment,28 November 1997,Head of State
                2,Japan,Fax,1 December 1997,Permanent Mission
                """);
        assertThat(run(
                        "credentials", "import", list.toString(), "--workspace", kyoto, "--column", "Paper=MEDIUM", "--word",
                        "Parchment=ORIGINAL")
                .code()).isEqualTo(Cli.DONE);
        assertThat(run("credentials", "examine", "--workspace", kyoto).out()).startsWith("1\t");
        Said report = run(
                "credentials", "report", "--workspace", kyoto, "--out", folder.resolve("report.docx").toString());
        assertThat(report.out()).contains("1\tin order", "1\tcopies only", "0\tnothing received");
        assertThat(run("undo", "--workspace", kyoto, "--dry-run").out()).contains("finding credentials in order");
        assertThat(run("undo", "--workspace", kyoto).out()).contains("finding credentials in order");
        assertThat(run("credentials", "list", "--workspace", kyoto).out()).contains("Chad\tOriginal received");
        assertThat(run("undo", "--workspace", kyoto, "--redo").code()).isEqualTo(Cli.DONE);
    }

    @Test
    void whereNothingWasDoneThereIsNothingToTakeBack() throws Exception {
        assertThat(run("undo", "--workspace", sample.toString(), "--redo").code()).isEqualTo(Cli.REFUSED);
    }

    @Test
    void aTreatyThatNobodyKnowsIsRefused() throws Exception {
        assertThat(run("parties", DELEGATES.toString(), "--workspace", sample.toString(), "--treaty", "ozone").code())
                .isEqualTo(Cli.REFUSED);
    }

    @Test
    void importingTwiceChangesNothingTheSecondTime() throws Exception {
        Path copy = copyOfTheSample("twice");
        Said first = run("import", DELEGATES.toString(), "--workspace", copy.toString(), "--json");
        Said second = run("import", DELEGATES.toString(), "--workspace", copy.toString(), "--json");
        assertThat(first.json().get("changed").getAsInt()).isEqualTo(10);
        assertThat(second.json().get("new").getAsInt()).isZero();
        assertThat(second.json().get("changed").getAsInt()).isZero();
        assertThat(second.json().get("unchanged").getAsInt()).isEqualTo(57);
    }

    @Test
    void theSummarySaysWhatTheColumnsWereTakenFor() throws Exception {
        Path copy = copyOfTheSample("columns");
        Said said = run("import", DELEGATES.toString(), "--workspace", copy.toString(), "--dry-run", "--json");
        assertThat(said.json().getAsJsonArray("columns").get(2).getAsJsonObject().get("field").getAsString())
                .isEqualTo("NAME");
        assertThat(said.json().getAsJsonArray("rows")).hasSize(3);
    }

    @Test
    void aColumnIsTakenForWhatTheOptionSays() throws Exception {
        Path copy = copyOfTheSample("option");
        Said said = run(
                "import", DELEGATES.toString(), "--workspace", copy.toString(), "--dry-run", "--json", "--column",
                "Courriel=IGNORED");
        assertThat(said.json().getAsJsonArray("columns").get(6).getAsJsonObject().get("field").getAsString())
                .isEqualTo("IGNORED");
    }

    @Test
    void aColumnThatIsNotThereIsRefused() throws Exception {
        Path copy = copyOfTheSample("nocolumn");
        Said said = run(
                "import", DELEGATES.toString(), "--workspace", copy.toString(), "--dry-run", "--column", "Nix=EMAIL");
        assertThat(said.code()).isEqualTo(Cli.REFUSED);
        assertThat(said.err()).contains("Nix");
    }

    @Test
    void theWorkspaceMayWin() throws Exception {
        Path copy = copyOfTheSample("wins");
        Said said = run(
                "import", DELEGATES.toString(), "--workspace", copy.toString(), "--json", "--wins", "workspace");
        assertThat(said.json().get("changed").getAsInt()).isZero();
    }

    @Test
    void datesAreReadInTheOrderThatTheOptionSays() throws Exception {
        Path copy = copyOfTheSample("dates");
        Path list = Files.writeString(
                folder.resolve("dates.csv"), "Name,Country,Letter date\nXaver QWERTZ,Portugal,03/04/2017\n");
        Said said = run(
                "import", list.toString(), "--workspace", copy.toString(), "--dry-run", "--json", "--dates", "month_first");
        assertThat(said.json().getAsJsonObject("notes").has("EITHER_ORDER")).isFalse();
        assertThat(said.json().getAsJsonObject("notes").has("ORDERED")).isTrue();
    }

    @Test
    void aDoubtIsAskedAbout() throws Exception {
        Path copy = copyOfTheSample("ask");
        Path list = Files.writeString(
                folder.resolve("twice.csv"), "Name,Country\nXaver QWERTZ,Portugal\nXaver QWERTZ,Portugal\n");
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream("9\n2\n".getBytes(StandardCharsets.UTF_8)));
            Said said = run(
                    "import", list.toString(), "--workspace", copy.toString(), "--json", "--on-doubt", "ask");
            assertThat(said.json().get("new").getAsInt()).isEqualTo(2);
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void withoutAnAnswerADoubtIsLeftOut() throws Exception {
        Path copy = copyOfTheSample("noanswer");
        Path list = Files.writeString(
                folder.resolve("twice2.csv"), "Name,Country\nXaver QWERTZ,Portugal\nXaver QWERTZ,Portugal\n");
        InputStream before = System.in;
        try {
            System.setIn(InputStream.nullInputStream());
            Said said = run(
                    "import", list.toString(), "--workspace", copy.toString(), "--json", "--on-doubt", "ask");
            assertThat(said.json().get("doubtful").getAsInt()).isEqualTo(1);
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void theReportIsWritten() throws Exception {
        Path copy = copyOfTheSample("report");
        Path report = folder.resolve("report.xlsx");
        run("import", DELEGATES.toString(), "--workspace", copy.toString(), "--report", report.toString());
        assertThat(report).isNotEmptyFile();
    }

    @Test
    void theOverviewIsWrittenAsAWordFile() {
        Path paper = folder.resolve("overview.docx");
        Said said = run(
                "export", "overview", "--workspace", sample.toString(), "--format", "docx", "--language", "es", "--out",
                paper.toString());
        assertThat(said.code()).isEqualTo(Cli.DONE);
        assertThat(paper).isNotEmptyFile();
    }

    @Test
    void participantsAreListedAsJson() {
        Said said = run("list", "participants", "--workspace", sample.toString(), "--json");
        assertThat(JsonParser.parseString(said.out()).getAsJsonArray()).hasSize(1050);
    }

    @Test
    void theExportedWorkbookComesBackUnchanged() throws Exception {
        Path copy = copyOfTheSample("round");
        Path workbook = folder.resolve("participants.xlsx");
        Said exported = run(
                "export", "participants", "--workspace", copy.toString(), "--format", "xlsx", "--all", "--out",
                workbook.toString());
        assertThat(exported.code()).isEqualTo(Cli.DONE);
        Said back = run("import", workbook.toString(), "--workspace", copy.toString(), "--dry-run", "--json");
        assertThat(back.json().get("unchanged").getAsInt()).isEqualTo(1050);
    }

    @Test
    void theListOfParticipantsIsWrittenInEachLanguage() {
        for (String language : new String[] {"ar", "zh", "en", "fr", "ru", "es"}) {
            Path paper = folder.resolve("list-" + language + ".docx");
            Said said = run(
                    "export", "participants", "--workspace", sample.toString(), "--format", "docx", "--language",
                    language, "--out", paper.toString());
            assertThat(said.code()).as(language).isEqualTo(Cli.DONE);
            assertThat(paper).isNotEmptyFile();
        }
    }

    @Test
    void observersAreListedAsJson() {
        Said said = run("observers", "list", "--workspace", sample.toString(), "--json");
        assertThat(JsonParser.parseString(said.out()).getAsJsonArray())
                .anyMatch(one -> one.getAsJsonObject().get("standing").getAsString().equals("without_right"));
    }

    @Test
    void applicantsAreToldOnce() throws Exception {
        Path copy = copyOfTheSample("told");
        String[] command = {
            "observers", "letters", "--workspace", copy.toString(), "--out", folder.resolve("told").toString(), "--dated",
            "2017-09-20"
        };
        assertThat(run(command).out()).contains("Guild of Thermometer Makers");
        Said again = run(command);
        assertThat(again.code()).isEqualTo(Cli.DONE);
        assertThat(again.out()).isEmpty();
    }

    @Test
    void thePapersAreOfAMeetingOfTheBureau() {
        Path pack = folder.resolve("pack.docx");
        Said wrong = run("bureau", "pack", "--workspace", sample.toString(), "--out", pack.toString());
        assertThat(wrong.code()).isEqualTo(Cli.REFUSED);
        Said right = run(
                "bureau", "pack", "--workspace", sample.toString(), "--meeting", "Bureau, Bangkok", "--out", pack.toString());
        assertThat(right.code()).isEqualTo(Cli.DONE);
        assertThat(pack).isNotEmptyFile();
    }

    @Test
    void aSoundWorkspaceIsSaidToBeSound() {
        assertThat(run("check", "--workspace", sample.toString()).code()).isEqualTo(Cli.DONE);
    }

    @Test
    void aBackupOpens() {
        Path backup = folder.resolve("backup.plenary");
        assertThat(run("backup", "--workspace", sample.toString(), "--out", backup.toString()).code())
                .isEqualTo(Cli.DONE);
        assertThat(run("check", "--workspace", backup.toString()).code()).isEqualTo(Cli.DONE);
    }

    @Test
    void aMissingWorkspaceIsSaidInOneSentence() {
        Said said = run("check", "--workspace", folder.resolve("nowhere.plenary").toString());
        assertThat(said.code()).isEqualTo(Cli.REFUSED);
        assertThat(said.err().lines()).hasSize(1);
    }

    @Test
    void anUnknownMeetingIsSaidWithThoseThatAreThere() {
        Said said = run(
                "import", DELEGATES.toString(), "--workspace", sample.toString(), "--meeting", "COP-9", "--dry-run");
        assertThat(said.code()).isEqualTo(Cli.REFUSED);
        assertThat(said.err()).contains("COP-9").contains("COP-1");
    }

    @Test
    void wrongOptionsEndWithTwo() {
        assertThat(run("import").code()).isEqualTo(2);
    }

    private static Path copyOfTheSample(String name) throws Exception {
        Path copy = folder.resolve(name + ".plenary");
        Files.copy(sample, copy);
        return copy;
    }

    private record Said(int code, String out, String err) {
        JsonObject json() {
            return JsonParser.parseString(out).getAsJsonObject();
        }
    }

    private static Said run(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        var said = new ByteArrayOutputStream();
        var refused = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(refused, true, StandardCharsets.UTF_8));
            int code = Cli.run(arguments);
            return new Said(
                    code, said.toString(StandardCharsets.UTF_8), refused.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
