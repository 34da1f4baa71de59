package org.cities4children.web.language;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.cities4children.web.Language;

/**
 * Redirects to paths of ours as paths: the host that a request claims to be for is never repeated; the language is
 * kept.
 */
final class OwnRedirects extends HttpServletResponseWrapper {

    /** A header has no room for more; what is that long no page of ours links to. */
    private static final int LONGEST = 4000;

    private final String prefix;

    OwnRedirects(HttpServletResponse response, Language language) {
        super(response);
        this.prefix = language.prefix();
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        sendRedirect(location, SC_FOUND, true);
    }

    @Override
    public void sendRedirect(String location, boolean clearBuffer) throws IOException {
        sendRedirect(location, SC_FOUND, clearBuffer);
    }

    @Override
    public void sendRedirect(String location, int status) throws IOException {
        sendRedirect(location, status, true);
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
        if (clearBuffer) {
            resetBuffer();
        }
        redirect(this, status, inLanguage(location));
    }

    /** Leads to a path, or says that it is too long. */
    static void redirect(HttpServletResponse response, int status, String path) throws IOException {
        if (path.length() > LONGEST) {
            response.sendError(SC_REQUEST_URI_TOO_LONG);
        } else {
            response.setStatus(status);
            response.setHeader("Location", path);
        }
    }

    private String inLanguage(String location) {
        boolean ours = location.startsWith("/") && !location.startsWith("//");
        boolean prefixed = location.equals(prefix) || location.startsWith(prefix + "/");
        return ours && !prefix.isEmpty() && !prefixed ? prefix + location : location;
    }
}
