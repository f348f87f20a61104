package org.plenary.registry;

import java.util.ArrayList;
import java.util.List;
import org.plenary.base.Fault;
import org.plenary.base.Language;
import org.plenary.base.Rule;
import org.plenary.base.SixText;

/// The names with which something is added: its short name and its acronym in up to six languages.
record NewNames(SixText names, SixText acronyms) {

    private static final int LONGEST = 300;

    /// @param known what the full name means already
    List<Fault> faults(Match<?> known) {
        List<Fault> faults = new ArrayList<>();
        if (names.isEmpty()) {
            faults.add(new Fault("name", new Rule.Missing()));
        } else if (!(known instanceof Match.NotFound)) {
            faults.add(new Fault("name", new Rule.AlreadyThere(first())));
        }
        names.versions().values().stream()
                .filter(text -> text.length() > LONGEST)
                .findFirst()
                .ifPresent(text -> faults.add(new Fault("name", new Rule.TooLong(LONGEST, text.length()))));
        return faults;
    }

    /// The English name, or else any.
    String first() {
        return names.in(Language.ENGLISH);
    }

    /// Good for all days; to be asked only where there are no faults.
    Names all() {
        List<DatedName> all = new ArrayList<>();
        acronyms.versions().forEach((language, text) ->
                all.add(new DatedName(language, NameForm.ACRONYM, Period.ALWAYS, text)));
        names.versions().forEach((language, text) ->
                all.add(new DatedName(language, NameForm.SHORT, Period.ALWAYS, text)));
        return new Names(all);
    }
}
