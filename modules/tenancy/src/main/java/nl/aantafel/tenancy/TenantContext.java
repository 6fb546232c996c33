package nl.aantafel.tenancy;

/** The municipality for which the current work is done. Bound for a block of work, required everywhere, never set. */
public final class TenantContext {
    private static final ScopedValue<TenantId> CURRENT = ScopedValue.newInstance();

    private TenantContext() {}

    /** The bound municipality. @throws NoTenantBound when none is bound */
    public static TenantId required() {
        return CURRENT.orElseThrow(NoTenantBound::new);
    }

    public static boolean isBound() {
        return CURRENT.isBound();
    }

    public static void run(TenantId tenant, Runnable work) {
        ScopedValue.where(CURRENT, tenant).run(work);
    }

    public static <T, X extends Throwable> T call(TenantId tenant, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, tenant).call(work);
    }
}
