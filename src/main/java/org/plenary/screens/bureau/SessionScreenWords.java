package org.plenary.screens.bureau;

/// What the screen of the meetings of the Bureau says.
public interface SessionScreenWords {
    String title();

    String searchPrompt();

    String count(int lines, int open);

    String meeting();

    String kind();

    String number();

    String text();

    String who();

    String document();

    String due();

    String done();

    String note();

    String standing();

    String open();

    String overdue();

    String isDone();

    String add();

    String edit();

    String doneToday();

    String up();

    String remove();

    String pack();

    String find();

    String saved();

    String stale();

    String fileName(String meeting);

    String emptyTitle();

    String emptyText();
}
