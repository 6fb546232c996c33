package nl.aantafel.shell.style;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.aantafel.tenancy.Municipality;
import org.springframework.stereotype.Component;

/** The house styles that were asked for, computed once per municipality and colour. */
@Component
public class HouseStyles {
    private final Map<Key, HouseStyleSheet> sheets = new ConcurrentHashMap<>();

    /** Path of the municipality's style sheet; the path changes when the style does. */
    public String pathFor(Municipality municipality) {
        return "/huisstijl/" + sheetFor(municipality).hash() + ".css";
    }

    HouseStyleSheet sheetFor(Municipality municipality) {
        Key key = new Key(municipality.slug(), municipality.style().brandColour());
        return sheets.computeIfAbsent(key, k -> HouseStyleSheet.of(k.slug, new BrandColour(k.colour)));
    }

    private record Key(String slug, String colour) {}
}
