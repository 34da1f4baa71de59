package org.cities4children;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

class HouseRulesTests {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackagesOf(Cities4Children.class);

    private static final Pattern WEB_EDGE =
            Pattern.compile(".*(Controller|Advice|Configuration|Filter|Handler|Interceptor|Valve)");
    private static final Set<String> CLOCKS = Set.of("system", "systemUTC", "systemDefaultZone", "tick", "tickMillis");
    private static final int COLLABORATORS = 5;

    @Test
    void packagesFormNoCycles() {
        slices().matching("(**)").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void controllersArePackagePrivate() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .check(CODE);
    }

    @Test
    void onlyTheWebEdgeKnowsHttp() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.cities4children.web..")
                .and(describe("are not of the web edge", HouseRulesTests::isInside))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web..", "org.springframework.ui..", "jakarta.servlet..")
                .check(CODE);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Utils?|Helpers?|Manager|Service|Dto|DTO|Entity)")
                .check(CODE);
        noClasses()
                .should()
                .resideInAnyPackage("..common..", "..util..", "..utils..", "..helper..", "..impl..", "..service..")
                .check(CODE);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        fields().should()
                .notBeAnnotatedWith(Autowired.class)
                .andShould()
                .notBeAnnotatedWith(Value.class)
                .check(CODE);
    }

    @Test
    void nothingHasMoreThanFiveCollaborators() {
        constructors()
                .that()
                .areDeclaredInClassesThat()
                .areMetaAnnotatedWith(Component.class)
                .should(ArchCondition.from(describe(
                        "have no more than " + COLLABORATORS + " parameters",
                        it -> it.getRawParameterTypes().size() <= COLLABORATORS)))
                .check(CODE);
    }

    @Test
    void timeComesFromAClock() {
        noClasses()
                .that()
                .doNotHaveSimpleName("ClockConfiguration")
                .should()
                .accessTargetWhere(describe("reads the time of the machine", HouseRulesTests::readsTheTime))
                .check(CODE);
    }

    @Test
    void rowsAreReadByTheJdbcClientOnly() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "org.springframework.data..")
                .check(CODE);
    }

    @Test
    void aPageIsKnownOnlyToItsSliceAndItsTemplates() {
        classes()
                .that()
                .areRecords()
                .and()
                .haveSimpleNameEndingWith("Page")
                .should(beUsedOnlyInTheirPackage())
                .check(CODE);
    }

    private static boolean isInside(JavaClass type) {
        var outermost = type;
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        return !WEB_EDGE.matcher(outermost.getSimpleName()).matches();
    }

    /** {@code now(clock)} has a parameter, {@code now()} and {@code now(zone)} ask the machine. */
    private static boolean readsTheTime(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getName();
        return switch (owner.getName()) {
            case "java.lang.System" -> name.equals("currentTimeMillis");
            case "java.time.Clock" -> CLOCKS.contains(name);
            case "java.util.Date", "java.util.GregorianCalendar" -> name.equals("<init>");
            default -> owner.getPackageName().equals("java.time") && name.equals("now") && !takesAClock(access);
        };
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return access.getTarget().getFullName().contains("java.time.Clock");
    }

    private static ArchCondition<JavaClass> beUsedOnlyInTheirPackage() {
        return new ArchCondition<>("be used only in their package") {
            @Override
            public void check(JavaClass page, ConditionEvents events) {
                page.getDirectDependenciesToSelf().stream()
                        .filter(it -> !it.getOriginClass().getPackage().equals(page.getPackage()))
                        .forEach(it -> events.add(SimpleConditionEvent.violated(it, it.getDescription())));
            }
        };
    }
}
