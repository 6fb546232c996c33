package nl.aantafel.correspondence.log;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The log as a file for a spreadsheet. No cell can be read as a formula, whatever is in it. */
final class LogFile {
    private static final String HEADER = "klachtnummer;brief;soort;gebeurtenis;bijzonderheid;tijdstip (UTC)\r\n";

    private LogFile() {}

    static String of(List<LogLine> lines) {
        return lines.stream().map(LogFile::row).collect(Collectors.joining("", HEADER, ""));
    }

    private static String row(LogLine line) {
        return Stream.of(
                        line.number(),
                        line.letter().toString(),
                        line.kind(),
                        line.happening().name(),
                        line.detail(),
                        line.at().toString())
                .map(LogFile::cell)
                .collect(Collectors.joining(";", "", "\r\n"));
    }

    /** A quote before what a spreadsheet would calculate; quotes around everything. */
    static String cell(String text) {
        var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
