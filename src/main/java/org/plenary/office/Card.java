package org.plenary.office;

import java.util.List;
import java.util.Map;

/// One person for an address book.
///
/// @param full the name as it is written; never blank
/// @param organization from the whole to the part: State or organization, then department
/// @param own further values by the names of their properties, such as `X-PLENARY-RANK`, in this order
public record Card(
        String full,
        String honorific,
        String given,
        String family,
        List<String> organization,
        String title,
        List<String> emails,
        List<String> telephones,
        Place place,
        String note,
        Map<String, String> own) {

    /// Where the person is to be reached.
    public record Place(String address, String city, String country) {
        boolean isBlank() {
            return (address + city + country).isBlank();
        }
    }

    public Card {
        organization = List.copyOf(organization);
        emails = List.copyOf(emails);
        telephones = List.copyOf(telephones);
    }

    /// Nothing, so that no personal data ends up in a log file by chance.
    @Override
    public String toString() {
        return "Card";
    }
}
