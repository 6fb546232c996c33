package nl.aantafel.shell.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.shell.NavigationItem;
import nl.aantafel.shell.style.HouseStyles;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.tenancy.Municipality;
import nl.aantafel.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What the layout asks. A bean instead of model attributes, so that error pages and forwarded pages have it too. */
@Component
class Layout {
    private final Municipalities municipalities;
    private final HouseStyles styles;
    private final Menu menu;

    Layout(Municipalities municipalities, HouseStyles styles, Menu menu) {
        this.municipalities = municipalities;
        this.styles = styles;
        this.menu = menu;
    }

    /** The municipality whose host was asked; nothing on pages outside every municipality. */
    public @Nullable Municipality municipality() {
        return TenantContext.isBound() ? municipalities.current() : null;
    }

    public String stylesheet(Municipality municipality) {
        return styles.pathFor(municipality);
    }

    public Map<String, List<NavigationItem>> menu(@Nullable Collection<String> roles) {
        return menu.groupsFor(roles);
    }

    public List<NavigationItem> headerLinks(@Nullable Collection<String> roles) {
        return menu.headerFor(roles);
    }

    /** Where somebody begins: the first page of the menu. */
    public String home(@Nullable Collection<String> roles) {
        return menu.groupsFor(roles).values().stream()
                .flatMap(List::stream)
                .map(NavigationItem::href)
                .findFirst()
                .orElse("/");
    }

    public boolean maySearch(@Nullable Collection<String> roles) {
        return menu.searchesFor(roles);
    }

    /** Whether the page belongs to this link: the longest path that fits wins. */
    public boolean isCurrent(NavigationItem item, @Nullable Collection<String> roles) {
        return item.equals(menu.currentFor(requestPath(), roles));
    }

    /** {@code tel:} link of a phone number as people write it. */
    public String phoneLink(String phone) {
        return "tel:" + phone.replaceAll("[^0-9+]", "");
    }

    /** A key for a form that may be handled once. */
    public String newKey() {
        return UUID.randomUUID().toString();
    }

    private static String requestPath() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRequestURI()
                : "";
    }
}
