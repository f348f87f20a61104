package org.plenary.overview;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plenary.base.Checked;
import org.plenary.office.PaperChart;
import org.plenary.office.PaperSetup;
import org.plenary.office.PaperStyle;
import org.plenary.office.PaperTable;
import org.plenary.office.WordPaper;
import org.plenary.people.Gender;
import org.plenary.people.Status;
import org.plenary.procedure.Deadline;
import org.plenary.procedure.ProcedureTexts;
import org.plenary.registry.Standing;
import org.plenary.registry.UnGroup;
import org.plenary.reports.ReportWords;
import org.plenary.words.Phrasebook;

/// The overview of a meeting as a Word file: figures, what to do, deadlines, tables with their charts, what is missing
/// and what has changed. Equal pictures give equal bytes.
public final class OverviewPaper {

    private static final String PLAIN = "0969DA";
    private static final int PAGES = 4;

    private final MeetingPicture picture;
    private final Phrasebook phrasebook;
    private final PictureTexts texts;
    private final OverviewWords words;
    private final ReportWords reports;
    private final List<Part> parts;

    /// A chart with the table of the same numbers.
    private record Part(PaperChart chart, PaperTable table, String below) {}

    private OverviewPaper(MeetingPicture picture, Phrasebook phrasebook) {
        this.picture = picture;
        this.phrasebook = phrasebook;
        this.texts = new PictureTexts(picture, phrasebook);
        this.words = phrasebook.of(OverviewWords.class);
        this.reports = phrasebook.of(ReportWords.class);
        this.parts = parts();
    }

    /// Writes the file in whole or leaves the old one as it was.
    ///
    /// @param phrasebook of the paper's language
    /// @param issued the time in the file's properties
    public static Checked<Path> write(MeetingPicture picture, Phrasebook phrasebook, Path target, Instant issued) {
        return new OverviewPaper(picture, phrasebook).write(target, issued);
    }

    private Checked<Path> write(Path target, Instant issued) {
        var setup = new PaperSetup(
                phrasebook.language(),
                words.paperTitle(picture.meeting().call(phrasebook.language())),
                "",
                "",
                picture.meeting().call(phrasebook.language()),
                reports.pageOf("{0}", "{1}"),
                PAGES,
                issued);
        return WordPaper.write(target, setup, parts.stream().map(Part::chart).toList(), this::text);
    }

    private void text(WordPaper word) throws IOException {
        word.paragraph(PaperStyle.TITLE, words.paperTitle(picture.meeting().call(phrasebook.language())));
        word.paragraph(PaperStyle.BODY, texts.title());
        word.paragraph(PaperStyle.BODY, texts.subtitle());
        word.paragraph(PaperStyle.BODY, reports.asAt(picture.today()));
        figures(word);
        tasks(word);
        deadlines(word);
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            word.heading(1, part.chart().title());
            word.chart(i + 1);
            if (!part.below().isEmpty()) {
                word.paragraph(PaperStyle.BODY, part.below());
            }
            word.table(part.table());
        }
        letters(word);
        changes(word);
    }

    private void figures(WordPaper word) throws IOException {
        List<PictureTexts.Fact> facts =
                List.of(texts.people(), texts.delegations(), texts.parties(), texts.heads(), texts.women());
        for (PictureTexts.Fact fact : facts) {
            word.paragraph(PaperStyle.BODY, fact.figure() + " " + fact.below());
        }
    }

    private void tasks(WordPaper word) throws IOException {
        word.heading(1, words.tasks());
        for (Task task : picture.tasks()) {
            word.paragraph(PaperStyle.BODY, texts.task(task) + " · " + words.urgency(task.urgency()));
        }
        if (picture.tasks().isEmpty()) {
            word.paragraph(PaperStyle.BODY, words.nothingToDo());
        }
    }

    private void deadlines(WordPaper word) throws IOException {
        List<Deadline> all = new ArrayList<>(picture.agenda().overdue());
        all.addAll(picture.agenda().ahead());
        word.heading(1, words.deadlines());
        var procedure = new ProcedureTexts(phrasebook);
        for (Deadline deadline : all) {
            word.person(List.of(
                    procedure.name(deadline), texts.when(deadline), procedure.basis(deadline.basis())));
        }
        if (all.isEmpty()) {
            word.paragraph(PaperStyle.BODY, words.noDeadlines());
        }
    }

    private void letters(WordPaper word) throws IOException {
        word.heading(1, words.withoutLetter());
        for (Lacking lacking : picture.withoutLetter()) {
            word.person(List.of(lacking.name(), words.people(lacking.people())));
        }
        if (picture.withoutLetter().isEmpty()) {
            word.paragraph(PaperStyle.BODY, words.everyLetter());
        }
    }

    private void changes(WordPaper word) throws IOException {
        word.heading(1, texts.changes());
        Map<String, List<String>> byOfficer = new LinkedHashMap<>();
        for (Changes.Deed deed : picture.changes().deeds()) {
            String officer = deed.officer().isBlank() ? words.nobody() : deed.officer();
            byOfficer.computeIfAbsent(officer, who -> new ArrayList<>(List.of(who))).add(texts.deed(deed));
        }
        for (List<String> lines : byOfficer.values()) {
            word.person(lines);
        }
        if (picture.changes().deeds().isEmpty()) {
            word.paragraph(PaperStyle.BODY, words.nothingChanged());
        }
    }

    private List<Part> parts() {
        List<Part> all = new ArrayList<>();
        add(all, texts.byCategory(), OverviewPaper::colour, "");
        add(all, texts.byStatus(), OverviewPaper::colour, "");
        add(all, texts.byGroup(), (UnGroup group) -> PLAIN, "");
        add(all, texts.byGender(), (Gender gender) -> PLAIN, "");
        if (picture.figures().coming() > 0) {
            PictureTexts.Series<Arrivals.Day> days = texts.arrivals();
            all.add(new Part(
                    chart(days, PaperChart.Shape.STANDING, day -> PLAIN), table(days), texts.arrivalsBesides()));
        }
        return all;
    }

    private <E> void add(
            List<Part> all, PictureTexts.Series<E> series, Function<E, String> colour, String below) {
        if (!series.items().isEmpty()) {
            all.add(new Part(chart(series, PaperChart.Shape.LYING, colour), table(series), below));
        }
    }

    private static <E> PaperChart chart(
            PictureTexts.Series<E> series, PaperChart.Shape shape, Function<E, String> colour) {
        return new PaperChart(
                series.title(),
                series.spoken(),
                shape,
                series.items().stream()
                        .map(item -> new PaperChart.Bar(item.words(), item.value(), colour.apply(item.what())))
                        .toList());
    }

    private <E> PaperTable table(PictureTexts.Series<E> series) {
        int sum = series.items().stream().mapToInt(PictureTexts.Item::value).sum();
        return new PaperTable(
                List.of("", reports.participants()),
                series.items().stream()
                        .map(item -> new PaperTable.Row(item.words(), List.of(item.figure())))
                        .toList(),
                new PaperTable.Row(reports.total(), List.of(words.number(sum))));
    }

    /// As on the screen in light.
    private static String colour(Standing standing) {
        return switch (standing) {
            case PARTY, STATE -> PLAIN;
            case OBSERVER_STATE -> "1A7F37";
            case UN, SPECIALIZED_AGENCY -> "0E7490";
            case IGO -> "7C3AED";
            case NGO -> "9A6700";
            case MEDIA -> "BC4C00";
            case SECRETARIAT, HOST_COUNTRY, SUPPORT_STAFF -> "57606A";
            case SECURITY -> "CF222E";
        };
    }

    private static String colour(Status status) {
        return switch (status) {
            case NOMINATED -> "57606A";
            case ACCREDITED -> PLAIN;
            case REGISTERED -> "1A7F37";
            case REFUSED, WITHDRAWN -> "CF222E";
        };
    }
}
