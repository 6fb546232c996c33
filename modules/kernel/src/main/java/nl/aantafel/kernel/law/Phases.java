package nl.aantafel.kernel.law;

import java.util.EnumSet;
import java.util.Set;
import nl.aantafel.kernel.dossier.Stage;

/** The stages in which a step is lawful, as the articles group them. */
public final class Phases {
    /** Whenever. */
    public static final Set<Stage> ANY = EnumSet.allOf(Stage.class);
    /** As long as it is not concluded. */
    public static final Set<Stage> OPEN = EnumSet.of(Stage.RECEIVED, Stage.INFORMAL, Stage.FORMAL);
    /** In the formal procedure of 9:9 and on. */
    public static final Set<Stage> FORMAL = EnumSet.of(Stage.FORMAL);

    private Phases() {}
}
