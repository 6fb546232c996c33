package nl.aantafel.correspondence.pdf;

import java.util.Arrays;

/**
 * Divides the width of a table: what a column wants as long as that is no more than its fair share, the rest among the
 * wide ones; but no column narrower than its longest word while there is room for all of those.
 */
record ColumnWidths(double[] needed, double[] wanted) {

    double[] within(double total) {
        if (sum(wanted) <= total) {
            return stretched(wanted, total);
        }
        double[] fair = fair(wanted, total);
        if (sum(needed) > total) {
            return stretched(fair(needed, total), total);
        }
        double[] widths = new double[needed.length];
        Arrays.setAll(widths, i -> Math.max(needed[i], fair[i]));
        double spare = total - sum(needed);
        double excess = sum(widths) - sum(needed);
        Arrays.setAll(widths, i -> needed[i] + (widths[i] - needed[i]) * (excess == 0 ? 0 : spare / excess));
        return stretched(widths, total);
    }

    /** Small wishes are met in full; what then is left is divided equally over the others. */
    private static double[] fair(double[] wishes, double total) {
        double cap = total / wishes.length;
        for (int round = 0; round < wishes.length; round++) {
            double limit = cap;
            double small = Arrays.stream(wishes).filter(wish -> wish <= limit).sum();
            long large = Arrays.stream(wishes).filter(wish -> wish > limit).count();
            cap = large == 0 ? cap : (total - small) / large;
        }
        double limit = cap;
        return Arrays.stream(wishes).map(wish -> Math.min(wish, limit)).toArray();
    }

    private static double[] stretched(double[] widths, double total) {
        double factor = total / sum(widths);
        return Arrays.stream(widths).map(width -> width * factor).toArray();
    }

    private static double sum(double[] widths) {
        return Arrays.stream(widths).sum();
    }
}
