package org.plenary.office;

import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.plenary.base.FileFault;

/// Collects the text of an element, which a parser hands out in pieces.
final class XmlText {

    /// Excel's limit is 32,767; other programs write more.
    private static final int LONGEST = 1_000_000;

    private final StringBuilder text = new StringBuilder();
    private boolean isOpen;

    void clear() {
        text.setLength(0);
        isOpen = false;
    }

    void open() {
        isOpen = true;
    }

    void shut() {
        isOpen = false;
    }

    void add(char[] characters, int start, int length) {
        if (isOpen) {
            if (text.length() + length > LONGEST) {
                throw new Unusable(FileFault.TOO_LARGE);
            }
            text.append(characters, start, length);
        }
    }

    /// The text as the file spells it.
    String raw() {
        return text.toString();
    }

    /// The text with Excel's escapes for characters that XML forbids (`_x000D_`) resolved (ECMA-376, 22.4.2.4).
    String decoded() {
        return text.indexOf("_x") < 0 ? text.toString() : new XSSFRichTextString(text.toString()).getString();
    }
}
