package org.plenary.screens.credentials;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Outcome;
import org.plenary.credentials.ListPlan;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Wizard;

/// The page that takes in a list of credentials: what its columns are, then what becomes of its rows.
final class ImportPage {

    private final Desk desk;
    private final CredentialScreenWords words;
    private final CredentialsModel model;
    private final ImportModel list;
    private final Wizard wizard;

    /// @param leave goes back to the list of Parties
    ImportPage(Desk desk, CredentialsModel model, ImportModel list, Runnable leave) {
        this.desk = desk;
        this.words = desk.words(CredentialScreenWords.class);
        this.model = model;
        this.list = list;
        var hasRows = Bindings.createBooleanBinding(() -> taken() > 0, list.plan());
        Command take = Command.of("credentials.take", words.takeIn(0), Feather.DOWNLOAD, () -> take(leave))
                .about(list.plan().map(plan -> words.takeIn(plan.map(ListPlan::taken).orElse(0))))
                .enabledWhen(hasRows);
        this.wizard = new Wizard(
                desk.phrasebook(),
                List.of(
                        Wizard.Step.of(words.stepColumns(), new ImportColumns(desk, list).node()),
                        Wizard.Step.of(words.stepRows(), new ImportRows(desk, list).node())),
                take,
                leave);
    }

    private int taken() {
        return list.plan().get().map(ListPlan::taken).orElse(0);
    }

    Node node() {
        return wizard.node();
    }

    Wizard wizard() {
        return wizard;
    }

    private void take(Runnable leave) {
        list.write(model.day(), outcome -> {
            switch (outcome) {
                case Outcome.Done<Integer>(var count, var _) -> {
                    desk.notices().tell(words.takenIn(count));
                    model.refresh();
                    leave.run();
                }
                case Outcome.Refused<Integer>(var faults) ->
                    desk.notices().warn(words.notDone(new Telling(desk, model).sentence(faults)));
                case Outcome.Stale<Integer> _ -> throw new IllegalStateException("a list as a whole is never stale");
            }
        });
    }
}
