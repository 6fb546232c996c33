package nl.aantafel.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.aantafel.MovableClock;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Subject;
import nl.aantafel.correspondence.outbox.Answer;
import nl.aantafel.correspondence.outbox.PostRoom;
import nl.aantafel.correspondence.outbox.Waiting;
import nl.aantafel.correspondence.outbox.Waiting.Enclosure;

/** The coordinator who brings the letters to the post, each on the day after it was written; the newest still wait. */
record PostRound(PostRoom room, MovableClock clock, Subject coordinator) {
    private static final int STILL_ON_THE_DESK = 3;

    void walk(LocalDate today) {
        var last = today.minusDays(STILL_ON_THE_DESK);
        for (var ready = ready(last); !ready.isEmpty(); ready = ready(last)) ready.forEach(this::post);
    }

    private List<Waiting> ready(LocalDate last) {
        return CurrentSubject.callAs(coordinator, room::waiting).stream()
                .filter(letter -> letter.on().isBefore(last) && letter.answers().contains(Answer.POSTED))
                .toList();
    }

    private void post(Waiting letter) {
        var all = letter.toAdd().stream().map(Enclosure::number).collect(Collectors.toSet());
        clock.runOn(
                letter.on().plusDays(1),
                () -> CurrentSubject.runAs(coordinator, () -> room.answer(letter.id(), Answer.POSTED, all)));
    }
}
