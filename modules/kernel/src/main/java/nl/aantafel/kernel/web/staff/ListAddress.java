package nl.aantafel.kernel.web.staff;

import java.time.LocalDate;
import java.util.Objects;
import nl.aantafel.kernel.persistence.Shelf;
import nl.aantafel.kernel.persistence.WorkListQuery;
import nl.aantafel.kernel.persistence.WorkListQuery.Mark;
import nl.aantafel.kernel.persistence.WorkListRow;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of a list: everything that was chosen stands in it, so that it can be kept and sent.
 *
 * @param lijst which shelf
 * @param na the mark after which the page begins
 */
record ListAddress(
        @Nullable String lijst,
        @Nullable String wet,
        @Nullable String fase,
        @Nullable String behandelaar,
        @Nullable String na) {

    WorkListQuery query(Shelf otherwise, LocalDate today, String me) {
        var after = Mark.parse(text(na)).orElse(null);
        return new WorkListQuery(shelf(otherwise), text(wet), text(fase), text(behandelaar), today, me, after);
    }

    Shelf shelf(Shelf otherwise) {
        return Shelf.named(text(lijst)).orElse(otherwise);
    }

    /** The same filters on another shelf. */
    String on(String path, Shelf shelf) {
        return write(path, shelf.slug(), null);
    }

    String after(String path, Shelf shelf, WorkListRow last) {
        return write(path, shelf.slug(), Mark.of(last).toString());
    }

    private String write(String path, String shelf, @Nullable String mark) {
        var address = UriComponentsBuilder.fromPath(path).queryParam("lijst", shelf);
        if (!text(wet).isEmpty()) address.queryParam("wet", wet);
        if (!text(fase).isEmpty()) address.queryParam("fase", fase);
        if (!text(behandelaar).isEmpty()) address.queryParam("behandelaar", behandelaar);
        if (mark != null) address.queryParam("na", mark);
        return address.encode().toUriString();
    }

    private static String text(@Nullable String text) {
        return Objects.toString(text, "").replace("\u0000", "").strip();
    }
}
