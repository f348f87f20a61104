package org.plenary;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;

/// The rules of the house, for all packages below `root`.
record HouseRules(String root) {

    /// From the ground up; a package may use those of the levels below. A package that is not listed is a feature.
    private static final List<Set<String>> LEVELS = List.of(
            Set.of("base"),
            Set.of("store", "words", "office"),
            Set.of("registry"),
            Set.of("meetings"),
            Set.of("people", "procedure", "staff"),
            Set.of("matching"),
            Set.of("letters"),
            Set.of("reports", "intake", "nominations", "observers", "credentials", "bureau"),
            Set.of("overview"),
            Set.of("sample"),
            Set.of("kit"),
            Set.of("screens"),
            Set.of("app"));

    private static final int FEATURES = 7;

    /// A rule, and who among the offenders breaks it.
    record Held(ArchRule rule, List<String> offenders) {

        static Held held(ArchRule rule, String... offenders) {
            return new Held(rule, List.of(offenders));
        }
    }

    List<Held> all() {
        return List.of(
                Held.held(noCycles(), "cycle.one.Chicken"),
                Held.held(
                        downwardsOnly(),
                        "base.Low",
                        "store.Middle",
                        "registry.Earliest",
                        "meetings.Early",
                        "people.High",
                        "kit.Window",
                        "screens.two.Second"),
                Held.held(screensApart(), "screens.one.First"),
                Held.held(onlyIn(List.of("store"), "java.sql..", "javax.sql..", "org.sqlite.."), "asksTheDatabase"),
                Held.held(onlyIn(List.of("office"), "org.apache.poi.."), "readsExcel"),
                Held.held(onlyIn(List.of("office"), "de.siegmar.fastcsv.."), "readsCsv"),
                Held.held(onlyIn(List.of("office"), "org.jsoup.."), "readsPages"),
                Held.held(onlyIn(List.of("office"), "ezvcard.."), "readsCards"),
                Held.held(onlyIn(List.of("office"), "biweekly.."), "writesCalendars"),
                Held.held(onlyIn(List.of("kit", "screens", "app"), "javafx.scene..", "javafx.stage.."), "draws", "opens"),
                Held.held(threadsInWorkOnly(), "startsThreads", "employsThreads", "runsLater"),
                Held.held(nobodyPrints(), "talks", "complains", "tellsOfItsFailure"),
                Held.held(noSharedState(), "people.Offender.counted"),
                Held.held(nullIsSpokenOf(), "unmarked.Unmarked"));
    }

    private ArchRule noCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    private ArchRule downwardsOnly() {
        return classes().that().resideInAPackage(root + "..").should(new ArchCondition<>("use levels below only") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> looksUp(dependency))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(user, dependency.getDescription())));
            }
        });
    }

    private boolean looksUp(Dependency dependency) {
        String from = part(dependency.getOriginClass());
        String to = part(dependency.getTargetClass());
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return false;
        }
        int level = level(from);
        return level(to) > level || (level(to) == level && level != FEATURES);
    }

    /// `people` of `org.plenary.people.check.Form`; empty for what is not of the house.
    private String part(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(root + ".") ? name.substring(root.length() + 1).split("\\.", -1)[0] : "";
    }

    private static int level(String part) {
        for (int level = 0; level < LEVELS.size(); level++) {
            if (LEVELS.get(level).contains(part)) {
                return level;
            }
        }
        return FEATURES;
    }

    private ArchRule screensApart() {
        return slices().matching(root + ".screens.(*)..").should().notDependOnEachOther().allowEmptyShould(true);
    }

    private ArchRule onlyIn(List<String> parts, String... packages) {
        String[] allowed = parts.stream().map(part -> root + "." + part + "..").toArray(String[]::new);
        DescribedPredicate<JavaClass> walled = resideInAnyPackage(packages);
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(allowed)
                .should(never(
                        "depend on " + String.join(", ", packages),
                        JavaClass::getDirectDependenciesFromSelf,
                        dependency -> walled.test(dependency.getTargetClass())))
                .allowEmptyShould(true);
    }

    /// Only what is forbidden is described: describing everything that is allowed takes longer than looking at it.
    private static <D extends HasDescription> ArchCondition<JavaClass> never(
            String what, Function<JavaClass, Set<? extends D>> deeds, Predicate<D> forbidden) {
        return new ArchCondition<>("never " + what) {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                deeds.apply(user).stream()
                        .filter(forbidden)
                        .forEach(deed -> events.add(SimpleConditionEvent.violated(user, deed.getDescription())));
            }
        };
    }

    private ArchRule threadsInWorkOnly() {
        String work = root + ".kit.Work";
        return classes()
                .that(DescribedPredicate.describe(
                        "are not kit.Work",
                        type -> !type.getName().equals(work) && !type.getName().startsWith(work + "$")))
                .should(HouseRules.<JavaAccess<?>>never(
                        "start a thread", JavaClass::getAccessesFromSelf, HouseRules::startsAThread));
    }

    private static boolean startsAThread(JavaAccess<?> access) {
        JavaClass owner = access.getTarget().getOwner();
        String name = access.getTarget().getName();
        return (owner.isAssignableTo(Thread.class) && Set.of("<init>", "start", "ofVirtual", "ofPlatform",
                        "startVirtualThread").contains(name))
                || Set.of("java.util.concurrent.Executors", "java.util.Timer", "java.util.concurrent.ForkJoinPool")
                        .contains(owner.getName())
                || (owner.getName().equals("java.util.concurrent.CompletableFuture") && name.endsWith("Async"))
                || (owner.getName().equals("javafx.application.Platform") && name.startsWith("runLater"));
    }

    private ArchRule nobodyPrints() {
        return classes()
                .that()
                .resideOutsideOfPackage(root + ".app..")
                .should(HouseRules.<JavaAccess<?>>never(
                        "print", JavaClass::getAccessesFromSelf, access -> isPrinting(access.getTarget())));
    }

    private static boolean isPrinting(AccessTarget target) {
        return (target.getOwner().isEquivalentTo(System.class) && Set.of("out", "err").contains(target.getName()))
                || target.getName().equals("printStackTrace");
    }

    private static ArchRule noSharedState() {
        return fields().that().areStatic().should().beFinal();
    }

    private static ArchRule nullIsSpokenOf() {
        return classes().should(new ArchCondition<>("stand in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " stands in an unmarked package"));
                }
            }
        });
    }
}
