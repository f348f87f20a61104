package org.plenary.letters;

import org.plenary.base.SixText;

/// What the secretariat puts on all its letters.
///
/// @param name of the secretariat, as it stands at the top
/// @param city where letters are dated
/// @param address one line, for the foot of the page
/// @param signatory who signs, unless a mailing says otherwise
/// @param office of the signatory: `Executive Secretary`
/// @param initials of whoever initials notes verbales; may be empty: then they are set by hand
/// @param pattern of reference numbers, see [Numbering]
public record Letterhead(
        SixText name,
        SixText city,
        String address,
        String email,
        String website,
        String signatory,
        SixText office,
        String initials,
        String pattern) {

    /// The one with which a workspace begins.
    public static final Letterhead EMPTY = new Letterhead(
            SixText.EMPTY, SixText.EMPTY, "", "", "", "", SixText.EMPTY, "", Numbering.USUAL);
}
