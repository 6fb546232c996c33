package nl.aantafel.correspondence.web;

import java.util.List;
import nl.aantafel.correspondence.archive.SentLetters;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.web.PageSlot;
import nl.aantafel.statute.DutchDay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The letters of a complaint on the staff's case page, each with how far it is. */
@Component
class CaseLetters implements PageSlot {
    private final SentLetters letters;

    CaseLetters(SentLetters letters) {
        this.letters = letters;
    }

    /** One letter. @param state message key of how far it is; @param tone kind of the tag around it */
    record Row(String kind, String subject, String addressee, String day, String href, String state, String tone) {
        static Row of(SentLetters.Line line) {
            var letter = line.letter();
            var state = line.state() == null ? "PORTAL" : line.state();
            return new Row(
                    "letters.kind." + letter.kind(),
                    letter.subject(),
                    letter.addresseeName(),
                    DutchDay.withoutWeekday(letter.on()),
                    "/klachten/" + letter.complaint() + "/brieven/" + letter.id(),
                    "letters.state." + state,
                    tone(state));
        }

        private static String tone(String state) {
            return switch (state) {
                case "SENT", "PRINTED" -> "ok";
                case "FAILED" -> "error";
                case "UNCERTAIN", "TO_PRINT" -> "warning";
                default -> "plain";
            };
        }
    }

    @Override
    public Place place() {
        return Place.CASE;
    }

    @Override
    public String fragment() {
        return "correspondence/panels :: letters(${panel.content})";
    }

    @Override
    public @Nullable List<Row> panel(ComplaintView complaint, @Nullable Step step) {
        var sent = letters.of(complaint.id()).stream().map(Row::of).toList();
        return sent.isEmpty() ? null : sent;
    }
}
