package org.plenary;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plenary.kit.UsesToolkit;

/// The map of the house, held over the compiled code. Every rule must also catch those among the `offenders` who break
/// it on purpose: a rule that cannot fail is a defect.
class HouseTest {

    private static final String ROOT = "org.plenary";
    private static final String OFFENDERS = ROOT + ".offenders";

    @TestFactory
    Stream<DynamicTest> theHouseKeepsItsRules() {
        JavaClasses house = Compiled.HOUSE;
        return new HouseRules(ROOT).all().stream().map(held -> DynamicTest.dynamicTest(
                held.rule().getDescription(), () -> held.rule().check(house)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleCatchesItsOffenders() {
        JavaClasses offenders = Compiled.ALL.that(resideInAPackage(OFFENDERS + ".."));
        return new HouseRules(OFFENDERS).all().stream().map(held -> DynamicTest.dynamicTest(
                held.rule().getDescription(),
                () -> assertThat(String.join(
                                "\n",
                                held.rule().evaluate(offenders).getFailureReport().getDetails()))
                        .contains(held.offenders())));
    }

    @Test
    void theRulesLookAtTheHouseAndNotAtItsTests() {
        assertThat(Compiled.HOUSE.stream().map(JavaClass::getName))
                .contains(ROOT + ".base.Checked", ROOT + ".store.Workspace")
                .noneMatch(name -> name.startsWith(OFFENDERS));
    }

    /// There is one toolkit for all tests of a run, and test classes run side by side.
    @Test
    void testsThatOpenWindowsTakeTurns() {
        assertThat(Compiled.ALL.that(not(Compiled.STAND_IN_THE_HOUSE)).stream()
                        .filter(test -> test.isTopLevelClass() && test.getSimpleName().endsWith("Test"))
                        .filter(HouseTest::opensWindows))
                .isNotEmpty()
                .allMatch(test -> test.isAnnotatedWith(UsesToolkit.class));
    }

    private static boolean opensWindows(JavaClass test) {
        return test.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass())
                .anyMatch(used -> used.getSimpleName().equals("Hand")
                        || used.getSimpleName().equals("Photographs")
                        || used.getSimpleName().equals("ShownScreen")
                        || used.getPackageName().matches("javafx\\.(stage|scene).*"));
    }

    /// Read once for all tests here: the program, its tests, and the offenders among them.
    private static final class Compiled {
        private static final DescribedPredicate<JavaClass> STAND_IN_THE_HOUSE = DescribedPredicate.describe(
                "stand in the house",
                type -> type.getSource()
                        .filter(source -> !source.getUri().toString().contains("/test-classes/"))
                        .isPresent());
        private static final JavaClasses ALL = new ClassFileImporter().importPackages(ROOT);
        private static final JavaClasses HOUSE = ALL.that(STAND_IN_THE_HOUSE);
    }
}
