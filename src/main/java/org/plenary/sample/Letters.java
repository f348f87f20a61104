package org.plenary.sample;

import java.time.LocalDate;
import java.util.Locale;
import java.util.SplittableRandom;
import org.plenary.registry.Category;

/// The nomination letters of one delegation: one for most, a second one for the last third of a large one.
final class Letters {

    /// Pre-registration closed on 23 June 2017.
    private static final LocalDate DEADLINE = LocalDate.of(2017, 6, 23);

    private final DelegationPlan plan;
    private final int number;
    private final LocalDate first;
    private final LocalDate second;

    Letters(SplittableRandom random, DelegationPlan plan) {
        this.plan = plan;
        this.number = 12 + random.nextInt(870);
        this.first = random.nextInt(4) == 0
                ? DEADLINE.plusDays(1 + random.nextInt(80))
                : DEADLINE.minusDays(random.nextInt(40));
        this.second = first.plusDays(3 + random.nextInt(9));
    }

    String reference(int rank) {
        int given = isSecond(rank) ? number + 31 : number;
        if (plan.category() != Category.STATE) {
            return plan.code() + "/2017/" + given;
        }
        return switch (plan.language()) {
            case FRENCH -> String.format(Locale.ROOT, "N° %04d/ME/DGE/2017", given);
            case SPANISH -> String.format(Locale.ROOT, "Nota DGAA N.º %03d-2017", given);
            case RUSSIAN -> String.format(Locale.ROOT, "№ %d-17/МП", given);
            case CHINESE -> String.format(Locale.ROOT, "环国函〔2017〕%d号", given);
            case ENGLISH, ARABIC -> String.format(Locale.ROOT, "NV/%03d/2017", given);
        };
    }

    LocalDate date(int rank) {
        return isSecond(rank) ? second : first;
    }

    private boolean isSecond(int rank) {
        return plan.size() > 8 && rank > plan.size() * 2 / 3;
    }
}
