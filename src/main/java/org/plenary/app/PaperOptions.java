package org.plenary.app;

import picocli.CommandLine.Option;

/// What stands at the head of a document of a meeting.
final class PaperOptions {

    @Option(names = "--symbol", paramLabel = "SYMBOL", defaultValue = "", description = "such as UNEP/MC/COP.1/3")
    private String symbol = "";

    @Option(
            names = "--agenda-item",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "such as \"Item 3 of the provisional agenda\"")
    private String agendaItem = "";

    String symbol() {
        return symbol;
    }

    String agendaItem() {
        return agendaItem;
    }
}
