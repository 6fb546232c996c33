package nl.aantafel.shell.style;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A municipality's brand colour, {@code #rrggbb}. White text on it must be readable (WCAG 1.4.3), so a colour that is
 * too light is refused, with the nearest darker shade as a proposal.
 */
record BrandColour(String hex) {
    /** The contrast that WCAG 1.4.3 asks for normal text. */
    static final double LEAST_CONTRAST = 4.5;

    private static final Pattern SHAPE = Pattern.compile("#[0-9a-f]{6}");

    /** @throws IllegalArgumentException with a Dutch sentence when it is no colour */
    BrandColour {
        hex = hex.strip().toLowerCase(Locale.ROOT);
        if (!SHAPE.matcher(hex).matches())
            throw new IllegalArgumentException("De merkkleur moet zo geschreven zijn: #0b4f5c.");
    }

    /** A colour on which white text is readable. @throws IllegalArgumentException with a proposal when it is not */
    static BrandColour readable(String hex) {
        BrandColour colour = new BrandColour(hex);
        if (colour.isReadable()) return colour;
        throw new IllegalArgumentException(
                "Witte tekst op %s is niet goed te lezen (contrast %s, nodig is 4,5). Kies bijvoorbeeld %s."
                        .formatted(
                                colour.hex,
                                String.format(Locale.of("nl"), "%.1f", colour.contrastWithWhite()),
                                colour.darkened().hex));
    }

    boolean isReadable() {
        return contrastWithWhite() >= LEAST_CONTRAST;
    }

    /** Contrast of white text on this colour, 1 to 21 (WCAG 2.2). */
    double contrastWithWhite() {
        return 1.05 / (Oklch.luminance(hex) + .05);
    }

    /** This colour, or the nearest darker shade of it that is readable. */
    BrandColour darkened() {
        Oklch colour = Oklch.of(hex);
        BrandColour shade = this;
        for (double light = colour.lightness(); !shade.isReadable(); light -= .005)
            shade = new BrandColour(colour.at(light, 1).hex());
        return shade;
    }
}
