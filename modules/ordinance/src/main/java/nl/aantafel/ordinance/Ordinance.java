package nl.aantafel.ordinance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One version of a municipality's ordinance: what it chose where the statute leaves a choice.
 *
 * @param from first day on which it is in force
 * @param citationTitle e.g. {@code Klachtenverordening Nieuwerhaven 2024}
 * @param values chosen values by key of the open term; what is absent has the standard value
 * @param bases local basis by key: the article of the ordinance
 */
public record Ordinance(
        LocalDate from,
        String citationTitle,
        Map<String, Object> values,
        Map<String, String> bases,
        Ombudsman ombudsman,
        List<Supporter> supporters,
        @Nullable Adviser adviser,
        String mandate) {

    /** Who judges after the municipality (Awb 9:17). */
    public record Ombudsman(String name, List<String> address, String phone, String website) {}

    /** Free independent support. {@code law} limits it to one law's complaints; {@code null} means all. */
    public record Supporter(
            String name,
            String phone,
            String website,
            String explanation,
            @Nullable String law) {}

    /**
     * The committee or person of Awb 9:14.
     *
     * @param seats who sits in it, from when until when
     */
    public record Adviser(String name, String composition, List<Seat> seats) {
        public Adviser {
            seats = List.copyOf(seats);
        }

        public Adviser(String name, String composition) {
            this(name, composition, List.of());
        }

        /** The seats that are taken on a day. */
        public List<Seat> seatsOn(LocalDate day) {
            return seats.stream().filter(seat -> seat.isHeldOn(day)).toList();
        }
    }

    /**
     * Somebody's term of office in the committee.
     *
     * @param username of the account; {@code name} is how letters call this person
     * @param until last day; {@code null} while nothing ends it
     */
    public record Seat(
            String username,
            String name,
            Place place,
            LocalDate from,
            @Nullable LocalDate until) {

        /** What somebody is in the committee. */
        public enum Place {
            CHAIR,
            MEMBER,
            DEPUTY,
            /** Serves the committee, does not judge with it. */
            SECRETARY
        }

        boolean isHeldOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }

        /** Hears and advises: everybody but the secretary. */
        public boolean isJudging() {
            return place != Place.SECRETARY;
        }
    }

    public Ordinance {
        values = Map.copyOf(values);
        bases = Map.copyOf(bases);
        supporters = List.copyOf(supporters);
    }

    /** The municipality's choice, or the standard where it chose nothing. */
    public <T> T value(OpenTerm<T> term) {
        var chosen = values.get(term.key());
        return chosen == null ? term.standard() : term.type().cast(chosen);
    }

    /** Where the local choice is laid down, e.g. {@code Klachtenverordening Nieuwerhaven 2024, artikel 4}; empty text when nowhere. */
    public String basis(OpenTerm<?> term) {
        var article = bases.get(term.key());
        return article == null ? "" : citationTitle + ", " + article;
    }
}
