package nl.aantafel.access.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.aantafel.tenancy.TenantContext;
import org.springframework.stereotype.Component;

/** Locks a secret with AES-256-GCM, for one account of one municipality: moved to another row it does not open. */
@Component
class SecretBox {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private final LoginKey key;
    private final SecureRandom random = new SecureRandom();

    SecretBox(LoginKey key) {
        this.key = key;
    }

    byte[] lock(byte[] secret, String username) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var locked = cipher(Cipher.ENCRYPT_MODE, nonce, secret, username);
        return ByteBuffer.allocate(NONCE + locked.length).put(nonce).put(locked).array();
    }

    /** @throws IllegalStateException when it was locked for another account, or with another key */
    byte[] open(byte[] locked, String username) {
        return cipher(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(locked, NONCE),
                Arrays.copyOfRange(locked, NONCE, locked.length),
                username);
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] text, String username) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key.bytes(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((TenantContext.required().value() + " " + username).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException wrongKey) {
            throw new IllegalStateException("Het geheim van de tweede stap gaat niet open met deze sleutel", wrongKey);
        }
    }
}
