package org.plenary.intake;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.base.Checked;
import org.plenary.base.Progress;
import org.plenary.matching.NameBook;
import org.plenary.matching.Names;
import org.plenary.office.SourceRow;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.registry.Honorifics;
import org.plenary.registry.Match;
import org.plenary.registry.Reading;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.State;

/// Small whole files in the disorder in which lists arrive, written by other programs than ours, with the people who are
/// on them: `resources/stranger/files`.
final class StrangerFiles {

    private final ReferenceBook book = ReferenceBook.shipped();
    private final Names names = new Names(Honorifics.shipped(), new NameBook());
    private final Choices choices = new Choices();
    private final Headings headings =
            new Headings(choices, names, text -> book.states().find(text) instanceof Match.Found<State>);
    private final RowSense sense = new RowSense(headings, choices, names, book);

    /// @param state its alpha-3 code; empty where the file does not say
    record Somebody(String given, String family, String email, String state) {}

    /// @param faults what was read otherwise than it is
    record Outcome(String file, List<String> faults) {

        boolean isRight() {
            return faults.isEmpty();
        }
    }

    static Map<String, List<Somebody>> all() {
        return Stranger.lines("files").stream()
                .collect(Collectors.groupingBy(
                        line -> line.cell(0),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                line -> new Somebody(line.cell(1), line.cell(2), line.cell(3), line.cell(4)),
                                Collectors.toList())));
    }

    /// Whether a file is one by which rules may be mended.
    static boolean isForTuning(String file) {
        return Integer.parseInt(file.substring(0, 2)) % 2 == 1;
    }

    Outcome read(String file, List<Somebody> people) {
        return switch (Source.open(path(file), Optional.empty(), Optional.empty(), sense, Progress.none())) {
            case Checked.Faulty<Source>(var faults) -> new Outcome(file, List.of(faults.toString()));
            case Checked.Ok<Source>(var source) -> compared(file, people, drafts(source));
        };
    }

    private static Path path(String file) {
        try {
            return Path.of(Objects.requireNonNull(StrangerFiles.class.getResource("/stranger/files/" + file)).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<ParticipantDraft> drafts(Source source) {
        var reading = new RowReading(source.mapping(), choices, names, new SpokenLanguages(), book.organizations());
        var tidying = new Tidying(source.mapping(), List.of(), Set.of(), choices, new MissingWords(), new Telephones(source.mapping(), book.states()));
        List<ParticipantDraft> drafts = new ArrayList<>();
        for (SourceRow row : source.people()) {
            var notes = new Notes(row.number(), ValueChoices.NONE.with(Note.Kind.DOUBTFUL_PARTS, Remedy.TAKE));
            drafts.add(reading.read(tidying.tidied(row, notes), notes).draft());
        }
        return drafts;
    }

    private Outcome compared(String file, List<Somebody> people, List<ParticipantDraft> drafts) {
        List<String> faults = new ArrayList<>();
        if (drafts.size() != people.size()) {
            faults.add(drafts.size() + " people instead of " + people.size());
        }
        for (int i = 0; i < Math.min(drafts.size(), people.size()); i++) {
            compare(people.get(i), drafts.get(i), faults);
        }
        return new Outcome(file, faults);
    }

    private void compare(Somebody somebody, ParticipantDraft draft, List<String> faults) {
        String name = draft.of(ParticipantField.GIVEN) + "|" + draft.of(ParticipantField.FAMILY);
        if (!name.equals(somebody.given() + "|" + somebody.family())) {
            faults.add(somebody.given() + "|" + somebody.family() + " is " + name + " (" + draft.of(ParticipantField.FULL_NAME) + ")");
        }
        if (!draft.of(ParticipantField.EMAIL).split(";", -1)[0].equals(somebody.email())) {
            faults.add(somebody.email() + " is " + draft.of(ParticipantField.EMAIL));
        }
        String sender = draft.of(ParticipantField.DELEGATION);
        if (!somebody.state().isEmpty() && !state(sender).equals(somebody.state())) {
            faults.add(somebody.state() + " is " + sender);
        }
    }

    private String state(String text) {
        return switch (book.states().read(text)) {
            case Reading.Exact<State>(var state, var _) -> state.iso3();
            case Reading.Likely<State>(var proposals) -> proposals.getFirst().value().iso3();
            case Reading.None<State> _ -> "";
        };
    }
}
