package org.plenary.screens.registry;

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

    String asOnDay(String day);

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

    String instrument();

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
}
