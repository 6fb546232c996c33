package nl.aantafel.kernel.veil;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import java.util.Set;
import nl.aantafel.access.Compartment;
import nl.aantafel.kernel.dossier.ContactStep.StatementLogged;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;

/** Invented: two parents and a grandmother each say something; nobody reads two of them on one page. */
class ToldApartTests {
    private static final PartyId FATHER = new PartyId(3);
    private static final PartyId GRANDMOTHER = new PartyId(4);
    private static final Set<Compartment> HANDLER =
            EnumSet.complementOf(EnumSet.of(Compartment.CHAMBER, Compartment.ACCESS_LOG));

    @Test
    @Proves("S-081")
    void whoMayReadItAllStillOpensOnePersonAtATime() {
        var dossier = family();
        assertThat(words(Veil.over(dossier, HANDLER))).doesNotContain("maandag", "dinsdag");
        assertThat(words(Veil.over(dossier, HANDLER, FATHER)))
                .contains("maandag")
                .doesNotContain("dinsdag");
        assertThat(words(Veil.over(dossier, HANDLER, GRANDMOTHER)))
                .contains("dinsdag")
                .doesNotContain("maandag");
    }

    @Test
    @Proves("S-081")
    void thatSomebodySpokeAndWhenStaysToBeSeen() {
        var closed = Veil.over(family(), HANDLER);
        assertThat(closed.all(StatementLogged.class))
                .extracting(StatementLogged::by, StatementLogged::text)
                .containsExactly(
                        tuple(FATHER, ToldApart.CLOSED),
                        tuple(GRANDMOTHER, ToldApart.CLOSED),
                        tuple(PartyId.COMPLAINANT, "Zij zei het woensdag."));
        assertThat(closed.history()).hasSameSizeAs(family().history());
    }

    @Test
    @Proves("S-081")
    void whoMayNotReadThePartOpensNothingByNamingThePerson() {
        var without = EnumSet.copyOf(HANDLER);
        without.remove(Compartment.PARTY);
        assertThat(words(Veil.over(family(), without, FATHER))).doesNotContain("maandag", "dinsdag");
    }

    private static String words(Dossier dossier) {
        return dossier.history().toString();
    }

    private static Dossier family() {
        return aComplaint()
                .received("2026-02-02")
                .described("2026-02-04", Elements.conduct(1))
                .named("2026-02-04", person(FATHER, PartyRole.PARENT))
                .named("2026-02-04", person(GRANDMOTHER, PartyRole.OTHER_RELATIVE))
                .take(new StatementLogged(parse("2026-02-05"), FATHER, "Hij zei het maandag."))
                .take(new StatementLogged(parse("2026-02-05"), GRANDMOTHER, "Zij zei het dinsdag."))
                .take(new StatementLogged(parse("2026-02-05"), PartyId.COMPLAINANT, "Zij zei het woensdag."))
                .dossier();
    }

    private static Party person(PartyId id, PartyRole role) {
        return new Party(id, role, "", Party.Contact.NONE, null);
    }
}
