package org.plenary.registry;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.store.Workspace;
import org.plenary.store.Writer;

/// What States have deposited with the depositaries of the treaties, as officers enter it. What equals the shipped list
/// is restored by that.
public final class Deposits {

    private final Workspace workspace;
    private final Registry registry;

    Deposits(Workspace workspace, Registry registry) {
        this.workspace = workspace;
        this.registry = registry;
    }

    /// Writes down who has deposited what with the depositary of a treaty, as a list of it says; all in one command. What
    /// is known of States that the list does not name stays.
    ///
    /// @param treaty its code
    /// @param name of the list, for the log
    /// @param asAt the day as at which the list stands: from then on all deposits are known up to it. Empty where not all
    ///     of its rows could be read: then nobody knows what is missing. A day to come is refused.
    /// @return how many differ from what was known
    public Outcome<Integer> take(String treaty, String name, List<Instrument> list, Optional<LocalDate> asAt) {
        return workspace.change("registry.takeParties", writer -> {
            LocalDate today = LocalDate.ofInstant(writer.now(), ZoneId.systemDefault());
            if (asAt.filter(day -> day.isAfter(today)).isPresent()) {
                return new Outcome.Refused<>(List.of(new Fault("asAt", new Rule.NotYet())));
            }
            Treaty known = registry.book().treaty(treaty);
            List<Instrument> news = list.stream()
                    .filter(deposit ->
                            known.instrument(deposit.state()).filter(deposit::saysTheSame).isEmpty())
                    .toList();
            news.forEach(deposit -> take(writer, treaty, deposit));
            asAt.filter(day -> day.isAfter(known.completeUntil()))
                    .ifPresent(day -> new RegistryWriting(writer).listed(treaty, day, name));
            writer.about(name);
            return writer.done(news.size());
        });
    }

    private static void take(Writer writer, String treaty, Instrument deposit) {
        Optional<Instrument> shipped = ReferenceBook.shipped().treaty(treaty).instrument(deposit.state());
        boolean isAsShipped = shipped.filter(deposit::saysTheSame).isPresent();
        new RegistryWriting(writer)
                .instrument(deposit.state(), isAsShipped ? Optional.empty() : Optional.of(deposit), treaty);
    }

    /// Writes down what a State has deposited, or that it has deposited nothing, as a part of a larger command.
    static void enter(Writer writer, StateId state, String treaty, Optional<Instrument> instrument) {
        boolean isAsShipped =
                instrument.equals(ReferenceBook.shipped().treaty(treaty).instrument(state));
        new RegistryWriting(writer).instrument(state, instrument.filter(one -> !isAsShipped), treaty);
    }
}
