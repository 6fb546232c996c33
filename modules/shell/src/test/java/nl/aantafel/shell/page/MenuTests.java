package nl.aantafel.shell.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.aantafel.shell.NavigationItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class MenuTests {
    private static final NavigationItem WORK = item("/werk", Set.of("behandelaar"), 1, NavigationItem.MAIN);
    private static final NavigationItem DATES = item("/werk/agenda", Set.of(), 2, NavigationItem.MAIN);
    private static final NavigationItem RULES = item("/inrichting", Set.of("beheerder"), 1, "inrichting");
    private static final NavigationItem NEW = item("/klachten/nieuw", Set.of(), 1, NavigationItem.HEADER);

    private final Menu menu = menu(RULES, NEW, DATES, WORK);

    @Test
    void showsWhatTheRolesAllow() {
        assertThat(menu.groupsFor(List.of("behandelaar"))).containsOnlyKeys("").containsEntry("", List.of(WORK, DATES));
        assertThat(menu.groupsFor(List.of("beheerder"))).containsEntry("inrichting", List.of(RULES));
    }

    @Test
    void showsNothingToSomebodyWhoIsNotLoggedIn() {
        assertThat(menu.groupsFor(null)).isEmpty();
        assertThat(menu.headerFor(null)).isEmpty();
    }

    @Test
    void keepsTheLinksOfTheTopBarApart() {
        assertThat(menu.headerFor(List.of())).containsExactly(NEW);
    }

    @Test
    void marksTheLongestPathThatFits() {
        List<String> roles = List.of("behandelaar");
        assertThat(menu.currentFor("/werk", roles)).isEqualTo(WORK);
        assertThat(menu.currentFor("/werk/agenda/3", roles)).isEqualTo(DATES);
        assertThat(menu.currentFor("/werkplaats", roles)).isNull();
    }

    private static NavigationItem item(String href, Set<String> roles, int order, String group) {
        return new NavigationItem("key", href, "list", roles, order, group);
    }

    private static Menu menu(NavigationItem... items) {
        var beans = new StaticListableBeanFactory();
        for (NavigationItem item : items) beans.addBean(item.href(), item);
        return new Menu(beans.getBeanProvider(NavigationItem.class));
    }
}
