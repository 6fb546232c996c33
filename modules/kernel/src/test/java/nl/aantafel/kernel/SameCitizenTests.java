package nl.aantafel.kernel;

import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Party.Contact;
import nl.aantafel.kernel.fixtures.People;
import org.junit.jupiter.api.Test;

/** A citizen is recognised by the name together with a way to be reached, never by the name alone. */
class SameCitizenTests {
    @Test
    void theSameNameAndTelephoneIsTheSameCitizen() {
        assertThat(isSame(new Contact("06 1234 5678", "", ""), new Contact("0612345678", "a@b.example", "")))
                .isTrue();
    }

    @Test
    void capitalsInAnAddressMakeNoDifference() {
        assertThat(isSame(new Contact("", "A.Jansma@Post.example", ""), new Contact("", "a.jansma@post.example", "")))
                .isTrue();
    }

    @Test
    void theSameNameAloneIsSomebodyElse() {
        assertThat(isSame(new Contact("06 1111 1111", "", ""), new Contact("06 2222 2222", "", "")))
                .isFalse();
        assertThat(isSame(Contact.NONE, Contact.NONE)).isFalse();
    }

    private static boolean isSame(Contact one, Contact other) {
        return SameCitizen.of(reachedAt(one)).orElseThrow().complainsIn(reachedAt(other));
    }

    private static Dossier reachedAt(Contact contact) {
        return aComplaint()
                .received("2026-03-02")
                .named("2026-03-02", People.complainant(contact))
                .dossier();
    }
}
