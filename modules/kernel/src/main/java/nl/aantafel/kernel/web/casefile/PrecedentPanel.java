package nl.aantafel.kernel.web.casefile;

import java.util.List;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.NeedToKnow;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.persistence.Precedents;
import nl.aantafel.kernel.web.PageSlot;
import nl.aantafel.kernel.web.Phrases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Beside the judgement of somebody who felt treated otherwise than others: how it ended before (S-157). */
@Component
class PrecedentPanel implements PageSlot {
    private static final String THEME = "unequal-treatment";
    private static final int YEARS = 2;

    private final Precedents precedents;
    private final NeedToKnow need;
    private final Phrases phrases;

    PrecedentPanel(Precedents precedents, NeedToKnow need, Phrases phrases) {
        this.need = need;
        this.precedents = precedents;
        this.phrases = phrases;
    }

    @Override
    public Place place() {
        return Place.JUDGEMENT;
    }

    @Override
    public String fragment() {
        return "kernel/precedents :: card(${panel.content})";
    }

    @Override
    public @Nullable List<String> panel(ComplaintView complaint, @Nullable Step step) {
        if (complaint.dossier().elements().stream()
                .noneMatch(element -> element.themes().contains(THEME))) return null;
        return precedents
                .since(
                        complaint.today().minusYears(YEARS),
                        THEME,
                        complaint.id().value(),
                        need.visible())
                .stream()
                .map(outcome -> phrases.say("enum.Judgement." + outcome.judgement()) + ": " + outcome.dossiers())
                .toList();
    }
}
