package nl.aantafel.sealing.keys;

import static nl.aantafel.sealing.Program.ONE;
import static nl.aantafel.sealing.Program.TWO;
import static nl.aantafel.sealing.Program.tell;
import static nl.aantafel.sealing.Program.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.aantafel.sealing.Envelope;
import nl.aantafel.sealing.KeyMissing;
import nl.aantafel.sealing.Program;
import nl.aantafel.sealing.SealBroken;
import nl.aantafel.tenancy.EachMunicipality;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.testkit.MasterKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Keys that fit, keys that do not, and keys that change (F23). */
@ExtendWith(OutputCaptureExtension.class)
class KeysIT {
    private final Program program = Program.installed();
    private final String master = MasterKeys.fresh();

    @Test
    void whatWasSealedOpensAfterARestart() {
        try (var first = program.start(master)) {
            var story = tell(first, ONE, "Ik wacht al weken");
            try (var second = program.start(master)) {
                assertThat(told(second, ONE, story)).isEqualTo("Ik wacht al weken");
            }
        }
    }

    @Test
    void aWrongKeyShutsItsMunicipalityAndNoOther(CapturedOutput log) {
        shutsOnlyTheFirst(
                "update platform.data_key set wrapped = (select wrapped from platform.data_key where municipality ="
                        + " 'g_0002' and kind = 'WORDS') where municipality = 'g_0001' and kind = 'WORDS'",
                log);
    }

    @Test
    void aLostKeyIsNotReplacedByANewOne(CapturedOutput log) {
        shutsOnlyTheFirst("delete from platform.data_key where municipality = 'g_0001'", log);
    }

    @Test
    void aLostIndexKeyShutsItsMunicipality(CapturedOutput log) {
        shutsOnlyTheFirst("delete from platform.data_key where municipality = 'g_0001' and kind = 'INDEX'", log);
    }

    @Test
    void anotherSchemaThanTheKeysWereMadeForShutsIt(CapturedOutput log) {
        shutsOnlyTheFirst(
                "update g_0001.seal_proof set proof = (select proof from g_0002.seal_proof where kind = 'WORDS')"
                        + " where kind = 'WORDS'",
                log);
    }

    private void shutsOnlyTheFirst(String damage, CapturedOutput log) {
        try (var first = program.start(master)) {
            tell(first, ONE, "een");
            tell(first, TWO, "twee");
        }
        program.owner().sql(damage).update();
        var before = program.everything();
        try (var second = program.start(master)) {
            var story = tell(second, TWO, "drie");
            assertThat(told(second, TWO, story)).isEqualTo("drie");
            assertThatThrownBy(() -> tell(second, ONE, "vier")).isInstanceOf(KeyMissing.class);
            assertThat(second.getBean(Municipalities.class).isShut(ONE)).isTrue();
            assertThat(second.getBean(Municipalities.class).isShut(TWO)).isFalse();
            assertThat(worked(second.getBean(EachMunicipality.class))).containsExactly("g_0002");
            assertThat(log).contains("g_0001: ALARM de sleutel past niet", "g_0001: ALARM het werk blijft liggen");
            assertThat(log).doesNotContain("g_0002: ALARM");
        }
        assertThat(program.everything()).containsAll(before).hasSize(before.size() + 1);
    }

    private static List<String> worked(EachMunicipality municipalities) {
        var worked = new ArrayList<String>();
        municipalities.run(municipality -> worked.add(municipality.id().value()));
        return worked;
    }

    @Test
    void aNewMasterKeyTakesOverAllKeys() {
        var next = MasterKeys.fresh();
        UUID story;
        try (var first = program.start(master)) {
            story = tell(first, ONE, "Ik wacht al weken");
        }
        program.start(next, "--aantafel.sealing.former-master-key=" + master).close();
        try (var third = program.start(next)) {
            assertThat(told(third, ONE, story)).isEqualTo("Ik wacht al weken");
        }
        assertThat(program.owner()
                        .sql("select distinct master from platform.data_key")
                        .query(String.class)
                        .list())
                .containsExactly(MasterKey.parse(next).id());
        assertRefused(master, "hoort niet bij deze database");
    }

    @Test
    void aChangeOfMasterKeyThatStoppedHalfwayGoesOn() {
        var next = MasterKeys.fresh();
        program.start(master).close();
        var half = program.owner()
                .sql("create table half as select * from platform.data_key where municipality = 'g_0002'");
        half.update();
        program.start(next, "--aantafel.sealing.former-master-key=" + master).close();
        program.owner()
                .sql("update platform.data_key k set master = h.master, wrapped = h.wrapped from half h"
                        + " where h.municipality = k.municipality and h.kind = k.kind")
                .update();
        try (var again = program.start(next, "--aantafel.sealing.former-master-key=" + master)) {
            assertThat(told(again, TWO, tell(again, TWO, "twee"))).isEqualTo("twee");
            assertThat(told(again, ONE, tell(again, ONE, "een"))).isEqualTo("een");
        }
    }

    @Test
    void aMasterKeyThatIsNoneOrAnothersStopsTheStartAndChangesNothing() {
        try (var first = program.start(master)) {
            tell(first, ONE, "een");
        }
        var before = program.everything();
        assertRefused("", "Er is geen hoofdsleutel");
        assertRefused("geen base64!", "De hoofdsleutel is geen base64");
        assertRefused("a29ydA==", "De hoofdsleutel is geen 32 bytes lang");
        assertRefused(MasterKeys.fresh(), "De hoofdsleutel hoort niet bij deze database");
        assertThat(program.everything()).isEqualTo(before);
    }

    private void assertRefused(String key, String why) {
        assertThatThrownBy(() -> program.start(key).close()).hasStackTraceContaining(why);
    }

    @Test
    void afterARenewalOldWordsOpenAndNewOnesGoUnderTheNewKeyOnEveryNode() {
        try (var one = program.start(master);
                var other = program.start(master)) {
            var before = tell(one, ONE, "oud");
            TenantContext.run(ONE, () -> one.getBean(Keyrings.class).renew());
            var after = tell(one, ONE, "nieuw");
            assertThat(told(one, ONE, before)).isEqualTo("oud");
            assertThat(told(other, ONE, after))
                    .as("a node that did not hear of it")
                    .isEqualTo("nieuw");
            assertThat(version(before)).isEqualTo(1);
            assertThat(version(after)).isEqualTo(2);
        }
        try (var again = program.start(master)) {
            assertThat(TenantContext.<Integer, RuntimeException>call(
                            ONE, () -> again.getBean(Keyrings.class).current().newest()))
                    .isEqualTo(2);
        }
    }

    private int version(UUID story) {
        return Envelope.version(program.owner()
                .sql("select sealed from g_0001.story where id = ?")
                .param(story)
                .query(byte[].class)
                .single());
    }

    @Test
    void wordsOfOneMunicipalityDoNotOpenInAnother() {
        try (var first = program.start(master)) {
            var story = tell(first, ONE, "een");
            program.owner()
                    .sql("insert into g_0002.story select * from g_0001.story")
                    .update();
            assertThatThrownBy(() -> told(first, TWO, story)).isInstanceOf(SealBroken.class);
        }
    }
}
