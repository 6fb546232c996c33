/**
 * What every page looks like: layout, form and display fragments, house styles, texts, error pages. Knows no domain.
 * Other modules use the templates {@code shell/page}, {@code shell/form} and {@code shell/parts} (see the module's
 * README), offer {@link nl.aantafel.shell.NavigationItem} beans and pass {@link nl.aantafel.shell.View} records.
 */
@ApplicationModule(displayName = "Shell", allowedDependencies = "tenancy")
@NullMarked
package nl.aantafel.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
