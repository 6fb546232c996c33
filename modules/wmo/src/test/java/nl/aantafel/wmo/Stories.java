package nl.aantafel.wmo;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.aantafel.kernel.dossier.Conduct;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Remark;
import org.jspecify.annotations.Nullable;

/** Short ways to tell a story about support at home, and to look at what the law says to it. */
final class Stories {
    static final String DAY = "2026-03-10";

    private Stories() {}

    static ComplaintStory wmo() {
        return about(Set.of(), null);
    }

    static ComplaintStory themed(String theme) {
        return about(Set.of(theme), null);
    }

    static ComplaintStory about(Set<String> themes, @Nullable PartyId whose) {
        var plain = Elements.under(1, "wmo");
        var conduct = new Conduct(plain.conduct().description(), null, whose, true);
        var element = new Element(plain.id(), plain.title(), conduct, plain.matter(), plain.laws(), themes, null);
        return aComplaint()
                .under(new Wmo())
                .received("2026-03-09")
                .named("2026-03-09", People.provider())
                .described("2026-03-09", element);
    }

    static List<String> keys(ComplaintStory story) {
        return story.remarks().stream().map(Remark::key).toList();
    }

    static List<String> next(ComplaintStory story) {
        return story.obligations().stream().map(Obligation::key).toList();
    }

    /** The articles of what refuses this step. */
    static List<String> articles(ComplaintStory story, Step step) {
        return story.procedure(step.on()).breaches(step, story.dossier()).stream()
                .map(breach -> breach.article().toString())
                .toList();
    }

    static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : parse(day);
    }
}
