package nl.aantafel.ordinance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.aantafel.ordinance.Ordinance.Ombudsman;
import org.jspecify.annotations.Nullable;

/** Who is ombudsman for which organ, from when until when (Awb 9:17): one for each organ on each day. */
public record OmbudsmanRegister(List<Competence> competences) {
    /** The organ of the municipality itself, where a line names none. */
    public static final String MUNICIPALITY = "gemeente";

    /** Whoever has none of its own has this one (Wet Nationale ombudsman 1a). */
    public static final Ombudsman NATIONAL = new Ombudsman(
            "Nationale ombudsman",
            List.of("Postbus 93122", "2509 AC Den Haag"),
            "0800 33 55 555",
            "www.nationaleombudsman.nl");

    private static final Pattern JOINT_BODY =
            Pattern.compile("\\bgemeenschappelijke regeling\\b|^GR\\b", Pattern.CASE_INSENSITIVE);

    /** What an ombudsman can be (Awb 9:17). There is no kind for a dispute body or an official: those are none. */
    public enum Kind {
        NATIONAL,
        MUNICIPAL,
        COMMISSION,
        JOINT
    }

    /** @param until last day; {@code null} while no end is known */
    public record Competence(
            String organ, LocalDate from, @Nullable LocalDate until, Kind kind, Ombudsman ombudsman) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }

        boolean overlaps(Competence other) {
            return organ.equalsIgnoreCase(other.organ) && (other.holdsOn(from) || holdsOn(other.from));
        }
    }

    public OmbudsmanRegister {
        competences = List.copyOf(competences);
    }

    /**
     * The one ombudsman of an organ on a day. A joint body of municipalities has its own or the National Ombudsman, never
     * the municipality's (Awb 9:17, R-O-6); what we do not know as another organ is the municipality itself (Awb 9:1 lid 2).
     *
     * @param municipalitys for the municipality when the register has none on that day
     */
    public Ombudsman competentFor(String organ, LocalDate day, Supplier<Ombudsman> municipalitys) {
        var name = organ.strip();
        return isOtherOrgan(name)
                ? on(name, day).orElse(NATIONAL)
                : on(MUNICIPALITY, day).orElseGet(municipalitys);
    }

    private boolean isOtherOrgan(String name) {
        if (name.equalsIgnoreCase(MUNICIPALITY)) return false;
        return JOINT_BODY.matcher(name).find()
                || competences.stream()
                        .anyMatch(competence -> competence.organ().equalsIgnoreCase(name));
    }

    public Optional<Ombudsman> on(String organ, LocalDate day) {
        return competences.stream()
                .filter(competence -> competence.organ().equalsIgnoreCase(organ) && competence.holdsOn(day))
                .map(Competence::ombudsman)
                .findFirst();
    }

    /** Gemeentewet 81p: an ombudsman of one's own begins on 1 January and ends on 31 December. Dutch sentences. */
    public List<String> warnings() {
        return competences.stream()
                .filter(competence -> competence.kind() != Kind.NATIONAL)
                .flatMap(OmbudsmanRegister::warnings)
                .toList();
    }

    private static Stream<String> warnings(Competence competence) {
        var name = competence.ombudsman().name();
        var until = competence.until();
        var begins = competence.from().getDayOfYear() == 1
                ? Stream.<String>empty()
                : Stream.of(
                        "%s begint op %s en niet op 1 januari (Gemeentewet 81p)".formatted(name, competence.from()));
        var ends = until == null || until.plusDays(1).getDayOfYear() == 1
                ? Stream.<String>empty()
                : Stream.of("%s eindigt op %s en niet op 31 december (Gemeentewet 81p)".formatted(name, until));
        return Stream.concat(begins, ends);
    }
}
