package org.plenary.office;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.plenary.base.Checked;
import org.plenary.base.Progress;

/// Writes people as vCard 4.0 (RFC 6350), all in one file, for telephones and address books.
public final class CardWriter {

    private static final int CHECKPOINT = 128;

    private CardWriter() {}

    /// Writes the file in whole or leaves the old one as it was. A cancelled [Progress] passes through.
    public static Checked<Written> write(Path target, List<Card> cards, Progress progress) {
        progress.stage("writing");
        return Replacement.of(target, file -> {
            try (var out = new VCardWriter(file, VCardVersion.V4_0)) {
                out.setAddProdId(false);
                out.setCaretEncodingEnabled(true);
                for (int i = 0; i < cards.size(); i++) {
                    if (i % CHECKPOINT == 0) {
                        progress.checkpoint();
                        progress.done(i, cards.size());
                    }
                    out.write(card(cards.get(i)));
                }
            }
            return new Written(target, cards.size(), 0);
        });
    }

    private static VCard card(Card card) throws IOException {
        var made = new VCard();
        var name = new StructuredName();
        name.setGiven(text(card.given()));
        name.setFamily(text(card.family()));
        if (!card.honorific().isBlank()) {
            name.getPrefixes().add(text(card.honorific()));
        }
        made.setStructuredName(name);
        made.setFormattedName(text(card.full()));
        if (!card.organization().isEmpty()) {
            var organization = new Organization();
            card.organization().forEach(part -> organization.getValues().add(text(part)));
            made.setOrganization(organization);
        }
        if (!card.title().isBlank()) {
            made.addTitle(text(card.title()));
        }
        card.emails().forEach(made::addEmail);
        card.telephones().forEach(number -> made.addTelephoneNumber(number, TelephoneType.WORK));
        if (!card.place().isBlank()) {
            made.addAddress(address(card.place()));
        }
        if (!card.note().isBlank()) {
            made.addNote(text(card.note()));
        }
        card.own().forEach((property, value) -> made.addExtendedProperty(property, escaped(value)));
        return made;
    }

    private static Address address(Card.Place place) {
        var address = new Address();
        address.setStreetAddress(text(place.address()));
        address.setLocality(text(place.city()));
        address.setCountry(text(place.country()));
        return address;
    }

    private static String text(String raw) {
        return CellWords.clean(raw);
    }

    /// A property of our own is text, as RFC 6350 escapes it.
    private static String escaped(String raw) {
        return text(raw)
                .replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace(",", "\\,")
                .replace(";", "\\;");
    }
}
