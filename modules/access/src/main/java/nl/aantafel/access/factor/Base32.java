package nl.aantafel.access.factor;

/** RFC 4648 §6, without padding: how authenticator apps write a secret. */
final class Base32 {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    static String of(byte[] bytes) {
        var text = new StringBuilder();
        long bits = 0;
        var held = 0;
        for (var next : bytes) {
            bits = bits << 8 | next & 0xff;
            for (held += 8; held >= 5; held -= 5) text.append(LETTERS.charAt((int) (bits >> held - 5 & 31)));
        }
        if (held > 0) text.append(LETTERS.charAt((int) (bits << 5 - held & 31)));
        return text.toString();
    }
}
