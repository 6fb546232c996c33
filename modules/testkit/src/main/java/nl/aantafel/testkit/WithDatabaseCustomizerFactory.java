package nl.aantafel.testkit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Reads {@link WithDatabase}. Tests that ask the same share one context and one database. */
final class WithDatabaseCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        var wanted = TestContextAnnotationUtils.findMergedAnnotation(testClass, WithDatabase.class);
        return wanted == null ? null : new OwnDatabase(List.of(wanted.municipalities()));
    }

    record OwnDatabase(List<String> municipalities) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            var environment = context.getEnvironment();
            var database = TestDatabase.create();
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "test database",
                            Map.of(
                                    "spring.datasource.url", database.url(),
                                    "spring.datasource.username", database.username(),
                                    "spring.datasource.password", database.password(),
                                    "aantafel.sealing.master-key", MasterKeys.fresh())));
            if (!environment.containsProperty("aantafel.tenant-config"))
                environment
                        .getPropertySources()
                        .addLast(new MapPropertySource(
                                "test municipalities",
                                Map.of(
                                        "aantafel.tenant-config",
                                        TestMunicipalities.write(municipalities).toString())));
            var count = new SqlStatementCount();
            context.getBeanFactory().registerSingleton("sqlStatementCount", count);
            TestDatabase.outlive(context);
        }
    }
}
