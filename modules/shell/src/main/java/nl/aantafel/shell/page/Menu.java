package nl.aantafel.shell.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.shell.NavigationItem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The staff menu, gathered from the links that the modules offer. */
@Component
class Menu {
    private final ObjectProvider<NavigationItem> items;

    Menu(ObjectProvider<NavigationItem> items) {
        this.items = items;
    }

    /** The side menu by group heading, the group without heading first. */
    Map<String, List<NavigationItem>> groupsFor(@Nullable Collection<String> roles) {
        return itemsFor(roles)
                .filter(Menu::isBeside)
                .collect(Collectors.groupingBy(NavigationItem::group, LinkedHashMap::new, Collectors.toList()));
    }

    List<NavigationItem> headerFor(@Nullable Collection<String> roles) {
        return itemsFor(roles)
                .filter(item -> item.group().equals(NavigationItem.HEADER))
                .toList();
    }

    boolean searchesFor(@Nullable Collection<String> roles) {
        return itemsFor(roles).anyMatch(item -> item.group().equals(NavigationItem.SEARCH));
    }

    /** In the side menu, not in the bar on top. */
    private static boolean isBeside(NavigationItem item) {
        return !item.group().equals(NavigationItem.HEADER) && !item.group().equals(NavigationItem.SEARCH);
    }

    @Nullable
    NavigationItem currentFor(String path, @Nullable Collection<String> roles) {
        return itemsFor(roles)
                .filter(Menu::isBeside)
                .filter(item -> path.equals(item.href()) || path.startsWith(item.href() + "/"))
                .max(Comparator.comparingInt(item -> item.href().length()))
                .orElse(null);
    }

    private Stream<NavigationItem> itemsFor(@Nullable Collection<String> roles) {
        return roles == null
                ? Stream.empty()
                : items.stream().filter(item -> item.isFor(roles)).sorted();
    }
}
