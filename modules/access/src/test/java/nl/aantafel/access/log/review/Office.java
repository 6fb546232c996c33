package nl.aantafel.access.log.review;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.aantafel.access.Compartment;
import nl.aantafel.access.KnownCase;
import nl.aantafel.access.Look;
import nl.aantafel.access.Looking;
import nl.aantafel.access.log.Entry;

/** A week in a big imaginary municipality: people at their own work, and snoopers among them. */
final class Office {
    static final int SNOOPERS = 50;
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);
    private static final int HANDLERS = 300;
    private static final int DOSSIERS_EACH = 12;
    private static final String[] NAMES = {
        "jansen",
        "de vries",
        "bakker",
        "visser",
        "smit",
        "mulder",
        "bos",
        "vos",
        "kok",
        "pol",
        "prins",
        "kaya",
        "amrani"
    };

    private final Random luck;
    private final List<Entry> lines = new ArrayList<>();
    private final Map<UUID, KnownCase> cases = new HashMap<>();
    private final List<UUID> dossiers = new ArrayList<>();
    private final Map<String, String> surnames = new HashMap<>();
    private final Set<String> snoopers = new HashSet<>();

    /** How somebody can be curious. */
    enum Curiosity {
        BROWSES,
        FOLLOWS,
        DIGS_UP_OLD,
        LOOKS_UP_FAMILY,
        LOOKS_UP_THE_STREET,
        WORKS_AT_NIGHT,
        COLLECTS,
        TAKES_LETTERS
    }

    Office(long seed) {
        luck = new Random(seed);
        for (int i = 0; i < HANDLERS; i++) ownDossiers("handler" + i);
        for (int i = 0; i < HANDLERS; i++) workingWeek("handler" + i);
        for (int i = 0; i < 4; i++) coordinator("coordinator" + i);
        var curious = IntStream.range(0, HANDLERS).boxed().collect(Collectors.toList());
        Collections.shuffle(curious, luck);
        curious.subList(0, SNOOPERS).forEach(i -> snoop("handler" + i));
        lines.sort(Comparator.comparing(Entry::at));
    }

    Week week() {
        return new Week(MONDAY, lines, cases, surnames);
    }

    Set<String> snoopers() {
        return snoopers;
    }

    int honest() {
        return HANDLERS + 4 - SNOOPERS;
    }

    private void ownDossiers(String who) {
        surnames.put(who, NAMES[luck.nextInt(NAMES.length)].replaceAll(".* ", "") + luck.nextInt(40));
        for (int i = 0; i < DOSSIERS_EACH; i++) {
            var id = new UUID(luck.nextLong(), luck.nextLong());
            var closed = luck.nextInt(4) == 0 ? MONDAY.minusDays(luck.nextInt(200)) : null;
            var like = Set.of(
                    "name/" + NAMES[luck.nextInt(NAMES.length)].replaceAll(".* ", "") + luck.nextInt(40),
                    "street/straat" + luck.nextInt(400));
            cases.put(id, new KnownCase(id, "KL-" + dossiers.size(), _ -> false, Set.of(who), closed, like));
            dossiers.add(id);
        }
    }

    /** Own dossiers, now and then in the evening; sometimes one of a colleague, to think along. */
    private void workingWeek(String who) {
        for (int i = 0; i < 20 + luck.nextInt(30); i++)
            look(who, ownOf(who), i % 9 == 0 ? Looking.LETTER_READ : Looking.OPENED, luck.nextInt(25) == 0 ? 22 : 0);
        if (luck.nextInt(3) == 0) look(who, openOfAnother(who), Looking.OPENED, 0);
        if (luck.nextInt(30) == 0) look(who, openOfAnother(who), Looking.OPENED, 0);
    }

    /** Watches over everything, every day. */
    private void coordinator(String who) {
        for (int i = 0; i < 120; i++)
            add(who, "COORDINATOR", dossiers.get(luck.nextInt(dossiers.size())), Looking.OPENED, moment(0));
    }

    private void snoop(String who) {
        snoopers.add(who);
        switch (Curiosity.values()[luck.nextInt(Curiosity.values().length)]) {
            case BROWSES -> {
                var start = moment(0);
                for (int i = 0; i < 13 + luck.nextInt(30); i++)
                    add(who, "HANDLER", openOfAnother(who), Looking.OPENED, start.plusSeconds(40L * i));
            }
            case FOLLOWS -> {
                var followed = openOfAnother(who);
                for (int day = 0; day < 2 + luck.nextInt(4); day++)
                    add(
                            who,
                            "HANDLER",
                            followed,
                            Looking.OPENED,
                            MONDAY.plusDays(day).atTime(9 + luck.nextInt(8), 5));
            }
            case DIGS_UP_OLD -> look(who, old(who), Looking.OPENED, 0);
            case LOOKS_UP_FAMILY -> look(who, withName(who), Looking.OPENED, 0);
            case LOOKS_UP_THE_STREET -> sameStreet(who).forEach(id -> look(who, id, Looking.OPENED, 0));
            case WORKS_AT_NIGHT -> look(who, openOfAnother(who), Looking.OPENED, 22);
            case COLLECTS -> {
                for (int i = 0; i < 3 + luck.nextInt(5); i++) look(who, openOfAnother(who), Looking.OPENED, 0);
            }
            case TAKES_LETTERS -> look(who, openOfAnother(who), Looking.LETTER_READ, 0);
        }
    }

    private UUID ownOf(String who) {
        return pick(who, true, false);
    }

    private UUID openOfAnother(String who) {
        return pick(who, false, false);
    }

    private UUID old(String who) {
        while (true) {
            var id = pick(who, false, true);
            var closed = cases.get(id).closedOn();
            if (closed != null && closed.isBefore(MONDAY.minusDays(15))) return id;
        }
    }

    private UUID pick(String who, boolean own, boolean closed) {
        while (true) {
            var id = dossiers.get(luck.nextInt(dossiers.size()));
            if (own)
                id = dossiers.get(Integer.parseInt(who.substring(7)) * DOSSIERS_EACH + luck.nextInt(DOSSIERS_EACH));
            var one = cases.get(id);
            if (one.concerned().contains(who) == own && (own || (one.closedOn() != null) == closed)) return id;
        }
    }

    /** A dossier of somebody with the name of the curious one, whoever's it was. */
    private UUID withName(String who) {
        var id = openOfAnother(who);
        var one = cases.get(id);
        cases.put(
                id,
                new KnownCase(
                        one.complaint(),
                        one.number(),
                        one.keptOut(),
                        one.concerned(),
                        null,
                        Set.of("name/" + surnames.get(who))));
        return id;
    }

    private List<UUID> sameStreet(String who) {
        var ids = List.of(openOfAnother(who), openOfAnother(who));
        for (var id : ids) {
            var one = cases.get(id);
            cases.put(
                    id,
                    new KnownCase(
                            one.complaint(),
                            one.number(),
                            one.keptOut(),
                            one.concerned(),
                            null,
                            Set.of("street/van " + who)));
        }
        return ids;
    }

    private void look(String who, UUID id, Looking how, int hour) {
        add(who, "HANDLER", id, how, moment(hour));
    }

    private LocalDateTime moment(int hour) {
        var day = MONDAY.plusDays(luck.nextInt(5));
        return day.atTime(hour == 0 ? 8 + luck.nextInt(10) : hour, luck.nextInt(60), luck.nextInt(60));
    }

    private void add(String who, String role, UUID id, Looking how, LocalDateTime at) {
        var look = Look.at(how, id, Compartment.COMPLAINT, role.equals("HANDLER") ? "handler" : "coordinator");
        lines.add(new Entry(lines.size() + 1L, at.atZone(Week.HERE).toInstant(), who, role, look, ""));
    }
}
