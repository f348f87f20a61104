package org.plenary.office;

import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Progress;

class CardWriterTest {

    @TempDir
    private Path folder;

    private VCard written(String text) throws IOException {
        Path file = folder.resolve("people.vcf");
        var card = new Card(
                "Ana " + text, "Ms.", "Ana", text, List.of("Portugal", "Ministério"), "Chair",
                List.of("ana@example.org", "office@example.org"), List.of("+351 21 1"),
                new Card.Place("Rua 1", "Lisboa", "Portugal"), text, Map.of("X-PLENARY-NOTES", text));
        CardWriter.write(file, List.of(card), Progress.none());
        try (var reader = new VCardReader(file)) {
            return reader.readNext();
        }
    }

    @Test
    void anAddressBookFindsNameAndAddresses() throws IOException {
        VCard card = written("SILVA");
        assertThat(card.getStructuredName().getFamily()).isEqualTo("SILVA");
        assertThat(card.getEmails()).hasSize(2);
        assertThat(card.getOrganization().getValues()).containsExactly("Portugal", "Ministério");
    }

    @Test
    void signsThatMeanSomethingInACardAreKept() throws IOException {
        String naughty = "a;b,c\\d\ne: \"f\" 张伟 محمد 👩🏽‍🚀 =1+1";
        assertThat(written(naughty).getNotes().getFirst().getValue()).isEqualTo(naughty);
    }
}
