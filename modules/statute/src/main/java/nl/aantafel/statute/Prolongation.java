package nl.aantafel.statute;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the calendar does to the bare end of one term, in two steps: off an off day, then on to two working days. */
record Prolongation(Term term, OffDays offDays) {

    /** Where the term ends, and the sentences that say why. */
    record End(LocalDate lastDay, List<String> because) {}

    End of(LocalDate start, LocalDate nominal) {
        if (!term.rolls()) return new End(nominal, staysOn(nominal).stream().toList());
        var because = new ArrayList<String>();
        var workingDay = offTheOffDays(nominal, because);
        return new End(twoWorkingDays(start, nominal, workingDay, because), because);
    }

    /** Atw 1 lid 1; Vo. 1182/71 art. 3 lid 4. */
    private LocalDate offTheOffDays(LocalDate nominal, List<String> because) {
        var passed = Stream.iterate(nominal, day -> day.plusDays(1))
                .map(offDays::on)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
        if (passed.isEmpty()) return nominal;
        var lastDay = nominal.plusDays(passed.size());
        because.add("verlengd tot en met %s: %s (%s)".formatted(DutchDay.full(lastDay), names(passed), cite(passed)));
        return lastDay;
    }

    /** Atw 2: a term of three days or more; Vo. 1182/71 art. 3 lid 5: of two days or more. */
    private LocalDate twoWorkingDays(LocalDate start, LocalDate nominal, LocalDate end, List<String> because) {
        if (ChronoUnit.DAYS.between(start, nominal) < (isUnionLaw() ? 2 : 3)) return end;
        var second = offDays.addWorkingDays(start, 2);
        if (!second.isAfter(end)) return end;
        var article = isUnionLaw() ? Article.of(Statute.EU_TERMS, "art. 3 lid 5") : Article.atw("2");
        because.add("verlengd tot en met %s: in de termijn horen minstens twee werkdagen (%s)"
                .formatted(DutchDay.full(second), cite(Stream.of(article))));
        return second;
    }

    private Optional<String> staysOn(LocalDate nominal) {
        var byAct = term.rollable() ? " (%s)".formatted(Article.atw("4")) : "";
        return offDays.on(nominal).map(off -> "%s: deze termijn schuift niet op%s".formatted(off.name(), byAct));
    }

    private static String names(List<OffDay> passed) {
        var all = passed.stream().map(OffDay::name).toList();
        if (all.size() == 1) return all.getFirst();
        return String.join(", ", all.subList(0, all.size() - 1)) + " en " + all.getLast();
    }

    private String cite(List<OffDay> passed) {
        if (isUnionLaw()) return cite(Stream.of(Article.of(Statute.EU_TERMS, "art. 3 lid 4")));
        var main = Article.atw("1 lid 1");
        return cite(Stream.concat(Stream.of(main), passed.stream().map(OffDay::article)));
    }

    private String cite(Stream<Article> articles) {
        var cited = articles.distinct().map(Article::toString).collect(Collectors.joining(", "));
        return term.origin() == Term.Origin.LOCAL ? "gemeentelijke keuze, zoals in " + cited : cited;
    }

    private boolean isUnionLaw() {
        return term.origin() == Term.Origin.EU;
    }
}
