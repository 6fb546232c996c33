package nl.aantafel.kernel.dossier;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.CircleStep.ShieldLifted;
import nl.aantafel.kernel.dossier.CircleStep.TeamMemberAdded;
import nl.aantafel.kernel.dossier.CircleStep.TeamMemberLeft;
import nl.aantafel.kernel.dossier.CircleStep.UnitKeptOut;

/** Who stands around a dossier, derived from its facts. */
public record Circle(Dossier dossier) {

    /** Usernames of colleagues who work on it beside the handler. */
    public Set<String> team() {
        var team = new LinkedHashSet<String>();
        for (var step : dossier.steps()) {
            if (step instanceof TeamMemberAdded added) team.add(added.staff());
            if (step instanceof TeamMemberLeft left) team.remove(left.staff());
        }
        return Set.copyOf(team);
    }

    /** Who wrote the first word down: a username, or the citizen or program. */
    public String recorder() {
        return dossier.history().isEmpty() ? "" : dossier.history().getFirst().by();
    }

    public Stream<UnitKeptOut> unitsKeptOut() {
        return dossier.all(UnitKeptOut.class);
    }

    /** The citizen chose not to be known to everybody who handles it (report p. 38). */
    public boolean isShielded() {
        return dossier.received().openness() != Openness.OPEN;
    }

    /** Usernames of those who were told the name all the same. */
    public Set<String> liftedFor() {
        return dossier.all(ShieldLifted.class).map(ShieldLifted::staff).collect(Collectors.toUnmodifiableSet());
    }

    /** More people of one family speak in it: what each told stays apart (law.md S-081). */
    public boolean hasWalls() {
        return dossier.parties().stream()
                .anyMatch(party -> party.role() == PartyRole.PARENT || party.role() == PartyRole.OTHER_RELATIVE);
    }

    /** The handler or somebody of the team. */
    public boolean isAtWork(String username) {
        return dossier.handler()
                        .filter(handler -> handler.staff().equals(username))
                        .isPresent()
                || team().contains(username);
    }
}
