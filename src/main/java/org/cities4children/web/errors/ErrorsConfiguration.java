package org.cities4children.web.errors;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.catalina.core.StandardHost;
import org.cities4children.web.Language;
import org.cities4children.web.headers.SecurityHeaders;
import org.cities4children.web.language.Vocabulary;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.AbstractHandlerExceptionResolver;

/** Catches failures behind the language filter, and replaces the server's own error pages. */
@Configuration(proxyBeanMethods = false)
class ErrorsConfiguration {

    @Bean
    FilterRegistrationBean<BreakdownFilter> breakdownFilter() {
        var registration = new FilterRegistrationBean<>(new BreakdownFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 35);
        return registration;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusals(
            TemplateEngine templates, Vocabulary vocabulary, SecurityHeaders headers) {
        return factory -> factory.addContextCustomizers(context -> {
            var host = (StandardHost) context.getParent();
            host.setErrorReportValveClass("");
            host.getPipeline().addValve(new RefusalValve(pages(templates, vocabulary), headers));
        });
    }

    /** A robot that asks for what isn't there is no news: only what is our fault is logged. */
    @Bean
    WebMvcConfigurer quietRefusals() {
        return new WebMvcConfigurer() {
            @Override
            public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
                for (var resolver : resolvers) {
                    if (resolver instanceof AbstractHandlerExceptionResolver logging) {
                        logging.setWarnLogCategory("");
                    }
                }
            }
        };
    }

    private static IntFunction<byte[]> pages(TemplateEngine templates, Vocabulary vocabulary) {
        return status -> {
            var words = vocabulary.words(Language.ENGLISH, "/");
            var html = new Utf8ByteOutput();
            templates.render(
                    "error/page.jte", Map.of("words", words, "page", ErrorPage.of(status, words, null, null)), html);
            return html.toByteArray();
        };
    }
}
