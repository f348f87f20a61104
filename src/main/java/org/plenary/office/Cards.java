package org.plenary.office;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.property.Address;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.TextProperty;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.base.FileFault;

/// Visiting cards (vCard 2.1, 3.0 and 4.0; RFC 6350), one or many in a file, as a table with headings of our own. What a card holds in
/// properties `X-PLENARY-…` follows in columns of those names; those of other programs are left out.
final class Cards {

    private static final long MOST = 60L << 20;
    private static final String OWN = "X-PLENARY-";
    private static final List<String> HEADINGS = List.of(
            "Honorific", "Given name", "Family name", "Name", "Position", "Organization", "Department", "Telephone",
            "E-mail", "Address", "City", "Country of residence", "Language", "Notes");

    private Cards() {}

    static SpreadsheetFile open(Path path) {
        try {
            Unusable.refuseLarger(path, MOST);
            var sheets = new Gathered.Builder();
            Set<String> own = new LinkedHashSet<>();
            List<VCard> read = new ArrayList<>();
            try (Reader text = new CardText(
                            new BufferedReader(new InputStreamReader(Files.newInputStream(path), Encoding.of(path))));
                    var cards = new VCardReader(text)) {
                for (VCard card = cards.readNext(); card != null; card = cards.readNext()) {
                    read.add(card);
                    ownNames(card).forEach(own::add);
                }
            }
            if (read.isEmpty()) {
                throw new Unusable(FileFault.NO_TABLE);
            }
            put(sheets, with(HEADINGS, own.stream()), 1);
            for (int i = 0; i < read.size(); i++) {
                VCard card = read.get(i);
                put(sheets, with(values(card), own.stream().map(name -> ownValue(card, name))), i + 2);
            }
            sheets.endSheet(String.valueOf(path.getFileName()), Gathered.Showing.SHOWN);
            return sheets.build();
        } catch (IOException e) {
            throw Unusable.because(e);
        }
    }

    private static List<String> with(List<String> values, Stream<String> more) {
        return Stream.concat(values.stream(), more).toList();
    }

    private static Stream<String> ownNames(VCard card) {
        return card.getExtendedProperties().stream()
                .map(property -> property.getPropertyName().toUpperCase(Locale.ROOT))
                .filter(name -> name.startsWith(OWN));
    }

    /// The library hands over what it does not know as it stands in the file.
    private static String ownValue(VCard card, String name) {
        RawProperty property = card.getExtendedProperty(name);
        return property == null ? "" : VObjectPropertyValues.unescape(text(property.getValue()));
    }

    private static void put(Gathered.Builder sheets, List<String> values, int row) {
        for (int i = 0; i < values.size(); i++) {
            sheets.feed().cell(i, Cell.text(values.get(i)));
        }
        sheets.feed().endRow(row);
    }

    private static List<String> values(VCard card) {
        List<String> values = new ArrayList<>();
        StructuredName name = card.getStructuredName();
        String given = name == null ? "" : joined(name.getGiven(), name.getAdditionalNames());
        String family = name == null ? "" : text(name.getFamily());
        values.add(name == null ? "" : String.join(" ", name.getPrefixes()));
        values.add(given);
        values.add(family);
        values.add(given.isBlank() && family.isBlank() ? text(card.getFormattedName()) : "");
        values.add(texts(card.getTitles()));
        Organization organization = card.getOrganization();
        List<String> units = organization == null ? List.of() : organization.getValues();
        values.add(units.isEmpty() ? "" : units.getFirst());
        values.add(units.size() < 2 ? "" : String.join(", ", units.subList(1, units.size())));
        values.add(card.getTelephoneNumbers().stream()
                .map(number -> number.getText() == null
                        ? number.getUri() == null ? "" : number.getUri().getNumber()
                        : number.getText())
                .filter(number -> !number.isBlank())
                .distinct()
                .collect(Collectors.joining("; ")));
        values.add(texts(card.getEmails()));
        Address address = card.getAddresses().isEmpty() ? null : card.getAddresses().getFirst();
        values.add(address == null ? "" : street(address));
        values.add(address == null ? "" : text(address.getLocality()));
        values.add(address == null ? "" : text(address.getCountry()));
        values.add(texts(card.getLanguages()));
        values.add(card.getNotes().stream().map(TextProperty::getValue).collect(Collectors.joining("\n")));
        return values;
    }

    private static String street(Address address) {
        return List.of(text(address.getPoBox()), text(address.getExtendedAddress()), text(address.getStreetAddress()),
                        text(address.getPostalCode()), text(address.getRegion())).stream()
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String texts(List<? extends TextProperty> properties) {
        return properties.stream()
                .map(TextProperty::getValue)
                .filter(value -> value != null && !value.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String joined(@Nullable String first, List<String> more) {
        return (text(first) + " " + String.join(" ", more)).strip();
    }

    private static String text(@Nullable TextProperty property) {
        return property == null ? "" : text(property.getValue());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
