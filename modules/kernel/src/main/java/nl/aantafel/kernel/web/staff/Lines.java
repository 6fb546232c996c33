package nl.aantafel.kernel.web.staff;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.aantafel.kernel.persistence.WorkListRow;
import nl.aantafel.kernel.web.Badges;
import nl.aantafel.kernel.web.Phrases;
import org.springframework.stereotype.Component;

/** Puts the rows of a list into words. */
@Component
class Lines {
    private final Badges badges;
    private final Phrases phrases;

    Lines(Badges badges, Phrases phrases) {
        this.badges = badges;
        this.phrases = phrases;
    }

    List<Line> of(List<WorkListRow> rows, LocalDate today) {
        return rows.stream().map(row -> line(row, today)).toList();
    }

    private Line line(WorkListRow row, LocalDate today) {
        var laws = Arrays.stream(row.laws().split(","))
                .filter(law -> !law.isEmpty())
                .map(this::law)
                .toList();
        return new Line(
                row,
                badges.of(row.dueOn(), row.isOpen(), row.waiting(), today),
                next(row),
                phrases.say("enum.Stage." + row.stage()),
                laws);
    }

    private String next(WorkListRow row) {
        if (row.nextKey().isEmpty()) return phrases.say("work.nothingNext");
        var next = phrases.say("obligation." + row.nextKey());
        return row.nextArticle().isEmpty() ? next : next + " (" + row.nextArticle() + ")";
    }

    private String law(String key) {
        var name = phrases.maybe("law." + key);
        return name.isEmpty() ? key : name;
    }
}
