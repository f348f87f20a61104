package org.plenary.office;

import java.time.Instant;
import org.plenary.base.Language;

/// What a paper is, apart from its text. All strings are in the paper's language and ready to be printed.
///
/// @param title title in the file's properties
/// @param author who issued it, in the file's properties
/// @param symbol document symbol, in the header from page 2 on; may be empty
/// @param footer text at the start of each footer, such as a job number; may be empty
/// @param pageOf `Page {0} of {1}` in the paper's language: the places of the page's number and of the number of pages
/// @param pages how many pages there will be as far as is known: shown until Word counts them itself
/// @param issued the only time in the file, so that the same paper gives the same bytes
public record PaperSetup(
        Language language,
        String title,
        String author,
        String symbol,
        String footer,
        String pageOf,
        int pages,
        Instant issued) {

    /// @throws IllegalArgumentException where `pageOf` lacks one of its two places
    public PaperSetup {
        if (!pageOf.contains("{0}") || !pageOf.contains("{1}")) {
            throw new IllegalArgumentException("no place for the page or for the number of pages");
        }
    }
}
