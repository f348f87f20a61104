package org.plenary.screens.bureau;

/// What the screen of elected bodies says.
public interface BureauScreenWords {
    String title();

    String searchPrompt();

    String count(int lines, int blocked);

    String name();

    String state();

    String group();

    String body();

    String post();

    String standingHeading();

    String standing(SeatLine.Standing standing);

    String starts();

    String ends();

    String nominated();

    String letter();

    String withdrawn();

    String left();

    String reason();

    String contact();

    String note();

    String addMember();

    String addCandidate();

    String edit();

    String replace();

    String elect();

    String remove();

    String composition();

    String find();

    String seats();

    String perGroup();

    String bodyName();

    String addBody();

    String inOrder();

    String nobodyYet();

    /// Members and seats of a group in one line.
    String filled(String group, int found, int wanted);

    String candidates(int candidates, int wanted);

    String replaces(String name);

    String saved(String name);

    String stale();

    String emptyTitle();

    String emptyText();

    /// From where a successor must come.
    String sameGroup(String group);

    /// As a button: to fill a vacant seat of a group.
    String fillSeat(String group);
}
