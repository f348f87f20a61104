package org.plenary.screens.nominations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.plenary.base.Fault;
import org.plenary.base.Rule;
import org.plenary.kit.Choice;
import org.plenary.kit.Desk;
import org.plenary.kit.Form;
import org.plenary.letters.Channel;
import org.plenary.letters.LettersWords;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingId;
import org.plenary.nominations.Effect;
import org.plenary.nominations.Nomination;
import org.plenary.nominations.NominationDraft;
import org.plenary.nominations.NominationId;
import org.plenary.people.DelegationId;
import org.plenary.words.LanguageNames;

/// The form of one letter, in the order in which an officer reads it off the paper; the composition stands beside it.
final class LetterForm {

    static final String DELEGATION = "delegation";
    static final String REPLACES = "replaces";
    static final String ALSO_FOR = "alsoFor";
    static final String NOMINEES = "nominees";

    private final NominationPageWords words;
    private final LetterModel model;
    private final CompositionEditor composition;
    private final Form form;
    private final Node persons;
    private final Map<String, MeetingId> meetings = new HashMap<>();
    private List<Choice> earlier = List.of();

    /// @param delegations that may have written
    /// @param others meetings that a letter may be about beside this one
    LetterForm(
            Desk desk,
            LetterModel model,
            CompositionEditor composition,
            List<Choice> delegations,
            List<Choice> earlier,
            List<Meeting> others) {
        this.words = desk.words(NominationPageWords.class);
        this.model = model;
        this.composition = composition;
        this.earlier = List.copyOf(earlier);
        this.form = new Form(desk.phrasebook());
        others.forEach(one -> meetings.put(asOne(one.call(desk.phrasebook().language())), one.id()));
        NominationScreenWords screen = desk.words(NominationScreenWords.class);
        LettersWords letters = desk.words(LettersWords.class);
        form.search(DELEGATION, words.delegation(), delegations);
        form.choice("form", words.form(), Arrays.stream(Nomination.Form.values())
                        .map(one -> new Choice(one.name(), screen.form(one)))
                        .toList())
                .half();
        form.text("reference", words.reference()).half();
        form.date("dated", words.dated()).half();
        form.date("receivedOn", words.received()).half();
        form.text("signatory", words.signatory()).half();
        form.text("office", words.office()).half();
        form.choice("channel", words.channel(), withNone(Arrays.stream(Channel.values())
                        .map(one -> new Choice(one.name(), letters.channel(one)))
                        .toList()))
                .half();
        form.search("language", words.language(), withNone(new LanguageNames(desk.phrasebook())
                        .all().stream()
                        .map(one -> new Choice(one.code(), one.name()))
                        .toList()))
                .half();
        form.choice(REPLACES, words.replaces(), withNone(earlier, words.replacesNone()));
        form.tags(ALSO_FOR, words.alsoFor(), List.copyOf(meetings.keySet())).hint(words.alsoForHint());
        form.area("note", words.note());
        form.check(Effect.ENROL.name(), words.enrol());
        form.check(Effect.WITHDRAW.name(), words.withdraw());
        this.persons = form.apart(NOMINEES, words.persons(), composition, composition.value());
        form.checkedBy(values -> faults());
        form.onChange(REPLACES, id -> composition.compareWith(replaced()));
        form.onChange(ALSO_FOR, names -> composition.about(several()));
    }

    /// A comma would end a word of the field.
    private static String asOne(String name) {
        return name.replaceAll("\\s*[,;،]\\s*", " – ");
    }

    private static List<Choice> withNone(List<Choice> choices) {
        return withNone(choices, "");
    }

    private static List<Choice> withNone(List<Choice> choices, String none) {
        List<Choice> all = new ArrayList<>(List.of(new Choice("", none)));
        all.addAll(choices);
        return all;
    }

    /// Shows a draft as what is saved.
    void fill(NominationDraft draft) {
        form.fill(texts(draft));
    }

    /// Shows a draft as what is to be saved.
    void propose(NominationDraft draft) {
        form.fill(Map.of(DELEGATION, draft.delegation().value().toString(), Effect.ENROL.name(), "true"));
        texts(draft).forEach(form::set);
    }

    private Map<String, String> texts(NominationDraft draft) {
        Map<String, String> texts = new HashMap<>();
        texts.put(DELEGATION, draft.delegation().value().toString());
        texts.put("form", draft.form().name());
        texts.put("reference", draft.reference());
        texts.put("dated", draft.dated());
        texts.put("receivedOn", draft.receivedOn());
        texts.put("signatory", draft.signatory());
        texts.put("office", draft.office());
        texts.put("channel", draft.channel().map(Channel::name).orElse(""));
        texts.put("language", draft.language());
        texts.put(REPLACES, draft.replaces().map(id -> id.value().toString()).orElse(""));
        texts.put(ALSO_FOR, String.join("; ", draft.alsoFor().stream().flatMap(id -> called(id).stream()).toList()));
        texts.put("note", draft.note());
        texts.put(Effect.ENROL.name(), "true");
        texts.put(NOMINEES, PersonLine.text(draft.nominees().stream().map(PersonLine::of).toList()));
        return texts;
    }

    private Optional<String> called(MeetingId id) {
        return meetings.entrySet().stream()
                .filter(entry -> entry.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// What the form says.
    NominationDraft draft() {
        return new NominationDraft(
                model.meeting(),
                delegation().orElseGet(() -> new DelegationId(new UUID(0, 0))),
                Nomination.Form.valueOf(form.value("form")),
                Optional.of(form.value("channel")).filter(name -> !name.isEmpty()).map(Channel::valueOf),
                form.value("reference"),
                form.value("dated"),
                form.value("receivedOn"),
                form.value("signatory"),
                form.value("office"),
                form.value("language"),
                named().flatMap(name -> Optional.ofNullable(meetings.get(name)).stream()).toList(),
                replaced(),
                form.value("note"),
                model.nominees(PersonLine.read(form.value(NOMINEES))));
    }

    Optional<DelegationId> delegation() {
        String id = form.value(DELEGATION);
        return id.isEmpty() ? Optional.empty() : Optional.of(new DelegationId(UUID.fromString(id)));
    }

    private java.util.stream.Stream<String> named() {
        return Arrays.stream(form.value(ALSO_FOR).split(";", -1)).map(String::strip).filter(name -> !name.isEmpty());
    }

    private Optional<NominationId> replaced() {
        String id = form.value(REPLACES);
        return id.isEmpty() ? Optional.empty() : Optional.of(new NominationId(UUID.fromString(id)));
    }

    /// The meetings among which a person may be named for some only.
    private List<Choice> several() {
        List<Choice> several = new ArrayList<>();
        named().forEach(name -> Optional.ofNullable(meetings.get(name))
                .ifPresent(id -> several.add(new Choice(id.value().toString(), name))));
        if (!several.isEmpty()) {
            several.addFirst(new Choice(model.meeting().value().toString(), words.thisMeeting()));
        }
        return several;
    }

    /// What is wrong, each with the field of this form.
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (delegation().isEmpty()) {
            faults.add(new Fault(DELEGATION, new Rule.Missing()));
        }
        named().filter(name -> !meetings.containsKey(name))
                .findFirst()
                .ifPresent(name -> faults.add(new Fault(ALSO_FOR, new Rule.Unknown(name))));
        faults.addAll(model.faults(draft()));
        return faults;
    }

    Set<Effect> effects() {
        Set<Effect> effects = EnumSet.noneOf(Effect.class);
        for (Effect effect : Effect.values()) {
            if (!form.value(effect.name()).isEmpty()) {
                effects.add(effect);
            }
        }
        return effects;
    }

    void whenDelegation(Consumer<DelegationId> chosen) {
        form.onChange(DELEGATION, id -> delegation().ifPresent(chosen));
    }

    List<Choice> earlier() {
        return earlier;
    }

    /// To the first field that a letter still needs.
    void focus() {
        String first = delegation().isEmpty() ? DELEGATION : "reference";
        form.field(first).control().requestFocus();
    }

    Form form() {
        return form;
    }

    /// The composition with its heading and what is wrong with it.
    Node persons() {
        return persons;
    }

    CompositionEditor composition() {
        return composition;
    }
}
