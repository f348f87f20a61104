package org.plenary.registry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.base.Folding;

/// A column of a depositary's list, and the headings that say it, folded.
enum PartiesColumn {
    STATE("participant", "participants", "party", "parties", "state", "country", "contracting party", "pays",
            "partie", "etat", "participante", "parte", "pais", "estado", "участник", "государство", "сторона",
            "страна", "参加国", "国家", "缔约方", "المشارك", "الدولة", "الطرف"),
    DEPOSIT("ratification", "ratification acceptance a approval aa accession a", "date of deposit", "deposit",
            "deposited", "deposited on", "date of ratification", "ratification accession", "date",
            "ratification acceptance a accession a", "ratification accession a acceptance a approval aa",
            "ratification accession a acceptance a approval aa succession d",
            "ratification acceptance approval accession", "depot", "date de depot", "deposito",
            "fecha de deposito", "дата сдачи на хранение", "ратификация", "交存日期", "批准", "تاريخ الايداع"),
    ACTION("action", "type", "mode", "act", "instrument", "status", "как", "方式"),
    ENTRY("entry into force", "date of entry into force", "in force", "in force on", "entree en vigueur",
            "entrada en vigor", "вступление в силу", "生效日期", "بدء النفاذ");

    private static final String BETWEEN = "|";

    /// Each between two signs.
    private final String headings;

    PartiesColumn(String... headings) {
        this.headings = "|" + String.join("|", headings) + "|";
    }

    static Optional<PartiesColumn> of(String heading) {
        String folded = Folding.fold(PartiesReading.FOOTNOTES.matcher(heading).replaceFirst(""));
        return Stream.of(values())
                .filter(kind -> kind.headings.contains(BETWEEN + folded + BETWEEN)
                        || (kind == DEPOSIT && isOfDeposits(folded)))
                .findFirst();
    }

    /// The Treaty Collection of the United Nations names in its heading all the ways in which States have consented to that
    /// treaty, in any order: `Approval(AA), Formal confirmation(c), Acceptance(A), Accession(a), Succession(d), Ratification`.
    private static boolean isOfDeposits(String folded) {
        List<String> words = List.of(folded.split(" ", -1));
        return !words.contains("signature")
                && (folded.startsWith("ratification ") || (words.contains("ratification") && words.size() > 1));
    }
}
