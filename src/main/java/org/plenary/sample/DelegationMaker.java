package org.plenary.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.plenary.base.Language;
import org.plenary.registry.Category;
import org.plenary.sample.FictionalPerson.Capacity;
import org.plenary.sample.FictionalPerson.Consent;
import org.plenary.sample.FictionalPerson.Gender;
import org.plenary.sample.FictionalPerson.Status;

/// Invents the people of one delegation.
final class DelegationMaker {

    private static final LocalDate OPENING = LocalDate.of(2017, 9, 24);

    private final SplittableRandom random;
    private final DelegationPlan plan;
    private final NameMaker names;
    private final ContactMaker contacts;
    private final Posts posts;
    private final Letters letters;
    private final boolean cameAtAll;

    DelegationMaker(
            SplittableRandom random, DelegationPlan plan, NameMaker names, ContactMaker contacts, Posts posts) {
        this.random = random;
        this.plan = plan;
        this.names = names;
        this.contacts = contacts;
        this.posts = posts;
        this.letters = new Letters(random, plan);
        this.cameAtAll = plan.size() > 3 || random.nextInt(100) < 95;
    }

    FictionalDelegation make() {
        var people = new ArrayList<FictionalPerson>();
        for (int rank = 1; rank <= plan.size(); rank++) {
            people.add(person(rank));
        }
        return new FictionalDelegation(plan.category(), plan.code(), people);
    }

    private FictionalPerson person(int rank) {
        Gender gender = random.nextInt(100) < 46 ? Gender.FEMALE : Gender.MALE;
        boolean excellency = isState() && rank == 1 && random.nextInt(100) < 40;
        NameMaker.Made made = names.make(random, plan, gender);
        Language language = made.language();
        String honorific = honorific(language, gender, excellency);
        Posts.Post post = post(rank, language, gender, excellency);
        Status status = status(rank);
        Days days = days(excellency);
        FictionalName name = made.name();
        return new FictionalPerson(
                new FictionalName(honorific, name.given(), name.family(), name.full(), name.latin()),
                random.nextInt(100) < 3 ? Gender.NOT_TOLD : gender,
                capacity(rank),
                rank,
                post.function(),
                post.department(),
                contacts.make(random, plan, language, name, post),
                languages(language),
                status,
                random.nextInt(100) < 88 ? Consent.GIVEN : Consent.REFUSED,
                days.arrival(),
                days.departure(),
                letters.reference(rank),
                letters.date(rank),
                notes(status),
                tags(rank, excellency));
    }

    private boolean isState() {
        return plan.category() == Category.STATE;
    }

    private Posts.Post post(int rank, Language language, Gender gender, boolean excellency) {
        String place = rank == 1 ? "head" : "member";
        return isState()
                ? posts.ofState(random, language, excellency ? "excellency" : place, gender)
                : posts.ofOrganization(random, language, place, gender);
    }

    private String honorific(Language language, Gender gender, boolean excellency) {
        boolean learned = !excellency && language == Language.ENGLISH && random.nextInt(100) < 12;
        return learned ? "Dr." : Posts.honorific(language, gender, excellency);
    }

    private Capacity capacity(int rank) {
        if (rank == 1) {
            return Capacity.HEAD;
        }
        if (isState() && (rank == 2 || (rank == 3 && plan.size() >= 6))) {
            return Capacity.ALTERNATE;
        }
        return isState() && rank > plan.size() - plan.size() / 4 ? Capacity.ADVISER : Capacity.DELEGATE;
    }

    private Status status(int rank) {
        if (!cameAtAll) {
            return Status.NOMINATED;
        }
        int draw = rank == 1 ? 0 : random.nextInt(100);
        if (draw < 89) {
            return Status.REGISTERED;
        }
        if (draw < 93) {
            return Status.ACCREDITED;
        }
        if (draw < 97) {
            return Status.NOMINATED;
        }
        return draw < 99 ? Status.WITHDRAWN : Status.REFUSED;
    }

    private List<Language> languages(Language written) {
        Set<Language> spoken = new LinkedHashSet<>(List.of(written, plan.language()));
        if (random.nextInt(100) < 80) {
            spoken.add(Language.ENGLISH);
        }
        if (random.nextInt(100) < 15) {
            spoken.add(Language.FRENCH);
        }
        return List.copyOf(spoken);
    }

    private record Days(LocalDate arrival, LocalDate departure) {}

    private Days days(boolean excellency) {
        int arrives = excellency ? 3 : random.nextInt(3) - 1;
        int leaves = random.nextInt(10) < 8 ? 5 + random.nextInt(2) : 4;
        return new Days(OPENING.plusDays(arrives), OPENING.plusDays(leaves));
    }

    private String notes(Status status) {
        return switch (status) {
            case WITHDRAWN -> "Withdrawn by letter; see the file of the delegation.";
            case REFUSED -> "Not named in the nomination letter.";
            case NOMINATED, ACCREDITED, REGISTERED ->
                random.nextInt(100) < 3 ? "Badge to be handed out at the desk of the secretariat." : "";
        };
    }

    private List<String> tags(int rank, boolean excellency) {
        var tags = new ArrayList<String>();
        if (excellency) {
            tags.add("high-level");
        }
        if (isState() && rank <= 2 && plan.size() <= 6 && random.nextInt(100) < 50) {
            tags.add("funded");
        }
        if (random.nextInt(100) < 4) {
            tags.add("contact group");
        }
        return tags;
    }
}
