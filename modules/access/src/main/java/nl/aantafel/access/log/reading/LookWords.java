package nl.aantafel.access.log.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.aantafel.access.Role;
import nl.aantafel.access.log.reading.Colleagues.Colleague;
import nl.aantafel.access.log.reading.Glances.Glance;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a glance in words, for the citizen and for staff. */
@Component
public class LookWords {
    /** A citizen meets these people in the handling anyway; of others the function and the unit are enough (AVG 15). */
    private static final Set<Role> KNOWN_BY_NAME = Set.of(
            Role.COORDINATOR,
            Role.HANDLER,
            Role.SECRETARY,
            Role.COMMITTEE_CHAIR,
            Role.COMMITTEE_MEMBER,
            Role.COMMITTEE_DEPUTY);

    private final MessageSource texts;

    LookWords(MessageSource texts) {
        this.texts = texts;
    }

    /** @param name empty where the function is enough */
    public record Told(
            String day, String time, String name, String function, String unit, List<String> what, String why) {}

    Told forCitizen(Glance glance, @Nullable Colleague who, Locale language) {
        return told(glance, who, isKnownByName(glance.roles()), language);
    }

    Told forStaff(Glance glance, @Nullable Colleague who, Locale language) {
        return told(glance, who, true, language);
    }

    private Told told(Glance glance, @Nullable Colleague who, boolean isNamed, Locale language) {
        return new Told(
                day(glance.day(), language),
                time(glance, language),
                isNamed ? who == null ? glance.account() : who.name() : "",
                function(glance.roles(), language),
                who == null ? "" : who.unit(),
                glance.how().stream()
                        .map(how -> say("log.how." + how.name(), language, glance.apart()))
                        .toList(),
                why(glance, language));
    }

    private static boolean isKnownByName(String roles) {
        return KNOWN_BY_NAME.stream().map(Role::name).anyMatch(List.of(roles.split(","))::contains);
    }

    public String function(String roles, Locale language) {
        return Arrays.stream(roles.split(","))
                .filter(role -> !role.isEmpty())
                .map(role -> say("log.role." + role, language))
                .collect(Collectors.joining(", "));
    }

    private String why(Glance glance, Locale language) {
        var why = maybe("log.why." + glance.rule(), language);
        var purpose = glance.purpose().isEmpty() ? "" : maybe("log.purpose." + glance.purpose(), language);
        var said = why.isEmpty() ? say("log.why.other", language) : why;
        return purpose.isEmpty() ? said : said + " " + purpose;
    }

    private String time(Glance glance, Locale language) {
        var first = clock(glance.first());
        return glance.looks() == 1
                ? say("log.once", language, first)
                : say("log.times", language, glance.looks(), first, clock(glance.last()));
    }

    public static String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(day);
    }

    /** Day and time. */
    public static String moment(Instant moment, Locale language) {
        return day(LocalDate.ofInstant(moment, Glances.HERE), language) + ", " + clock(moment);
    }

    private static String clock(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm").withZone(Glances.HERE).format(moment);
    }

    public String say(String key, Locale language, Object... arguments) {
        return texts.getMessage(key, arguments, language);
    }

    private String maybe(String key, Locale language) {
        return Objects.requireNonNullElse(texts.getMessage(key, null, "", language), "");
    }
}
