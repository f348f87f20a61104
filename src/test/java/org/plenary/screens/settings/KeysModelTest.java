package org.plenary.screens.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenary.base.Language;
import org.plenary.words.Phrasebook;

class KeysModelTest {

    private final PreferencesForTests preferences = new PreferencesForTests();
    private final KeysModel model = new KeysModel(preferences, new Phrasebook(Language.ENGLISH).of(SettingsWords.class));

    @Test
    void aCommandHasTheKeyItComesWith() {
        assertThat(model.key(command("people.add"))).isEqualTo("Shortcut+N");
    }

    @Test
    void anotherKeyIsKept() {
        model.give(command("people.add"), "Shortcut+J");
        assertThat(preferences.keys.chosen()).containsEntry("people.add", "Shortcut+J");
    }

    @Test
    void twoScreensMayUseOneKey() {
        assertThat(model.clash(command("people.add"), "Shortcut+N")).isEmpty();
    }

    @Test
    void aKeyThatWorksEverywhereClashesOnEveryScreen() {
        assertThat(model.clash(command("people.add"), "Shortcut+Z")).contains(command("app.undo"));
    }

    @Test
    void whoeverHadTheKeyHasNoneAfterwards() {
        model.give(command("people.add"), "Shortcut+Z");
        assertThat(model.key(command("app.undo"))).isEmpty();
    }

    @Test
    void theKeyItCameWithIsNoChange() {
        model.give(command("people.add"), "Shortcut+J");
        model.give(command("people.add"), "Shortcut+N");
        assertThat(model.isChanged(command("people.add"))).isFalse();
    }

    @Test
    void oneButtonRestoresAllKeys() {
        model.give(command("people.add"), "Shortcut+J");
        model.give(command("people.edit"), "");
        model.restoreAll();
        assertThat(preferences.keys.chosen()).isEmpty();
    }

    @Test
    void theSearchFindsWhereACommandWorks() {
        model.search().set("meet add");
        assertThat(model.shown()).containsExactly(command("meetings.add"));
    }

    @Test
    void saveBelongsToTheForms() {
        assertThat(KeysModel.isReserved("Shortcut+S")).isTrue();
    }

    private KeyedCommand command(String id) {
        return preferences.commands().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
