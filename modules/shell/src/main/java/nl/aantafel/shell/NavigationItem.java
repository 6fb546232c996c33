package nl.aantafel.shell;

import java.util.Collection;
import java.util.Comparator;
import java.util.Set;

/**
 * A link in the staff menu. A module offers one bean per link; the menu shows those the person's roles allow.
 *
 * @param labelKey message key of the text
 * @param href path of the page, e.g. {@code /werk}
 * @param icon name in the icon sprite, e.g. {@code inbox}
 * @param roles names of the roles that see the link; empty: everybody who is logged in
 * @param order lowest first, within the group
 * @param group message key of the heading above the group, {@link #MAIN} for none, {@link #HEADER} for the top bar,
 *     {@link #SEARCH} for the page that the search field opens
 */
public record NavigationItem(String labelKey, String href, String icon, Set<String> roles, int order, String group)
        implements Comparable<NavigationItem> {
    public static final String MAIN = "";
    public static final String HEADER = "header";
    public static final String SEARCH = "search";

    private static final Comparator<NavigationItem> BY_PLACE = Comparator.comparing(NavigationItem::group)
            .thenComparingInt(NavigationItem::order)
            .thenComparing(NavigationItem::href);

    public NavigationItem {
        roles = Set.copyOf(roles);
    }

    /** Whether somebody with these roles sees the link. */
    public boolean isFor(Collection<String> someRoles) {
        return roles.isEmpty() || someRoles.stream().anyMatch(roles::contains);
    }

    @Override
    public int compareTo(NavigationItem other) {
        return BY_PLACE.compare(this, other);
    }
}
