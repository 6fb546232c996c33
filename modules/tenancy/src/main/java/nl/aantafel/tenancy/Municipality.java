package nl.aantafel.tenancy;

import java.util.List;
import java.util.Set;

/**
 * A subscribed municipality: the public facts that its pages, letters and error pages need.
 *
 * @param slug file name in {@code tenant-config} and first label of the host, e.g. {@code nieuwerhaven}
 * @param name e.g. {@code Gemeente Nieuwerhaven}
 * @param hosts host names without port
 * @param laws statutes in force here, by module name: {@code wmo}, {@code jeugdwet}, {@code participatiewet}
 */
public record Municipality(
        TenantId id,
        String slug,
        String name,
        List<String> hosts,
        Set<String> laws,
        Contact contact,
        HouseStyle style) {

    /** How citizens reach the municipality. {@code postalAddress} and {@code visitingAddress} hold one line per entry. */
    public record Contact(
            String phone,
            String phoneHours,
            String email,
            String website,
            List<String> postalAddress,
            List<String> visitingAddress) {}

    /** @param brandColour {@code #rrggbb}; @param mark one or two letters shown in the logo square */
    public record HouseStyle(String brandColour, String mark) {}

    /** The name without "Gemeente": {@code Nieuwerhaven}. */
    public String place() {
        return name.replaceFirst("^Gemeente ", "");
    }
}
