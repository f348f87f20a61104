package org.plenary.reports;

import java.util.List;
import org.plenary.base.Language;

/// How the parts of a paper are numbered: as the United Nations do in each language, which is by words in Arabic.
public final class PartNumber {

    private static final List<String> ROMAN = List.of("I.", "II.", "III.", "IV.", "V.", "VI.", "VII.", "VIII.");
    private static final List<String> ARABIC =
            List.of("أولا-", "ثانيا-", "ثالثا-", "رابعا-", "خامسا-", "سادسا-", "سابعا-", "ثامنا-");
    private static final List<String> CHINESE = List.of("一、", "二、", "三、", "四、", "五、", "六、", "七、", "八、");

    private PartNumber() {}

    /// @param number from 1 to 8
    public static String of(int number, Language language) {
        return switch (language) {
            case ARABIC -> ARABIC.get(number - 1);
            case CHINESE -> CHINESE.get(number - 1);
            case ENGLISH, FRENCH, RUSSIAN, SPANISH -> ROMAN.get(number - 1);
        };
    }
}
