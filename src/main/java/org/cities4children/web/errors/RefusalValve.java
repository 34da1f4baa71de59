package org.cities4children.web.errors;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.cities4children.web.headers.SecurityHeaders;
import org.jspecify.annotations.Nullable;

/**
 * Shows a page of ours where the server refuses a request before we see it: malformed, too long, of an unknown kind.
 */
final class RefusalValve extends ErrorReportValve {

    private final Map<Integer, byte[]> pages = new ConcurrentHashMap<>();
    private final IntFunction<byte[]> render;
    private final SecurityHeaders headers;

    RefusalValve(IntFunction<byte[]> render, SecurityHeaders headers) {
        this.render = render;
        this.headers = headers;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
        boolean ours = response.getStatus() >= 400 && response.getContentWritten() == 0 && response.setErrorReported();
        if (!ours) {
            return;
        }
        try {
            // Tomcat forgets all headers when it gives up on a request.
            headers.write(response.getCoyoteResponse().getMimeHeaders(), request.isSecure());
            response.setHeader("Cache-Control", "no-store");
            response.setContentType("text/html;charset=utf-8");
            response.getOutputStream().write(pages.computeIfAbsent(response.getStatus(), render::apply));
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            container.getLogger().debug("the reader went away", e);
        }
    }
}
