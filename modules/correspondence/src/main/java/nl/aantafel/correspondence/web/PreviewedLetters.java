package nl.aantafel.correspondence.web;

import java.util.Base64;
import java.util.List;
import nl.aantafel.correspondence.compose.Composed;
import nl.aantafel.correspondence.compose.Letters;
import nl.aantafel.correspondence.dispatch.Delivery;
import nl.aantafel.correspondence.dispatch.Occasions;
import nl.aantafel.correspondence.letter.Letter;
import nl.aantafel.correspondence.outbox.Postman;
import nl.aantafel.correspondence.pdf.LetterPdf;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.web.PageSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The letters that a step would send, as they would be: the same code, nothing is kept. */
@Component
class PreviewedLetters implements PageSlot {
    private final Complaints complaints;
    private final Occasions occasions;
    private final LetterPdf pdf;
    private final Postman postman;

    PreviewedLetters(Complaints complaints, Occasions occasions, LetterPdf pdf, Postman postman) {
        this.postman = postman;
        this.complaints = complaints;
        this.occasions = occasions;
        this.pdf = pdf;
    }

    /**
     * One letter.
     *
     * @param file the PDF in the page itself, because it is nowhere else
     * @param way key of how it goes
     * @param missing rules that the letter breaks, as in {@code breach.<rule>}
     */
    record Preview(String kind, Letter letter, String file, String fileName, String way, List<String> missing) {}

    @Override
    public Place place() {
        return Place.STEP;
    }

    @Override
    public String fragment() {
        return "correspondence/panels :: preview(${panel.content})";
    }

    @Override
    public @Nullable List<Preview> panel(ComplaintView complaint, @Nullable Step step) {
        if (step == null || !Letters.leaveWith(step.getClass().getSimpleName())) return null;
        var after = complaints.preview(complaint.id(), step);
        return Letters.of(step, occasions.of(after)).stream()
                .map(composed -> shown(composed, after))
                .toList();
    }

    private Preview shown(Composed composed, ComplaintView after) {
        var way = Delivery.of(composed, after.dossier(), postman.isOnDuty())
                .map(delivery -> delivery.channel().name())
                .orElse("NONE");
        var letter = composed.letter();
        var file = Base64.getEncoder().encodeToString(pdf.render(letter));
        return new Preview(
                "letters.kind." + composed.kind(),
                letter,
                "data:application/pdf;base64," + file,
                letter.reference() + "-" + composed.kind() + "-voorbeeld.pdf",
                "preview.way." + way,
                composed.missing().stream()
                        .map(content -> "breach." + content.rule())
                        .toList());
    }
}
