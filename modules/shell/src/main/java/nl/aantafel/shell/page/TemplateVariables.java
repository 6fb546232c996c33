package nl.aantafel.shell.page;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Gives every view our three beans by name; Thymeleaf forbids {@code @bean} where an address is computed. */
@Component
record TemplateVariables(ThymeleafViewResolver views, Layout layout, Assets assets, Field field)
        implements SmartInitializingSingleton {

    @Override
    public void afterSingletonsInstantiated() {
        views.addStaticVariable("shellLayout", layout);
        views.addStaticVariable("shellAssets", assets);
        views.addStaticVariable("shellField", field);
    }
}
