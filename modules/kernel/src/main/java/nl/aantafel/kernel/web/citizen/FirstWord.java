package nl.aantafel.kernel.web.citizen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.kernel.awb.term.Regimes;
import nl.aantafel.kernel.dossier.Channel;
import nl.aantafel.kernel.dossier.Conduct;
import nl.aantafel.kernel.dossier.ContactStep.ChannelChosen;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.IntakeStep.ElementDescribed;
import nl.aantafel.kernel.dossier.IntakeStep.PartyNamed;
import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;
import nl.aantafel.kernel.dossier.IntakeStep.Received;
import nl.aantafel.kernel.dossier.LetterWay;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.Narrative;
import nl.aantafel.kernel.dossier.Openness;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.dossier.SupportNeed;
import nl.aantafel.kernel.draft.Answers;

/**
 * What the answers of an intake mean as facts of a dossier.
 *
 * @param subjects the chosen laws, by key, with the title of what they are about
 */
record FirstWord(Answers answers, LocalDate today, String language, List<Subject> subjects, Set<String> asked) {
    private static final Set<String> BY_LAW = Set.of("ouder", "wettelijk");
    private static final int SUMMARY = 400;

    record Subject(String law, String title) {}

    FirstWord {
        subjects = List.copyOf(subjects);
        asked = Set.copyOf(asked);
    }

    Received received(boolean declared) {
        var story = new Narrative(
                answers.text("verhaal"), answers.text("wens"), answers.text("wanneer"), answers.text("wie"));
        return new Received(
                today,
                Channel.WEB,
                story,
                true,
                declared && !isAnonymous(),
                today,
                openness(),
                answers.has("bang"),
                supportNeeds(),
                language);
    }

    List<Step> more() {
        var steps = new ArrayList<Step>(parties());
        if (!subjects.isEmpty()) steps.add(new ElementDescribed(today, element()));
        letterWay().map(way -> new ChannelChosen(today, way)).ifPresent(steps::add);
        asked.stream()
                .filter(question -> answers.has(IntakeStage.QUESTION + question))
                .sorted()
                .forEach(question -> steps.add(
                        new QuestionAnswered(today, question, answers.text(IntakeStage.QUESTION + question))));
        if (answers.has("alleenlatenweten")) steps.add(new QuestionAnswered(today, Regimes.LET_KNOW_ONLY, "yes"));
        if (isForSomeoneElse() && answers.has("anderrelatie"))
            steps.add(new QuestionAnswered(today, "relation", answers.text("anderrelatie")));
        return List.copyOf(steps);
    }

    boolean isAnonymous() {
        return openness() == Openness.ANONYMOUS;
    }

    boolean isForSomeoneElse() {
        return answers.is("voor", "ander");
    }

    /** An anonymous complaint names nobody, whatever was filled in. We write to a helper at the helper's address. */
    private List<PartyNamed> parties() {
        if (isAnonymous()) return List.of();
        var contact = new Party.Contact(answers.text("telefoon"), answers.text("email"), answers.text("adres"));
        var name = answers.text(isForSomeoneElse() ? "andernaam" : "naam").strip();
        var complainant = new Party(PartyId.COMPLAINANT, PartyRole.COMPLAINANT, name, contact, null);
        if (!isForSomeoneElse()) return List.of(new PartyNamed(today, complainant));
        var role = BY_LAW.contains(answers.text("anderrelatie")) ? PartyRole.REPRESENTATIVE : PartyRole.HELPER;
        var helper = new Party(new PartyId(2), role, answers.text("naam").strip(), contact, null);
        return List.of(new PartyNamed(today, complainant), new PartyNamed(today, helper));
    }

    /** The citizen's own first words, until the handler describes it better. */
    private Element element() {
        var title = subjects.stream().map(Subject::title).collect(Collectors.joining(", "));
        var laws = subjects.stream().map(Subject::law).collect(Collectors.toSet());
        var conduct = new Conduct(summary(answers.text("verhaal").strip()), null, null, true);
        return new Element(new ElementId(1), title, conduct, Matter.CONDUCT, laws, Set.of(), null);
    }

    private static String summary(String story) {
        if (IntakeLimits.length(story) <= SUMMARY) return story;
        return story.substring(0, story.offsetByCodePoints(0, SUMMARY)) + "…";
    }

    /** How the citizen wants our letters; empty when that was not answered, or cannot be (Awb 2:7). */
    private Optional<LetterWay> letterWay() {
        if (isAnonymous()) return Optional.empty();
        if (answers.is("post", LetterWay.PAPER.name())) return Optional.of(LetterWay.PAPER);
        var byMail = answers.is("post", LetterWay.STATUS_PAGE.name()) && answers.has("email");
        return byMail ? Optional.of(LetterWay.STATUS_PAGE) : Optional.empty();
    }

    private Openness openness() {
        return Stream.of(Openness.values())
                .filter(one -> answers.is("openheid", one.name()))
                .findFirst()
                .orElse(Openness.OPEN);
    }

    private Set<SupportNeed> supportNeeds() {
        var needs = EnumSet.noneOf(SupportNeed.class);
        for (var need : SupportNeed.values()) if (answers.all("hulp").contains(need.name())) needs.add(need);
        return needs;
    }
}
