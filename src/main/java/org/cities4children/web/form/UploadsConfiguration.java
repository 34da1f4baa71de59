package org.cities4children.web.form;

import jakarta.servlet.MultipartConfigElement;
import java.util.Map;
import java.util.stream.Stream;
import org.cities4children.web.Language;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
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

    /** Their addresses, and who may send one. */
    private static final Map<String, Power> FORMS =
            Map.of("/desk/settings/logo", Power.CHANGE_SETTINGS, "/desk/imports", Power.EDIT_CONTENT);

    /** More than is taken, so that whoever sends too much is told how much may be. */
    private static final long MOST_BYTES = 40L << 20;

    /** What is larger goes through a file while it is read. */
    private static final int IN_MEMORY = 256 << 10;

    /** Whether somebody may send a file to this address, asked before any of it is read. */
    public static boolean takes(String address, Visitor visitor) {
        var power = FORMS.get(address);
        return power != null && visitor.may(power);
    }

    @Bean
    ServletRegistrationBean<DispatcherServlet> uploads(WebApplicationContext program) {
        var paths = Stream.of(Language.values())
                .flatMap(language -> FORMS.keySet().stream().map(it -> language.prefix() + it))
                .toArray(String[]::new);
        var registration = new ServletRegistrationBean<>(new DispatcherServlet(program), paths);
        registration.setName(SERVLET);
        registration.setMultipartConfig(new MultipartConfigElement("", MOST_BYTES, MOST_BYTES, IN_MEMORY));
        return registration;
    }
}
