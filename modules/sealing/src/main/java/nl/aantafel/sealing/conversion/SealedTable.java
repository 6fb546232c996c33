package nl.aantafel.sealing.conversion;

/** A column of seals beside the clear columns of before. Each has its own transactions, in the bound municipality. */
public interface SealedTable {

    /** Table and column, e.g. {@code step.sealed}. */
    String column();

    /** Seals rows that are still clear. @param most how many at once @return how many there were */
    int sealClear(int most);

    /** Seals rows again that lie under an older key. @param most how many at once @return how many there were */
    int sealAnew(int most);

    /** Refuses clear rows from now on. */
    Ban ban();

    /** A constraint of the table. @param condition holds for each row that is sealed */
    record Ban(String table, String name, String condition) {}
}
