package nl.aantafel.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a Spring test an empty database of its own on the test server, files of fictional municipalities unless the
 * test names its own {@code aantafel.tenant-config}, and a {@link SqlStatementCount} to inject.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface WithDatabase {

    /** Slugs; {@code nieuwerhaven} answers at {@code nieuwerhaven.localhost}. All laws are in force everywhere. */
    String[] municipalities() default {"nieuwerhaven", "zuiderveen"};
}
