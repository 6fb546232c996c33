package nl.aantafel.kernel.web.citizen;

import java.time.LocalDate;
import java.util.List;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.awb.contact.ContactPerson;
import nl.aantafel.kernel.dossier.ContactStep.MessageReceived;
import nl.aantafel.kernel.dossier.ContactStep.MessageSent;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.InformalStep.CommitmentMade;
import nl.aantafel.kernel.dossier.Openness;
import nl.aantafel.kernel.dossier.Recorded;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.dossier.Visibility;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.CompetentOmbudsmen;
import nl.aantafel.kernel.law.CompetentOmbudsmen.Competent;
import nl.aantafel.kernel.web.citizen.StatusSheet.Contact;
import nl.aantafel.kernel.web.citizen.StatusSheet.Promise;
import nl.aantafel.kernel.web.citizen.StatusSheet.Said;
import nl.aantafel.ordinance.Ordinance.Ombudsman;
import nl.aantafel.ordinance.Ordinance.Supporter;
import nl.aantafel.shell.View.Event;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a complaint in plain words, to the citizen whose complaint it is. What is internal is never read here. */
@Component
final class StatusSheets {
    private final Wording words;
    private final StatusStages stages;
    private final StatusAsks asks;

    StatusSheets(Wording words, StatusStages stages, StatusAsks asks) {
        this.words = words;
        this.stages = stages;
        this.asks = asks;
    }

    StatusSheet of(ComplaintView view) {
        var dossier = view.dossier();
        return new StatusSheet(
                dossier.number(),
                dossier.elements().stream().map(Element::title).findFirst().orElse(""),
                dossier.receivedOn(),
                words.say(stateKey(dossier)),
                view.clock("K1")
                        .filter(Clock::isRunning)
                        .map(StatusSheets::lastDay)
                        .orElse(null),
                asks.of(view),
                stages.of(view),
                history(dossier),
                messages(dossier),
                promises(dossier),
                contact(view),
                supporters(view),
                ombudsmen(view),
                view.clock("K5").map(StatusSheets::lastDay).orElse(null),
                CitizenSteps.may(view));
    }

    /** Nobody can call somebody who stays anonymous. */
    private static String stateKey(Dossier dossier) {
        var isUnreachable = dossier.received().openness() == Openness.ANONYMOUS && dossier.stage() == Stage.RECEIVED;
        return isUnreachable
                ? "status.anoniem"
                : "status.stand." + dossier.stage().name();
    }

    private List<Event> history(Dossier dossier) {
        return dossier.history().stream()
                .map(Recorded::step)
                .filter(step -> step.visibility() == Visibility.COMPLAINANT)
                .map(step -> new Event("check", words.maybe(StepTexts.keyOf(step)), words.day(step.on()), null))
                .filter(event -> !event.title().isBlank())
                .toList();
    }

    private static List<Said> messages(Dossier dossier) {
        return dossier.steps().stream()
                .<Said>mapMulti((step, said) -> {
                    if (step instanceof MessageReceived in) said.accept(new Said(true, in.on(), in.text()));
                    if (step instanceof MessageSent out) said.accept(new Said(false, out.on(), out.text()));
                })
                .toList();
    }

    private static List<Promise> promises(Dossier dossier) {
        return dossier.all(CommitmentMade.class)
                .map(made -> promise(made, dossier))
                .toList();
    }

    private static Promise promise(CommitmentMade made, Dossier dossier) {
        var kept = !dossier.openCommitments().contains(made);
        var confirmed = !dossier.unconfirmedCommitments().contains(made);
        return new Promise(made.id().value(), made.what(), made.who(), made.dueOn(), kept, confirmed);
    }

    private static List<Supporter> supporters(ComplaintView view) {
        var laws = view.dossier().elements().stream()
                .flatMap(element -> element.laws().stream())
                .toList();
        return view.circumstances().ordinance().supporters().stream()
                .filter(one -> one.law() == null || laws.isEmpty() || laws.contains(one.law()))
                .toList();
    }

    private static @Nullable Contact contact(ComplaintView view) {
        return ContactPerson.of(view.dossier(), view.today())
                .map(person -> new Contact(person.name(), person.phone()))
                .orElse(null);
    }

    private static List<Ombudsman> ombudsmen(ComplaintView view) {
        return new CompetentOmbudsmen(view.dossier(), view.circumstances())
                .on(view.today()).stream().map(Competent::ombudsman).toList();
    }

    private static LocalDate lastDay(Clock clock) {
        return clock.deadline().lastDay();
    }
}
