package org.cities4children.web.form;

import jakarta.servlet.MultipartConfigElement;
import java.util.List;
import java.util.stream.Stream;
import org.cities4children.web.Language;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Lets the forms that send a file be read, in every language. Everywhere else a body with files in it is no form, and
 * none of it is read, so that nobody fills disks at an address that takes none.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
public class UploadsConfiguration {

    /** What the servlet is called that reads them. */
    public static final String SERVLET = "uploads";

    private static final List<String> FORMS = List.of("/desk/settings/logo", "/desk/imports");

    /** More than is taken, so that whoever sends too much is told how much may be. */
    private static final long MOST_BYTES = 40L << 20;

    /** What is larger goes through a file while it is read. */
    private static final int IN_MEMORY = 256 << 10;

    @Bean
    ServletRegistrationBean<DispatcherServlet> uploads(WebApplicationContext program) {
        var paths = Stream.of(Language.values())
                .flatMap(language -> FORMS.stream().map(it -> language.prefix() + it))
                .toArray(String[]::new);
        var registration = new ServletRegistrationBean<>(new DispatcherServlet(program), paths);
        registration.setName(SERVLET);
        registration.setMultipartConfig(new MultipartConfigElement("", MOST_BYTES, MOST_BYTES, IN_MEMORY));
        return registration;
    }
}
