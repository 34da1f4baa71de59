package org.cities4children.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.cities4children.runtime.DataFolder;
import org.cities4children.runtime.setting.ChosenSettings;
import org.cities4children.runtime.setting.Settings;
import org.cities4children.web.GoneException.Phrase;
import org.cities4children.web.GoneException.Tombstone;
import org.cities4children.web.access.Everyone;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The web room alone, without a database, and with a few pages to try it on. */
// A configuration of its own, so that the whole program is not started with it, and never found by the whole program.
@TestComponent
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.modulith.runtime.autoconfigure.SpringModulithRuntimeAutoConfiguration"
        })
@ComponentScan("org.cities4children.web")
@EnableConfigurationProperties(DataFolder.class)
@Import(SmallSite.Pages.class)
public class SmallSite {

    @Bean
    Settings settings() {
        return new ChosenSettings();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Pages to try. */
    @Everyone
    @Controller
    @TestComponent
    static class Pages {

        private final TemplateEngine templates;
        private final PageCache cache;
        private final AtomicInteger rendered = new AtomicInteger();

        Pages(TemplateEngine templates, PageCache cache) {
            this.templates = templates;
            this.cache = cache;
        }

        @GetMapping("/page")
        ResponseEntity<String> page(Words words, @RequestParam(defaultValue = "") String q) {
            return html(
                    words,
                    "<h1>Page</h1><p id=\"count\">" + rendered.incrementAndGet() + "</p><p>" + q.length() + "</p>");
        }

        @GetMapping("/")
        ResponseEntity<String> home(Words words) {
            return html(words, "<h1>Home</h1>");
        }

        @GetMapping("/changing")
        ResponseEntity<String> changing(Words words) {
            // Something is published while this page is being rendered.
            var answer = html(words, "<h1>Changing</h1><p id=\"count\">" + rendered.incrementAndGet() + "</p>");
            cache.changed();
            return answer;
        }

        @GetMapping("/private")
        ResponseEntity<String> hidden() {
            return ResponseEntity.ok()
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .body("seen " + rendered.incrementAndGet());
        }

        @GetMapping("/half.csv")
        void half(HttpServletResponse response) throws IOException {
            response.setContentType("text/csv;charset=utf-8");
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"half.csv\"");
            response.getWriter().write("title\n".repeat(1000));
            response.getWriter().flush();
            throw new IllegalStateException("the hidden canary");
        }

        @GetMapping("/list.csv")
        ResponseEntity<String> list() {
            return ResponseEntity.ok()
                    .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=utf-8")
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"list.csv\"")
                    .body("title\n");
        }

        @GetMapping("/withdrawn")
        String withdrawn() {
            throw new GoneException(new Tombstone(
                    new Phrase("An old guide", "en"),
                    new Phrase("Daba consejos falsos.", "es"),
                    LocalDate.of(2026, 5, 3),
                    "/hub/new"));
        }

        @GetMapping("/neutral")
        String neutral() {
            throw new GoneException(null);
        }

        @GetMapping("/broken")
        String broken() {
            throw new IllegalStateException("the hidden canary");
        }

        @GetMapping("/elsewhere")
        String elsewhere() {
            return "redirect:/page";
        }

        @PostMapping("/page")
        ResponseEntity<String> change(Words words) {
            return html(words, "<h1>Changed</h1>");
        }

        private ResponseEntity<String> html(Words words, String content) {
            var output = new StringOutput();
            templates.render(
                    "layout/page.jte",
                    Map.of(
                            "words",
                            words,
                            "head",
                            Head.of("Page", "A page to try", "/page"),
                            "content",
                            (gg.jte.Content) it -> it.writeContent(content)),
                    output);
            return ResponseEntity.ok()
                    .header(HttpHeaders.CONTENT_TYPE, "text/html;charset=utf-8")
                    .body(output.toString());
        }
    }
}
