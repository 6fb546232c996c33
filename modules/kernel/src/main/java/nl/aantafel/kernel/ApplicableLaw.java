package nl.aantafel.kernel;

import java.util.List;
import nl.aantafel.kernel.law.RoutingTable;
import nl.aantafel.kernel.law.SectoralLaw;
import nl.aantafel.tenancy.Municipalities;
import org.springframework.stereotype.Component;

/** Which of the laws on board hold in the bound municipality. */
@Component
public class ApplicableLaw {
    private final List<SectoralLaw> onBoard;
    private final Municipalities municipalities;

    ApplicableLaw(List<SectoralLaw> onBoard, Municipalities municipalities) {
        this.onBoard = onBoard;
        this.municipalities = municipalities;
        RoutingTable.of(onBoard); // two modules with the same row must not start
    }

    public LawInForce here() {
        var inForce = municipalities.current().laws();
        return new LawInForce(
                onBoard.stream().filter(law -> inForce.contains(law.key())).toList());
    }
}
