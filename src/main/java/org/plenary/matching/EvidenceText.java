package org.plenary.matching;

import java.util.List;
import org.plenary.words.Phrasebook;

/// Puts evidence into words, in one language.
public final class EvidenceText {

    private final MatchingWords words;

    public EvidenceText(Phrasebook phrasebook) {
        words = phrasebook.of(MatchingWords.class);
    }

    /// Every fact by itself, in their order.
    public List<String> of(List<Evidence> evidence) {
        return evidence.stream().map(this::of).toList();
    }

    public String of(Evidence fact) {
        return switch (fact) {
            case Evidence.SameName _ -> words.sameName();
            case Evidence.OtherOrder _ -> words.otherOrder();
            case Evidence.OtherScript _ -> words.otherScript();
            case Evidence.SameSound(var one, var other) -> words.sameSound(one, other);
            case Evidence.Translated(var one, var other) -> words.translated(one, other);
            case Evidence.Nickname(var one, var other) -> words.nickname(one, other);
            case Evidence.Initial(var one, var other) -> words.initial(one, other);
            case Evidence.Slip(var one, var other) -> words.slip(one, other);
            case Evidence.LeftOut(var left) -> words.leftOut(left);
            case Evidence.OtherWord(var one, var other) -> words.otherWord(one, other);
            case Evidence.SameEmail(var email) -> words.sameEmail(email);
            case Evidence.OfficeEmail(var email, int people) -> words.officeEmail(email, people);
            case Evidence.SameDelegation _ -> words.sameDelegation();
            case Evidence.OtherDelegation _ -> words.otherDelegation();
            case Evidence.SameBirthDate _ -> words.sameBirthDate();
            case Evidence.OtherBirthDate _ -> words.otherBirthDate();
            case Evidence.SamePassport _ -> words.samePassport();
            case Evidence.CommonName _ -> words.commonName();
        };
    }

    public String of(Candidate.Likelihood likelihood) {
        return words.likelihood(likelihood);
    }
}
