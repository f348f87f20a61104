package org.plenary.credentials;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingId;
import org.plenary.registry.NameForm;
import org.plenary.store.Reader;
import org.plenary.store.Row;
import org.plenary.store.Values;
import org.plenary.store.Workspace;
import org.plenary.words.SortOrder;

/// The versions of a meeting's report on credentials that were kept, so that a later one can say what has changed.
public final class CredentialReports {

    private static final String TABLE = "credential_report";

    private final Workspace workspace;
    private final Credentials credentials;

    public CredentialReports(Workspace workspace, Credentials credentials) {
        this.workspace = workspace;
        this.credentials = credentials;
    }

    /// The versions of a meeting, the latest first.
    public List<ReportVersion> versions(Meeting meeting) {
        return workspace.read(reader -> versions(reader, meeting));
    }

    public Optional<ReportVersion> latest(Meeting meeting) {
        return versions(meeting).stream().findFirst();
    }

    private static List<ReportVersion> versions(Reader reader, Meeting meeting) {
        ReportParticulars usual = ReportParticulars.usual(meeting);
        return reader.list(
                "SELECT * FROM credential_report WHERE meeting = ?1 AND deleted_at IS NULL ORDER BY version DESC, id DESC",
                row -> version(row, usual),
                meeting.id().value());
    }

    private static ReportVersion version(Row row, ReportParticulars usual) {
        Map<String, String> texts =
                new Gson().fromJson(row.text("particulars"), new TypeToken<Map<String, String>>() {}.getType());
        return new ReportVersion(
                row.id("id"),
                row.integer("version"),
                row.moment("written_at"),
                ReportParticulars.of(texts, usual),
                Standings.read(row.text("standing")));
    }

    /// The particulars with which the next report begins: those of the last one.
    public ReportParticulars next(Meeting meeting) {
        return latest(meeting).map(ReportVersion::particulars).orElseGet(() -> ReportParticulars.usual(meeting));
    }

    /// What stands in the report now, in the language's alphabetical order.
    public CredentialsReport report(Meeting meeting, ReportParticulars particulars, Language language) {
        Ledger ledger = credentials.ledger(meeting, particulars.asAt(), language);
        boolean inEnglish =
                switch (particulars.order()) {
                    case USUAL -> language == Language.CHINESE;
                    case OF_THE_LANGUAGE -> false;
                    case ENGLISH -> true;
                };
        return new CredentialsReport(
                inEnglish ? ledger.sorted(new SortOrder(Language.ENGLISH).by(line -> english(line, particulars.asAt()))) : ledger,
                particulars,
                language,
                latest(meeting));
    }

    private String english(PartyLine line, LocalDate day) {
        return credentials.book().states().byId(line.state()).orElseThrow().name(Language.ENGLISH, NameForm.SHORT, day);
    }

    /// Keeps what a report says as the next version.
    public Outcome<Integer> keep(MeetingId meeting, CredentialsReport report) {
        return workspace.change("credentials.report", writer -> {
            int number = writer.first(
                                    "SELECT max(version) AS last FROM credential_report WHERE meeting = ?1 AND deleted_at IS NULL",
                                    row -> row.integer("last"),
                                    meeting.value())
                            .orElse(0)
                    + 1;
            writer.about(report.particulars().symbol())
                    .insert(
                            TABLE,
                            writer.newId(),
                            new Values()
                                    .id("meeting", meeting.value())
                                    .number("version", number)
                                    .moment("written_at", writer.now())
                                    .text("particulars", new Gson().toJson(report.particulars().toMap()))
                                    .text("standing", report.standings().text()));
            return writer.done(number);
        });
    }
}
