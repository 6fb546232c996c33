package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import java.util.List;
import java.util.Set;
import nl.aantafel.kernel.dossier.AssessmentStep.TableCalled;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.LegalCalendar;

/** S-186: three different working days to choose from, the last one within ten working days. */
public record ThreeDaysWithinTenWorkingDays(LegalCalendar calendar) implements Rule<TableCalled> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(TableCalled step, Dossier dossier) {
        var days = List.of(step.first(), step.second(), step.third());
        var last = calendar.addWorkingDays(step.on(), 10);
        return Set.copyOf(days).size() == 3
                && days.stream().allMatch(day -> day.isAfter(step.on()) && !day.isAfter(last))
                && days.stream().noneMatch(calendar::isOffDay);
    }
}
