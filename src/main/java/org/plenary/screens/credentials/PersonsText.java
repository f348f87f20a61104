package org.plenary.screens.credentials;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.base.Folding;
import org.plenary.credentials.CredentialDraft;
import org.plenary.people.Capacity;
import org.plenary.people.PeopleWords;

/// The persons of an instrument as an officer types them: one on each line, the capacity behind a semicolon where it
/// matters, `Awa DEBY; Head of delegation`. Without one, the first is the head and the others are representatives.
final class PersonsText {

    private final PeopleWords words;

    PersonsText(PeopleWords words) {
        this.words = words;
    }

    /// What the officer reads, of what the draft says.
    String shown(String draft) {
        List<String> lines = new ArrayList<>();
        for (String line : draft.split("\n", -1)) {
            int tab = line.indexOf('\t');
            if (!line.isBlank()) {
                Capacity usual = usual(lines.size());
                Capacity capacity = tab < 0 ? usual : capacity(line.substring(0, tab)).orElse(usual);
                String name = line.substring(tab + 1).strip();
                lines.add(capacity == usual ? name : name + "; " + words.capacity(capacity));
            }
        }
        return String.join("\n", lines);
    }

    /// What the draft says, of what the officer has typed.
    String draft(String typed) {
        List<String> lines = new ArrayList<>();
        for (String line : typed.split("\n", -1)) {
            if (!line.isBlank()) {
                int semicolon = line.lastIndexOf(';');
                Optional<Capacity> said = semicolon < 0 ? Optional.empty() : capacity(line.substring(semicolon + 1));
                String name = said.isPresent() ? line.substring(0, semicolon) : line;
                lines.add(CredentialDraft.line(said.orElse(usual(lines.size())), name.strip()));
            }
        }
        return String.join("\n", lines);
    }

    private static Capacity usual(int place) {
        return place == 0 ? Capacity.HEAD : Capacity.REPRESENTATIVE;
    }

    private Optional<Capacity> capacity(String text) {
        String wanted = Folding.fold(text);
        for (Capacity capacity : Capacity.values()) {
            if (Folding.fold(words.capacity(capacity)).equals(wanted)
                    || Folding.fold(capacity.name()).equals(wanted)) {
                return Optional.of(capacity);
            }
        }
        return Optional.empty();
    }
}
