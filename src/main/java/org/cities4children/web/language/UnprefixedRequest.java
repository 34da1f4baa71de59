package org.cities4children.web.language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.cities4children.web.Language;

/** A request as it would be without the language in its path. */
final class UnprefixedRequest extends HttpServletRequestWrapper {

    private final int prefix;

    UnprefixedRequest(HttpServletRequest request, Language language) {
        super(request);
        this.prefix = language.prefix().length();
    }

    @Override
    public String getRequestURI() {
        return without(super.getRequestURI());
    }

    @Override
    public String getServletPath() {
        return without(super.getServletPath());
    }

    @Override
    public StringBuffer getRequestURL() {
        var url = super.getRequestURL();
        return url.replace(url.length() - super.getRequestURI().length(), url.length(), getRequestURI());
    }

    private String without(String path) {
        var rest = path.substring(Math.min(prefix, path.length()));
        return rest.isEmpty() ? "/" : rest;
    }
}
