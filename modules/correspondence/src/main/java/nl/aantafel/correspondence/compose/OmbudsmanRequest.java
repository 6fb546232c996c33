package nl.aantafel.correspondence.compose;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.aantafel.correspondence.letter.Block;
import nl.aantafel.correspondence.letter.Letter;
import nl.aantafel.correspondence.letter.Text;
import nl.aantafel.kernel.dossier.ContactStep.MessageReceived;
import nl.aantafel.kernel.dossier.ContactStep.MessageSent;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.law.CompetentOmbudsmen.Competent;
import nl.aantafel.ordinance.Ordinance.Ombudsman;
import nl.aantafel.statute.DutchDay;

/**
 * A request to the ombudsman with everything Awb 9:28 wants in it, for the citizen to sign and send. Only what the citizen
 * was told: no note, no draft judgement, nothing internal.
 */
public final class OmbudsmanRequest {
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final String ROOM = "\u2026".repeat(30);
    private final Occasion occasion;
    private final LocalDate today;
    private final List<Block> body = new ArrayList<>();

    private OmbudsmanRequest(Occasion occasion) {
        this.occasion = occasion;
        this.today = occasion.circumstances().today();
    }

    /** @param letters titles of the letters that go along */
    public static Letter of(Occasion occasion, List<String> letters) {
        return new OmbudsmanRequest(occasion).written(letters);
    }

    private Letter written(List<String> letters) {
        explanation();
        who();
        conduct();
        grounds();
        filing();
        answer();
        messages();
        if (!letters.isEmpty()) heading("ombudsman.letters").add(Block.bullets(letters.toArray(String[]::new)));
        var language = occasion.wording().language().getLanguage().equals("en") ? "en-GB" : "nl-NL";
        return new Letter(
                occasion.head(),
                Addressing.lines(occasion.complainant(), occasion.wording()),
                today,
                occasion.dossier().number(),
                say("ombudsman.subject"),
                body,
                language);
    }

    private void explanation() {
        var competent = occasion.ombudsmen(today, occasion.dossier().elements());
        competent.forEach(
                one -> paragraph("ombudsman.explained", one.ombudsman().name()));
        occasion.view()
                .clock("K5")
                .ifPresent(clock -> body.add(new Block.Callout(
                        Text.of(say("ombudsman.until", day(clock.deadline().lastDay()))))));
        paragraph("ombudsman.send");
        competent.stream().map(Competent::ombudsman).forEach(this::address);
    }

    private void address(Ombudsman ombudsman) {
        body.add(new Block.Address(Stream.concat(Stream.of(ombudsman.name()), ombudsman.address().stream())
                .filter(line -> !line.isBlank())
                .toList()));
    }

    private void who() {
        var complainant = occasion.complainant();
        heading("ombudsman.who");
        facts(
                fact("ombudsman.name", complainant.name()),
                fact("ombudsman.address", complainant.contact().address()),
                fact("ombudsman.date", ""),
                fact("ombudsman.signature", ""));
    }

    /** Awb 9:28 lid 1 onder d: the conduct, who behaved so and towards whom. */
    private void conduct() {
        var told = occasion.dossier().received().narrative();
        heading("ombudsman.conduct").add(Block.paragraph(told.story().strip()));
        facts(
                fact("ombudsman.by", by()),
                fact("ombudsman.towards", occasion.complainant().name()),
                fact("ombudsman.when", told.when()),
                fact("ombudsman.wish", told.wish()));
    }

    private String by() {
        var named = occasion.dossier().respondents().stream()
                .map(Party::name)
                .filter(name -> !name.isBlank())
                .toList();
        return Stream.concat(Stream.of(occasion.municipality().name()), named.stream())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    /** Awb 9:28 lid 1 onder e: the grounds are the citizen's own. */
    private void grounds() {
        heading("ombudsman.grounds");
        paragraph("ombudsman.grounds.text");
        for (int i = 0; i < 4; i++) body.add(Block.paragraph(ROOM + ROOM));
    }

    /** Awb 9:28 lid 1 onder f: how the complaint was filed with us. */
    private void filing() {
        heading("ombudsman.filed");
        paragraph(
                "ombudsman.filed.on",
                day(occasion.dossier().receivedOn()),
                occasion.municipality().name());
        occasion.dossier().closedOn().ifPresent(closed -> paragraph("ombudsman.filed.closed", day(closed)));
    }

    /** Awb 9:28 lid 1 onder f: our findings, judgement and conclusions, as far as the citizen was told. */
    private void answer() {
        heading("ombudsman.answer").addAll(new ToldOutcome(occasion).blocks());
    }

    private void messages() {
        var all = occasion.dossier().steps().stream()
                .<String>mapMulti((step, said) -> {
                    if (step instanceof MessageReceived in)
                        said.accept(say(
                                "ombudsman.from-you", day(in.on()), in.text().strip()));
                    if (step instanceof MessageSent out)
                        said.accept(say(
                                "ombudsman.from-us", day(out.on()), out.text().strip()));
                })
                .toList();
        if (!all.isEmpty()) heading("ombudsman.messages").add(Block.bullets(all.toArray(String[]::new)));
    }

    private List<Block> heading(String key) {
        body.add(Block.heading(1, say(key)));
        return body;
    }

    private void paragraph(String key, Object... arguments) {
        body.add(Block.paragraph(say(key, arguments)));
    }

    private void facts(Block.Fact... facts) {
        body.add(new Block.KeyFacts(List.of(facts)));
    }

    /** What we do not know, the citizen fills in. */
    private Block.Fact fact(String key, String known) {
        return new Block.Fact(say(key), Text.of(known.isBlank() ? ROOM : known.strip()));
    }

    private String say(String key, Object... arguments) {
        return occasion.say(key, arguments);
    }

    private String day(LocalDate day) {
        return occasion.wording().language().getLanguage().equals("en") ? ENGLISH.format(day) : DutchDay.full(day);
    }
}
