package org.plenary.screens.observers;

import org.plenary.kit.Mark;
import org.plenary.observers.Finding;
import org.plenary.observers.ObservedBody;

/// The shapes that stand beside the words of this screen.
final class Marks {

    private Marks() {}

    static Mark of(ObservedBody.Standing standing) {
        return switch (standing) {
            case WITHOUT_RIGHT -> Mark.WARNS;
            case RECEIVED -> Mark.HOLLOW;
            case COMPLETE, BEFORE_THE_MEETING -> Mark.HALF;
            case MEETS_CRITERIA -> Mark.FULL;
            case ADMITTED, ADMITTED_BEFORE, ENTITLED -> Mark.TICKED;
            case DOES_NOT_MEET, OBJECTED, WITHDRAWN -> Mark.CROSSED;
        };
    }

    static Mark of(Finding.Verdict verdict) {
        return switch (verdict) {
            case NOT_EXAMINED -> Mark.HOLLOW;
            case MET -> Mark.TICKED;
            case NOT_MET -> Mark.CROSSED;
        };
    }
}
