package nl.aantafel.kernel.web.citizen;

import java.util.Arrays;
import java.util.Optional;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.dossier.NearStep;
import nl.aantafel.kernel.dossier.NearStep.AftermathTold;
import nl.aantafel.kernel.dossier.NearStep.CompanionNamed;
import nl.aantafel.kernel.dossier.NearStep.Felt;
import nl.aantafel.kernel.dossier.NearStep.HandlingJudged;
import nl.aantafel.kernel.dossier.NearStep.NeutralLook;
import nl.aantafel.kernel.dossier.NearStep.NeutralLookAsked;
import nl.aantafel.kernel.dossier.NearStep.SupervisionAsked;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the citizen tells and asks about staying near; see {@link StatusNear}. */
@Controller
class NearPage {
    private static final String HERE = "redirect:/status/mijn-klacht?gelukt=";
    private static final String WORDS = "tekst";
    private static final String KEY = "eenmalig";
    private final OwnComplaint own;
    private final StatusModel page;

    NearPage(OwnComplaint own, StatusModel page) {
        this.own = own;
        this.page = page;
    }

    /** "Wie brengt u mee?" (Awb 2:1 lid 2). */
    @PostMapping("/status/meenemen")
    String bring(
            @RequestParam(WORDS) String typed,
            @RequestParam(name = "wensen", defaultValue = "") String wishes,
            @RequestParam(KEY) String key,
            Model model) {
        var who = Typed.clean(typed).replace('\n', ' ');
        var view = own.view();
        if (!page.isGood(who) || !isBearable(wishes)) return page.wrong(model, view, "meenemen", who);
        return taken(new CompanionNamed(view.today(), who.strip(), Typed.clean(wishes)), key, "meenemen");
    }

    /** Somebody who stands further away; nobody has to say why (S-037). */
    @PostMapping("/status/neutraal")
    String neutral(
            @RequestParam(name = "wie", defaultValue = "") String chosen,
            @RequestParam(name = WORDS, defaultValue = "") String typed,
            @RequestParam(KEY) String key,
            Model model) {
        var view = own.view();
        var look = named(NeutralLook.class, chosen);
        if (look.isEmpty() || !isBearable(typed)) return page.wrong(model, view, "neutraal", blankUnlessLong(typed));
        return taken(new NeutralLookAsked(view.today(), look.get(), Typed.clean(typed)), key, "neutraal");
    }

    /** "Is er na uw klacht iets veranderd?" (S-032). */
    @PostMapping("/status/gevolgen")
    String aftermath(@RequestParam(WORDS) String typed, @RequestParam(KEY) String key, Model model) {
        var text = Typed.clean(typed);
        var view = own.view();
        if (!page.isGood(text)) return page.wrong(model, view, "gevolgen", text);
        return taken(new AftermathTold(view.today(), text), key, "gevolgen");
    }

    /** "Houdt de aanbieder zich aan de afspraken?" (RT-12). */
    @PostMapping("/status/aanbieder")
    String supervision(
            @RequestParam(name = "over", defaultValue = "") String chosen,
            @RequestParam(WORDS) String typed,
            @RequestParam(KEY) String key,
            Model model) {
        var text = Typed.clean(typed);
        var view = own.view();
        var provider = provider(chosen, view);
        if (provider.isEmpty()) return page.wrong(model, view, "aanbieder", blankUnlessLong(text));
        if (!page.isGood(text)) return page.wrong(model, view, "aanbieder", text);
        return taken(new SupervisionAsked(view.today(), provider.get(), text), key, "aanbieder");
    }

    /** Four short questions afterwards (S-138); all four or none, because half an answer cannot be compared. */
    @PostMapping("/status/eerlijk")
    String judge(
            @RequestParam(name = "gehoord", defaultValue = "") String heard,
            @RequestParam(name = "respect", defaultValue = "") String respected,
            @RequestParam(name = "uitgelegd", defaultValue = "") String clear,
            @RequestParam(name = "onpartijdig", defaultValue = "") String neutral,
            @RequestParam(KEY) String key,
            Model model) {
        var view = own.view();
        var felt = Arrays.asList(heard, respected, clear, neutral).stream()
                .flatMap(text -> named(Felt.class, text).stream())
                .toList();
        if (felt.size() < 4) return page.wrong(model, view, "eerlijk", "");
        var judged = new HandlingJudged(view.today(), felt.get(0), felt.get(1), felt.get(2), felt.get(3), "");
        return taken(judged, key, "eerlijk");
    }

    private String taken(NearStep step, String key, String done) {
        own.take(step, key);
        return HERE + done;
    }

    /** Only what this complaint names. */
    private static Optional<PartyId> provider(String chosen, ComplaintView view) {
        return view.dossier().parties().stream()
                .map(Party::id)
                .filter(id -> String.valueOf(id.value()).equals(chosen))
                .findFirst();
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    private static boolean isBearable(String text) {
        return IntakeLimits.length(text) <= IntakeLimits.STORY;
    }

    /** The page says "too long" only about what is. */
    private static String blankUnlessLong(String text) {
        return isBearable(text) ? "" : text;
    }
}
