package org.cities4children.web.page;

import gg.jte.TemplateEngine;
import java.util.Locale;
import org.cities4children.web.language.PageLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the template that a controller names. */
record TemplateResolver(TemplateEngine templates, PageLanguage language) implements ViewResolver, Ordered {

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        var template = name + ".jte";
        return templates.hasTemplate(template) ? new TemplateView(templates, template, language) : null;
    }
}
