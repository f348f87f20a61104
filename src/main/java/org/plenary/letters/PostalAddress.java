package org.plenary.letters;

import java.util.Optional;
import org.plenary.base.Language;

/// Where letters to a State or an organization go; every part may be unknown.
///
/// @param government lines for a letter to the authority or the organization
/// @param mission lines for a note verbale to the permanent mission
/// @param salutation in the language of the letters
/// @param email several are separated by semicolons
public record PostalAddress(
        String government,
        String mission,
        String salutation,
        String email,
        Optional<Language> language,
        Optional<Channel> channel) {

    public static final PostalAddress EMPTY =
            new PostalAddress("", "", "", "", Optional.empty(), Optional.empty());
}
