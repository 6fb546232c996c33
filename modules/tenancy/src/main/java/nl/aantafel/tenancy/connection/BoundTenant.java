package nl.aantafel.tenancy.connection;

import nl.aantafel.tenancy.TenantContext;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/**
 * The municipality of a new Hibernate session. Spring Data opens sessions at start to check queries; those belong to
 * nobody, and {@link TenantConnectionProvider} gives nobody a connection.
 */
final class BoundTenant implements CurrentTenantIdentifierResolver<String> {
    private static final String NOBODY = "-";

    @Override
    public String resolveCurrentTenantIdentifier() {
        return TenantContext.isBound() ? TenantContext.required().value() : NOBODY;
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
