package nl.aantafel.tenancy;

/** Work that belongs to a municipality was started without one. Always a programming error, never a default. */
public final class NoTenantBound extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    NoTenantBound() {
        super("Er is geen gemeente gebonden aan dit werk");
    }
}
