package org.plenary.intake;

import com.ibm.icu.text.SpoofChecker;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plenary.base.Folding;

/// Finds words by what they look like: somebody has typed a Greek iota into `Affilιation`, or a Cyrillic С into `City`.
/// Unicode Technical Standard 39, confusables.
final class LookAlikes<T> {

    private final SpoofChecker spoof =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();
    private final Map<String, T> known = new HashMap<>();

    /// @param folded what is known, by folded word
    LookAlikes(Map<String, T> folded) {
        folded.forEach((word, meaning) -> known.putIfAbsent(spoof.getSkeleton(word), meaning));
    }

    Optional<T> find(String text) {
        String folded = Folding.fold(text);
        return folded.isEmpty() ? Optional.empty() : Optional.ofNullable(known.get(spoof.getSkeleton(folded)));
    }
}
