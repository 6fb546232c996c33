package nl.aantafel.shell.style;

import java.util.Arrays;

/** A colour by lightness, chroma and hue (OKLCH): equal steps look equal, so a scale can be computed from one colour. */
record Oklch(double lightness, double chroma, double hue) {
    private static final double MOST_CHROMA = .16;

    static Oklch of(String hex) {
        double[] rgb = linear(hex);
        double l = Math.cbrt(.4122214708 * rgb[0] + .5363325363 * rgb[1] + .0514459929 * rgb[2]);
        double m = Math.cbrt(.2119034982 * rgb[0] + .6806995451 * rgb[1] + .1073969566 * rgb[2]);
        double s = Math.cbrt(.0883024619 * rgb[0] + .2817188376 * rgb[1] + .6299787005 * rgb[2]);
        double a = 1.9779984951 * l - 2.428592205 * m + .4505937099 * s;
        double b = .0259040371 * l + .7827717662 * m - .808675766 * s;
        return new Oklch(.2104542553 * l + .793617785 * m - .0040720468 * s, Math.hypot(a, b), Math.atan2(b, a));
    }

    /** The same hue, at another lightness and with this part of the chroma. */
    Oklch at(double otherLightness, double partOfChroma) {
        return new Oklch(otherLightness, Math.min(chroma * partOfChroma, MOST_CHROMA), hue);
    }

    /** As {@code #rrggbb}; a colour that no screen can show loses chroma until one can. */
    String hex() {
        double[] rgb = rgb(chroma);
        for (double less = chroma; less > 0 && !isOnScreen(rgb); less -= .004) rgb = rgb(less);
        return "#%02x%02x%02x".formatted(channel(rgb[0]), channel(rgb[1]), channel(rgb[2]));
    }

    /** Relative luminance as WCAG 2.2 defines it. */
    static double luminance(String hex) {
        double[] rgb = linear(hex);
        return .2126 * rgb[0] + .7152 * rgb[1] + .0722 * rgb[2];
    }

    private double[] rgb(double someChroma) {
        double a = someChroma * Math.cos(hue);
        double b = someChroma * Math.sin(hue);
        double l = Math.pow(lightness + .3963377774 * a + .2158037573 * b, 3);
        double m = Math.pow(lightness - .1055613458 * a - .0638541728 * b, 3);
        double s = Math.pow(lightness - .0894841775 * a - 1.291485548 * b, 3);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + .2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - .3413193965 * s,
            -.0041960863 * l - .7034186147 * m + 1.707614701 * s
        };
    }

    private static boolean isOnScreen(double[] rgb) {
        return Arrays.stream(rgb).allMatch(part -> part >= -.0005 && part <= 1.0005);
    }

    private static double[] linear(String hex) {
        double[] rgb = new double[3];
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(hex, 1 + 2 * i, 3 + 2 * i, 16) / 255.0;
            rgb[i] = part <= .04045 ? part / 12.92 : Math.pow((part + .055) / 1.055, 2.4);
        }
        return rgb;
    }

    private static int channel(double part) {
        double bounded = Math.clamp(part, 0, 1);
        double curved = bounded <= .0031308 ? 12.92 * bounded : 1.055 * Math.pow(bounded, 1 / 2.4) - .055;
        return (int) Math.round(Math.clamp(curved, 0, 1) * 255);
    }
}
