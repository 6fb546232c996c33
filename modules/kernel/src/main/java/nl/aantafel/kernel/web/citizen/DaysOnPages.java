package nl.aantafel.kernel.web.citizen;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Gives every view the days in words by name; Thymeleaf forbids {@code @bean} where an address is computed. */
@Component
record DaysOnPages(ThymeleafViewResolver views, Days days) implements SmartInitializingSingleton {

    @Override
    public void afterSingletonsInstantiated() {
        views.addStaticVariable("citizenDays", days);
    }
}
