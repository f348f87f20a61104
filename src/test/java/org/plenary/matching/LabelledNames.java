package org.plenary.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.plenary.registry.Honorifics;

/// Names of all regions with the parts that they have, made up after public knowledge of how names are built and
/// written: `resources/matching/names.tsv`.
final class LabelledNames {

    private final Names names = new Names(Honorifics.shipped(), new NameBook());

    /// @param given empty, with `family`, for a name that does not divide
    record Labelled(String region, String kind, String text, String honorific, String given, String family) {

        /// The half by which the rules were set; the other half only measures.
        boolean isForTuning() {
            return text.hashCode() % 2 == 0;
        }
    }

    /// How a proposal compares with the label.
    enum Judgement {
        RIGHT,
        /// Kept whole though it has parts.
        UNDIVIDED,
        WRONG
    }

    static List<Labelled> all() {
        try (InputStream in = Objects.requireNonNull(LabelledNames.class.getResourceAsStream("/matching/names.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(part -> new Labelled(part[0], part[1], part[2], part[3], part[4], part[5]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    NameProposal propose(Labelled name) {
        return names.propose(name.text());
    }

    Judgement judge(Labelled name) {
        NameProposal proposal = propose(name);
        boolean isSame = proposal.honorific().equals(name.honorific())
                && proposal.given().equals(name.given())
                && proposal.family().equals(name.family());
        if (isSame) {
            return Judgement.RIGHT;
        }
        return proposal.hasParts() || !proposal.honorific().equals(name.honorific())
                ? Judgement.WRONG
                : Judgement.UNDIVIDED;
    }
}
