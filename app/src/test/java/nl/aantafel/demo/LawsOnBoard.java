package nl.aantafel.demo;

import java.util.Comparator;
import java.util.List;
import nl.aantafel.kernel.law.SectoralLaw;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** All laws of the program, without Spring. */
public final class LawsOnBoard {
    private LawsOnBoard() {}

    public static List<SectoralLaw> all() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(SectoralLaw.class));
        return scan.findCandidateComponents("nl.aantafel").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .<SectoralLaw>map(law -> BeanUtils.instantiateClass(law.asSubclass(SectoralLaw.class)))
                .sorted(Comparator.comparing(SectoralLaw::key))
                .toList();
    }
}
