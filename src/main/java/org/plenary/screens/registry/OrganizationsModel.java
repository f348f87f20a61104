package org.plenary.screens.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plenary.base.Folding;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.SixText;
import org.plenary.kit.Sieve;
import org.plenary.kit.Work;
import org.plenary.registry.DatedName;
import org.plenary.registry.NameForm;
import org.plenary.registry.Organization;
import org.plenary.registry.OrganizationDraft;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.OrganizationSheet;
import org.plenary.registry.Registry;
import org.plenary.registry.RegistryWords;
import org.plenary.words.Phrasebook;
import org.plenary.words.SortOrder;

/// What the list of organizations knows. Needs no window.
final class OrganizationsModel {

    static final String KIND = "kind";
    static final String CHANGED = "changed";

    private final Work work;
    private final Registry registry;
    private final Phrasebook phrasebook;
    private final LocalDate day;
    private final ObservableList<OrganizationLine> lines = FXCollections.observableArrayList();
    private List<OrganizationLine> all = List.of();
    private Sieve sieve = Sieve.OPEN;

    /// @param day whose names are shown
    OrganizationsModel(Work work, Registry registry, Phrasebook phrasebook, LocalDate day) {
        this.work = work;
        this.registry = registry;
        this.phrasebook = phrasebook;
        this.day = day;
        refresh();
    }

    /// The lines that pass, in the alphabet of the interface's language.
    ObservableList<OrganizationLine> lines() {
        return lines;
    }

    Optional<OrganizationLine> line(OrganizationId id) {
        return all.stream()
                .filter(line -> line.organization().id().equals(id))
                .findFirst();
    }

    /// Makes all lines anew from the book of this moment.
    void refresh() {
        refresh(() -> {});
    }

    /// The same, and goes on once the list is shown.
    void refresh(Runnable then) {
        work.read("registry.organizations", this::read, read -> {
            show(read);
            then.run();
        });
    }

    void narrow(Sieve to) {
        sieve = to;
        show(all);
    }

    private void show(List<OrganizationLine> read) {
        all = read;
        lines.setAll(sieve.of(read, OrganizationLine::folded, OrganizationsModel::has));
    }

    private static boolean has(OrganizationLine line, String kind, String key) {
        return switch (kind) {
            case KIND -> line.organization().kind().name().equals(key);
            case CHANGED -> line.isChanged();
            default -> true;
        };
    }

    private List<OrganizationLine> read() {
        return registry.book().organizations().all().stream()
                .map(this::line)
                .sorted(new SortOrder(phrasebook.language()).by(OrganizationLine::name))
                .toList();
    }

    private OrganizationLine line(Organization organization) {
        Language language = phrasebook.language();
        String everyName =
                organization.names().all().stream().map(DatedName::text).collect(Collectors.joining(" "));
        String country = registry.book()
                .states()
                .byCode(organization.country())
                .filter(state -> !organization.country().isEmpty())
                .map(state -> state.name(language, NameForm.SHORT, day))
                .orElse("");
        // Cities are known in English only: in another language the country alone stands better.
        String seat = Stream.of(language == Language.ENGLISH ? organization.city() : "", country)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return new OrganizationLine(
                organization,
                organization.name(language, NameForm.SHORT, day),
                acronym(organization, language),
                phrasebook.of(RegistryWords.class).organizationKind(organization.kind()),
                seat.isEmpty() ? organization.city() : seat,
                registry.isChanged(organization.id()),
                Folding.fold(String.join(" ", everyName, organization.code(), organization.city(), country)));
    }

    private String acronym(Organization organization, Language language) {
        return organization
                .names()
                .exactly(language, NameForm.ACRONYM, day)
                .or(() -> organization.names().exactly(Language.ENGLISH, NameForm.ACRONYM, day))
                .orElse("");
    }

    void open(OrganizationId id, Consumer<OrganizationSheet> opened) {
        work.read("registry.organization", () -> registry.sheet(id), found -> found.ifPresent(opened));
    }

    void add(SixText names, SixText acronyms, OrganizationDraft draft, Consumer<Outcome<OrganizationId>> came) {
        write(() -> registry.add(names, acronyms, draft), came);
    }

    void amend(OrganizationSheet shown, OrganizationDraft draft, Consumer<Outcome<OrganizationId>> came) {
        write(() -> registry.amend(shown, draft), came);
    }

    void restore(OrganizationId id, Consumer<Outcome<OrganizationId>> came) {
        write(() -> registry.restore(id), came);
    }

    /// The list is made anew before the outcome is told, so that a new organization can be selected in it.
    <T> void write(Callable<Outcome<T>> command, Consumer<Outcome<T>> came) {
        work.write(command, outcome -> {
            show(read());
            came.accept(outcome);
        });
    }
}
