package org.plenary.credentials;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.base.Checked;
import org.plenary.credentials.CredentialReportWords.Part;
import org.plenary.office.PaperMasthead;
import org.plenary.office.PaperSetup;
import org.plenary.office.PaperStart;
import org.plenary.office.PaperStyle;
import org.plenary.office.WordPaper;
import org.plenary.procedure.Body;
import org.plenary.procedure.Office;
import org.plenary.procedure.ProcedureTexts;
import org.plenary.procedure.Provision;
import org.plenary.procedure.RuleValue;
import org.plenary.procedure.RulesOfProcedure;
import org.plenary.registry.NameForm;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.StateId;
import org.plenary.reports.Mastheads;
import org.plenary.store.WholeFile;
import org.plenary.words.Numerals;
import org.plenary.words.Phrasebook;
import org.plenary.words.SortOrder;

/// Writes a report of the Bureau on credentials as a Word file, in the structure in which conferences of Parties have
/// adopted them (FCCC/CP/1997, report of the Bureau).
public final class CredentialsPaper {

    private final CredentialsReport report;
    private final ReferenceBook book;
    private final Annex annex;
    private final Phrasebook phrasebook;
    private final CredentialReportWords words;
    private final Map<ReportCategory, Integer> paragraphs = new EnumMap<>(ReportCategory.class);
    private int paragraph;

    /// Whether the changes since the version before are told in an annex.
    public enum Annex {
        NONE,
        CHANGES
    }

    private CredentialsPaper(CredentialsReport report, ReferenceBook book, Annex annex) {
        this.report = report;
        this.book = book;
        this.annex = annex;
        this.phrasebook = new Phrasebook(report.language());
        this.words = phrasebook.of(CredentialReportWords.class);
    }

    /// Writes the report to `target`, which is replaced only once the whole is written. The same report gives the same
    /// bytes.
    ///
    /// @return the file, or why it could not be written: an older file is then still there
    public static Checked<Path> write(CredentialsReport report, ReferenceBook book, Annex annex, Path target) {
        return WholeFile.write(target, unfinished -> {
            new CredentialsPaper(report, book, annex).write(unfinished);
            return Checked.ok(unfinished);
        });
    }

    private void write(Path target) throws IOException {
        PaperMasthead masthead = masthead();
        PaperSetup setup =
                Mastheads.setup(masthead, words.title(), phrasebook, report.particulars().day());
        try (var word = WordPaper.open(target, setup)) {
            word.masthead(masthead);
            word.paragraph(PaperStyle.TITLE, words.title());
            introduction(word);
            credentials(word);
            recommendation(word);
            decision(word);
            if (annex == Annex.CHANGES && report.before().isPresent()) {
                changes(word, report.before().get());
            }
            word.finish();
        }
    }

    private PaperMasthead masthead() {
        ReportParticulars particulars = report.particulars();
        return Mastheads.of(
                report.ledger().meeting(),
                phrasebook,
                new Mastheads.Particulars(
                        particulars.symbol(), particulars.day(), particulars.agendaItem(), particulars.agendaTitle()));
    }

    /// Whose report it is.
    private Body body() {
        return report.ledger().rules().body();
    }

    private void heading(WordPaper word, Part part) throws IOException {
        word.numbered(PaperStyle.REPORT_HEADING, words.partNumber(part), words.partTitle(part));
    }

    private int paragraph(WordPaper word, String text) throws IOException {
        paragraph++;
        word.numbered(PaperStyle.NUMBERED, paragraph + ".", text);
        return paragraph;
    }

    private void introduction(WordPaper word) throws IOException {
        RulesOfProcedure rules = report.ledger().rules();
        heading(word, Part.INTRODUCTION);
        String term = new ProcedureTexts(phrasebook).value(rules.term(Provision.CREDENTIALS));
        paragraph(word, words.submission(body(), number(rules, Provision.CREDENTIALS), term) + gap() + issuers(rules));
        paragraph(word, words.examine(body(), number(rules, Provision.CREDENTIALS_REPORT)));
        if (rules.allowsProvisionalParticipation()) {
            paragraph(word, words.provisional(body(), number(rules, Provision.PROVISIONAL_PARTICIPATION)));
        }
        paragraph(word, words.present());
    }

    /// Between two sentences.
    private String gap() {
        return switch (report.language()) {
            case CHINESE -> "";
            case ARABIC, ENGLISH, FRENCH, RUSSIAN, SPANISH -> " ";
        };
    }

    private String issuers(RulesOfProcedure rules) {
        return rules.issuers().equals(Office.COMPETENT)
                ? words.issuers()
                : words.otherIssuers(new ProcedureTexts(phrasebook).value(new RuleValue.Offices(rules.issuers())));
    }

    private static String number(RulesOfProcedure rules, Provision provision) {
        String number = rules.rule(provision).number();
        return number.isBlank() ? "none" : number;
    }

    private void credentials(WordPaper word) throws IOException {
        ReportParticulars particulars = report.particulars();
        heading(word, Part.CREDENTIALS);
        paragraph(word, particulars.bureauMetOn().map(words::bureauMet).orElseGet(words::bureauHasNotMet));
        paragraph(
                word,
                particulars.memorandumOn()
                                .map(day -> words.memorandum(body(), day))
                                .orElseGet(() -> words.noMemorandum(body()))
                        + gap()
                        + words.asAt(
                                body(), particulars.asAt(), report.ledger().parties().size(), report.takingPart()));
        for (ReportCategory category : ReportCategory.values()) {
            List<PartyLine> lines = report.list(category);
            if (!lines.isEmpty() || category.isAlwaysTold()) {
                int number = paragraph(word, sentence(category, lines));
                if (!lines.isEmpty()) {
                    paragraphs.put(category, number);
                }
            }
        }
    }

    private String sentence(ReportCategory category, List<PartyLine> lines) {
        String before = words.list(body(), category, lines.size(), Numerals.of(lines.size(), report.language()));
        List<String> names = lines.stream().map(PartyLine::name).toList();
        return names.isEmpty() ? before : before + gap() + listed(names);
    }

    /// With a full stop, as Chinese and Arabic write it.
    private String listed(List<String> names) {
        String list = together(names);
        return switch (report.language()) {
            case CHINESE -> list + "。";
            case ARABIC, ENGLISH, FRENCH, RUSSIAN, SPANISH -> list + ".";
        };
    }

    private void recommendation(WordPaper word) throws IOException {
        heading(word, Part.RECOMMENDATION);
        List<String> sentences = new ArrayList<>();
        Optional.ofNullable(paragraphs.get(ReportCategory.IN_ORDER))
                .map(number -> words.foundInOrder(number.toString()))
                .ifPresent(sentences::add);
        List<Integer> others = paragraphs.entrySet().stream()
                .filter(entry -> entry.getKey() != ReportCategory.IN_ORDER)
                .map(Map.Entry::getValue)
                .toList();
        if (!others.isEmpty()) {
            sentences.add(words.understanding(body(), others.size(), numbers(others)));
        }
        for (String sentence : sentences) {
            paragraph(word, sentence);
        }
        paragraph(word, words.recommends());
    }

    /// `8 and 9`, `8–11`: the lists stand one behind the other.
    private String numbers(List<Integer> of) {
        boolean isRun = of.size() > 2 && of.getLast() - of.getFirst() == of.size() - 1;
        return isRun
                ? words.range(of.getFirst().toString(), of.getLast().toString())
                : together(of.stream().map(Object::toString).toList());
    }

    private String together(Collection<String> texts) {
        return ListFormatter.getInstance(ULocale.forLocale(report.language().locale())).format(texts);
    }

    private void decision(WordPaper word) throws IOException {
        heading(word, Part.DECISION);
        word.emphasized(PaperStyle.INDENTED, words.conference(), "");
        word.emphasized(PaperStyle.INDENTED, words.having(), gap() + words.havingRest());
        word.emphasized(PaperStyle.INDENTED, words.approves(), gap() + words.approvesRest());
    }

    private void changes(WordPaper word, ReportVersion before) throws IOException {
        word.columns(1, PaperStart.NEW_PAGE);
        heading(word, Part.ANNEX);
        LocalDate day = before.particulars().day();
        word.paragraph(PaperStyle.INDENTED, words.since(before.number(), day));
        List<String> lines = report.changes().stream()
                .map(this::change)
                .sorted(new SortOrder(report.language()).comparator())
                .toList();
        for (String line : lines.isEmpty() ? List.of(words.noChange()) : lines) {
            word.paragraph(PaperStyle.INDENTED, line);
        }
    }

    private String change(Standings.Change change) {
        return words.change(name(change.state()), stood(change.was()), stood(change.now()));
    }

    private String name(StateId state) {
        return book.states()
                .byId(state)
                .map(one -> one.name(
                        report.language(), NameForm.SHORT, report.particulars().asAt()))
                .orElse("");
    }

    private String stood(Optional<ReportCategory> category) {
        CredentialWords names = phrasebook.of(CredentialWords.class);
        return category.map(names::category).orElseGet(words::notTakingPart);
    }
}
