package org.plenary.screens.observers;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.plenary.base.Fault;
import org.plenary.kit.Choice;
import org.plenary.kit.Desk;
import org.plenary.kit.Form;
import org.plenary.observers.ApplicationDraft;
import org.plenary.registry.OrganizationKind;
import org.plenary.registry.RegistryWords;

/// The form of an application, in the order in which bodies are asked.
final class ApplicationForm {

    private final Form form;

    ApplicationForm(Desk desk, ObserversModel model) {
        ObserverScreenWords words = desk.words(ObserverScreenWords.class);
        RegistryWords kinds = desk.words(RegistryWords.class);
        List<Choice> all = Arrays.stream(OrganizationKind.values())
                .map(kind -> new Choice(kind.name(), kinds.organizationKind(kind)))
                .toList();
        form = new Form(desk.phrasebook());
        form.suggest("organization", words.organization(), model.bodies()).hint(words.organizationHint());
        form.choice("kind", words.kind(), all).half();
        form.date("received", words.received()).half();
        form.area("description", words.description());
        form.area("legalStatus", words.legalStatus());
        form.area("affiliation", words.affiliation());
        form.area("activities", words.activities());
        form.area("earlier", words.earlier());
        form.text("contact", words.contact());
        form.area("note", words.remarks());
        form.checkedBy(values -> model.faults(draft(values)));
    }

    /// Shows what is saved, with the body by its name.
    void fill(ApplicationDraft draft, String body, OrganizationKind kind) {
        Map<String, String> texts = new HashMap<>();
        texts.put("organization", body);
        texts.put("kind", kind.name());
        texts.put("received", draft.received());
        texts.put("description", draft.description());
        texts.put("legalStatus", draft.legalStatus());
        texts.put("affiliation", draft.affiliation());
        texts.put("activities", draft.activities());
        texts.put("earlier", draft.earlier());
        texts.put("contact", draft.contact());
        texts.put("note", draft.note());
        form.fill(texts);
    }

    ApplicationDraft draft() {
        return draft(form.values());
    }

    private static ApplicationDraft draft(Map<String, String> values) {
        return new ApplicationDraft(
                text(values, "organization"), text(values, "kind"), text(values, "received"),
                text(values, "description"), text(values, "legalStatus"), text(values, "affiliation"),
                text(values, "activities"), text(values, "earlier"), text(values, "contact"), text(values, "note"));
    }

    private static String text(Map<String, String> values, String name) {
        return values.getOrDefault(name, "");
    }

    void showFaults(List<Fault> faults) {
        form.showFaults(faults);
    }

    boolean isDirty() {
        return form.isDirty();
    }

    Form form() {
        return form;
    }

    void focus() {
        form.focus("organization");
    }

    Node node() {
        return form.node();
    }

    Node bar(Consumer<ApplicationDraft> save) {
        return form.bar(() -> save.accept(draft()));
    }
}
