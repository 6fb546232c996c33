package nl.aantafel.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.aantafel.demo.Act.Takes;
import nl.aantafel.kernel.dossier.ContactStep.PrivacyChoiceMade;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.FormalStep.CopySent;
import nl.aantafel.kernel.dossier.FormalStep.Heard;
import nl.aantafel.kernel.dossier.FormalStep.HearingAnswered;
import nl.aantafel.kernel.dossier.FormalStep.HearingOffered;
import nl.aantafel.kernel.dossier.FormalStep.HearingReported;
import nl.aantafel.kernel.dossier.InformalStep.Track;
import nl.aantafel.kernel.dossier.InformalStep.TrackChosen;
import nl.aantafel.kernel.dossier.ObjectionStep.TreatedAsObjection;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.statute.LegalCalendar;
import org.jspecify.annotations.Nullable;

/** Turns what is written down into what happens, day by day. */
final class Retelling {
    private static final int ANSWER_DAYS = 14;
    /** What the committee does itself where there is one (Awb 9:15). */
    private static final Set<String> OF_THE_COMMITTEE =
            Set.of("Heard", "HearingReported", "HearingWaived", "HearingDelegated", "Advised");

    private static final String SECRETARY = "secretaris";
    private final Intake intake;
    private final boolean hasCommittee;
    private final Days days;
    private String handler = "behandelaar";

    private Retelling(Script script, Days days, Cast cast) {
        this.days = days;
        this.hasCommittee = cast.hasAdviser();
        this.intake = new Intake(script, days, cast);
    }

    /**
     * Everything that happens in a story up to and including today.
     *
     * @throws IllegalArgumentException when something is written down that cannot be
     */
    static List<Act> of(Script script, LocalDate today, LegalCalendar calendar, Cast cast) {
        var retelling = new Retelling(script, Days.of(script, today, calendar), cast);
        var acts = new ArrayList<Act>();
        acts.add(retelling.intake.firstWord());
        for (var day : script.days()) retelling.acts(new HashMap<>(day)).forEach(acts::add);
        return List.copyOf(acts);
    }

    private Stream<Act> acts(Map<String, Object> written) {
        var number = (int) Objects.requireNonNull(written.remove("day"), "Een dag ontbreekt");
        var what = (String) Objects.requireNonNull(written.remove("take"), "Een stap ontbreekt");
        return switch (what) {
            case "Opened" -> opened(number, (String) written.getOrDefault("to", "behandelaar"));
            case "Formal" -> formal(number, written);
            case "HeardTogether" -> heard(number, true, written);
            case "HeardApart" -> heard(number, false, written);
            case "SentOnAsObjection" -> objection(number, written);
            default -> Stream.of(step(number, what, written));
        };
    }

    private Stream<Act> opened(int number, String to) {
        handler = to;
        return intake.opened(number, to);
    }

    /** The formal way: choose it, ask about the copy, send it, and invite both sides. */
    private Stream<Act> formal(int number, Map<String, Object> written) {
        var day = days.day(number);
        var next = days.day(number + 1);
        var enclosures = Set.copyOf(strings(written.get("enclosures")));
        var chosen = Stream.of(
                new TrackChosen(day, Track.FORMAL, !written.containsKey("ours")),
                new PrivacyChoiceMade(day, !enclosures.isEmpty(), text(written.get("wishes"))));
        var copies = intake.respondents().stream().map(to -> new CopySent(next, to, enclosures));
        var proposal = text(written.get("proposal"));
        var invitations = bothSides().map(to -> new HearingOffered(next, to, next.plusDays(ANSWER_DAYS), proposal));
        return by(Stream.of(chosen, copies, invitations).flatMap(steps -> steps));
    }

    /** Both sides say yes, are heard, and a report is made. */
    private Stream<Act> heard(int number, boolean together, Map<String, Object> written) {
        var answered = days.day(number - 2);
        var day = days.day(number);
        var attendees = text(written.get("attendees"));
        var yes = bothSides().map(by -> new HearingAnswered(answered, by, true));
        var heard = bothSides().map(who -> new Heard(day, who, together, attendees));
        var report = Stream.of(new HearingReported(days.day(number + 1), day, text(written.get("report"))));
        return by(Stream.of(yes, heard, report).flatMap(steps -> steps));
    }

    /** The day of the first word goes along (Awb 6:15 lid 3). */
    private Stream<Act> objection(int number, Map<String, Object> written) {
        var element = new ElementId((int) written.getOrDefault("element", 1));
        var alsoComplaint = !written.containsKey("only");
        return by(Stream.of(new TreatedAsObjection(days.day(number), element, days.received(), alsoComplaint)));
    }

    private Stream<PartyId> bothSides() {
        return Stream.concat(Stream.of(PartyId.COMPLAINANT), intake.respondents().stream());
    }

    private Stream<Act> by(Stream<? extends Step> steps) {
        return steps.map(step -> new Takes(who(step.getClass().getSimpleName()), step, ""));
    }

    private String who(String kind) {
        return hasCommittee && OF_THE_COMMITTEE.contains(kind) ? SECRETARY : handler;
    }

    private Act step(int number, String kind, Map<String, Object> written) {
        var by = (String) written.getOrDefault("as", who(kind));
        var anyway = text(written.get("anyway"));
        var day = days.day(number);
        written.keySet().removeAll(Set.of("as", "anyway"));
        return new Takes(by, KindsOfStep.read(kind, written, new Facts(day)), anyway);
    }

    private static String text(@Nullable Object written) {
        return written == null ? "" : written.toString().strip();
    }

    private static List<String> strings(@Nullable Object written) {
        return written instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }
}
