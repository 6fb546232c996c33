package nl.aantafel.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who works on a complaint.
 *
 * @param handler username of the handler, if assigned
 * @param team usernames of colleagues who work on it beside the handler
 * @param recorder username of who wrote the first word down; empty when nobody of ours did
 * @param committee usernames of those who sit in the committee that handles it; empty where none does (Awb 9:14)
 */
public record Crew(@Nullable String handler, Set<String> team, String recorder, Set<String> committee) {
    public static final Crew NOBODY = new Crew(null, Set.of(), "", Set.of());

    public Crew {
        team = Set.copyOf(team);
        committee = Set.copyOf(committee);
    }

    public boolean isUnassigned() {
        return handler == null;
    }

    public boolean isHandledBy(String username) {
        return username.equals(handler);
    }

    /** The handler, the team, and until there is a handler whoever wrote it down. */
    public boolean has(String username) {
        return isHandledBy(username) || team.contains(username) || isUnassigned() && recorder.equals(username);
    }

    public boolean seats(String username) {
        return committee.contains(username);
    }

    public Crew handledBy(@Nullable String username) {
        return new Crew(username, team, recorder, committee);
    }

    public Crew withTeam(String... usernames) {
        return new Crew(handler, Set.of(usernames), recorder, committee);
    }

    public Crew recordedBy(String username) {
        return new Crew(handler, team, username, committee);
    }

    public Crew advisedBy(String... usernames) {
        return new Crew(handler, team, recorder, Set.of(usernames));
    }
}
