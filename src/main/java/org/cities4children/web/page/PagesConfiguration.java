package org.cities4children.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.cities4children.web.language.PageLanguage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes templates answer for the names that controllers return. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration {

    @Bean
    TemplateEngine templateEngine() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    @Bean
    TemplateResolver templateResolver(TemplateEngine templates, PageLanguage language) {
        return new TemplateResolver(templates, language);
    }
}
