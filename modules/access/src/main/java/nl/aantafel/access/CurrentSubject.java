package nl.aantafel.access;

import nl.aantafel.access.Subject.Anonymous;

/**
 * Who the current work is done for. Bound for a block of work, never set: the web filter binds the member of staff or the
 * citizen, the day tick and the demo data bind the program. Where nobody is bound the answer is anonymous, who may nothing.
 */
public final class CurrentSubject {
    private static final ScopedValue<Subject> CURRENT = ScopedValue.newInstance();

    private CurrentSubject() {}

    public static Subject get() {
        return CURRENT.orElse(new Anonymous());
    }

    public static void runAs(Subject subject, Runnable work) {
        ScopedValue.where(CURRENT, subject).run(work);
    }

    public static <T, X extends Throwable> T callAs(Subject subject, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, subject).call(work);
    }
}
