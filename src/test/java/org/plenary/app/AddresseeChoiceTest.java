package org.plenary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.base.Language;
import org.plenary.letters.Addressee;
import org.plenary.letters.Channel;
import org.plenary.letters.Recipient;
import org.plenary.people.DelegationId;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.Standing;
import org.plenary.registry.StateId;

class AddresseeChoiceTest {

    private static final Addressee KENYA = of("Kenya", "KEN", Standing.OBSERVER_STATE, true);
    private static final Addressee WANJIRU = of("Ms. Amina WANJIRU", "KEN", Standing.OBSERVER_STATE, true);
    private static final Addressee CHILE = of("Chile", "CHL", Standing.PARTY, false);
    private static final Addressee ITALY = of("Italy", "ITA", Standing.OBSERVER_STATE, false);
    private static final List<Addressee> ALL = List.of(KENYA, WANJIRU, CHILE, ITALY);

    private static Addressee of(String name, String iso, Standing standing, boolean isThere) {
        UUID state = StateId.shipped(iso).value();
        var recipient = new Recipient(
                new DelegationId(state), Optional.empty(), name, standing.name(), Language.ENGLISH, "", Channel.POST,
                Map.of(), List.of());
        return new Addressee(recipient, state, standing, Optional.empty(), Addressee.Earlier.NONE, isThere);
    }

    private static AddresseeChoice choice(String... said) {
        return new AddresseeChoice(List.of(said), ReferenceBook.shipped());
    }

    private static List<Addressee> meant(String... said) {
        return ALL.stream().filter(choice(said)::isMeant).toList();
    }

    @Test
    void aStateIsMeantByAnyOfItsNamesAndSoIsEverybodyInItsDelegation() {
        assertThat(meant("République du Kenya")).containsExactly(KENYA, WANJIRU);
    }

    @Test
    void aPersonIsMeantByName() {
        assertThat(meant("Ms. Amina Wanjiru")).containsExactly(WANJIRU);
    }

    @Test
    void aStandingMeansAllWhoHaveIt() {
        assertThat(meant("party")).containsExactly(CHILE);
    }

    @Test
    void whereNobodyIsNamedThoseThereAndThePartiesAreMeant() {
        assertThat(meant()).containsExactly(KENYA, WANJIRU, CHILE);
    }

    @Test
    void whatMeansNobodyIsTold() {
        assertThat(choice("Keniya", "Chile", "PARTY").unknown(ALL)).containsExactly("Keniya");
    }
}
