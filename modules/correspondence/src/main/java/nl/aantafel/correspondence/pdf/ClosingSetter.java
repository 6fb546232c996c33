package nl.aantafel.correspondence.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.aantafel.correspondence.letter.Block.Address;
import nl.aantafel.correspondence.letter.Block.Enclosures;
import nl.aantafel.correspondence.letter.Block.Signature;
import nl.aantafel.correspondence.letter.Text;
import nl.aantafel.correspondence.pdf.Paper.Column;

/** Sets what ends a letter: the signature, the enclosures, an address to turn to. */
record ClosingSetter(Press press, Column column) {

    private static final double ROOM_TO_SIGN = 40;

    List<Band> address(Part parent, Address address) {
        Part part = parent.child("Address");
        List<Band> bands = new ArrayList<>();
        for (String line : address.lines()) {
            bands.addAll(press.text(part, Text.of(line + " "), Style.BODY, column.indented(18)));
        }
        return together(bands);
    }

    List<Band> signature(Part parent, Signature signature) {
        Part part = parent.child("Signature");
        List<Band> bands = new ArrayList<>(line(part, signature.closing(), Style.BODY));
        if (!signature.mandate().isBlank()) {
            bands.addAll(line(part, signature.mandate(), Style.BODY));
        }
        bands.add(Band.gap(ROOM_TO_SIGN));
        bands.addAll(line(part, signature.name(), Style.SUBPART));
        signature.capacity().forEach(capacity -> bands.addAll(line(part, capacity, Style.BODY)));
        return together(bands);
    }

    List<Band> enclosures(Part parent, Enclosures enclosures) {
        List<Text> titles = enclosures.titles().stream().map(Text::of).toList();
        List<Band> bands = new ArrayList<>(line(parent, enclosures.title(), Style.FINE.strong()));
        Band.glueEnd(bands, bands.size());
        bands.addAll(new ListSetter(press, column).numbers(parent, titles, Style.FINE));
        return bands;
    }

    private List<Band> line(Part parent, String text, Style style) {
        return press.text(parent.child("P"), Text.of(text), style, column);
    }

    private static List<Band> together(List<Band> bands) {
        Band.glueEnd(bands, bands.size());
        if (!bands.isEmpty()) {
            bands.add(bands.removeLast().stayingWithNext(false));
        }
        return bands;
    }
}
