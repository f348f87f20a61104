package org.plenary.kit;

/// What the kit's own controls say.
public interface KitWords {
    String save();

    String revert();

    String cancel();

    String close();

    String clear();

    String back();

    String next();

    /// Out of something that need not be finished.
    String leave();

    String done();

    String unsaved();

    /// @param name a [org.plenary.base.Progress#stage]
    String stage(String name);

    String failureTitle();

    String failureText();

    String failureCode(String code);

    String details();

    /// Who changed what about a thing.
    String history();

    String copyDetails();

    String passphrase();

    String passphraseAgain();

    String passphrasesDiffer();

    String passphraseWarning();

    String setPassphrase();

    String unlock();

    String columns();

    String nothingFound();

    /// Where nothing of a list is let through.
    String nothingMatches();

    /// The way back from a search that has found nothing.
    String showEverything();

    String addFilter();

    String removeFilter(String filter);

    String clearFilters();

    String views();

    String saveView();

    String viewName();

    String deleteView(String name);

    String palettePrompt();

    String paletteEmpty(String typed);

    String faults(int count);

    String remove(String what);

    String none();

    String stepOf(int step, int of);

    /// Writes the list that is shown as an Excel workbook.
    String exportList();

    String listWritten(String file, long rows);

    /// Before what was typed is thrown away.
    String unsavedTitle();

    String unsavedText();

    String discard();
    /// Why something was not done.
    String notDone(String why);

    String fileWritten(String file);

    String openFile();

    String fileNotWritten(String why);

    /// Before an attached file.
    String attachFile();

    String fileAttached();

    String detachFile(String name);

    String fileDetached();

    /// Above the form of a paper that is about to be written.
    String paperLanguage();

    String paperSymbol();

    String paperSymbolHint();

    String paperAgendaItem();

    String paperAgendaItemHint();

    String writePaper();

    /// A menu of what is done less often.
    String more();
}
