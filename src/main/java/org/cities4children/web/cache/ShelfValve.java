package org.cities4children.web.cache;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.http.MimeHeaders;
import org.cities4children.web.PageReadings;
import org.cities4children.web.crowd.RequestThreads;
import org.jspecify.annotations.Nullable;

/** Sends kept pages. A valve, since a servlet filter would cost half as much again for each page. */
final class ShelfValve extends ValveBase {

    /** Tells the filter behind under which address to keep what it is about to render. */
    static final String ADDRESS = ShelfValve.class.getName();

    /** Longer addresses are searches that nobody repeats. */
    private static final int LONGEST_ADDRESS = 512;

    private final Shelf shelf;
    private final List<PageReadings> readings;

    ShelfValve(Shelf shelf, List<PageReadings> readings) {
        super(true);
        this.shelf = shelf;
        this.readings = readings;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        // What the server refuses comes by here too, with parts missing.
        var address = response.getStatus() >= 400 ? null : addressOf(request);
        if (address == null) {
            RequestThreads.aside(() -> getNext().invoke(request, response));
            return;
        }
        var page = shelf.find(address);
        if (page == null) {
            request.setAttribute(ADDRESS, address);
            RequestThreads.aside(() -> getNext().invoke(request, response));
            page = request.getAttribute(ADDRESS) instanceof KeptPage made ? made : null;
        }
        if (page != null) {
            page.variant(headers(request).getHeader("Accept-Encoding")).send(request, response);
            tell(request);
        }
    }

    private void tell(Request request) {
        for (var reading : readings) {
            var path = request.getCoyoteRequest().requestURI().toString();
            if (path != null && reading.wants(path) && "GET".equals(request.getMethod())) {
                reading.sent(path, request.getRemoteAddr(), headers(request).getHeader("User-Agent"));
            }
        }
    }

    private static @Nullable String addressOf(Request request) {
        var coyote = request.getCoyoteRequest();
        boolean reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        var headers = headers(request);
        if (!reads || headers.getValue("Cookie") != null || headers.getValue("Authorization") != null) {
            return null;
        }
        var path = coyote.requestURI().toString();
        var query = coyote.queryString().toString();
        if (path == null) {
            return null;
        }
        var address = query == null ? path : path + '?' + query;
        return address.length() > LONGEST_ADDRESS ? null : address;
    }

    private static MimeHeaders headers(Request request) {
        return request.getCoyoteRequest().getMimeHeaders();
    }
}
