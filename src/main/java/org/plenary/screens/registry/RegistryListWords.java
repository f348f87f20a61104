package org.plenary.screens.registry;

import java.time.LocalDate;
import java.util.List;
import org.plenary.registry.PartiesRow;
import org.plenary.registry.SpellingMeaning;

/// What the screen of States and organizations says.
public interface RegistryListWords {
    String title();

    String states();

    String organizations();

    String searchStates();

    String searchOrganizations();

    String countStates(int count, int parties);

    String countOrganizations(int count);

    String asOn();

    String name();

    String code();

    String group();

    String region();

    String development();

    String ldc();

    String sids();

    String lldc();

    String standing();

    String partySince();

    String changed();

    String changedHere();

    String addState();

    String addOrganization();

    String find();

    String showStates();

    String showOrganizations();

    String restore();

    String remove();

    String nothingTitle();

    String nothingText();

    String newState();

    String newOrganization();

    String partyFrom(String day);

    String partyLater(String day);

    String notDeposited();

    String recalled();

    String names();

    String addName();

    String correct();

    String correctName(String name);

    String removeName(String name);

    String saveName();

    String cancel();

    String from(String day);

    String to(String day);

    String language();

    String form();

    String text();

    String firstDay();

    String lastDay();

    String openEnds();

    String standingSection();

    String groupField();

    String regionField();

    String ldcField();

    String ldcTo();

    /// @param treaty its name
    String instrumentOf(String treaty);

    String treatyField();

    /// Where Parties may be missing: what to do about it.
    ///
    /// @param sentence that they may be
    String bringList(String sentence);

    /// That a list with rows that are refused does not make the deposits known up to its day.
    String notWhole(int refused);

    /// The day as at which a list stands.
    String listAsAt();

    String listAsAtHint();

    /// The member States of a regional economic integration organization.
    String members();

    String membersOn(int count, String day);

    String showMembers(int count);

    String addMember();

    String memberField();

    String joined();

    String left();

    String saveMember();

    /// Takes in a list of the depositary.
    String importParties();

    /// The same from what was copied.
    String pasteParties();

    /// What a list that was pasted is called.
    String pastedParties();

    String lookOver();

    String partiesOf(String treaty, String file);

    String fate(PartiesRow.Fate fate);

    String whatHappens();

    String row();

    String depositedHeading();

    String actionHeading();

    String remarks();

    String takeParties(int count);

    String partiesTaken(int count);

    /// What was known before.
    String before(String deposited, String action);

    String unknownState(String written);

    String severalStates(List<String> states);

    String noDay(String written);

    String repeated(int row);

    String noAction();

    String reckonedBack(LocalDate entry);

    String otherEntry(LocalDate written, LocalDate computed);

    String deposited();

    String action();

    String ninetyDays();

    String codes();

    String iso2();

    String iso3();

    String m49();

    String kind();

    String seat();

    String capital();

    String currencies();

    String city();

    String country();

    String website();

    String nameIn(String language);

    String acronymIn(String language);

    String acronym();

    String none();

    String saved(String name);

    String restored(String name);

    String removed(String name);

    String notDone(String name, String reason);

    String stale(String name);

    String unsavedTitle(String name);

    String unsavedText();

    String save();

    String discard();

    String otherNames(int count);

    String spellings();

    String searchSpellings();

    String countSpellings(int count);

    String showSpellings();

    String addSpelling();

    String newSpelling();

    String kindHeading();

    /// The heading of what stands in lists.
    String written();

    /// The heading of what is meant by it.
    String means();

    String meaningKind(SpellingMeaning.Kind kind);

    /// What a spelling means that means no State and no organization.
    String nobody();

    /// @param name what nothing is called any more
    String lost(String name);

    String decidedOn();

    String decidedBy();

    String writtenField();

    String meansField();

    String spellingHint();

    String forget();

    String forgotten(int count);

    String noSpellingsTitle();

    String noSpellingsText();
}
