package nl.aantafel.access.factor;

import io.nayuki.qrcodegen.QrCode;

/** A QR code as the path of an inline SVG: a square of {@code size} units with a quiet zone of four. */
public record QrPicture(int size, String path) {
    private static final int QUIET = 4;

    static QrPicture of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++)
            for (var x = 0; x < code.size; x++)
                if (code.getModule(x, y)) path.append("M%d,%dh1v1h-1z".formatted(x + QUIET, y + QUIET));
        return new QrPicture(code.size + 2 * QUIET, path.toString());
    }
}
