package nl.aantafel.kernel;

import java.util.List;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Borrowed;
import nl.aantafel.kernel.law.Breach;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;
import org.springframework.stereotype.Component;

/** Of mirrored complaints, nothing that the citizen reads holds the words of the other side (report p. 49, AVG 5). */
@Component
class OthersWordsStayOut implements StepGuard {
    private final LinkedComplaints linked;

    OthersWordsStayOut(LinkedComplaints linked) {
        this.linked = linked;
    }

    @Override
    public List<Breach> breaches(Step step, ComplaintView after) {
        if (!Borrowed.isOurs(step)) return List.of();
        var borrows =
                linked.mirrorsOf(after.id()).stream().anyMatch(other -> Borrowed.holds(step, Borrowed.ownWords(other)));
        return borrows
                ? List.of(new Breach(Article.of(Statute.AVG, "5 lid 1 onder f"), "OthersWordsStayOut", Force.REFUSE))
                : List.of();
    }
}
