package nl.aantafel.kernel.web.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.aantafel.kernel.dossier.ContactStep.Noted;
import nl.aantafel.kernel.dossier.FormalStep.CopySent;
import nl.aantafel.kernel.dossier.FormalStep.Postponed;
import nl.aantafel.kernel.dossier.InformalStep.TrackChosen;
import nl.aantafel.kernel.dossier.IntakeStep.PartyNamed;
import nl.aantafel.kernel.dossier.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StepBinderTests {

    @ParameterizedTest
    @MethodSource("nl.aantafel.kernel.web.step.SampleSteps#kinds")
    void whatAFormShowsOfAStepGivesTheSameStepAgain(Class<? extends Step> kind) {
        var step = SampleSteps.of(kind);
        var binder = new StepBinder(StepValues.of((Record) step, ""));

        assertThat((Step) binder.bind(kind)).isEqualTo(step);
        assertThat(binder.errors()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nl.aantafel.kernel.web.step.SampleSteps#kinds")
    void anEmptyFormIsAnsweredWithErrorsNotWithAnException(Class<? extends Step> kind) {
        var binder = new StepBinder(Map.of());

        assertThat((Step) binder.bind(kind)).isNull();
        assertThat(binder.errors()).containsKey("on");
    }

    @Test
    void aDayIsReadAsPeopleWriteIt() {
        assertThat(bound("on", "16 maart 2026").on()).isEqualTo("2026-03-16");
        assertThat(bound("on", "16-3-2026").on()).isEqualTo("2026-03-16");
    }

    @Test
    void everyFieldThatCannotBeUnderstoodIsNamedAtOnce() {
        assertThat(errors(Postponed.class, Map.of("on", "31-2-2026", "weeks", "vier")))
                .containsEntry("on", "step.error.day")
                .containsEntry("weeks", "step.error.choice");
        assertThat(errors(TrackChosen.class, Map.of("on", "16-3-2026", "track", "WEIRD")))
                .containsEntry("track", "step.error.choice");
        assertThat(errors(CopySent.class, Map.of("on", "16-3-2026", "to", "een")))
                .containsEntry("to", "step.error.choice");
    }

    @Test
    void aTextOfAMegabyteIsRefusedWithAReason() {
        assertThat(errors(Noted.class, Map.of("on", "16-3-2026", "text", "a".repeat(1_000_000))))
                .containsEntry("text", "step.error.too-long");
    }

    @Test
    void aLineIsShorterThanAStory() {
        assertThat(errors(PartyNamed.class, Map.of("on", "16-3-2026", "party.name", "a".repeat(201))))
                .containsEntry("party.name", "step.error.line-too-long");
    }

    @Test
    void charactersThatNoTextCanHoldAreLeftOut() {
        var typed = Map.of("on", List.of("16-3-2026"), "text", List.of("a\u0000b 😀 \u202Eשלום"));

        assertThat(new StepBinder(typed).bind(Noted.class))
                .extracting(Noted::text)
                .isEqualTo("ab 😀 \u202Eשלום");
    }

    private static Noted bound(String field, String text) {
        var typed = Map.of("text", List.of("tekst"), field, List.of(text));
        var step = new StepBinder(typed).bind(Noted.class);
        if (step == null) throw new AssertionError("not bound");
        return step;
    }

    private static Map<String, String> errors(Class<? extends Step> kind, Map<String, String> typed) {
        var values = new HashMap<String, List<String>>();
        typed.forEach((name, text) -> values.put(name, List.of(text)));
        var binder = new StepBinder(values);
        binder.bind(kind);
        return binder.errors();
    }
}
