package org.plenary.matching;

import com.ibm.icu.lang.UCharacter;
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
            case Evidence.SameSound(var one, var other) -> words.sameSound(shown(one), shown(other));
            case Evidence.Translated(var one, var other) -> words.translated(shown(one), shown(other));
            case Evidence.Nickname(var one, var other) -> words.nickname(shown(one), shown(other));
            case Evidence.Initial(var one, var other) -> words.initial(shown(one), shown(other));
            case Evidence.Slip(var one, var other) -> words.slip(shown(one), shown(other));
            case Evidence.LeftOut(var left) -> words.leftOut(shown(left));
            case Evidence.OtherWord(var one, var other) -> words.otherWord(shown(one), shown(other));
            case Evidence.SameEmail(var email) -> words.sameEmail(email);
            case Evidence.OfficeEmail(var email, int people) -> words.officeEmail(email, people);
            case Evidence.SameDelegation _ -> words.sameDelegation();
            case Evidence.OtherDelegation _ -> words.otherDelegation();
            case Evidence.SameBirthDate _ -> words.sameBirthDate();
            case Evidence.OtherBirthDate _ -> words.otherBirthDate();
            case Evidence.SamePassport _ -> words.samePassport();
            case Evidence.OtherGender _ -> words.otherGender();
            case Evidence.OtherEmail(var one, var other) -> words.otherEmail(one, other);
            case Evidence.OtherFunction(var one, var other) -> words.otherFunction(one, other);
            case Evidence.CommonName _ -> words.commonName();
            case Evidence.SameAcronym(var acronym) -> words.sameAcronym(capitals(acronym));
            case Evidence.AcronymOf(var acronym, var name) -> words.acronymOf(capitals(acronym), shown(name));
            case Evidence.SameWebsite(var website) -> words.sameWebsite(website);
            case Evidence.OtherSeat _ -> words.otherSeat();
        };
    }

    /// A folded word as words of names are usually written.
    private String shown(String folded) {
        return UCharacter.toTitleCase(folded, null);
    }

    private String capitals(String folded) {
        return UCharacter.toUpperCase(folded);
    }

    public String of(Candidate.Likelihood likelihood) {
        return words.likelihood(likelihood);
    }
}
