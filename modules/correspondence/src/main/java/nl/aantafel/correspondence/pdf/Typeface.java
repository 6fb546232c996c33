package nl.aantafel.correspondence.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import org.openpdf.text.pdf.BaseFont;

/** The two fonts of our letters, read once; measuring and embedding them is safe from many threads. */
final class Typeface {

    /** Shown for a character no font of ours can draw. */
    static final int PLACEHOLDER = '\uFFFD';

    private final BaseFont regular = load("NotoSans-Regular.ttf");
    private final BaseFont bold = load("NotoSans-Bold.ttf");

    BaseFont font(boolean strong) {
        return strong ? bold : regular;
    }

    boolean draws(int codePoint) {
        return regular.charExists(codePoint) && bold.charExists(codePoint);
    }

    double width(int codePoint, boolean strong, double size) {
        return font(strong).getWidth(codePoint) * size / 1000;
    }

    private static BaseFont load(String file) {
        try (InputStream bytes = Typeface.class.getResourceAsStream("/fonts/" + file)) {
            if (bytes == null) {
                throw new IOException("font missing: " + file);
            }
            BaseFont font = BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes.readAllBytes(), null);
            font.setIncludeCidSet(false);
            font.setSecureRandom(new NoChance());
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names every subset alike, so that the same letter gives the same bytes. */
    private static final class NoChance extends SecureRandom {
        @Override
        public double nextDouble() {
            return 0;
        }
    }
}
