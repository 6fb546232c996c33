package nl.aantafel.kernel;

import java.util.List;
import java.util.stream.Collectors;
import nl.aantafel.kernel.law.Breach;

/** A step was refused. Carries everything that is wrong at once. */
public final class UnlawfulStep extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Breach> breaches;

    UnlawfulStep(List<Breach> breaches) {
        super(breaches.stream().map(Breach::rule).collect(Collectors.joining(", ")));
        this.breaches = List.copyOf(breaches);
    }

    public List<Breach> breaches() {
        return breaches;
    }

    /** Whether giving a reason is enough to go on. */
    public boolean isOnlyWarned() {
        return breaches.stream().noneMatch(Breach::refuses);
    }
}
