package org.plenary.intake;

import java.util.List;
import java.util.Random;

/// Texts that spoil files: six scripts, signs at the beginning that spreadsheets compute, marks of direction, emoji,
/// quotation marks, line breaks, other programs' escapes. The same seed gives the same texts.
final class NaughtyTexts {

    private static final List<String> PARTS = List.of(
            "Ana", "O'Neill", "MÜLLER", "Ñandú", "Łukasz", "José", "Zoë",
            "محمد", "العربية", "خالد", "张伟", "代表团", "Иванов", "Ёлка", "Щукин", "Αλέξανδρος", "अमित", "김민준",
            "=1+1", "+41 22 917", "-2", "@SUM(A1)", "'", "''=1", "\"", "\"\"", ",", ";", "\t", "|", "\\", "\\n", "/",
            "😀", "👩🏽‍🚀", "🇨🇭", "\u200F", "\u200E", "\u202B\u202C", "e\u0301", "ﬁ", "Ａ", "\u00A0", "\u00AD",
            "_x0041_", "&amp;", "<b>", "]]>", "#REF!", "NULL", "NA", "null", "TRUE", "1E+10", "007", "1/2", "2017-09-24",
            "{name}", "%s", "sep=;", "BEGIN:VCARD", "\n", "(", ")", "[", "]");

    private final Random random;

    NaughtyTexts(long seed) {
        random = new Random(seed);
    }

    /// A text that is not blank and begins and ends with what is not white space.
    String text() {
        while (true) {
            var text = new StringBuilder();
            int parts = 1 + random.nextInt(5);
            for (int i = 0; i < parts; i++) {
                text.append(PARTS.get(random.nextInt(PARTS.size()))).append(random.nextBoolean() ? " " : "");
            }
            String made = text.toString().strip();
            if (!made.isBlank()) {
                return made;
            }
        }
    }

    <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
