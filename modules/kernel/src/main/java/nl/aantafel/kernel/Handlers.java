package nl.aantafel.kernel;

import java.util.List;
import nl.aantafel.access.AccessDecisions;
import nl.aantafel.access.Role;
import nl.aantafel.access.StaffDirectory;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.kernel.dossier.Dossier;
import org.springframework.stereotype.Component;

/** Who can handle a complaint: colleagues with a role for it who are not kept out (Awb 9:7). Whoever leads instead is not counted. */
@Component
class Handlers {
    private static final List<Role> ROLES = List.of(Role.COORDINATOR, Role.HANDLER, Role.SECRETARY);
    private final StaffDirectory directory;
    private final AccessFacts facts;

    Handlers(StaffDirectory directory, AccessFacts facts) {
        this.directory = directory;
        this.facts = facts;
    }

    List<Staff> eligible(ComplaintId id, Dossier dossier) {
        return eligible(id, dossier, directory.withRole(Role.COORDINATOR, Role.HANDLER, Role.SECRETARY));
    }

    /** Of these colleagues. */
    List<Staff> eligible(ComplaintId id, Dossier dossier, List<Staff> colleagues) {
        var about = facts.of(id, dossier);
        return colleagues.stream()
                .filter(colleague -> ROLES.stream().anyMatch(colleague::is))
                .filter(colleague -> AccessDecisions.mayBeHandler(colleague, about, facts.now()))
                .toList();
    }
}
