package nl.aantafel.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Records the SQL that the program sends through its data source, on every thread, so that a test can say "this page
 * asks at most ten questions". The statements that begin a municipality's transaction are not counted.
 */
public final class SqlStatementCount implements BeanPostProcessor {
    private final List<String> executed = new CopyOnWriteArrayList<>();

    /** Work that may fail in its own way. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** The statements executed while the work ran, in order; a batch is one. */
    public List<String> during(Work work) throws Exception {
        int before = executed.size();
        work.run();
        return List.copyOf(executed.subList(before, executed.size()));
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return name.equals("dataSource") && bean instanceof DataSource ? watch(DataSource.class, bean, null) : bean;
    }

    private <T> T watch(Class<T> type, Object target, @Nullable String sql) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> intercept(target, method, arguments, sql)));
    }

    private @Nullable Object intercept(
            Object target, Method method, @Nullable Object @Nullable [] arguments, @Nullable String sql)
            throws Throwable {
        var text = arguments != null && arguments.length > 0 && arguments[0] instanceof String first ? first : null;
        if (method.getName().startsWith("execute")) executed.add(String.valueOf(text == null ? sql : text));
        var result = call(target, method, arguments);
        return switch (result) {
            case Connection connection -> watch(Connection.class, connection, null);
            case CallableStatement statement -> watch(CallableStatement.class, statement, text);
            case PreparedStatement statement -> watch(PreparedStatement.class, statement, text);
            case Statement statement -> watch(Statement.class, statement, text);
            case null, default -> result;
        };
    }

    private static @Nullable Object call(Object target, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause() == null ? failure : failure.getCause();
        }
    }
}
