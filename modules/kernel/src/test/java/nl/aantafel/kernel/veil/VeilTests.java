package nl.aantafel.kernel.veil;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.aantafel.access.Compartment;
import nl.aantafel.kernel.dossier.Channel;
import nl.aantafel.kernel.dossier.ContactStep.MessageReceived;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.dossier.IntakeStep.PartyNamed;
import nl.aantafel.kernel.dossier.IntakeStep.Received;
import nl.aantafel.kernel.dossier.Narrative;
import nl.aantafel.kernel.dossier.Openness;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.Party.Contact;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.dossier.Recorded;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.web.step.SampleSteps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A veiled dossier holds what its reader may see, and nothing of the rest. */
class VeilTests {
    private static final Set<Compartment> ALL = EnumSet.allOf(Compartment.class);
    private static final Set<Compartment> WITHOUT_IDENTITY = EnumSet.complementOf(EnumSet.of(Compartment.IDENTITY));
    private static final Party COMPLAINANT = new Party(
            PartyId.COMPLAINANT,
            PartyRole.COMPLAINANT,
            "Wilhelmina van Oosterzeegracht",
            new Contact("06 98 76 54 32", "w.oosterzee@voorbeeld.nl", "Canariestraat 81-bis\n9876 ZX Nieuwerhaven"),
            null);
    private static final List<String> CANARIES = List.of(
            "Wilhelmina van Oosterzeegracht",
            "mevrouw oosterzeegracht",
            "WILHELMINA",
            "0698765432",
            "06-98765432",
            "W.Oosterzee@Voorbeeld.nl",
            "canariestraat 81-bis",
            "9876ZX");
    private static final String PLANTED = String.join(", ", CANARIES);

    @ParameterizedTest
    @MethodSource("nl.aantafel.kernel.web.step.SampleSteps#kinds")
    @Proves("S-030")
    void whoMayNotKnowWhoComplainsFindsNoNameInAnyKindOfStep(Class<? extends Step> kind) {
        if (kind == HandlerAssigned.class || kind == PartyNamed.class) return;
        var telling = Rewritten.of(SampleSteps.of(kind), text -> text + " " + PLANTED + ".");
        var veiled = Veil.over(dossier(Openness.CONFIDENTIAL, telling), WITHOUT_IDENTITY);
        var shown = veiled.history().toString().toLowerCase(java.util.Locale.ROOT);
        assertThat(shown)
                .doesNotContain(
                        "wilhelmina",
                        "oosterzeegracht",
                        "98765432",
                        "98 76 54 32",
                        "oosterzee@",
                        "canariestraat",
                        "9876zx",
                        "9876 zx");
    }

    @Test
    void aNameBecomesAPseudonymThatIsTheSameEverywhere() {
        var message = new MessageReceived(parse("2026-03-03"), Channel.EMAIL, "Groet, mevrouw Oosterzeegracht");
        var veiled = Veil.over(dossier(Openness.CONFIDENTIAL, message), WITHOUT_IDENTITY);
        var called = veiled.complainant().orElseThrow().name();
        assertThat(called).matches("Klager [0-9A-F]{2}");
        assertThat(veiled.complainant().orElseThrow().contact().isEmpty()).isTrue();
        assertThat(veiled.last(MessageReceived.class).orElseThrow().text()).isEqualTo("Groet, mevrouw " + called);
    }

    @ParameterizedTest
    @MethodSource("nl.aantafel.kernel.web.step.SampleSteps#kinds")
    void aStepIsThereForWhoMayReadItsCompartmentAndGoneForOthers(Class<? extends Step> kind) {
        var dossier = dossier(Openness.OPEN, SampleSteps.of(kind));
        var own = Compartments.of(dossier.steps().getLast(), dossier);
        var only = EnumSet.of(Compartment.IDENTITY, own);
        assertThat(Veil.over(dossier, only).steps()).contains(dossier.steps().getLast());
        var without = EnumSet.complementOf(EnumSet.of(own));
        without.add(Compartment.IDENTITY);
        if (own != Compartment.IDENTITY)
            assertThat(Veil.over(dossier, without).steps())
                    .doesNotContain(dossier.steps().getLast());
    }

    @Test
    void whoMaySeeEverythingSeesTheDossierItself() {
        var dossier = dossier(Openness.ANONYMOUS, message());
        assertThat(Veil.over(dossier, ALL)).isSameAs(dossier);
    }

    @Test
    void everyVeiledDossierStillBeginsWithItsReceiptAndNamesItsParties() {
        var random = new Random(30);
        for (var world = 0; world < 3_000; world++) {
            var kinds = SampleSteps.kinds().toList();
            var steps = IntStream.range(0, 4)
                    .mapToObj(_ -> SampleSteps.of(kinds.get(random.nextInt(kinds.size()))))
                    .toArray(Step[]::new);
            var dossier = dossier(Openness.CONFIDENTIAL, steps);
            var seen = some(random);
            var veiled = Veil.over(dossier, seen);
            assertThat(veiled.receivedOn()).isNotNull();
            assertThat(veiled.parties()).hasSameSizeAs(dossier.parties());
            assertThat(veiled.history())
                    .allSatisfy(recorded -> assertThat(seen.contains(Compartments.of(
                                            dossier.history()
                                                    .get(recorded.number() - 1)
                                                    .step(),
                                            dossier))
                                    || recorded.step() instanceof Received
                                    || recorded.step() instanceof PartyNamed)
                            .isTrue());
        }
    }

    @ParameterizedTest
    @EnumSource(Openness.class)
    @Proves("S-030")
    void listsNeverHoldTheNameOfWhoIsNotOpen(Openness openness) {
        var dossier = dossier(openness, message());
        var listed = Veil.withoutNames(dossier).history().toString();
        assertThat(listed.contains("Oosterzeegracht")).isEqualTo(openness == Openness.OPEN);
    }

    private static MessageReceived message() {
        return new MessageReceived(parse("2026-03-03"), Channel.EMAIL, "Groet, mevrouw Oosterzeegracht");
    }

    private static Dossier dossier(Openness openness, Step... more) {
        var steps = new ArrayList<Step>();
        steps.add(new Received(
                parse("2026-03-02"),
                Channel.LETTER,
                new Narrative("Ik ben " + PLANTED, "", "", PLANTED),
                true,
                true,
                null,
                openness,
                true,
                Set.of(),
                "nl"));
        steps.add(new PartyNamed(parse("2026-03-02"), COMPLAINANT));
        steps.addAll(List.of(more));
        return new Dossier(
                "KL-2026-000001",
                IntStream.range(0, steps.size())
                        .mapToObj(i -> new Recorded(i + 1, steps.get(i), Instant.EPOCH, "h.bakker", PLANTED))
                        .toList());
    }

    private static Set<Compartment> some(Random random) {
        var some = EnumSet.noneOf(Compartment.class);
        for (var one : Compartment.values()) if (random.nextBoolean()) some.add(one);
        return some;
    }
}
