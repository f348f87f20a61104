package org.plenary.screens.duplicates;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.base.Language;
import org.plenary.matching.Duplicates;
import org.plenary.matching.EvidenceText;
import org.plenary.matching.Known;
import org.plenary.matching.OrganizationDuplicates;
import org.plenary.matching.Parted;
import org.plenary.registry.DatedName;
import org.plenary.registry.NameForm;
import org.plenary.registry.Organization;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.RegistryWords;
import org.plenary.registry.StateId;
import org.plenary.words.Phrasebook;

/// Puts a pair into words: its line of the list, and the two beside each other.
final class PairText {

    private static final int MOST_NAMES = 4;

    private final DuplicatesWords words;
    private final RegistryWords registry;
    private final EvidenceText evidence;
    private final Supplier<ReferenceBook> book;
    private final Language language;
    private final LocalDate today = LocalDate.now(ZoneId.systemDefault());

    PairText(Phrasebook phrasebook, Supplier<ReferenceBook> book) {
        this.words = phrasebook.of(DuplicatesWords.class);
        this.registry = phrasebook.of(RegistryWords.class);
        this.evidence = new EvidenceText(phrasebook);
        this.book = book;
        this.language = phrasebook.language();
    }

    /// One thing that is known of both.
    record Fact(String heading, String one, String other) {}

    /// A pair that is still to be decided.
    DuplicatesLine line(Pair pair) {
        return line(pair, "");
    }

    /// A pair that somebody has said to be two.
    DuplicatesLine line(Pair pair, Parted<?> parted) {
        LocalDate day = LocalDate.ofInstant(parted.at(), ZoneId.systemDefault());
        return line(pair, words.partedBy(parted.officer(), day));
    }

    private DuplicatesLine line(Pair pair, String decided) {
        List<String> why = evidence.of(pair.evidence());
        String likelihood = evidence.of(pair.likelihood());
        return switch (pair) {
            case Pair.Persons(Duplicates.Twins twins) -> new DuplicatesLine(
                    pair, twins.one().name().address(), twins.other().name().address(),
                    both(delegations(twins.one()), delegations(twins.other())), likelihood, why, decided);
            case Pair.Organizations(OrganizationDuplicates.Twins twins, boolean _) -> new DuplicatesLine(
                    pair, name(twins.one()), name(twins.other()),
                    both(List.of(seat(twins.one())), List.of(seat(twins.other()))), likelihood, why, decided);
        };
    }

    private static String both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream())
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    /// What is known of both, without what both leave blank.
    List<Fact> facts(Pair pair) {
        List<Fact> facts =
                switch (pair) {
                    case Pair.Persons(Duplicates.Twins twins) -> ofPersons(twins.one(), twins.other());
                    case Pair.Organizations(OrganizationDuplicates.Twins twins, boolean _) ->
                        ofOrganizations(twins.one(), twins.other());
                };
        return facts.stream().filter(fact -> !fact.one().isBlank() || !fact.other().isBlank()).toList();
    }

    private List<Fact> ofPersons(Known one, Known other) {
        return List.of(
                new Fact(words.name(), one.name().address(), other.name().address()),
                new Fact(words.latin(), one.name().latin(), other.name().latin()),
                new Fact(words.delegation(), list(delegations(one)), list(delegations(other))),
                of(words.function(), one, other, Known.Part::function),
                of(words.email(), one, other, Known.Part::email),
                of(words.telephone(), one, other, Known.Part::telephone),
                new Fact(words.languages(), one.languages(), other.languages()),
                new Fact(
                        words.meetings(), words.meetingCount(one.parts().size()),
                        words.meetingCount(other.parts().size())));
    }

    private static Fact of(String heading, Known one, Known other, Function<Known.Part, String> value) {
        return new Fact(heading, of(one, value), of(other, value));
    }

    private static String of(Known known, Function<Known.Part, String> value) {
        return list(known.parts().stream().map(value).filter(text -> !text.isBlank()).distinct().toList());
    }

    private static String list(List<String> texts) {
        return String.join(", ", texts);
    }

    /// What a person's delegations are called in lists.
    private List<String> delegations(Known known) {
        return known.parts().stream()
                .map(part -> book.get().listName(
                        part.state().map(StateId::new), part.organization().map(OrganizationId::new), language, today))
                .distinct()
                .toList();
    }

    private List<Fact> ofOrganizations(Organization one, Organization other) {
        return List.of(
                new Fact(words.name(), name(one), name(other)),
                new Fact(words.otherNames(), otherNames(one), otherNames(other)),
                new Fact(words.kind(), registry.organizationKind(one.kind()), registry.organizationKind(other.kind())),
                new Fact(words.seat(), seat(one), seat(other)),
                new Fact(words.website(), one.website(), other.website()));
    }

    String name(Organization organization) {
        return organization.name(language, NameForm.SHORT, today);
    }

    private String otherNames(Organization organization) {
        // The names in other languages would only stand in the way.
        return list(organization.names().all().stream()
                .filter(name -> name.language() == language || name.language() == Language.ENGLISH)
                .map(DatedName::text)
                .filter(text -> !text.equals(name(organization)))
                .distinct()
                .limit(MOST_NAMES)
                .toList());
    }

    private String seat(Organization organization) {
        Optional<String> country = Optional.of(organization.country())
                .filter(code -> !code.isEmpty())
                .map(code -> book.get().states().all().stream()
                        .filter(state -> state.iso3().equals(code))
                        .findFirst()
                        .map(state -> state.name(language, NameForm.SHORT, today))
                        .orElse(code));
        return list(Stream.concat(Stream.of(organization.city()), country.stream())
                .filter(text -> !text.isBlank())
                .toList());
    }
}
