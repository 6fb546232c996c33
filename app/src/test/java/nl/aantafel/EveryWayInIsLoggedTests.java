package nl.aantafel;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.correspondence.archive.LetterStore;
import nl.aantafel.kernel.persistence.ComplaintStore;

/**
 * Dossiers and letters are read in a few places only, and each of these writes down who looked, or shows nobody anything.
 * A new place must be thought about, and be listed here.
 */
@AnalyzeClasses(packages = "nl.aantafel", importOptions = ImportOption.DoNotIncludeTests.class)
class EveryWayInIsLoggedTests {
    /** Facades whose every method is tried by {@code EveryReadIsLoggedIT}. */
    private static final Set<String> LOGGED = Set.of(
            "nl.aantafel.kernel.Complaints",
            "nl.aantafel.kernel.CommitteeRoom",
            "nl.aantafel.kernel.LinkedComplaints",
            "nl.aantafel.correspondence.archive.SentLetters");

    /** The program's own work: renews lists, sends what was queued, tells the log's rules about dossiers. */
    private static final Set<String> SHOWS_NOBODY = Set.of(
            "nl.aantafel.kernel.DayWork",
            "nl.aantafel.kernel.DecreeWatch",
            "nl.aantafel.kernel.LookedAtCases",
            "nl.aantafel.correspondence.outbox.Outbox");

    /** Says only whether somebody may. */
    private static final Set<String> BESIDE_AN_OPEN_DOSSIER = Set.of("nl.aantafel.kernel.NeedToKnow");

    private static final DescribedPredicate<JavaClass> ANOTHER = describe(
            "is not listed here",
            type -> Stream.of(LOGGED, SHOWS_NOBODY, BESIDE_AN_OPEN_DOSSIER)
                    .noneMatch(list -> list.contains(outermost(type))));

    @ArchTest
    static final ArchRule dossiersAreReadInFewPlaces = noClasses()
            .that(ANOTHER)
            .should()
            .callMethod(ComplaintStore.class, "find", UUID.class)
            .orShould()
            .callMethod(ComplaintStore.class, "findAll", List.class);

    @ArchTest
    static final ArchRule lettersAreReadInFewPlaces =
            noClasses().that(ANOTHER).should().callMethod(LetterStore.class, "file", UUID.class);

    private static String outermost(JavaClass type) {
        var name = type.getFullName();
        return name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
    }
}
