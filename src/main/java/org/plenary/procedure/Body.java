package org.plenary.procedure;

import java.util.Locale;
import java.util.Map;
import org.plenary.meetings.Meeting;

/// A Conference of the Parties whose rules of procedure we ship.
public enum Body {
    MINAMATA,
    BASEL,
    ROTTERDAM,
    STOCKHOLM,
    BIODIVERSITY,
    CLIMATE;

    private static final Map<String, Body> BY_SYMBOL = Map.of(
            "UNEP/MC", MINAMATA,
            "UNEP/CHW", BASEL,
            "UNEP/FAO/RC", ROTTERDAM,
            "UNEP/POPS", STOCKHOLM,
            "CBD", BIODIVERSITY,
            "UNEP/CBD", BIODIVERSITY,
            "FCCC", CLIMATE);

    /// The body under whose rules a meeting is held: told by the symbol of its documents, `UNEP/MC/COP.1`. A meeting
    /// without such a symbol is held under those of the Minamata Convention, whose Parties we ship.
    public static Body of(Meeting meeting) {
        String symbol = meeting.symbolPrefix().toUpperCase(Locale.ROOT);
        return BY_SYMBOL.entrySet().stream()
                .filter(entry -> begins(symbol, entry.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(MINAMATA);
    }

    /// The code of the treaty whose Parties meet.
    public String treaty() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static boolean begins(String symbol, String with) {
        return symbol.startsWith(with)
                && (symbol.length() == with.length() || !Character.isLetter(symbol.charAt(with.length())));
    }
}
