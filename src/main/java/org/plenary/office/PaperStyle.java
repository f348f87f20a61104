package org.plenary.office;

import org.plenary.base.Language;

/// The paragraph styles of a paper. Each becomes a real Word style, and each has an exact line pitch, so that the
/// height of a paragraph follows from its number of lines alone. Measures are twips (a twentieth of a point).
public enum PaperStyle {
    BODY("Normal", "Normal", 20, Weight.REGULAR, 250, 120, 0, 0),
    TITLE("Title", "Title", 34, Weight.BOLD, 400, 360, 0, 0),
    SECTION("Heading1", "heading 1", 28, Weight.BOLD, 340, 280, 0, 0),
    DELEGATION("Heading2", "heading 2", 22, Weight.BOLD, 270, 220, 0, 0),
    /// A delegation's name where it is repeated; it looks like its heading but has no place in the outline.
    CONTINUED("DelegationContinued", "Delegation continued", 22, Weight.BOLD, 270, 220, 0, 0),
    PERSON("PersonName", "Person name", 19, Weight.BOLD, 230, 100, 0, 0),
    DETAIL("PersonDetail", "Person detail", 19, Weight.REGULAR, 230, 0, 0, 0),
    NUMBERED_PERSON("PersonNameNumbered", "Person name numbered", 19, Weight.BOLD, 230, 100, 400, -400),
    NUMBERED_DETAIL("PersonDetailNumbered", "Person detail numbered", 19, Weight.REGULAR, 230, 0, 400, 0),
    MASTHEAD_ORGAN("MastheadOrgan", "Masthead organ", 28, Weight.REGULAR, 480, 0, 0, 0),
    MASTHEAD_SYMBOL("MastheadSymbol", "Masthead symbol", 22, Weight.REGULAR, 480, 0, 0, 0),
    MASTHEAD_ISSUER("MastheadIssuer", "Masthead issuer", 24, Weight.BOLD, 290, 120, 0, 0),
    MASTHEAD_CELL("MastheadCell", "Masthead cell", 20, Weight.REGULAR, 250, 0, 0, 0),
    MASTHEAD_DISTRIBUTION("MastheadDistribution", "Masthead distribution", 20, Weight.REGULAR, 290, 120, 0, 0),
    MASTHEAD_FIRST("MastheadFirst", "Masthead first", 20, Weight.BOLD, 250, 120, 0, 0),
    MASTHEAD_BODY("MastheadBody", "Masthead body", 20, Weight.BOLD, 250, 0, 0, 0),
    /// A heading within a report: its number stands beside it.
    REPORT_HEADING("ReportHeading", "Report heading", 24, Weight.BOLD, 290, 240, 1247, -680),
    /// A paragraph of a report: its number stands beside it.
    NUMBERED("NumberedParagraph", "Numbered paragraph", 20, Weight.REGULAR, 250, 120, 1247, -680),
    /// Text of a report that has no number, set in line with the numbered paragraphs.
    INDENTED("IndentedParagraph", "Indented paragraph", 20, Weight.REGULAR, 250, 120, 1247, 0),
    TABLE_HEAD("TableHead", "Table head", 17, Weight.ITALIC, 230, 60, 0, 0),
    TABLE_CELL("TableCell", "Table cell", 20, Weight.REGULAR, 270, 30, 0, 0),
    TABLE_TOTAL("TableTotal", "Table total", 20, Weight.BOLD, 280, 30, 0, 0),
    CONTENTS_TITLE("ContentsTitle", "Contents title", 24, Weight.BOLD, 300, 360, 0, 0),
    CONTENTS_SECTION("TOC1", "toc 1", 20, Weight.REGULAR, 250, 70, 0, 0),
    CONTENTS_DELEGATION("TOC2", "toc 2", 19, Weight.REGULAR, 230, 0, 240, 0),
    HEADER("Header", "header", 18, Weight.REGULAR, 220, 0, 0, 0),
    FOOTER("Footer", "footer", 17, Weight.REGULAR, 210, 0, 0, 0),
    FOOTNOTE("FootnoteText", "footnote text", 17, Weight.REGULAR, 210, 0, 0, 0),
    /// A paragraph that holds a chart: as high as that is.
    CHART("Chart", "Chart", 20, Weight.REGULAR, 240, 120, 0, 0),
    /// A line of one point that carries a column break, a section break or the gap that Word wants after a table.
    BREAK("PaperBreak", "Paper break", 2, Weight.REGULAR, 20, 0, 0, 0);

    /// How heavy a style is set.
    enum Weight {
        REGULAR,
        BOLD,
        ITALIC
    }

    private final String id;
    private final String wordName;
    private final int halfPoints;
    private final Weight weight;
    private final int pitch;
    private final int before;
    private final int indent;
    private final int firstLine;

    PaperStyle(
            String id,
            String wordName,
            int halfPoints,
            Weight weight,
            int pitch,
            int before,
            int indent,
            int firstLine) {
        this.id = id;
        this.wordName = wordName;
        this.halfPoints = halfPoints;
        this.weight = weight;
        this.pitch = pitch;
        this.before = before;
        this.indent = indent;
        this.firstLine = firstLine;
    }

    /// The id that paragraphs carry in the file.
    public String id() {
        return id;
    }

    /// Empty space above the paragraph, unless it stands first in a column.
    public int before() {
        return before;
    }

    /// Empty space under the paragraph. Only sections have some: Word takes the larger of two neighbouring spaces.
    public int after() {
        return this == SECTION ? 160 : 0;
    }

    /// The exact height of one line: Arabic and Chinese script need more than Latin.
    public int pitch(Language language) {
        if (this == BREAK) {
            return pitch;
        }
        return switch (language) {
            case ARABIC -> pitch * 124 / 100;
            case CHINESE -> pitch * 110 / 100;
            case ENGLISH, FRENCH, RUSSIAN, SPANISH -> pitch;
        };
    }

    /// Size of Arabic and other complex scripts: in Arabic papers they would small beside Latin of the same size.
    int complexHalfPoints(Language language) {
        return language == Language.ARABIC && this != BREAK ? halfPoints + 4 : halfPoints;
    }

    int halfPoints() {
        return halfPoints;
    }

    Weight weight() {
        return weight;
    }

    int indent() {
        return indent;
    }

    int firstLine() {
        return firstLine;
    }

    String wordName() {
        return wordName;
    }

    /// Level in Word's navigation pane and contents, from 1; 0 where it has none.
    int outlineLevel() {
        if (this == SECTION || this == REPORT_HEADING) {
            return 1;
        }
        return this == DELEGATION ? 2 : 0;
    }

    boolean staysWithNext() {
        return this == SECTION
                || this == DELEGATION
                || this == CONTINUED
                || this == REPORT_HEADING
                || this == CONTENTS_TITLE;
    }

    /// Paragraphs of reports are long and run over to the next page; everything else stays together.
    boolean mayBreak() {
        return this == NUMBERED || this == INDENTED;
    }

    /// Delegations stand on a thin rule.
    boolean isRuled() {
        return this == DELEGATION || this == CONTINUED;
    }
}
