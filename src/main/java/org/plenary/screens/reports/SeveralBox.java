package org.plenary.screens.reports;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import org.controlsfx.control.CheckComboBox;
import org.plenary.kit.Choice;

/// Several of a few values, as their keys separated by blanks, in the order of the list.
final class SeveralBox {

    private final CheckComboBox<Choice> box = new CheckComboBox<>();
    private final StringProperty value = new SimpleStringProperty("");
    private boolean isChecking;

    /// @param count says how many are chosen: `3 chosen`
    SeveralBox(List<Choice> choices, IntFunction<String> count) {
        box.setAccessibleRole(AccessibleRole.COMBO_BOX);
        box.getItems().setAll(choices);
        value.subscribe(text -> check(Arrays.asList(text.split(" ", -1))));
        box.getCheckModel().getCheckedItems().addListener((ListChangeListener<Choice>) change -> {
            title(count);
            if (!isChecking) {
                value.set(keys());
            }
        });
        title(count);
    }

    private void title(IntFunction<String> count) {
        List<Choice> checked = box.getCheckModel().getCheckedItems();
        box.setTitle(checked.size() == 1 ? checked.getFirst().words() : count.apply(checked.size()));
    }

    CheckComboBox<Choice> control() {
        return box;
    }

    StringProperty value() {
        return value;
    }

    /// Keys that the box does not know are dropped.
    private void check(List<String> wanted) {
        if (isChecking || value.get().equals(keys())) {
            return;
        }
        isChecking = true;
        box.getCheckModel().clearChecks();
        for (int i = 0; i < box.getItems().size(); i++) {
            if (wanted.contains(box.getItems().get(i).key())) {
                box.getCheckModel().check(i);
            }
        }
        isChecking = false;
        value.set(keys());
    }

    private String keys() {
        return box.getItems().stream()
                .filter(choice -> box.getCheckModel().isChecked(choice))
                .map(Choice::key)
                .collect(Collectors.joining(" "));
    }
}
