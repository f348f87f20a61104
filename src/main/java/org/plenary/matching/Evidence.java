package org.plenary.matching;

/// One fact that speaks for or against two entries being the same person. Facts about names give the words of both, as
/// they were compared: folded and in Latin letters.
public sealed interface Evidence {

    /// The names are alike word for word, whatever the case and the accents.
    record SameName() implements Evidence {}

    /// The words stand in another order.
    record OtherOrder() implements Evidence {}

    /// The names are written in two scripts.
    record OtherScript() implements Evidence {}

    /// Two spellings of one name, or two transcriptions.
    record SameSound(String one, String other) implements Evidence {}

    /// The same name in another language.
    record Translated(String one, String other) implements Evidence {}

    /// A bearer of the one name is often called the other.
    record Nickname(String one, String other) implements Evidence {}

    /// One gives only the initial.
    record Initial(String one, String other) implements Evidence {}

    /// They differ by a slip of the pen.
    record Slip(String one, String other) implements Evidence {}

    /// Words that only one of the names has.
    record LeftOut(String words) implements Evidence {}

    /// A word of one name that has no counterpart in the other.
    record OtherWord(String one, String other) implements Evidence {}

    /// The same e-mail address, which few people share.
    record SameEmail(String email) implements Evidence {}

    /// The same e-mail address, which many people share, as that of an assistant: proves nothing.
    record OfficeEmail(String email, int people) implements Evidence {}

    record SameDelegation() implements Evidence {}

    record OtherDelegation() implements Evidence {}

    record SameBirthDate() implements Evidence {}

    record OtherBirthDate() implements Evidence {}

    record SamePassport() implements Evidence {}

    /// One is a woman and the other a man, as they say or as they are addressed.
    record OtherGender() implements Evidence {}

    /// They have no address in common, and those of two offices, or each one that is called after the own name.
    record OtherEmail(String one, String other) implements Evidence {}

    /// What they do has nothing in common.
    record OtherFunction(String one, String other) implements Evidence {}

    /// Many people bear this name.
    record CommonName() implements Evidence {}

    /// Two organizations are known by one acronym.
    record SameAcronym(String acronym) implements Evidence {}

    /// One organization is called by the first letters of the other's name.
    record AcronymOf(String acronym, String name) implements Evidence {}

    record SameWebsite(String website) implements Evidence {}

    /// Their seats are in two countries.
    record OtherSeat() implements Evidence {}

    /// Whether it speaks for one person, or one organization.
    default boolean speaksFor() {
        return switch (this) {
            case SameName _, OtherOrder _, OtherScript _, SameSound _, Translated _, Nickname _, Initial _, Slip _,
                    SameEmail _, SameDelegation _, SameBirthDate _, SamePassport _, SameAcronym _, AcronymOf _, SameWebsite _ -> true;
            case LeftOut _, OtherWord _, OfficeEmail _, OtherDelegation _, OtherBirthDate _, OtherGender _, OtherEmail _, OtherFunction _, CommonName _,
                    OtherSeat _ -> false;
        };
    }
}
