package org.plenary.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.base.SixText;
import org.plenary.store.Desk;
import org.plenary.store.Workspace;

class DecidedSpellingsTest {

    private static final StateId KENYA = StateId.shipped("KEN");
    private static final StateId UGANDA = StateId.shipped("UGA");

    @TempDir
    private Path folder;

    private Workspace workspace;
    private Registry registry;
    private DecidedSpellings spellings;

    @BeforeEach
    void create() {
        workspace = switch (Workspace.create(folder.resolve("a.plenary"), Desk.of("Ana", "0123abcd"))) {
            case Checked.Ok<Workspace>(var open) -> open;
            case Checked.Faulty<Workspace>(var faults) -> throw new AssertionError(faults);
        };
        registry = new Registry(workspace);
        spellings = registry.spellings();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static SpellingDraft draft(String text, StateId means) {
        return new SpellingDraft(text, means.value().toString());
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value, var _) -> value;
            case Outcome.Refused<T>(var faults) -> throw new AssertionError(faults);
            case Outcome.Stale<T> _ -> throw new AssertionError("stale");
        };
    }

    private static List<Fault> faults(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var faults) ? faults : List.of();
    }

    private String remembered(String folded) {
        return workspace.read(SpellingMemory::all).getOrDefault(folded, "");
    }

    @Test
    void aDecisionIsReadByTheNextImport() {
        done(spellings.add(draft("Kenja", KENYA)));
        assertThat(remembered("kenja")).isEqualTo("Kenya");
    }

    @Test
    void theLatestDecisionStandsFirstWithWhoHasTakenIt() {
        done(spellings.add(draft("Kenja", KENYA)));
        done(spellings.add(new SpellingDraft("to be confirmed", SpellingMemory.NOBODY)));
        assertThat(spellings.all()).extracting(DecidedSpelling::text).containsExactly("to be confirmed", "Kenja");
        assertThat(spellings.all()).extracting(DecidedSpelling::officer).containsOnly("Ana");
    }

    @Test
    void aDecisionIsTurned() {
        done(spellings.add(draft("Kenja", KENYA)));
        done(spellings.amend(spellings.all().getFirst(), draft("", UGANDA)));
        assertThat(spellings.all()).extracting(DecidedSpelling::meaning).containsExactly(new SpellingMeaning.OfState(UGANDA));
    }

    @Test
    void nobodyIsTurnedIntoAnOrganization() {
        done(spellings.add(new SpellingDraft("Unep ROA", SpellingMemory.NOBODY)));
        var unep = OrganizationId.shipped("UNEP");
        done(spellings.amend(spellings.all().getFirst(), new SpellingDraft("", unep.value().toString())));
        assertThat(spellings.all()).extracting(DecidedSpelling::meaning).containsExactly(new SpellingMeaning.OfOrganization(unep));
    }

    @Test
    void aDecisionThatSomebodyHasTurnedMeanwhileIsNotOverwritten() {
        done(spellings.add(draft("Kenja", KENYA)));
        DecidedSpelling shown = spellings.all().getFirst();
        done(spellings.amend(shown, draft("", UGANDA)));
        assertThat(spellings.amend(shown, new SpellingDraft("", SpellingMemory.NOBODY))).isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void whatIsForgottenCannotBeTurned() {
        done(spellings.add(draft("Kenja", KENYA)));
        DecidedSpelling shown = spellings.all().getFirst();
        done(spellings.forget(List.of(shown.id())));
        assertThat(spellings.amend(shown, draft("", UGANDA))).isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void severalAreForgottenAndOneUndoBringsThemBack() {
        done(spellings.add(draft("Kenja", KENYA)));
        done(spellings.add(draft("Uganta", UGANDA)));
        List<SpellingId> both = spellings.all().stream().map(DecidedSpelling::id).toList();
        assertThat(done(spellings.forget(both))).isEqualTo(2);
        assertThat(spellings.all()).isEmpty();
        done(workspace.undo());
        assertThat(spellings.all()).hasSize(2);
        assertThat(remembered("uganta")).isEqualTo("Uganda");
    }

    @Test
    void aSpellingThatIsAddedAgainMeansTheLatter() {
        done(spellings.add(draft("Kenja", KENYA)));
        done(spellings.add(draft("KENJA", UGANDA)));
        assertThat(spellings.all()).extracting(DecidedSpelling::meaning).containsExactly(new SpellingMeaning.OfState(UGANDA));
    }

    @Test
    void theNameOfAStateIsNotToBeHadForAnother() {
        assertThat(faults(spellings.add(draft("Uganda", KENYA)))).containsExactly(new Fault("text", new Rule.AlreadyThere("Uganda")));
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        assertThat(faults(spellings.add(new SpellingDraft(" ", ""))))
                .extracting(Fault::field)
                .containsExactly("text", "meaning");
    }

    @Test
    void anOrganizationThatIsGoneIsSaidToBeLost() {
        OrganizationId watch = done(registry.add(
                SixText.english("Mercury Watch"), SixText.EMPTY, new OrganizationDraft("NGO", "", "", "")));
        done(spellings.add(new SpellingDraft("Hg Watch", watch.value().toString())));
        done(registry.restore(watch));
        assertThat(spellings.all()).extracting(DecidedSpelling::meaning).containsExactly(new SpellingMeaning.Lost("Mercury Watch"));
    }

    @Test
    void everyMeaningOfTheShippedRegistryIsFoundAgain() {
        for (State state : registry.book().states().all()) {
            done(spellings.add(draft("zz " + state.iso3(), state.id())));
        }
        assertThat(spellings.all()).allMatch(one -> one.meaning() instanceof SpellingMeaning.OfState(var state)
                && registry.book().states().byId(state).map(State::iso3).equals(Optional.of(one.text().substring(3))));
    }
}
