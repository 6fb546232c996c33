package nl.aantafel.jeugdwet.youthfile;

import java.util.Arrays;
import java.util.List;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.LawLetter;
import nl.aantafel.kernel.law.LawPart;
import nl.aantafel.kernel.law.LetterKind;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Jeugdwet 7.3.8 to 7.3.12a: the file is the holder's, and kept twenty years; we show the way and pass the question on. */
public final class YouthFile implements LawPart {

    @Override
    public Procedure refine(Procedure general, Circumstances circumstances) {
        return general.step(
                YouthFileAsked.class,
                Article.of(Statute.JEUGDWET, "7.3.8"),
                Phases.ANY,
                new HolderOfTheFileIsNamed(),
                new PassedOnNotBeforehand());
    }

    @Override
    public List<Class<? extends SectoralStep>> steps() {
        return List.of(YouthFileAsked.class);
    }

    /** One for each wish of which the last word is that it was not passed on. */
    @Override
    public List<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        return Arrays.stream(FileWish.values())
                .flatMap(wish -> dossier
                        .all(YouthFileAsked.class)
                        .filter(asked -> asked.wish() == wish)
                        .reduce((earlier, later) -> later)
                        .filter(asked -> asked.passedOn() == null)
                        .stream())
                .map(asked -> new Obligation(
                        "pass-on-file-wish", YouthFileAsked.class, asked.wish().article(), null))
                .toList();
    }

    /** 7.3.8: with our answer, the offer to add one's own words to the youth file. */
    @Override
    public List<String> paragraphs(LetterKind letter, Dossier dossier) {
        return letter == LetterKind.L7 ? List.of("letter.jeugdwet.own-statement") : List.of();
    }

    @Override
    public List<LawLetter> letters(SectoralStep step, Dossier dossier, Circumstances circumstances) {
        return step instanceof YouthFileAsked asked
                ? List.of(LawLetter.to(PartyId.COMPLAINANT, "letter.youth-file.subject")
                        .say("letter.youth-file." + asked.wish())
                        .say(
                                asked.passedOn() == null
                                        ? "letter.youth-file.ask-yourself"
                                        : "letter.youth-file.passed-on",
                                asked.holder())
                        .say("letter.youth-file.apart"))
                : List.of();
    }
}
