package org.plenary.intake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenary.base.Checked;
import org.plenary.base.DateRange;
import org.plenary.base.Folding;
import org.plenary.base.Progress;
import org.plenary.matching.NameBook;
import org.plenary.matching.NameKey;
import org.plenary.matching.Names;
import org.plenary.office.SourceRow;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.registry.Honorifics;
import org.plenary.registry.Match;
import org.plenary.registry.Reading;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.State;

/// Whole files of a third stranger, who has written down beside them who is on each and what is said of them:
/// `expected.json`. Only what is written down of files that are there is looked at; of names neither case nor accents count.
final class ThirdFiles {

    private static final Map<String, ParticipantField> FIELDS = Map.of(
            "honorific", ParticipantField.HONORIFIC,
            "email", ParticipantField.EMAIL,
            "position", ParticipantField.FUNCTION,
            "arrival", ParticipantField.ARRIVES,
            "phone", ParticipantField.TELEPHONE,
            "category", ParticipantField.CATEGORY);

    private static final DateRange DAYS = new DateRange(LocalDate.of(2017, 9, 24), LocalDate.of(2017, 9, 29));

    private final Path folder;
    private final ReferenceBook book = ReferenceBook.shipped();
    private final Names names = new Names(Honorifics.shipped(), new NameBook());
    private final Choices choices = new Choices();
    private final Headings headings =
            new Headings(choices, names, text -> book.states().find(text) instanceof Match.Found<State>);
    private final RowSense sense = new RowSense(headings, choices, names, book);

    ThirdFiles(Path folder) {
        this.folder = folder;
    }

    /// @param people how many of them are wholly right
    record Outcome(String file, int people, int of, List<String> faults) {

        boolean isRight() {
            return faults.isEmpty();
        }
    }

    List<Outcome> all() {
        List<Outcome> all = new ArrayList<>();
        for (JsonElement one : expected()) {
            JsonObject file = one.getAsJsonObject();
            if (Files.exists(folder.resolve(file.get("file").getAsString()))) {
                all.add(read(file));
            }
        }
        return all;
    }

    private JsonArray expected() {
        try {
            return JsonParser.parseString(Files.readString(folder.resolve("expected.json"))).getAsJsonArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome read(JsonObject one) {
        String file = one.get("file").getAsString();
        boolean mustFail = one.has("error") && one.get("error").getAsBoolean();
        Checked<Source> opened = Source.open(
                folder.resolve(file), Optional.empty(), Optional.empty(), sense, Progress.none());
        return switch (opened) {
            case Checked.Faulty<Source>(var faults) ->
                new Outcome(file, 0, people(one).size(), mustFail ? List.of() : List.of(faults.toString()));
            // A file in which nobody stands is refused when it is looked over.
            case Checked.Ok<Source>(var source) -> mustFail
                    ? new Outcome(file, 0, 0, source.people().isEmpty() ? List.of() : List.of(source.people().size() + " people"))
                    : compared(one, drafts(source));
        };
    }

    private static JsonArray people(JsonObject one) {
        return one.has("people") ? one.getAsJsonArray("people") : new JsonArray();
    }

    private List<ParticipantDraft> drafts(Source source) {
        var previewing = new Previewing(source, Corrections.NONE, Progress.none());
        var reading = new RowReading(source.mapping(), choices, names, new SpokenLanguages(), book.organizations());
        var tidying = new Tidying(
                source.mapping(),
                previewing.dates(DAYS, ValueChoices.NONE),
                previewing.ofCodes(),
                choices,
                new MissingWords(),
                new Telephones(source.mapping(), book.states()));
        List<ParticipantDraft> drafts = new ArrayList<>();
        for (SourceRow row : source.people()) {
            var notes = new Notes(row.number(), ValueChoices.NONE.with(Note.Kind.DOUBTFUL_PARTS, Remedy.TAKE));
            drafts.add(reading.read(tidying.tidied(row, notes), notes).draft());
        }
        return drafts;
    }

    private Outcome compared(JsonObject one, List<ParticipantDraft> drafts) {
        List<String> faults = new ArrayList<>();
        JsonArray people = people(one);
        int count = one.has("count") ? one.get("count").getAsInt() : people.size();
        if (drafts.size() != count) {
            faults.add(drafts.size() + " people instead of " + count);
        }
        int right = 0;
        for (int i = 0; i < Math.min(drafts.size(), people.size()); i++) {
            List<String> of = faults(people.get(i).getAsJsonObject(), drafts.get(i));
            right += of.isEmpty() ? 1 : 0;
            faults.addAll(of);
        }
        return new Outcome(one.get("file").getAsString(), right, people.size(), faults);
    }

    private List<String> faults(JsonObject person, ParticipantDraft draft) {
        List<String> faults = new ArrayList<>();
        name(person, draft, faults);
        FIELDS.forEach((key, field) -> {
            String wanted = text(person, key);
            String given = draft.of(field);
            if (!wanted.isEmpty() && !plain(key, given).equals(plain(key, wanted))) {
                faults.add(key + " " + wanted + " is " + given);
            }
        });
        String state = text(person, "state");
        if (!state.isEmpty() && !state(draft.of(ParticipantField.DELEGATION)).equals(state)
                && !state(draft.of(ParticipantField.COUNTRY)).equals(state)) {
            faults.add(state + " is " + draft.of(ParticipantField.DELEGATION));
        }
        String organization = text(person, "organization");
        boolean isSaid = fold(draft.of(ParticipantField.DELEGATION)).contains(fold(organization))
                || fold(draft.of(ParticipantField.DEPARTMENT)).contains(fold(organization));
        if (!organization.isEmpty() && !isSaid) {
            faults.add("organization " + organization + " is " + draft.of(ParticipantField.DELEGATION) + " / "
                    + draft.of(ParticipantField.DEPARTMENT));
        }
        return faults;
    }

    private static void name(JsonObject person, ParticipantDraft draft, List<String> faults) {
        String wanted = fold(text(person, "given")) + "|" + fold(text(person, "family"));
        String given = fold(draft.of(ParticipantField.GIVEN)) + "|" + fold(draft.of(ParticipantField.FAMILY));
        String whole = fold(draft.of(ParticipantField.FULL_NAME));
        boolean isWhole = given.equals("|")
                && (wanted.startsWith("|") || wanted.endsWith("|"))
                && whole.equals(wanted.replace("|", ""));
        // A name in two scripts is kept in both; the Latin one is whole.
        boolean isTranscribed = NameKey.of(draft.of(ParticipantField.LATIN_NAME))
                .equals(NameKey.of(text(person, "given") + " " + text(person, "family")));
        boolean isPart = !person.has("family") && given.startsWith(wanted);
        if (!wanted.equals(given) && !isWhole && !isTranscribed && !isPart) {
            faults.add("name " + wanted + " is " + given + " (" + whole + ")");
        }
    }

    private String plain(String key, String text) {
        return switch (key) {
            case "category" -> choices.constant(ParticipantField.CATEGORY, text).orElse(text);
            case "phone" -> text.replaceAll("[^+0-9]", "");
            case "email" -> text.split(";", -1)[0].strip().toLowerCase(Locale.ROOT);
            case "honorific" -> fold(text.replace(".", ""));
            default -> fold(text);
        };
    }

    private static String fold(String text) {
        return Folding.fold(text);
    }

    private static String text(JsonObject person, String key) {
        return person.has(key) && !person.get(key).isJsonNull() ? person.get(key).getAsString() : "";
    }

    private String state(String text) {
        return switch (book.states().read(text)) {
            case Reading.Exact<State>(var state, var _) -> state.iso3();
            case Reading.Likely<State>(var proposals) -> proposals.getFirst().value().iso3();
            case Reading.None<State> _ -> "";
        };
    }
}
