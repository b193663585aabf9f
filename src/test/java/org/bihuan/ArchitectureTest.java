package org.bihuan;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import java.util.stream.Stream;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.Recusals;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms of the program and the walls between them. Whoever moves a wall says why in docs/adr. */
@AnalyzeClasses(packages = "org.bihuan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] NOBODY_KNOWS = {
        "org.bihuan.portal..",
        "org.bihuan.open311..",
        "org.bihuan.supervision..",
        "org.bihuan.notification..",
        "org.bihuan.administration.."
    };

    @ArchTest
    static final ArchRule deadlinesKnowNoOtherRoom = room("deadlines").knows();

    @ArchTest
    static final ArchRule theOrganizationKnowsNoOtherRoom = room("organization").knows();

    @ArchTest
    static final ArchRule casesKnowTimeAndOfficialsButNoEngine =
            room("cases").without("org.bihuan.cases..process..").knows("deadlines..", "organization..");

    @ArchTest
    static final ArchRule theProcessOfCasesAlsoKnowsThePlatform =
            room("cases..process").knows("cases..", "deadlines..", "organization..", "platform..");

    @ArchTest
    static final ArchRule planningKnowsTimeOnly = room("projects.planning").knows("deadlines..");

    @ArchTest
    static final ArchRule projectsKnowCasesTimeAndOfficialsButNoEngine =
            room("projects").without("org.bihuan.projects..process..").knows("cases", "deadlines..", "organization..");

    @ArchTest
    static final ArchRule theProcessOfProjectsAlsoKnowsTheEngineOfCasesAndThePlatform = room("projects..process")
            .knows("projects..", "cases", "cases.process", "deadlines..", "organization..", "platform..");

    @ArchTest
    static final ArchRule assessmentCountsCasesAndProjectsButKnowsNoEngine = room("assessment")
            .without("org.bihuan.assessment..process..")
            .knows("cases", "projects", "projects.meeting", "deadlines..", "organization..");

    @ArchTest
    static final ArchRule theProcessOfAssessmentAlsoKnowsTheEngineOfCasesAndThePlatform = room("assessment..process")
            .knows("assessment..", "cases", "cases.process", "deadlines..", "organization..", "platform..");

    @ArchTest
    static final ArchRule supervisionKnowsWhatItSupervises = room("supervision")
            .knows("cases..", "projects..", "assessment..", "deadlines..", "organization..", "platform..");

    @ArchTest
    static final ArchRule reportsKnowWhatTheyReport = room("reports")
            .knows("cases..", "projects..", "assessment..", "deadlines..", "organization..", "platform..");

    @ArchTest
    static final ArchRule surveysKnowTheAssessmentCasesTimeAndOfficialsButNoEngine = room("assessment.survey")
            .without("org.bihuan.assessment.survey.process..")
            .knows("assessment", "cases", "deadlines..", "organization..");

    @ArchTest
    static final ArchRule theProcessOfSurveysAlsoKnowsTheEngineOfCasesAndThePlatform = room("assessment.survey.process")
            .knows("assessment.survey", "cases", "cases.process", "deadlines..", "organization..", "platform..");

    @ArchTest
    static final ArchRule otherRoomsTakeNoStepsOfACasePastItsMethods = noClasses()
            .that()
            .resideOutsideOfPackage("org.bihuan.cases..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("org\\.bihuan\\.cases\\.(Case|CaseFile)")
            .because("these are public for the inner rooms of cases only");

    @ArchTest
    static final ArchRule whoShowsCasesAsksWhoMustKeepAway = classes()
            .that()
            .resideOutsideOfPackages("org.bihuan.cases..", "org.bihuan.replay..")
            .and(describe(
                    "read cases",
                    type -> type.getDirectDependenciesFromSelf().stream()
                            .anyMatch(other -> other.getTargetClass().isEquivalentTo(CaseViews.class))))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Recusals.class)
            .allowEmptyShould(true)
            .because("a complaint never reaches those whom it names, see docs/adr/0009");

    @ArchTest
    static final ArchRule thePlatformKnowsTheOrganizationOnly = room("platform").knows("organization..");

    @ArchTest
    static final ArchRule channelsEndInCases = room("intake").knows("cases");

    @ArchTest
    static final ArchRule notificationListensToEventsAndWaitsForWorkingTime =
            room("notification").knows("cases", "deadlines..", "organization..", "platform..");

    @ArchTest
    static final ArchRule pagesForEveryoneKnowCasesAndWhoIsSignedIn =
            room("portal").knows("cases", "organization..", "platform..");

    @ArchTest
    static final ArchRule administrationKnowsWhatItAdministers =
            room("administration").knows("deadlines..", "organization..", "platform..");

    @ArchTest
    static final ArchRule replayKnowsWhatItReplays = room("replay")
            .knows(
                    "cases",
                    "projects..",
                    "assessment",
                    "assessment.survey",
                    "reports..",
                    "deadlines..",
                    "organization..",
                    "platform..");

    @ArchTest
    static final ArchRule onlyTheProgramItselfKnowsTheOuterRooms = noClasses()
            .that()
            .resideInAPackage("org.bihuan.*..")
            .and()
            .resideOutsideOfPackages(NOBODY_KNOWS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(NOBODY_KNOWS);

    @ArchTest
    static final ArchRule theEngineIsTheEdgeOfTheCode = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.bihuan..process..", "org.bihuan.platform..", "org.bihuan.replay..", "org.bihuan.supervision..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule roomsHaveNoCycles =
            slices().matching("org.bihuan.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.bihuan.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theTimeComesFromTheInjectedClock = noClasses()
            .that()
            .resideOutsideOfPackage("org.bihuan.platform.time..")
            .should()
            .callCodeUnitWhere(readsTheMachinesTime())
            .because("simulated time must reach everything; inject java.time.Clock");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            classes().should().haveNameNotMatching(".*(Util|Utils|Helper|Impl|Manager)(\\$.*)?");

    @ArchTest
    static final ArchRule fieldsSayWhatTheyAre = fields().should().haveNameNotMatching("(?i).*(util|impl|manager)s?");

    @ArchTest
    static final ArchRule collaboratorsComeThroughTheConstructor = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource");

    @Test
    void roomsShowOnlyWhatTheyName() {
        ApplicationModules.of(Bihuan.class).verify();
    }

    /** A call of now() without a clock, of the system clocks, or of a Date that reads the time itself. */
    private static DescribedPredicate<JavaCall<?>> readsTheMachinesTime() {
        return describe("reads the machine's time", call -> {
            var target = call.getTarget();
            var owner = target.getOwner();
            return switch (target.getName()) {
                case "now" -> owner.getPackageName().startsWith("java.time") && !takesClock(target);
                case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
                case "systemUTC", "systemDefaultZone", "system", "tickMillis", "tickSeconds" ->
                    owner.isEquivalentTo(Clock.class);
                case "<init>" ->
                    owner.isEquivalentTo(Date.class)
                            && target.getRawParameterTypes().isEmpty();
                default -> false;
            };
        });
    }

    private static boolean takesClock(CodeUnitCallTarget target) {
        return target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static Room room(String name) {
        return new Room(name, Set.of());
    }

    private record Room(String name, Set<String> except) {

        Room without(String inner) {
            return new Room(name, Set.of(inner));
        }

        ArchRule knows(String... others) {
            var allowed = Stream.of(others).map(other -> "org.bihuan." + other).toArray(String[]::new);
            DescribedPredicate<JavaClass> strangers = resideInAPackage("org.bihuan..")
                    .and(DescribedPredicate.not(resideInAnyPackage(allowed)))
                    .and(DescribedPredicate.not(inside()));
            return noClasses()
                    .that(inside())
                    .should()
                    .dependOnClassesThat(strangers)
                    .allowEmptyShould(true);
        }

        /** The room with its inner rooms, but not those that have a rule of their own. */
        private DescribedPredicate<JavaClass> inside() {
            return resideInAPackage("org.bihuan." + name + "..")
                    .and(resideOutsideOfPackages(except.toArray(String[]::new)));
        }
    }
}
