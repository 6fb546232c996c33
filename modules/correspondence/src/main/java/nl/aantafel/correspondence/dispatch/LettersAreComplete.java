package nl.aantafel.correspondence.dispatch;

import static nl.aantafel.statute.Article.awb;

import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.correspondence.compose.Composed;
import nl.aantafel.correspondence.compose.Content;
import nl.aantafel.correspondence.compose.Letters;
import nl.aantafel.correspondence.pdf.LetterPdf;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.StepGuard;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Breach;
import nl.aantafel.kernel.law.Force;
import org.springframework.stereotype.Component;

/** A step whose letter would lack what the law wants in it, or would not reach its address, is not taken. */
@Component
class LettersAreComplete implements StepGuard {
    private final Occasions occasions;
    private final LetterPdf pdf;

    LettersAreComplete(Occasions occasions, LetterPdf pdf) {
        this.occasions = occasions;
        this.pdf = pdf;
    }

    @Override
    public List<Breach> breaches(Step step, ComplaintView after) {
        return Letters.of(step, occasions.of(after)).stream()
                .flatMap(this::breaches)
                .distinct()
                .toList();
    }

    private Stream<Breach> breaches(Composed composed) {
        var missing = composed.missing().stream().map(LettersAreComplete::breach);
        var fits = pdf.fitsWindow(composed.letter());
        var address = new Breach(awb("2:14"), "AddressFitsTheWindow", Force.REFUSE);
        return fits ? missing : Stream.concat(missing, Stream.of(address));
    }

    private static Breach breach(Content content) {
        return new Breach(content.article(), content.rule(), Force.REFUSE);
    }
}
