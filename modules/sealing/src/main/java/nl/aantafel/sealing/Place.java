package nl.aantafel.sealing;

/**
 * Where sealed words lie. A seal opens only in its own place: moved to another column or record it is broken.
 *
 * @param column table and column, e.g. {@code step.sealed}
 * @param record key of the row within its table, e.g. a complaint's id and a step's number
 */
public record Place(String column, String record) {

    public static Place of(String column, Object... key) {
        var record = new StringBuilder();
        for (var part : key) record.append(record.isEmpty() ? "" : "/").append(part);
        return new Place(column, record.toString());
    }
}
