package nl.aantafel.kernel.web.step;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.awb.answering.TableAgain;
import nl.aantafel.kernel.dossier.Assessment;
import nl.aantafel.kernel.dossier.AssessmentStep.HarmTold;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.law.OwnAnswer;

/** What a new form starts with, so that nobody types what the dossier knows; everything in it can be changed. */
final class Proposals {
    private static final int FIRST_DAY = 5;

    private Proposals() {}

    /** @param asked what stands in the address */
    static Map<String, List<String>> of(String kind, ComplaintView complaint, Map<String, List<String>> asked) {
        var dossier = complaint.dossier();
        return switch (kind) {
            case "TableCalled" -> table(complaint);
            case "QuestionPut" -> one("text", OwnAnswer.toPut(dossier));
            case "QuestionSettled" -> question(dossier);
            case "MeasureSet" -> measure(dossier, asked);
            case "MeasureChecked" -> one("element", element(dossier, true));
            case "HarmTold" -> harm(dossier);
            case "CommitmentLateTold", "CommitmentRaised" -> late(complaint);
            default -> Map.of();
        };
    }

    private static Map<String, List<String>> table(ComplaintView complaint) {
        var invited = TableAgain.everyone(complaint.dossier()).stream()
                .map(id -> String.valueOf(id.value()))
                .sorted()
                .toList();
        return Map.of(
                "invited",
                invited,
                "first",
                List.of(day(complaint, FIRST_DAY)),
                "second",
                List.of(day(complaint, FIRST_DAY + 2)),
                "third",
                List.of(day(complaint, FIRST_DAY + 4)));
    }

    private static String day(ComplaintView complaint, int workingDays) {
        return complaint
                .circumstances()
                .calendar()
                .addWorkingDays(complaint.today(), workingDays)
                .toString();
    }

    private static Map<String, List<String>> question(Dossier dossier) {
        return one(
                "id",
                new Assessment(dossier)
                        .openQuestions().stream()
                                .map(put -> String.valueOf(put.id().value()))
                                .findFirst());
    }

    /** The words of the judgement, for the element in the address or else the first that lacks a measure. */
    private static Map<String, List<String>> measure(Dossier dossier, Map<String, List<String>> asked) {
        var id = asked.getOrDefault("element", List.of()).stream().findFirst().or(() -> element(dossier, false));
        var values = new LinkedHashMap<>(one("element", id));
        dossier.elements().stream()
                .map(Element::id)
                .filter(element -> Optional.of(String.valueOf(element.value())).equals(id))
                .flatMap(element -> dossier.judgementOn(element).stream())
                .forEach(judged -> values.putAll(words(judged)));
        return values;
    }

    private static Map<String, List<String>> words(ElementJudged judged) {
        var due = Optional.ofNullable(judged.measureDueOn())
                .map(LocalDate::toString)
                .orElse("");
        return Map.of("what", List.of(judged.measure()), "dueOn", List.of(due));
    }

    private static Optional<String> element(Dossier dossier, boolean withMeasure) {
        return dossier.elements().stream()
                .map(Element::id)
                .filter(id -> new Assessment(dossier).measure(id).isPresent() == withMeasure)
                .filter(id -> dossier.judgementOn(id).isPresent())
                .map(id -> String.valueOf(id.value()))
                .findFirst();
    }

    private static Map<String, List<String>> harm(Dossier dossier) {
        return dossier.last(HarmTold.class)
                .map(told -> Map.of("harmed", List.of(String.valueOf(told.harmed())), "words", List.of(told.words())))
                .orElse(Map.of());
    }

    private static Map<String, List<String>> late(ComplaintView complaint) {
        return one(
                "id",
                complaint.dossier().openCommitments().stream()
                        .filter(made -> made.dueOn().isBefore(complaint.today()))
                        .map(made -> String.valueOf(made.id().value()))
                        .findFirst());
    }

    private static Map<String, List<String>> one(String field, Optional<String> value) {
        return value.map(only -> Map.of(field, List.of(only))).orElse(Map.of());
    }
}
