package org.plenary.matching;

/// Why two entries may be the same person, and what to do about it, in words.
public interface MatchingWords {

    String sameName();

    String otherOrder();

    String otherScript();

    String sameSound(String one, String other);

    String translated(String one, String other);

    String nickname(String one, String other);

    String initial(String one, String other);

    String slip(String one, String other);

    String leftOut(String words);

    String otherWord(String one, String other);

    String sameEmail(String email);

    String officeEmail(String email, int people);

    String sameDelegation();

    String otherDelegation();

    String sameBirthDate();

    String otherBirthDate();

    String samePassport();

    String otherGender();

    String otherEmail(String one, String other);

    String otherFunction(String one, String other);

    String commonName();

    /// Two organizations are known by one acronym.
    String sameAcronym(String acronym);

    String acronymOf(String acronym, String name);

    String sameWebsite(String website);

    String otherSeat();

    /// How sure it is: `Likely`.
    String likelihood(Candidate.Likelihood likelihood);
}
