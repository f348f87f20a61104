package org.plenary.screens.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plenary.base.Folding;
import org.plenary.intake.Alike;
import org.plenary.intake.Corrections;
import org.plenary.intake.Decision;
import org.plenary.intake.Earlier;
import org.plenary.intake.ImportChoice;
import org.plenary.intake.ImportPlan;
import org.plenary.intake.Note;
import org.plenary.intake.Preview;
import org.plenary.intake.PreviewRow;
import org.plenary.intake.Remedy;
import org.plenary.intake.ValueChoices;
import org.plenary.intake.Verdict;
import org.plenary.people.ClosedDossier;
import org.plenary.people.ParticipantId;

/// The rows of a list with their verdicts, and what the officer says about them: which are taken, who is meant, what is
/// corrected, who is withdrawn.
public final class LookOverModel {

    private final ObjectProperty<Optional<Preview>> preview = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Verdict.Kind>> filter = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Note.Kind>> noted = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty search = new SimpleStringProperty("");
    private final IntegerProperty toImport = new SimpleIntegerProperty();
    private final IntegerProperty toWrite = new SimpleIntegerProperty();
    private final ObservableList<PreviewRow> rows = FXCollections.observableArrayList();
    private final Set<Integer> leftOut = new HashSet<>();
    private final Map<Integer, Decision> decisions = new HashMap<>();
    private final Set<ParticipantId> withdrawn = new HashSet<>();
    private final Map<Integer, String> folded = new HashMap<>();
    /// With which earlier list the officer has said to compare, if with any; empty where nothing was said.
    private Optional<Optional<Earlier>> compared = Optional.empty();
    private Corrections corrections = Corrections.NONE;
    private ValueChoices values = ValueChoices.NONE;

    LookOverModel() {
        filter.subscribe(this::showRows);
        noted.subscribe(this::showRows);
        search.subscribe(this::showRows);
    }

    /// The verdicts, once the columns are settled.
    public ObjectProperty<Optional<Preview>> preview() {
        return preview;
    }

    /// The one verdict whose rows are shown; empty for all.
    public ObjectProperty<Optional<Verdict.Kind>> filter() {
        return filter;
    }

    /// The one kind of note whose rows are shown; empty for all.
    public ObjectProperty<Optional<Note.Kind>> noted() {
        return noted;
    }

    /// What is looked for in the rows.
    public StringProperty search() {
        return search;
    }

    /// How many decisions the import would write: those people, and spellings that are nobody.
    public IntegerProperty toWrite() {
        return toWrite;
    }

    /// How many people the import would write.
    public IntegerProperty toImport() {
        return toImport;
    }

    /// The rows of the chosen verdict in which the search is found.
    public ObservableList<PreviewRow> rows() {
        return rows;
    }

    /// Who stood in the earlier list that is compared and does not in this one.
    public List<ClosedDossier> vanished() {
        return preview.get().map(made -> made.vanished().people()).orElse(List.of());
    }

    /// Compares with another of the earlier lists, or with none. Nobody stays ticked who is not shown.
    public void compare(Optional<Earlier> earlier) {
        preview.get().ifPresent(made -> {
            compared = Optional.of(earlier);
            preview.set(Optional.of(made.comparedWith(earlier)));
            count();
        });
    }

    /// As the officer has said before, whatever was looked over again since; what was ticked when it was set aside is shown.
    private Preview compared(Preview made) {
        if (compared.isPresent()) {
            Optional<Earlier> said = compared.get();
            return made.comparedWith(made.vanished().lists().stream()
                    .filter(one -> said.filter(one::isSameAs).isPresent())
                    .findFirst());
        }
        return made.vanished().lists().stream()
                .filter(one -> !withdrawn.isEmpty() && ids(one).containsAll(withdrawn))
                .findFirst()
                .map(one -> made.comparedWith(Optional.of(one)))
                .orElse(made);
    }

    private static Set<ParticipantId> ids(Earlier earlier) {
        return earlier.missing().stream().map(ClosedDossier::id).collect(Collectors.toSet());
    }

    private Set<ParticipantId> withdrawnNow() {
        return vanished().stream().map(ClosedDossier::id).filter(withdrawn::contains).collect(Collectors.toSet());
    }

    /// What the delegation of somebody who has vanished is called.
    public String delegation(ClosedDossier dossier) {
        return preview.get().map(made -> made.sender(dossier.delegation())).orElse("");
    }

    void show(Preview made) {
        folded.clear();
        preview.set(Optional.of(compared(made)));
        showRows();
        count();
    }

    /// The rows are to be judged anew; what the officer has said about them stays.
    void outdate() {
        preview.set(Optional.empty());
    }

    /// Forgets the verdicts and all that was said about them.
    void forget() {
        leftOut.clear();
        decisions.clear();
        withdrawn.clear();
        compared = Optional.empty();
        corrections = Corrections.NONE;
        values = ValueChoices.NONE;
        folded.clear();
        preview.set(Optional.empty());
        filter.set(Optional.empty());
        noted.set(Optional.empty());
        search.set("");
        showRows();
        count();
    }

    /// Takes up what was set aside.
    void resume(ImportPlan plan) {
        leftOut.addAll(plan.choice().leftOut());
        decisions.putAll(plan.choice().decisions());
        withdrawn.addAll(plan.choice().withdrawn());
        corrections = plan.corrections();
        values = plan.values();
    }

    Corrections corrections() {
        return corrections;
    }

    /// How the values are read.
    public ValueChoices values() {
        return values;
    }

    /// The rows are to be judged anew, their values read otherwise.
    void read(ValueChoices otherwise) {
        values = otherwise;
        outdate();
    }

    private void showRows() {
        String wanted = Folding.fold(search.get());
        Predicate<PreviewRow> shown = row ->
                (filter.get().isEmpty() || filter.get().get() == row.verdict().kind())
                        && (noted.get().isEmpty() || row.has(noted.get().get()))
                        && (wanted.isEmpty() || folded(row).contains(wanted));
        rows.setAll(all().stream().filter(shown).toList());
    }

    private List<PreviewRow> all() {
        return preview.get().map(Preview::rows).orElse(List.of());
    }

    private String folded(PreviewRow row) {
        return folded.computeIfAbsent(row.number(), number -> {
            var text = new StringBuilder(row.name()).append(' ').append(row.delegation());
            row.source().cells().forEach(cell -> text.append(' ').append(cell.text()));
            return Folding.fold(text.toString());
        });
    }

    /// Whether the row would be written.
    public boolean isTicked(PreviewRow row) {
        return switch (row.verdict()) {
            case Verdict.New _, Verdict.Changed _ -> !leftOut.contains(row.number());
            case Verdict.Doubtful _ ->
                !decision(row).equals(Decision.SKIP) && !decision(row).equals(Decision.NOBODY);
            case Verdict.Unchanged _, Verdict.Refused _ -> false;
        };
    }

    /// Whether a tick makes sense: the row is new or changed.
    public static boolean canTick(PreviewRow row) {
        return row.verdict() instanceof Verdict.New || row.verdict() instanceof Verdict.Changed;
    }

    /// Takes a row or leaves it out.
    public void toggle(PreviewRow row) {
        if (!leftOut.remove(row.number())) {
            leftOut.add(row.number());
        }
        count();
    }

    /// What is done about a row, as the officer says or as it is done where nobody says anything.
    public Decision decision(PreviewRow row) {
        return decisions.getOrDefault(row.number(), usual(row));
    }

    /// Whether the officer has said something else about a row than what is done by itself.
    public boolean isDecided(PreviewRow row) {
        return !decision(row).equals(usual(row));
    }

    private static Decision usual(PreviewRow row) {
        return row.verdict() instanceof Verdict.New ? Decision.NEW : Decision.SKIP;
    }

    /// Decides about a doubtful row.
    public void decide(PreviewRow row, Decision decision) {
        decisions.put(row.number(), decision);
        count();
    }

    /// The rows about which can be decided as about this one.
    public List<PreviewRow> alike(PreviewRow row) {
        return Alike.rows(all(), row, decision(row));
    }

    /// Decides about all rows with the same doubt as about this one.
    public void decideAlike(PreviewRow row) {
        Decision decision = decision(row);
        for (PreviewRow one : alike(row)) {
            if (one.number() != row.number()) {
                decisions.put(one.number(), Alike.decision(decision, row, one));
            }
        }
        count();
    }

    /// Corrects one cell of a row; only that row is judged again, and the few that mean the same person. A row that no
    /// longer fits the filter stays where it is, so that its new verdict is seen.
    ///
    /// @param column from 0
    public void correct(PreviewRow row, int column, String text) {
        if (preview.get().isEmpty() || text.equals(row.source().cell(column).text())) {
            return;
        }
        show(preview.get().get().corrected(row, column, text));
    }

    /// Decides about what is noted of this kind in one row.
    public void decide(PreviewRow row, Note.Kind kind, Remedy remedy) {
        preview.get().ifPresent(made -> show(made.decided(row, kind, remedy)));
    }

    private void show(Preview.Corrected corrected) {
        corrections = corrected.preview().corrections();
        values = corrected.preview().values();
        corrected.rows().keySet().forEach(folded::remove);
        preview.set(Optional.of(corrected.preview()));
        for (int i = 0; i < rows.size(); i++) {
            PreviewRow changed = corrected.rows().get(rows.get(i).number());
            if (changed != null) {
                rows.set(i, changed);
            }
        }
        count();
    }

    /// Whether somebody who has vanished from the list will be withdrawn.
    public boolean isWithdrawn(ClosedDossier dossier) {
        return withdrawn.contains(dossier.id());
    }

    /// Withdraws somebody who has vanished from the list, or not.
    public void toggleWithdrawn(ClosedDossier dossier) {
        if (!withdrawn.remove(dossier.id())) {
            withdrawn.add(dossier.id());
        }
        count();
    }

    private void count() {
        int taken = (int) all().stream().filter(this::isTicked).count();
        int nobody = (int) decisions.values().stream().filter(Decision.NOBODY::equals).count();
        toImport.set(taken + withdrawnNow().size());
        toWrite.set(toImport.get() + nobody);
    }

    /// All that was chosen, for the import.
    ImportChoice choice() {
        return new ImportChoice(leftOut, decisions, Decision.SKIP, withdrawnNow());
    }
}
