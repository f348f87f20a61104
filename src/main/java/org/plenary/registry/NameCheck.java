package org.plenary.registry;

import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.base.Rule;

/// Checks the draft of a name and finds all its faults at once.
public final class NameCheck {

    private static final int LONGEST = 300;

    private NameCheck() {}

    public static Checked<DatedName> check(NameDraft draft) {
        var check = new RegistryCheck();
        String text = check.text("text", draft.text(), LONGEST);
        if (text.isEmpty()) {
            check.fault("text", new Rule.Missing());
        }
        Language language = Language.of(draft.language()).orElseGet(() -> {
            check.fault("language", draft.language().isBlank() ? new Rule.Missing() : new Rule.Unknown(draft.language()));
            return Language.ENGLISH;
        });
        NameForm form = check.needed("form", NameForm.class, draft.form());
        Period period = check.period("to", check.day("from", draft.from()), check.day("to", draft.to()));
        return check.faults().isEmpty()
                ? Checked.ok(new DatedName(language, form, period, text))
                : Checked.faulty(check.faults());
    }
}
