package org.plenary.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;
import org.plenary.base.Progress;

/// Tables that were read whole when they were opened: OpenDocument, web pages, Word, cards, the clipboard.
final class Gathered implements SpreadsheetFile {

    private final List<SheetContent> contents;

    private Gathered(List<SheetContent> contents) {
        this.contents = contents;
    }

    /// Takes the rows of one sheet after the other, within the same limits as every other file.
    static final class Builder {

        private final List<SheetContent> contents = new ArrayList<>();
        private Loading loading = new Loading();
        private RowFeed feed = new RowFeed(loading, Progress.none(), 0);

        RowFeed feed() {
            return feed;
        }

        /// Ends a sheet. One without content counts as well: it has a tab.
        void endSheet(String name, Showing showing) {
            var sheet = new Sheet(contents.size(), name, showing == Showing.HIDDEN, OptionalInt.empty());
            contents.add(loading.content(sheet));
            loading = new Loading();
            feed = new RowFeed(loading, Progress.none(), 0);
        }

        /// @throws Unusable where there is nothing in any sheet
        Gathered build() {
            if (contents.stream().allMatch(one -> one.rows().isEmpty())) {
                throw new Unusable(FileFault.NO_TABLE);
            }
            return new Gathered(List.copyOf(contents));
        }
    }

    /// Whether a tab is shown.
    enum Showing {
        SHOWN,
        HIDDEN
    }

    @Override
    public List<Sheet> sheets() {
        return contents.stream().map(SheetContent::sheet).toList();
    }

    @Override
    public Optional<Dialect> dialect() {
        return Optional.empty();
    }

    @Override
    public Checked<Integer> read(Sheet sheet, RowSink sink, Progress progress) {
        SheetContent content = contents.get(sheet.position());
        content.hiddenColumns().forEach(sink::hiddenColumn);
        content.merges().forEach(sink::merged);
        int handed = 0;
        for (SourceRow row : content.rows()) {
            progress.checkpoint();
            handed++;
            if (sink.take(row) == RowSink.Next.ENOUGH) {
                break;
            }
        }
        return Checked.ok(handed);
    }

    @Override
    public Checked<SheetContent> load(Sheet sheet, Progress progress) {
        return Checked.ok(contents.get(sheet.position()));
    }

    @Override
    public void close() {
        // nothing is held
    }
}
