package org.plenary.intake;

import java.util.ArrayList;
import java.util.List;
import org.plenary.people.ParticipantId;
import org.plenary.registry.Category;

/// What is done with a row about which there is a doubt.
public sealed interface Decision {

    /// As what somebody may be entered whom the registry does not know.
    List<Category> SENDERS = List.of(Category.STATE, Category.IGO, Category.NGO);

    /// Nothing; it stands in the report.
    Decision SKIP = Plain.SKIP;

    /// The person who may be meant, where there is exactly one; otherwise a new one. A spelling is taken for the
    /// likeliest; where it has none, nothing is done, as with a sender of whom nobody knows what it is.
    Decision TAKE = Plain.TAKE;

    /// A new person, whoever else bears the name.
    Decision NEW = Plain.NEW;

    /// Neither a State nor an organization: the row is left out, and lists that write the same are not asked about.
    Decision NOBODY = Plain.NOBODY;

    /// The decisions that a doubt allows: everybody who may be meant, somebody new, nothing. Of namesakes that are only
    /// told, the first is what is done where nobody says anything.
    static List<Decision> offered(Doubt doubt) {
        List<Decision> all = new ArrayList<>();
        switch (doubt) {
            case Doubt.SpelledLike spelled -> {
                spelled.meanings().forEach(meaning -> all.addAll(offered(meaning)));
                SENDERS.stream()
                        .filter(category -> category != Category.STATE || spelled.why() != Doubt.Why.OTHER_CATEGORY)
                        .forEach(category -> all.add(new Entered(category)));
                if (spelled.why() != Doubt.Why.OTHER_CATEGORY) {
                    all.add(NOBODY);
                }
            }
            case Doubt.Newcomer(var _, var _, var likely, var people) -> {
                people.forEach(one -> all.add(new Same(one.participant().id())));
                likely.ifPresent(category -> all.add(new Entered(category)));
                SENDERS.stream()
                        .filter(category -> likely.filter(category::equals).isEmpty())
                        .forEach(category -> all.add(new Entered(category)));
                all.add(NOBODY);
            }
            case Doubt.SeenAbove _ -> all.addAll(List.of(TAKE, NEW));
            case Doubt.KnownElsewhere(var found) -> all.addAll(found.size() == 1 ? List.of(TAKE, NEW) : List.of(NEW));
            case Doubt.Namesakes _ -> {
                all.add(NEW);
                doubt.people().forEach(one -> all.add(new Same(one.participant().id())));
                return all;
            }
            case Doubt.SimilarName _, Doubt.OtherDelegation _, Doubt.SeveralOfThatName _ -> {
                doubt.people().forEach(one -> all.add(new Same(one.participant().id())));
                all.add(NEW);
            }
        }
        all.add(SKIP);
        return all;
    }

    private static List<Decision> offered(Meaning meaning) {
        List<Decision> all = new ArrayList<>();
        meaning.people().forEach(one -> all.add(new Same(one.participant().id())));
        all.add(new Meant(meaning.name()));
        return all;
    }

    /// The decisions that name nobody.
    enum Plain implements Decision {
        SKIP,
        TAKE,
        NEW,
        NOBODY
    }

    /// This one of several people who may be meant.
    record Same(ParticipantId participant) implements Decision {}

    /// A new person of that which a spelling may mean.
    ///
    /// @param name of one of its meanings
    record Meant(String name) implements Decision {}

    /// A new person of somebody whom the registry does not know, who is entered in it.
    ///
    /// @param category as a delegation of what: a State or entity, or an organization
    record Entered(Category category) implements Decision {}
}
