package nl.aantafel.sealing.conversion;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntSupplier;
import nl.aantafel.sealing.Place;
import nl.aantafel.sealing.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A column of seals that is described in SQL. */
public final class SealedColumn implements SealedTable {
    private final Access access;
    private final Layout layout;
    private final Function<byte[], Map<String, ?>> derived;

    /** @param derived from the clear words: parameters that {@link Layout#emptied} uses */
    public SealedColumn(Access access, Layout layout, Function<byte[], Map<String, ?>> derived) {
        this.access = access;
        this.layout = layout;
        this.derived = derived;
    }

    public SealedColumn(Access access, Layout layout) {
        this(access, layout, _ -> Map.of());
    }

    /** What every column needs. */
    @Component
    public record Access(JdbcClient jdbc, Seal seal, TransactionTemplate transaction) {}

    /**
     * How a column lies in its table; all SQL is a constant of the program.
     *
     * @param record the row's key as text, as in {@link Place}
     * @param row condition that finds the row by {@code :record}
     * @param clear the clear words as bytes
     * @param emptied sets the clear columns to nothing
     * @param isEmpty holds when nothing clear is left in the row
     */
    public record Layout(
            String table, String sealed, String record, String row, String clear, String emptied, String isEmpty) {

        /** A table with one key. */
        public static Layout of(String table, String key, String type, String column) {
            return new Layout(
                    table,
                    "sealed",
                    "cast(" + key + " as text)",
                    key + " = cast(:record as " + type + ")",
                    "convert_to(" + column + ", 'UTF8')",
                    column + " = ''",
                    column + " = ''");
        }

        public Layout withClear(String clear, String emptied, String isEmpty) {
            return new Layout(table, sealed, record, row, clear, emptied, isEmpty);
        }
    }

    private record Row(String record, byte[] words) {}

    @Override
    public String column() {
        return layout.table() + "." + layout.sealed();
    }

    @Override
    public int sealClear(int most) {
        return inOne(() -> {
            var rows = rows(layout.clear(), layout.sealed() + " is null", most, Map.of());
            for (var row : rows)
                access.jdbc()
                        .sql("update " + layout.table() + " set " + layout.sealed() + " = :sealed, " + layout.emptied()
                                + " where " + layout.row())
                        .param("sealed", access.seal().close(place(row), row.words()))
                        .param("record", row.record())
                        .params(derived.apply(row.words()))
                        .update();
            return rows.size();
        });
    }

    @Override
    public int sealAnew(int most) {
        var newest = access.seal().newest();
        return inOne(() -> {
            var isOlder = "substring(" + layout.sealed() + " from 1 for " + newest.length + ") <> :newest";
            var rows = rows(layout.sealed(), isOlder, most, Map.of("newest", newest));
            for (var row : rows)
                access.jdbc()
                        .sql("update " + layout.table() + " set " + layout.sealed() + " = :sealed where "
                                + layout.row())
                        .param(
                                "sealed",
                                access.seal().close(place(row), access.seal().open(place(row), row.words())))
                        .param("record", row.record())
                        .update();
            return rows.size();
        });
    }

    /** Rows in use wait for the next round. */
    private List<Row> rows(String words, String condition, int most, Map<String, ?> parameters) {
        return access.jdbc()
                .sql("select " + layout.record() + " as record, " + words + " as words from " + layout.table()
                        + " where " + condition + " limit :most for update skip locked")
                .param("most", most)
                .params(parameters)
                .query((row, _) -> new Row(row.getString("record"), row.getBytes("words")))
                .list();
    }

    private Place place(Row row) {
        return new Place(column(), row.record());
    }

    private int inOne(IntSupplier work) {
        var count = access.transaction().execute(_ -> work.getAsInt());
        return count == null ? 0 : count;
    }

    @Override
    public Ban ban() {
        return new Ban(
                layout.table(),
                layout.table() + "_" + layout.sealed() + "_only",
                layout.sealed() + " is not null and " + layout.isEmpty());
    }
}
