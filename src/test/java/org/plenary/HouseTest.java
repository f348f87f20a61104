package org.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
        JavaClasses house = house();
        return new HouseRules(ROOT).all().stream().map(held -> DynamicTest.dynamicTest(
                held.rule().getDescription(), () -> held.rule().check(house)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleCatchesItsOffenders() {
        JavaClasses offenders = new ClassFileImporter().importPackages(OFFENDERS);
        return new HouseRules(OFFENDERS).all().stream().map(held -> DynamicTest.dynamicTest(
                held.rule().getDescription(),
                () -> assertThat(String.join(
                                "\n",
                                held.rule().evaluate(offenders).getFailureReport().getDetails()))
                        .contains(held.offenders())));
    }

    @Test
    void theRulesLookAtTheHouseAndNotAtItsTests() {
        assertThat(house().stream().map(JavaClass::getName))
                .contains(ROOT + ".base.Checked", ROOT + ".store.Workspace")
                .noneMatch(name -> name.startsWith(OFFENDERS));
    }

    /// There is one toolkit for all tests of a run, and test classes run side by side.
    @Test
    void testsThatOpenWindowsTakeTurns() {
        JavaClasses tests = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .importPackages(ROOT);
        assertThat(tests.stream()
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

    private static JavaClasses house() {
        return Compiled.HOUSE;
    }

    /// Read once for all tests here.
    private static final class Compiled {
        private static final JavaClasses HOUSE = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
    }
}
