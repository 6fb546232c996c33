package nl.aantafel.kernel;

import java.util.List;
import nl.aantafel.kernel.chamber.CommitteeNote;
import nl.aantafel.kernel.chamber.DraftAdvice;
import nl.aantafel.ordinance.Ordinance.Seat;

/** A complaint as it lies on the committee's table. */
public record CommitteeFile(ComplaintView complaint, List<CommitteeNote> notes, DraftAdvice draft, List<Seat> seats) {
    public CommitteeFile {
        notes = List.copyOf(notes);
        seats = List.copyOf(seats);
    }
}
