package nl.aantafel.kernel.web.citizen;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.awb.near.Aftermath;
import nl.aantafel.kernel.awb.near.NeutralLooks;
import nl.aantafel.kernel.awb.near.Support;
import nl.aantafel.kernel.awb.routing.Supervision;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.NearStep.AftermathLooked;
import nl.aantafel.kernel.dossier.NearStep.CompanionNamed;
import nl.aantafel.kernel.dossier.NearStep.Felt;
import nl.aantafel.kernel.dossier.NearStep.HandlingJudged;
import nl.aantafel.kernel.dossier.NearStep.MandateGiven;
import nl.aantafel.kernel.dossier.NearStep.NeutralLook;
import nl.aantafel.kernel.dossier.NearStep.NeutralLookAnswered;
import nl.aantafel.kernel.dossier.NearStep.SupervisionAnswered;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.web.PageSlot;
import nl.aantafel.kernel.web.citizen.NearSheet.Answer;
import nl.aantafel.kernel.web.citizen.NearSheet.Choices;
import nl.aantafel.kernel.web.citizen.NearSheet.May;
import nl.aantafel.ordinance.OpenTerms;
import nl.aantafel.shell.View.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the status page: who comes along, what the contact person may decide, and who looks when trust is gone. */
@Component
@Order(60)
class StatusNear implements PageSlot {
    private final Wording words;

    StatusNear(Wording words) {
        this.words = words;
    }

    @Override
    public Place place() {
        return Place.STATUS;
    }

    @Override
    public String fragment() {
        return "kernel/citizen/dichtbij :: near(${panel})";
    }

    @Override
    public @Nullable NearSheet panel(ComplaintView complaint, @Nullable Step step) {
        var dossier = complaint.dossier();
        var sheet = new NearSheet(
                NeutralLooks.mandate(dossier).map(MandateGiven::mayDecide).orElse(""),
                Support.companion(dossier).map(CompanionNamed::who).orElse(""),
                answers(dossier),
                open(dossier),
                new Choices(looks(complaint), providers(dossier), felt()),
                may(complaint));
        return sheet.isEmpty() ? null : sheet;
    }

    private static May may(ComplaintView complaint) {
        var dossier = complaint.dossier();
        return new May(
                !dossier.isClosed(),
                !dossier.isClosed() && NeutralLooks.open(dossier).isEmpty(),
                Aftermath.open(dossier).isEmpty() && isWatched(complaint),
                dossier.isClosed() && !dossier.has(HandlingJudged.class));
    }

    /** Law.md P-83: so many months after the end. */
    private static boolean isWatched(ComplaintView complaint) {
        var months = complaint.circumstances().ordinance().value(OpenTerms.RETALIATION_MONTHS);
        return complaint
                .dossier()
                .closedOn()
                .filter(closed -> complaint.today().isAfter(closed.plusMonths(months)))
                .isEmpty();
    }

    private List<Answer> answers(Dossier dossier) {
        return dossier.steps().stream()
                .flatMap(step -> answer(step, dossier).stream())
                .toList();
    }

    private Optional<Answer> answer(Step step, Dossier dossier) {
        if (step instanceof NeutralLookAnswered neutral)
            return said(
                    neutral.agreed() ? "near.neutraal.ja" : "near.neutraal.nee",
                    neutral.person(),
                    neutral.explanation());
        if (step instanceof AftermathLooked looked)
            return said("near.gevolgen." + looked.connection(), "", looked.explanation());
        if (step instanceof SupervisionAnswered answered) {
            var provider = dossier.party(answered.provider()).map(Party::name).orElse("");
            var kept = answered.keepsAgreements() ? "near.aanbieder.wel" : "near.aanbieder.niet";
            return said(kept, provider, answered.explanation());
        }
        return Optional.empty();
    }

    private Optional<Answer> said(String key, String about, String explanation) {
        return Optional.of(new Answer(words.say(key, about), explanation));
    }

    private List<String> open(Dossier dossier) {
        return Stream.of(
                        NeutralLooks.open(dossier).map(_ -> "near.neutraal.wacht"),
                        Aftermath.open(dossier).map(_ -> "near.gevolgen.wacht"),
                        Supervision.open(dossier).findFirst().map(_ -> "near.aanbieder.wacht"))
                .flatMap(Optional::stream)
                .map(words::say)
                .toList();
    }

    /** The providers a question can be about. */
    private static List<Choice> providers(Dossier dossier) {
        return dossier.parties().stream()
                .filter(party -> party.role() == PartyRole.PROVIDER && party.isKnown())
                .map(party -> new Choice(String.valueOf(party.id().value()), party.name()))
                .toList();
    }

    /** The committee only where there is one. */
    private List<Choice> looks(ComplaintView complaint) {
        var hasCommittee = complaint.circumstances().ordinance().adviser() != null;
        return Arrays.stream(NeutralLook.values())
                .filter(look -> look != NeutralLook.COMMITTEE || hasCommittee)
                .map(look -> new Choice(look.name(), words.say("near.neutraal." + look)))
                .toList();
    }

    private List<Choice> felt() {
        return Arrays.stream(Felt.values())
                .map(felt -> new Choice(felt.name(), words.say("near.eerlijk." + felt)))
                .toList();
    }
}
