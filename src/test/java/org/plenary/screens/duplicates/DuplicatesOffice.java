package org.plenary.screens.duplicates;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.plenary.base.Checked;
import org.plenary.base.Hands;
import org.plenary.base.Language;
import org.plenary.base.SixText;
import org.plenary.kit.Desk;
import org.plenary.kit.Look;
import org.plenary.kit.PlainDesk;
import org.plenary.kit.Work;
import org.plenary.matching.Duplicates;
import org.plenary.matching.OrganizationDuplicates;
import org.plenary.meetings.MeetingId;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.people.People;
import org.plenary.people.Secrets;
import org.plenary.registry.OrganizationDraft;
import org.plenary.registry.Registry;
import org.plenary.store.QuickVault;
import org.plenary.store.Workspace;
import org.plenary.words.Phrasebook;

/// A workspace with some people who are in it twice.
final class DuplicatesOffice implements AutoCloseable {

    final Workspace workspace;
    final Duplicates duplicates;
    private final Registry registry;
    private final OrganizationDuplicates organizations;
    private final People people;

    DuplicatesOffice(Path folder) {
        workspace = ((Checked.Ok<Workspace>) Workspace.create(
                        folder.resolve("twice.plenary"), org.plenary.store.Desk.of("Ana", "0123abcd")))
                .value();
        registry = new Registry(workspace);
        people = new People(workspace, registry::book);
        organizations = new OrganizationDuplicates(workspace, registry::book);
        duplicates = new Duplicates(
                workspace, new Secrets(workspace, QuickVault.of(workspace, Duration.ofMinutes(5))), Hands.own());
        add(1, "Ms.", "Yuliya", "ZHUKOVA", "Belarus", "Deputy Minister", "zhukova@example.org");
        add(2, "Mme", "Julia", "JOUKOVA", "Belarus", "Vice-Ministre", "zhukova@example.org");
        add(1, "Mr.", "Mohammed", "AL-OTAIBI", "Kuwait", "Director", "");
        add(2, "Mr.", "Muhammad", "Al Otaibi", "Kuwait", "Director General", "m.otaibi@example.org");
        add(1, "Sr.", "José Luis", "PÉREZ GARCÍA", "Uruguay", "Asesor", "");
        add(1, "Sr.", "Jose Luis", "PEREZ", "Uruguay", "", "jlp@example.org");
        add(1, "Ms.", "Catherine", "HOLLIS", "Canada", "Adviser", "");
        add(2, "Ms.", "Katherine", "HOLLIS", "Canada", "Senior Adviser", "");
        add(1, "Mr.", "John", "WHITFIELD", "Ireland", "Adviser", "");
        add("United Nations Environment Programe", "Nairobi", "KEN");
        add("Zero Mercury Network of Youth", "Brussels", "BEL");
        add("Zero Mercury Networks of Youth", "", "");
    }

    private void add(
            int meeting, String honorific, String given, String family, String state, String function, String email) {
        Map<ParticipantField, String> texts = new EnumMap<>(ParticipantField.class);
        texts.put(ParticipantField.HONORIFIC, honorific);
        texts.put(ParticipantField.GIVEN, given);
        texts.put(ParticipantField.FAMILY, family);
        texts.put(ParticipantField.DELEGATION, state);
        texts.put(ParticipantField.FUNCTION, function);
        texts.put(ParticipantField.EMAIL, email);
        people.register(new MeetingId(new java.util.UUID(meeting, meeting)), new ParticipantDraft(texts));
    }

    private void add(String name, String city, String country) {
        registry.add(SixText.english(name), SixText.EMPTY, new OrganizationDraft("NGO", city, country, ""));
    }

    DuplicatesModel model() {
        return new DuplicatesModel(
                Work.direct(), duplicates, organizations, registry::book,
                new PairText(new Phrasebook(Language.ENGLISH), registry::book));
    }

    DuplicatesScreen.Services services() {
        return new DuplicatesScreen.Services(duplicates, organizations, registry::book);
    }

    /// A desk over `stage`; everything runs in the calling thread.
    static Desk desk(Stage stage, Look look, Language language) {
        return PlainDesk.over(stage, look, language);
    }

    static Stage show(Stage stage, Region content, Look look, Language language) {
        return PlainDesk.show(stage, content, look, language);
    }

    @Override
    public void close() {
        workspace.close();
    }
}
