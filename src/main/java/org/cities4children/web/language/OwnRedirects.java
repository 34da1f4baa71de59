package org.cities4children.web.language;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.cities4children.web.Language;

/**
 * Redirects to paths of ours as paths: the host that a request claims to be for is never repeated; the language is
 * kept.
 */
final class OwnRedirects extends HttpServletResponseWrapper {

    private final String prefix;

    OwnRedirects(HttpServletResponse response, Language language) {
        super(response);
        this.prefix = language.prefix();
    }

    @Override
    public void sendRedirect(String location) {
        sendRedirect(location, SC_FOUND, true);
    }

    @Override
    public void sendRedirect(String location, boolean clearBuffer) {
        sendRedirect(location, SC_FOUND, clearBuffer);
    }

    @Override
    public void sendRedirect(String location, int status) {
        sendRedirect(location, status, true);
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) {
        if (clearBuffer) {
            resetBuffer();
        }
        setStatus(status);
        setHeader("Location", inLanguage(location));
    }

    private String inLanguage(String location) {
        boolean ours = location.startsWith("/") && !location.startsWith("//");
        boolean prefixed = location.equals(prefix) || location.startsWith(prefix + "/");
        return ours && !prefix.isEmpty() && !prefixed ? prefix + location : location;
    }
}
