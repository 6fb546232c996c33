package nl.aantafel;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.law.Rule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** The architecture in sentences. */
@AnalyzeClasses(packages = "nl.aantafel", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {
    private static final String[] LAWS = {"nl.aantafel.wmo..", "nl.aantafel.jeugdwet..", "nl.aantafel.participatiewet.."
    };

    @ArchTest
    static final ArchRule lawModulesDoNotKnowEachOther = slices().matching(
                    "nl.aantafel.(wmo|jeugdwet|participatiewet)..")
            .should()
            .notDependOnEachOther()
            .because("a law is added without touching another law");

    @ArchTest
    static final ArchRule theKernelKnowsNoLawModule = noClasses()
            .that()
            .resideInAPackage("nl.aantafel.kernel..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(LAWS));

    @ArchTest
    static final ArchRule lawModulesUseOnlyFactsTheVocabularyOfLawAndPanels = noClasses()
            .that()
            .resideInAnyPackage(LAWS)
            .should()
            .dependOnClassesThat(resideInAPackage("nl.aantafel.kernel..")
                    .and(resideInAnyPackage(
                                    "nl.aantafel.kernel.law", "nl.aantafel.kernel.dossier", "nl.aantafel.kernel.web")
                            .or(belongToAnyOf(ComplaintView.class))
                            .negate()));

    @ArchTest
    static final ArchRule factsKnowNothingOfLaw = noClasses()
            .that()
            .resideInAPackage("nl.aantafel.kernel.dossier")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "nl.aantafel.kernel",
                    "nl.aantafel.kernel.law..",
                    "nl.aantafel.kernel.awb..",
                    "nl.aantafel.kernel.web..",
                    "nl.aantafel.kernel.persistence.."));

    @ArchTest
    static final ArchRule lawKnowsNoEdge = noClasses()
            .that()
            .resideInAnyPackage("nl.aantafel.kernel.law", "nl.aantafel.kernel.awb..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "nl.aantafel.kernel",
                    "nl.aantafel.kernel.web..",
                    "nl.aantafel.kernel.persistence..",
                    "nl.aantafel.tenancy..",
                    "nl.aantafel.access..",
                    "org.springframework.(web|data|jdbc|transaction|stereotype)..",
                    "jakarta.."));

    @ArchTest
    static final ArchRule statuteIsPureJava = classes()
            .that()
            .resideInAPackage("nl.aantafel.statute..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "nl.aantafel.statute..", "java..", "org.jspecify..", "org.springframework.modulith"));

    @ArchTest
    static final ArchRule nobodyAsksTheWallClock = noClasses()
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.ZonedDateTime.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .because("today is a parameter; only the program owns a clock");

    @ArchTest
    static final ArchRule controllersAreNotPublic =
            classes().that().areAnnotatedWith(Controller.class).should().notBePublic();

    @ArchTest
    static final ArchRule rulesOfALawAreNotPublic = classes()
            .that()
            .implement(Rule.class)
            .and()
            .resideOutsideOfPackage("nl.aantafel.kernel.awb..")
            .should()
            .notBePublic();

    /** A part of the procedure may lean on another one, never in a circle. */
    @ArchTest
    static final ArchRule partsOfTheAwbHaveNoCycles =
            slices().matching("nl.aantafel.kernel.awb.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = fields().should().notBeAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule nobodyKeepsATenantInAThreadLocal = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ThreadLocal.class)
            .because("the tenant is a scoped value, required or refused");

    @ArchTest
    static final ArchRule modulesHaveNoCycles =
            slices().matching("nl.aantafel.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyMakersAndKeysActAsTheOwnerOfTheDatabase = noClasses()
            .that()
            .resideOutsideOfPackages("nl.aantafel.tenancy..", "nl.aantafel.sealing..")
            .should()
            .dependOnClassesThat(resideInAPackage("nl.aantafel.tenancy.connection"))
            .because("a request has the rights of its municipality and no others");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Base|Abstract|Data|Info|DTO|Dto|Service)")
            .because("such a name says nothing");

    @ArchTest
    static final ArchRule pagesOpenNoTransactions =
            noClasses().that().resideInAPackage("..web..").should().beAnnotatedWith(Transactional.class);
}
