package nl.aantafel.kernel.web.casefile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Basis;
import nl.aantafel.kernel.web.PageSlot;
import nl.aantafel.kernel.web.Phrases;
import nl.aantafel.kernel.web.step.StepText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** With the documents of a case: on what ground we use personal data in the steps that were taken (S-149). */
@Component
class BasisPanel implements PageSlot {
    private final StepText texts;
    private final Phrases phrases;

    BasisPanel(StepText texts, Phrases phrases) {
        this.texts = texts;
        this.phrases = phrases;
    }

    /** @param steps what we did on this ground, each kind once */
    record Ground(String name, String article, List<String> steps) {}

    @Override
    public Place place() {
        return Place.CASE;
    }

    @Override
    public String fragment() {
        return "kernel/basis :: card(${panel.content})";
    }

    @Override
    public List<Ground> panel(ComplaintView complaint, @Nullable Step step) {
        var grounds = new EnumMap<Basis, Set<String>>(Basis.class);
        complaint
                .dossier()
                .steps()
                .forEach(taken -> grounds.computeIfAbsent(Basis.of(taken), _ -> new LinkedHashSet<>())
                        .add(texts.title(taken)));
        var shown = new ArrayList<Ground>();
        grounds.forEach((basis, steps) -> shown.add(
                new Ground(phrases.say("basis." + basis.name()), basis.article().toString(), List.copyOf(steps))));
        return shown;
    }
}
