package nl.aantafel.sealing.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.stream.Stream;
import nl.aantafel.testkit.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Endings go as PostgreSQL's own Dutch dictionary takes them, which searched before there were seals. */
class DutchStemIT {
    private static final String WORDS = """
            aanvraag aanvragen aardigheid afspraak afspraken afwijzing antwoord antwoorden baar beelden beleefdheden beslissing
            besluit besluiten betaalbaar betaling betalingen bezwaren boos boze broden brood bruikbare consulent consulenten
            dankbaarheid dochter dochters eenzaamheid eerlijk eerlijkheid feiten fouten gebeld gehoord gemeenten gemene
            gesprekken gezinnen goedheid hulp hulpen huishoudelijke indicaties jeugdhulp keuken keukens kinderen klachten klachtwaardig
            kleding leerlingen lelijke maaltijden maan manen medewerker medewerkers meneer mensen moeder moeders mogelijkheden
            mogelijkheid mondeling nadelige nieuwe onbeleefd onbeleefde ondersteuning onderzoek onderzoeken onredelijk onredelijke
            ouders partij plezierig prettige regeling regelingen rekening rekeningen schoon schone scheiding scootmobiel stoelen
            stress taxi taxis telefonisch toegankelijk uitkering uitkeringen uitstel vergoeding vergoedingen verhaal verhalen
            verhuizing vervelend vervoer verzoek verzoeken voorziening voorzieningen vragen vriendelijk vriendelijkheid wachten
            wachtend wachtlijsten wachttijd weigering wekelijks weken woning woningen yoghurt zaken zieke ziekenhuis zorgen
            zorgvuldig zorgvuldigheid zussen bijzondere bedrijven gekleineerd draaien nieuwsbrieven buurman hangende matige
            """;

    @Test
    void ourStemsArePostgres() {
        var database = TestDatabase.create();
        var jdbc = JdbcClient.create(
                new DriverManagerDataSource(database.url(), database.username(), database.password()));
        var other = new LinkedHashMap<String, String>();
        Stream.of(WORDS.strip().split("\\s+")).forEach(word -> {
            var stem = jdbc.sql("select coalesce((ts_lexize('dutch_stem', ?))[1], '')")
                    .param(word)
                    .query(String.class)
                    .single();
            if (!stem.equals(DutchStem.of(word))) other.put(word, DutchStem.of(word) + " and not " + stem);
        });
        assertThat(other).isEmpty();
    }
}
