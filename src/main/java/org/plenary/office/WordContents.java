package org.plenary.office;

import java.io.IOException;
import java.util.List;

/// The field of the table of contents, with an entry and a link for each heading.
final class WordContents {

    /// Names the bookmark of the n-th heading of a level.
    interface Bookmarks {
        String of(int level, int number);
    }

    private final WordXml xml;
    private final WordBody body;

    WordContents(WordXml xml, WordBody body) {
        this.xml = xml;
        this.body = body;
    }

    void write(List<PaperEntry> entries, Bookmarks bookmarks) throws IOException {
        int deepest = entries.stream().mapToInt(PaperEntry::level).max().orElse(1);
        var numbers = new int[3];
        for (int i = 0; i < entries.size(); i++) {
            PaperEntry entry = entries.get(i);
            body.open(entry.level() == 1 ? PaperStyle.CONTENTS_SECTION : PaperStyle.CONTENTS_DELEGATION);
            if (i == 0) {
                body.beginField("TOC \\o \"1-" + deepest + "\" \\h \\z");
            }
            numbers[entry.level()]++;
            line(entry, bookmarks.of(entry.level(), numbers[entry.level()]));
            if (i == entries.size() - 1) {
                body.endField();
            }
            body.close();
        }
    }

    private void line(PaperEntry entry, String bookmark) throws IOException {
        body.beginLink(bookmark);
        body.text(entry.text());
        body.tab();
        body.field("PAGEREF " + bookmark + " \\h", "" + entry.page());
        xml.close();
    }
}
