package nl.aantafel.tenancy.connection;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.tenancy.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A connection that becomes the municipality as the first act of every transaction. {@code SET LOCAL} ends with the
 * transaction, so nothing needs to be reset and a forgotten reset cannot leak; what comes after is powerless.
 */
final class TenantConnection implements InvocationHandler {
    private final Connection connection;
    private final TenantId tenant;
    private boolean entered;

    private TenantConnection(Connection connection, TenantId tenant) {
        this.connection = connection;
        this.tenant = tenant;
    }

    static Connection of(Connection connection, TenantId tenant) {
        return (Connection) Proxy.newProxyInstance(
                TenantConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new TenantConnection(connection, tenant));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        switch (method.getName()) {
            case "createStatement", "prepareStatement", "prepareCall", "setSavepoint" -> enter();
            case "commit" -> entered = false;
            case "rollback" -> entered = entered && arguments != null;
            case "setAutoCommit" -> refuseAutoCommit(arguments);
            default -> {}
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause() == null ? failure : failure.getCause();
        }
    }

    /** Also asks who is working now: a connection that wandered to work of another municipality is of no use there. */
    private void enter() throws SQLException {
        if (!TenantContext.required().equals(tenant))
            throw new IllegalStateException("Deze databaseverbinding is van een andere gemeente");
        if (!TransactionSynchronizationManager.isActualTransactionActive())
            throw new IllegalStateException("Databasewerk kan alleen in een transactie");
        if (entered) return;
        try (var statement = connection.createStatement()) {
            statement.execute("SET LOCAL ROLE " + tenant + "; SET LOCAL search_path TO " + tenant);
        }
        entered = true;
    }

    private static void refuseAutoCommit(@Nullable Object @Nullable [] arguments) throws SQLException {
        if (arguments != null && Boolean.TRUE.equals(arguments[0])) throw new SQLException("Auto-commit blijft uit");
    }
}
