package org.plenary.matching;

import java.util.Arrays;
import java.util.stream.Collectors;

/// What speaks for and against two people, with the words of a name in another script as they stand there: whoever is to
/// decide reads names, not their transcriptions.
final class AsWritten {

    private final Likeness one;
    private final Likeness other;

    AsWritten(Likeness one, Likeness other) {
        this.one = one;
        this.other = other;
    }

    Evidence of(Evidence fact) {
        return switch (fact) {
            case Evidence.SameSound(var mine, var theirs) -> new Evidence.SameSound(one.written(mine), other.written(theirs));
            case Evidence.Translated(var mine, var theirs) -> new Evidence.Translated(one.written(mine), other.written(theirs));
            case Evidence.Nickname(var mine, var theirs) -> new Evidence.Nickname(one.written(mine), other.written(theirs));
            case Evidence.Initial(var mine, var theirs) -> new Evidence.Initial(one.written(mine), other.written(theirs));
            case Evidence.Slip(var mine, var theirs) -> new Evidence.Slip(one.written(mine), other.written(theirs));
            case Evidence.OtherWord(var mine, var theirs) -> new Evidence.OtherWord(one.written(mine), other.written(theirs));
            case Evidence.LeftOut(var words) -> new Evidence.LeftOut(Arrays.stream(words.split(" ", -1))
                    .map(word -> other.written(one.written(word)))
                    .collect(Collectors.joining(" ")));
            default -> fact;
        };
    }
}
