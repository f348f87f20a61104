package org.plenary.intake;

import java.util.List;
import java.util.Optional;
import org.plenary.base.Folding;
import org.plenary.registry.Category;

/// Deciding about many doubtful rows as about one of them.
public final class Alike {

    private static final String EVERY = "";

    private Alike() {}

    /// The rows, among them this one, about which there is the same doubt. Who a sender is is said of that spelling only,
    /// but for organizations that become what they are likely to be.
    ///
    /// @param decision about the row so far
    public static List<PreviewRow> rows(List<PreviewRow> all, PreviewRow row, Decision decision) {
        return row.verdict().question().map(doubt -> rows(all, doubt, decision)).orElse(List.of());
    }

    private static List<PreviewRow> rows(List<PreviewRow> all, Doubt doubt, Decision decision) {
        String subject = subject(doubt, decision);
        return all.stream()
                .filter(one -> one.verdict()
                        .question()
                        .filter(other -> other.getClass() == doubt.getClass())
                        .filter(other -> subject(other, decision).equals(subject))
                        .isPresent())
                .toList();
    }

    /// The spelling that a decision is about; the same for all doubts about people.
    private static String subject(Doubt doubt, Decision decision) {
        return switch (doubt) {
            case Doubt.SpelledLike(String text, var _, var _) -> Folding.fold(text);
            case Doubt.Newcomer(String sender, var _, var likely, var _) ->
                isUsual(decision, likely) ? EVERY : Folding.fold(sender);
            case Doubt.SimilarName _,
                    Doubt.OtherDelegation _,
                    Doubt.Namesakes _,
                    Doubt.SeveralOfThatName _,
                    Doubt.KnownElsewhere _,
                    Doubt.SeenAbove _ -> EVERY;
        };
    }

    private static boolean isUsual(Decision decision, Optional<Category> likely) {
        return likely.isPresent()
                && (decision.equals(Decision.SKIP) || decision.equals(new Decision.Entered(likely.get())));
    }

    /// What a decision about one row means for another. Where a person was chosen, that is the first who may be meant;
    /// where the meaning of a spelling was, it is whoever bears the row's name there. Nothing is decided where that is a
    /// question of its own.
    public static Decision decision(Decision decision, PreviewRow row, PreviewRow other) {
        return row.verdict()
                .question()
                .flatMap(here -> other.verdict().question().map(there -> decision(decision, here, there)))
                .orElse(Decision.SKIP);
    }

    private static Decision decision(Decision decision, Doubt here, Doubt there) {
        return switch (there) {
            case Doubt.SpelledLike spelled -> here instanceof Doubt.SpelledLike same
                    ? meaning(decision, same).flatMap(spelled::called).map(Alike::of).orElse(decision)
                    : Decision.SKIP;
            case Doubt.Newcomer _ -> decision instanceof Decision.Same ? Decision.SKIP : decision;
            default -> decision instanceof Decision.Same ? first(there) : decision;
        };
    }

    private static Optional<String> meaning(Decision decision, Doubt.SpelledLike spelled) {
        return switch (decision) {
            case Decision.Meant(String name) -> Optional.of(name);
            case Decision.Same(var id) -> spelled.of(id).map(Meaning::name);
            case Decision.Entered _, Decision.Plain _ -> Optional.empty();
        };
    }

    private static Decision of(Meaning meaning) {
        if (meaning.person().isPresent()) {
            return new Decision.Same(meaning.person().get().participant().id());
        }
        return meaning.perhaps().isEmpty() ? new Decision.Meant(meaning.name()) : Decision.SKIP;
    }

    private static Decision first(Doubt doubt) {
        return doubt.people().isEmpty()
                ? Decision.TAKE
                : new Decision.Same(doubt.people().getFirst().participant().id());
    }
}
