package org.cities4children.web.page;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.cities4children.web.language.PageLanguage;
import org.springframework.web.servlet.view.AbstractView;

/** A page: what the controller put into the model, and the words. */
final class TemplateView extends AbstractView {

    private final TemplateEngine templates;
    private final String template;
    private final PageLanguage language;

    TemplateView(TemplateEngine templates, String template, PageLanguage language) {
        this.templates = templates;
        this.template = template;
        this.language = language;
    }

    @Override
    protected void renderMergedOutputModel(
            Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var words = language.words(request);
        var parameters = new HashMap<>(model);
        parameters.put("words", words);
        var html = new Utf8ByteOutput();
        templates.render(template, parameters, html);
        response.setContentType("text/html;charset=utf-8");
        // Not as a header: the server writes the one of the locale over it, which Spring takes from the browser.
        response.setLocale(words.language().locale());
        response.setContentLength(html.getContentLength());
        // In one piece: the output consists of hundreds.
        response.getOutputStream().write(html.toByteArray());
    }
}
