package nl.aantafel.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.aantafel.access.Role;
import nl.aantafel.access.StaffDirectory;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.kernel.NeedToKnow.Standing;
import nl.aantafel.kernel.awb.circle.Colleague;
import nl.aantafel.kernel.awb.circle.LikelyInvolved;
import nl.aantafel.kernel.awb.circle.LikelyInvolved.Proposal;
import nl.aantafel.kernel.dossier.Circle;
import nl.aantafel.kernel.dossier.CircleStep.UnitKeptOut;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import org.springframework.stereotype.Component;

/** Who stands around a complaint, computed on the whole dossier, for those who may see it. */
@Component
public class CircleOfCase {
    private final NeedToKnow need;
    private final StaffDirectory directory;
    private final Handlers handlers;

    CircleOfCase(NeedToKnow need, StaffDirectory directory, Handlers handlers) {
        this.need = need;
        this.directory = directory;
        this.handlers = handlers;
    }

    /**
     * @param team usernames
     * @param involved usernames of people who are kept out
     * @param units that are kept out, whether their period runs or not
     * @param proposals whom the facts point at; only for who decides on them
     * @param eligible who can handle it
     * @param handlerIsOut the handler is kept out, so that another must be assigned
     * @param names of colleagues by username
     */
    public record Around(
            Standing standing,
            Set<String> team,
            Set<String> involved,
            List<UnitKeptOut> units,
            List<Proposal> proposals,
            List<Staff> eligible,
            boolean handlerIsOut,
            boolean isShielded,
            Set<String> liftedFor,
            Map<String, String> names) {

        /** Nobody can handle it: the alarm that may not be silent. */
        public boolean isStuck() {
            return eligible.isEmpty();
        }
    }

    /** @param dossier the whole of it, which the one who asks may have opened in part */
    Around of(ComplaintId id, Dossier dossier) {
        var standing = need.standing(id, dossier);
        var circle = new Circle(dossier);
        var staff = directory.withRole(Role.values());
        var eligible = handlers.eligible(id, dossier, staff);
        return new Around(
                standing,
                circle.team(),
                dossier.involved(),
                circle.unitsKeptOut().toList(),
                standing.keepsOut() ? proposals(dossier, staff) : List.of(),
                eligible,
                !dossier.isClosed() && handlerIsOut(dossier, staff),
                circle.isShielded(),
                circle.liftedFor(),
                staff.stream().collect(Collectors.toMap(Staff::username, Staff::name)));
    }

    private static List<Proposal> proposals(Dossier dossier, List<Staff> staff) {
        var colleagues = staff.stream()
                .map(one -> new Colleague(one.username(), one.name(), one.unit()))
                .toList();
        return new LikelyInvolved(dossier, colleagues).proposals();
    }

    private boolean handlerIsOut(Dossier dossier, List<Staff> staff) {
        var kept = AccessFacts.exclusionsIn(new Circle(dossier));
        LocalDate today = need.today();
        var handler = dossier.handler().map(HandlerAssigned::staff).orElse("");
        return staff.stream()
                .filter(one -> one.username().equals(handler))
                .anyMatch(one -> kept.keepOut(one.reader(), today));
    }
}
