package org.plenary.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.base.Progress;
import org.plenary.meetings.Meeting;
import org.plenary.people.Status;
import org.plenary.registry.Standing;
import org.plenary.reports.Exports;
import org.plenary.reports.ReportChoice;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes the participants of a meeting.
@Command(
        name = "participants",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the list of participants (docx), or the participants workbook (xlsx), table (csv) or cards (vcf).",
            "The list holds registered people and what they agreed to publish; workbook, table and cards are the "
                    + "secretariat's own and hold everybody, whatever their status."
        })
final class ExportParticipantsCommand implements Callable<Integer> {

    @Mixin
    private WorkspaceOption where = new WorkspaceOption();

    @Option(names = "--format", required = true, paramLabel = "docx|xlsx|csv|vcf", description = "${COMPLETION-CANDIDATES}")
    private Exports.Format format = Exports.Format.DOCX;

    @Option(
            names = "--language",
            paramLabel = "ar|zh|en|fr|ru|es",
            defaultValue = "en",
            converter = LanguageOption.class,
            description = "of the paper (default: en)")
    private Language language = Language.ENGLISH;

    @Option(
            names = "--as-at",
            paramLabel = "2017-09-24",
            description = "the day for which Parties and names are looked up (default: the opening)")
    private @Nullable LocalDate asAt;

    @Option(names = "--all", description = "in the list, too, everybody whatever their status")
    private boolean all;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "what is there already is replaced")
    private Path out = Path.of("");

    /// Reads the code of a language.
    static final class LanguageOption implements CommandLine.ITypeConverter<Language> {
        @Override
        public Language convert(String code) {
            return Language.of(code)
                    .orElseThrow(() -> new CommandLine.TypeConversionException("not one of ar, zh, en, fr, ru, es"));
        }
    }

    @Override
    public Integer call() {
        var console = Console.system();
        return where.read(console, open -> where.onMeeting(open, console, meeting -> write(open, meeting, console)));
    }

    private int write(OpenWorkspace open, Meeting meeting, Console console) {
        return switch (open.exports().write(choice(meeting), format, out, Progress.none())) {
            case Checked.Faulty<Exports.Exported>(var faults) -> console.refuse(out.toString(), faults);
            case Checked.Ok<Exports.Exported>(var written) -> {
                console.tellLacking(meeting, language);
                console.say(console.words()
                        .exported(written.path().toString(), written.persons(), written.delegations()));
                yield Cli.DONE;
            }
        };
    }

    private ReportChoice choice(Meeting meeting) {
        ReportChoice usual = ReportChoice.usual(meeting, language);
        ReportChoice choice =
                switch (format) {
                    case DOCX -> all ? usual.with(everybody(usual.selection().consent())) : usual;
                    case XLSX, CSV, VCF -> usual.with(everybody(ReportChoice.ConsentRule.SHOW_ALL));
                };
        LocalDate day = asAt;
        return day == null ? choice : choice.on(day);
    }

    private static ReportChoice.Selection everybody(ReportChoice.ConsentRule consent) {
        return new ReportChoice.Selection(EnumSet.allOf(Status.class), EnumSet.allOf(Standing.class), consent);
    }
}
