package nl.aantafel.sealing.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.Mac;
import nl.aantafel.sealing.keys.Keyrings;
import org.springframework.stereotype.Component;

/** Marks of names and words: HMAC-SHA-256 with the index key of the bound municipality. */
@Component
public final class BlindIndex {
    private final Keyrings keyrings;

    BlindIndex(Keyrings keyrings) {
        this.keyrings = keyrings;
    }

    /** The whole mark of a name; letter case, accents and spaces do not matter. */
    public byte[] name(String name) {
        return mac().doFinal(("name\n" + Words.plain(name)).getBytes(UTF_8));
    }

    /** The marks of the words in a text, a quarter as long, in the order of the marks: how the text ran cannot be seen. */
    public List<Long> words(String text) {
        var mac = mac();
        return Words.in(text).stream()
                .map(word -> ByteBuffer.wrap(mac.doFinal(("word\n" + word).getBytes(UTF_8)))
                        .getLong())
                .sorted()
                .distinct()
                .toList();
    }

    private Mac mac() {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(keyrings.current().index());
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
