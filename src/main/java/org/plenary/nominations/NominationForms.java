package org.plenary.nominations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;
import org.plenary.base.Language;
import org.plenary.base.Progress;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.Meetings;
import org.plenary.office.EntryDocument;
import org.plenary.office.EntryField;
import org.plenary.office.EntryForm;
import org.plenary.office.EntryWorkbook;
import org.plenary.people.Capacity;
import org.plenary.people.Delegation;
import org.plenary.people.Dossier;
import org.plenary.people.Gender;
import org.plenary.people.Lexicon;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.people.People;
import org.plenary.people.PeopleWords;
import org.plenary.registry.Category;
import org.plenary.registry.Honorifics;
import org.plenary.registry.PartyRoll;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.Standing;
import org.plenary.words.Phrasebook;
import org.plenary.words.SortOrder;

/// Writes the forms on which delegations name their people: the delegation and the people it has named, or else sent the
/// last time, are filled in. A form that comes back is read by an import as it is.
///
/// No row carries an id: whoever is replaced is overwritten in the row, and would be taken for the same person.
public final class NominationForms {

    private static final Map<ParticipantField, Integer> WIDTHS = new EnumMap<>(Map.of(
            ParticipantField.HONORIFIC, 14,
            ParticipantField.GIVEN, 20,
            ParticipantField.FAMILY, 20,
            ParticipantField.GENDER, 11,
            ParticipantField.CAPACITY, 22,
            ParticipantField.FUNCTION, 30,
            ParticipantField.DEPARTMENT, 28,
            ParticipantField.TELEPHONE, 23,
            ParticipantField.EMAIL, 30));

    /// Word cannot add rows to a protected table, Excel has room below.
    private static final int SPARE_IN_WORD = 15;

    private static final int SPARE_IN_EXCEL = 40;

    /// In bytes, with room for a number and an ending: file systems take 255.
    private static final int LONGEST_NAME = 200;

    private final People people;
    private final Meetings meetings;
    private final Supplier<ReferenceBook> book;
    private final Honorifics honorifics = Honorifics.shipped();

    public NominationForms(People people, Meetings meetings, Supplier<ReferenceBook> book) {
        this.people = people;
        this.meetings = meetings;
        this.book = book;
    }

    /// A delegation that can be asked.
    public record Addressee(Delegation delegation, String name, Standing standing) {}

    /// The delegations of a meeting as lists have them: by standing, then in the alphabet of the language.
    public List<Addressee> addressees(Meeting meeting, Language language) {
        ReferenceBook known = book.get();
        PartyRoll roll = known.roll(meeting.treaty());
        LocalDate day = meeting.days().from();
        return people.delegations(meeting.id()).all().stream()
                .map(one -> new Addressee(
                        one,
                        known.listName(one.state(), one.organization(), language, day),
                        Standing.of(one.category(), one.state(), roll, day)))
                .filter(one -> !one.name().isEmpty())
                .sorted(Comparator.comparing(Addressee::standing)
                        .thenComparing(new SortOrder(language).by(Addressee::name)))
                .toList();
    }

    /// Writes a file for each delegation and program into a folder, which is made where it is missing; files of the same
    /// names are replaced. Stops at the first one that cannot be written. A cancelled [Progress] passes through.
    public Checked<FormBatch.Result> write(FormBatch batch, Path folder, Progress progress) {
        try {
            Files.createDirectories(folder);
        } catch (IOException _) {
            return Checked.badFile(FileFault.NOT_WRITABLE);
        }
        progress.stage("writing");
        List<Addressee> addressees = addressees(batch.meeting(), batch.language()).stream()
                .filter(one -> batch.delegation().isEmpty()
                        || batch.delegation().get().equals(one.delegation().id()))
                .toList();
        var history = new Sent(people, meetings, batch.meeting());
        List<Path> files = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Addressee addressee : addressees) {
            progress.checkpoint();
            EntryForm form = form(batch, addressee, history.of(addressee.delegation()));
            String name = unused(name(batch, addressee), taken);
            for (FormBatch.Kind kind : FormBatch.Kind.values()) {
                if (batch.kinds().contains(kind)) {
                    Path target = folder.resolve(name + "." + kind.ending());
                    if (write(kind, target, form) instanceof Checked.Faulty<Path>(var faults)) {
                        return Checked.faulty(faults);
                    }
                    files.add(target);
                }
            }
            progress.done(taken.size(), addressees.size());
        }
        return Checked.ok(new FormBatch.Result(folder, files, addressees.size()));
    }

    private static Checked<Path> write(FormBatch.Kind kind, Path target, EntryForm form) {
        return switch (kind) {
            case EXCEL -> EntryWorkbook.write(target, form);
            case WORD -> EntryDocument.write(target, form.withSpare(SPARE_IN_WORD));
        };
    }

    private static String name(FormBatch batch, Addressee addressee) {
        String name = new Phrasebook(batch.language())
                .of(NominationFormWords.class)
                .fileName(batch.meeting().call(batch.language()), addressee.name());
        String safe = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-").strip();
        while (safe.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            safe = safe.substring(0, safe.offsetByCodePoints(safe.length(), -1)).strip();
        }
        return safe;
    }

    /// Two delegations may be called alike.
    private static String unused(String name, Set<String> taken) {
        String unused = name;
        for (int i = 2; !taken.add(unused.toLowerCase(Locale.ROOT)); i++) {
            unused = name + " " + i;
        }
        return unused;
    }

    private EntryForm form(FormBatch batch, Addressee addressee, List<Dossier> known) {
        Language language = batch.language();
        Meeting meeting = batch.meeting();
        var phrasebook = new Phrasebook(language);
        var words = phrasebook.of(NominationFormWords.class);
        List<String> guidance = new ArrayList<>();
        guidance.add(meeting.title().in(language));
        guidance.add(words.placeAndDays(meeting.city().in(language), phrasebook.dates().range(meeting.days())));
        guidance.add(words.guidance());
        if (!known.isEmpty()) {
            guidance.add(words.prefilled());
        }
        return new EntryForm(
                language,
                words.title(meeting.call(language)),
                guidance,
                addressee.name(),
                fields().map(field -> field(field, addressee.delegation().category(), phrasebook)).toList(),
                words.choose(),
                known.stream().map(dossier -> row(dossier.draft(), phrasebook)).toList(),
                SPARE_IN_EXCEL,
                meeting.days().from().atStartOfDay(meeting.timeZone()).toInstant());
    }

    private static Stream<ParticipantField> fields() {
        return Stream.of(ParticipantField.values()).filter(WIDTHS::containsKey);
    }

    private static List<String> row(ParticipantDraft draft, Phrasebook phrasebook) {
        return fields()
                .map(field -> field == ParticipantField.GENDER && draft.of(field).equals(Gender.UNSAID.name())
                        ? ""
                        : Lexicon.word(field, draft.of(field), phrasebook))
                .toList();
    }

    private EntryField field(ParticipantField field, Category category, Phrasebook phrasebook) {
        String heading = phrasebook.of(PeopleWords.class).field(field);
        int width = WIDTHS.getOrDefault(field, 20);
        if (field == ParticipantField.HONORIFIC) {
            return new EntryField(
                    heading, width, EntryField.Answer.SUGGESTED, honorifics.in(phrasebook.language()));
        }
        if (!field.isChoice()) {
            return EntryField.free(heading, width);
        }
        List<String> choices = Stream.of(Lexicon.constants(field))
                .filter(one -> one != Gender.UNSAID && isOffered(one, category))
                .map(one -> Lexicon.word(field, one.name(), phrasebook))
                .toList();
        return new EntryField(heading, width, EntryField.Answer.CHOSEN, choices);
    }

    /// A State's delegation has no observers, journalists or staff in it (rules of procedure on representation).
    private static boolean isOffered(Enum<?> constant, Category category) {
        return category != Category.STATE
                || !(constant == Capacity.OBSERVER || constant == Capacity.JOURNALIST || constant == Capacity.STAFF);
    }
}
