package nl.aantafel.shell.text;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Texts from every module's {@code messages/<module>_nl.properties}; the language in a cookie for the session. */
@Configuration(proxyBeanMethods = false)
class TextConfiguration {
    private static final String SUFFIX = "_nl.properties";

    /** {@code aantafel.texts.strict=true} in tests: a missing text stops the page. */
    @Bean
    static MessageSource messageSource(
            ResourceLoader resources, @Value("${aantafel.texts.strict:false}") boolean strict) throws IOException {
        Resource[] found =
                new PathMatchingResourcePatternResolver(resources).getResources("classpath*:messages/*" + SUFFIX);
        var files = new ReloadableResourceBundleMessageSource();
        files.setResourceLoader(resources);
        files.setDefaultEncoding("UTF-8");
        files.setDefaultLocale(Language.DUTCH);
        files.setBasenames(Arrays.stream(found)
                .map(file -> Objects.requireNonNull(file.getFilename()).replace(SUFFIX, ""))
                .sorted()
                .map(module -> "classpath:messages/" + module)
                .toArray(String[]::new));
        return new Texts(files, strict);
    }

    @Bean
    static LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("taal");
        resolver.setDefaultLocale(Language.DUTCH);
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setCookieMaxAge(Duration.ofSeconds(-1));
        return resolver;
    }

    @Bean
    static WebMvcConfigurer language(LocaleResolver localeResolver) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new Language(localeResolver));
            }
        };
    }
}
