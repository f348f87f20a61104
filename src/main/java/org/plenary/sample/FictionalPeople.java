package org.plenary.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.plenary.registry.Organizations;
import org.plenary.registry.States;

/// About 1,050 invented participants of the first meeting of the Conference of the Parties to the Minamata Convention
/// (Geneva, 24–29 September 2017) in 163 delegations of real States and organizations. Nobody in particular is meant.
public final class FictionalPeople {

    private static final long SEED = 20170924;

    /// Delegations whose last member also heads the regional centre in the same country, as happens: the same person
    /// twice, which the application has to point out.
    private static final Map<String, String> IN_TWO_DELEGATIONS = Map.of("BCRC-SENEGAL", "SEN", "SCRC-URUGUAY", "URY");

    private FictionalPeople() {}

    /// The same people at every call, the States first, then the organizations.
    public static List<FictionalDelegation> ofCop1() {
        List<DelegationPlan> plans = DelegationPlan.all();
        var random = new SplittableRandom(SEED);
        var names = new NameMaker();
        var contacts = new ContactMaker(States.shipped(), Organizations.shipped(), plans);
        var posts = new Posts();
        var delegations = new ArrayList<FictionalDelegation>();
        for (DelegationPlan plan : plans) {
            delegations.add(new DelegationMaker(random.split(), plan, names, contacts, posts).make());
        }
        return delegations.stream()
                .map(delegation -> withSharedPerson(delegation, delegations))
                .sorted((a, b) -> a.category().compareTo(b.category()))
                .toList();
    }

    private static FictionalDelegation withSharedPerson(
            FictionalDelegation delegation, List<FictionalDelegation> all) {
        String other = IN_TWO_DELEGATIONS.get(delegation.code());
        if (other == null) {
            return delegation;
        }
        FictionalPerson known = all.stream()
                .filter(candidate -> candidate.code().equals(other))
                .map(candidate -> candidate.people().getLast())
                .findFirst()
                .orElseThrow();
        var people = new ArrayList<>(delegation.people());
        people.set(0, as(known, people.getFirst()));
        return new FictionalDelegation(delegation.category(), delegation.code(), people);
    }

    /// The person of `who` in the place of `place`.
    private static FictionalPerson as(FictionalPerson who, FictionalPerson place) {
        return new FictionalPerson(who.name(), who.gender(), place.capacity(), place.rank(), place.function(),
                place.department(), who.contact(), who.languages(), place.status(), who.consent(), who.arrival(),
                who.departure(), place.letterReference(), place.letterDate(), place.notes(), place.tags());
    }
}
