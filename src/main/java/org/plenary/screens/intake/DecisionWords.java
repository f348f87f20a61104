package org.plenary.screens.intake;

import org.plenary.intake.Decision;
import org.plenary.intake.Doubt;
import org.plenary.people.Dossier;

/// What a decision about a doubtful row is called.
final class DecisionWords {

    private final IntakeScreenWords words;

    DecisionWords(IntakeScreenWords words) {
        this.words = words;
    }

    String of(Doubt doubt, Decision decision) {
        return switch (decision) {
            case Decision.Same(var id) -> doubt.people().stream()
                    .filter(one -> one.participant().id().equals(id))
                    .map(DecisionWords::name)
                    .map(words::sameAs)
                    .findFirst()
                    .orElseGet(() -> words.decision(Decision.Plain.TAKE));
            case Decision.Plain plain -> switch (doubt) {
                case Doubt.Newcomer _ when plain == Decision.Plain.TAKE -> words.enterOrganization();
                case Doubt.SeenAbove(int row) when plain == Decision.Plain.TAKE -> words.sameAsRow(row);
                default -> words.decision(plain);
            };
        };
    }

    private static String name(Dossier dossier) {
        return dossier.participant().person().name().address();
    }
}
