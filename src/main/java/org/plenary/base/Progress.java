package org.plenary.base;

/// How long work tells where it is and learns that nobody wants it any more. It is called from the working thread.
public interface Progress {

    /// The part of the work that begins, by its name in `JobWords` (such as `reading`, `checking`, `writing`).
    void stage(String name);

    /// `n` of `of` are done; `of` is 0 where the end is not known. Cheap enough to call for every row.
    void done(long n, long of);

    /// @throws Cancelled where the user has cancelled: whatever is half done is then rolled back
    void checkpoint();

    /// The work was cancelled by the user. It is no fault and is not logged.
    final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1;

        public Cancelled() {
            super("cancelled", null, false, false);
        }
    }

    /// For work that nobody watches.
    static Progress none() {
        return None.NONE;
    }

    /// Watches nothing and never cancels.
    enum None implements Progress {
        NONE;

        @Override
        public void stage(String name) {}

        @Override
        public void done(long n, long of) {}

        @Override
        public void checkpoint() {}
    }
}
