package nl.aantafel.access.log.review;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import nl.aantafel.access.log.Entry;

/** Somebody looked in the evening after ten, in the night or in the weekend, at a dossier without a part in it. */
final class LookedAtNight implements ReviewRule {
    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final LocalTime NIGHT = LocalTime.of(22, 0);
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    @Override
    public Optional<Finding> of(String account, Week week) {
        var late = week.withoutPart(account).stream()
                .filter(LookedAtNight::isAtNight)
                .toList();
        var dossiers = Week.dossiers(late);
        return when(dossiers.size(), 1, account, dossiers);
    }

    private static boolean isAtNight(Entry line) {
        var moment = line.at().atZone(Week.HERE);
        var time = moment.toLocalTime();
        return WEEKEND.contains(moment.getDayOfWeek()) || time.isBefore(MORNING) || !time.isBefore(NIGHT);
    }
}
