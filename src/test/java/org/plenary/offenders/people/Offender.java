package org.plenary.offenders.people;

import de.siegmar.fastcsv.reader.CsvReader;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.apache.poi.ss.usermodel.Workbook;

/// Does everything that a feature must not do.
public final class Offender {

    static int counted;

    public void asksTheDatabase() throws SQLException {
        DriverManager.getConnection("jdbc:sqlite::memory:").close();
    }

    public int readsExcel(Workbook workbook) {
        return workbook.getNumberOfSheets();
    }

    public ezvcard.VCard readsCards() {
        return new ezvcard.VCard();
    }

    public CsvReader.CsvReaderBuilder readsCsv() {
        return CsvReader.builder();
    }

    public org.jsoup.nodes.Document readsPages() {
        return org.jsoup.Jsoup.parse("");
    }

    public String writesCalendars() {
        return biweekly.Biweekly.write(new biweekly.ICalendar()).go();
    }

    public boolean draws(Node node) {
        return node.isVisible();
    }

    public boolean opensWindows(Stage stage) {
        return stage.isShowing();
    }

    public void runsLater() {
        Platform.runLater(() -> counted++);
    }

    public Thread startsThreads() {
        return new Thread(() -> counted++);
    }

    public ExecutorService employsThreads() {
        return Executors.newSingleThreadExecutor();
    }

    public void talks() {
        System.out.println(counted);
    }

    public void complains() {
        System.err.println(counted);
    }

    public void tellsOfItsFailure(SQLException failure) {
        failure.printStackTrace();
    }
}
