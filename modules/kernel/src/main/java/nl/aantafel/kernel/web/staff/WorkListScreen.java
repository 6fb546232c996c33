package nl.aantafel.kernel.web.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.aantafel.access.Role;
import nl.aantafel.access.StaffDirectory;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.access.Visibility;
import nl.aantafel.kernel.ApplicableLaw;
import nl.aantafel.kernel.NeedToKnow;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.law.SectoralLaw;
import nl.aantafel.kernel.persistence.Shelf;
import nl.aantafel.kernel.persistence.WorkList;
import nl.aantafel.kernel.web.Phrases;
import nl.aantafel.shell.View.Choice;
import nl.aantafel.shell.View.Tab;
import nl.aantafel.shell.View.Tile;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The work list and the register: the same table, with other shelves in front. */
@Component
class WorkListScreen {
    static final int PAGE = 25;
    private static final List<Shelf> TILES = List.of(Shelf.OVERDUE, Shelf.THIS_WEEK, Shelf.UNASSIGNED, Shelf.UNREAD);
    private static final List<Shelf> TABS =
            List.of(Shelf.MINE, Shelf.OPEN, Shelf.UNASSIGNED, Shelf.WAITING, Shelf.CLOSED);
    private static final Map<Shelf, String> KINDS = Map.of(Shelf.OVERDUE, "bad", Shelf.THIS_WEEK, "warn");

    private final WorkList list;
    private final Lines lines;
    private final ApplicableLaw law;
    private final People people;
    private final Phrases phrases;

    /** Who works here, and what the one who asks may know. */
    @Component
    record People(StaffDirectory directory, NeedToKnow need) {}

    WorkListScreen(WorkList list, Lines lines, ApplicableLaw law, People people, Phrases phrases) {
        this.list = list;
        this.lines = lines;
        this.law = law;
        this.people = people;
        this.phrases = phrases;
    }

    ModelAndView work(ListAddress address, Staff staff, LocalDate today) {
        var shelf = address.shelf(Shelf.OPEN);
        var visibility = people.need().visible();
        var counts = list.counts(today, staff.username(), visibility);
        return page("/werk", address, shelf, staff, today)
                .addObject(
                        "tiles",
                        TILES.stream().map(one -> tile(address, one, counts)).toList())
                .addObject(
                        "tabs",
                        TABS.stream()
                                .map(one -> tab(address, one, shelf, counts))
                                .toList())
                .addObject("navigationCounts", Map.of("/werk", shown(counts.getOrDefault(Shelf.MINE, 0L))));
    }

    ModelAndView register(ListAddress address, Staff staff, LocalDate today) {
        return page("/klachten", address, address.shelf(Shelf.ALL), staff, today);
    }

    private ModelAndView page(String path, ListAddress address, Shelf shelf, Staff staff, LocalDate today) {
        var visibility = people.need().visible();
        var rows = list.rows(address.query(shelf, today, staff.username()), visibility, PAGE + 1);
        var isMore = rows.size() > PAGE;
        var shown = isMore ? rows.subList(0, PAGE) : rows;
        return new ModelAndView("kernel/work-list")
                .addObject("path", path)
                .addObject("address", address)
                .addObject("shelf", shelf)
                .addObject("lines", lines.of(shown, today))
                .addObject("next", isMore ? address.after(path, shelf, shown.getLast()) : null)
                .addObject("here", address.on(path, shelf))
                .addObject("today", today)
                .addObject("me", staff)
                .addObject("mayTakeUp", staff.is(Role.HANDLER) || staff.is(Role.COORDINATOR))
                .addObject("isDenied", visibility instanceof Visibility.Nothing)
                .addAllObjects(filters());
    }

    private Map<String, Object> filters() {
        return Map.of(
                "laws",
                        choices(
                                law.here().laws().stream()
                                        .map(SectoralLaw::key)
                                        .map(key -> new Choice(key, phrases.say("law." + key)))
                                        .toList(),
                                "work.anyLaw"),
                "stages",
                        choices(
                                Arrays.stream(Stage.values())
                                        .map(stage -> new Choice(stage.name(), phrases.of(stage)))
                                        .toList(),
                                "work.anyStage"),
                "handlers",
                        choices(
                                people.directory().withRole(Role.HANDLER, Role.COORDINATOR, Role.SECRETARY).stream()
                                        .map(one -> new Choice(one.username(), one.name()))
                                        .toList(),
                                "work.anyHandler"));
    }

    private List<Choice> choices(List<Choice> some, String any) {
        var all = new ArrayList<Choice>();
        all.add(new Choice("", phrases.say(any)));
        all.addAll(some);
        return all;
    }

    private Tile tile(ListAddress address, Shelf shelf, Map<Shelf, Long> counts) {
        var text = phrases.say("work.tile." + shelf.slug());
        long count = counts.getOrDefault(shelf, 0L);
        return new Tile(
                Math.min(count, WorkList.MOST_COUNTED),
                count > WorkList.MOST_COUNTED ? phrases.say("work.orMore", text) : text,
                address.on("/werk", shelf),
                KINDS.getOrDefault(shelf, "info"));
    }

    private Tab tab(ListAddress address, Shelf shelf, Shelf current, Map<Shelf, Long> counts) {
        long count = counts.getOrDefault(shelf, 0L);
        var label = phrases.say("work.tab." + shelf.slug());
        return new Tab(
                count > WorkList.MOST_COUNTED ? phrases.say("work.orMore", label) : label,
                address.on("/werk", shelf),
                Math.min(count, WorkList.MOST_COUNTED),
                shelf == current);
    }

    private static String shown(long count) {
        return count > WorkList.MOST_COUNTED ? WorkList.MOST_COUNTED + "+" : String.valueOf(count);
    }
}
