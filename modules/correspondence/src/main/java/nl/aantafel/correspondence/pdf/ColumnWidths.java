package nl.aantafel.correspondence.pdf;

import java.util.Arrays;

/**
 * Divides the width of a table: no column narrower than its longest word as long as that fits, the rest in proportion to
 * what each column would like.
 */
record ColumnWidths(double[] needed, double[] wanted) {

    double[] within(double total) {
        double allWanted = Arrays.stream(wanted).sum();
        double allNeeded = Arrays.stream(needed).sum();
        if (allWanted <= total) {
            return scaled(wanted, total / allWanted);
        }
        if (allNeeded >= total) {
            return limited(total);
        }
        double share = (total - allNeeded) / (allWanted - allNeeded);
        double[] widths = new double[needed.length];
        Arrays.setAll(widths, i -> needed[i] + (wanted[i] - needed[i]) * share);
        return widths;
    }

    /** One absurdly long word must not crush the other columns. */
    private double[] limited(double total) {
        double most = total / needed.length;
        double[] capped =
                Arrays.stream(needed).map(width -> Math.min(width, most)).toArray();
        return scaled(capped, total / Arrays.stream(capped).sum());
    }

    private static double[] scaled(double[] widths, double factor) {
        return Arrays.stream(widths).map(width -> width * factor).toArray();
    }
}
