package nl.aantafel.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes {@code tenant-config} files of fictional municipalities, as short as the program accepts. */
public final class TestMunicipalities {

    private TestMunicipalities() {}

    /** A new temporary directory with one file per slug. */
    public static Path write(List<String> slugs) {
        try {
            var directory = Files.createTempDirectory("tenant-config");
            for (var slug : slugs) Files.writeString(directory.resolve(slug + ".yaml"), file(slug));
            return directory;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The content of one file; sections of other modules can be appended to it. */
    public static String file(String slug) {
        var place = Character.toUpperCase(slug.charAt(0)) + slug.substring(1);
        return """
                municipality:
                  name: Gemeente %1$s
                  hosts: [%2$s.localhost]
                  phone: "088 555 00 00"
                  phone_hours: elke werkdag van 9.00 tot 17.00 uur
                  email: klachten@%2$s.example
                  website: https://www.%2$s.example
                  postal_address: [Postbus 1, 9999 AA %1$s]
                  visiting_address: [Plein 1, 9999 AB %1$s]
                house_style: {brand_colour: "#0b4f5c", mark: X}
                laws: [wmo, jeugdwet, participatiewet]
                """.formatted(place, slug);
    }
}
