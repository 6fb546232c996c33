package nl.aantafel.shell.style;

import java.time.Duration;
import nl.aantafel.tenancy.Municipalities;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the style sheet of the municipality whose host was asked. */
@RestController
class HouseStylePage {
    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");
    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Municipalities municipalities;
    private final HouseStyles styles;

    HouseStylePage(Municipalities municipalities, HouseStyles styles) {
        this.municipalities = municipalities;
        this.styles = styles;
    }

    @GetMapping("/huisstijl/{hash:[0-9a-f]{16}}.css")
    ResponseEntity<String> sheet(@PathVariable String hash) {
        HouseStyleSheet sheet = styles.sheetFor(municipalities.current());
        CacheControl cache = sheet.hash().equals(hash) ? FOREVER : CacheControl.noStore();
        return ResponseEntity.ok().contentType(CSS).cacheControl(cache).body(sheet.css());
    }
}
