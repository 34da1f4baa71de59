package org.cities4children.web.headers;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Stands before everything, so that also refused, broken and cached answers carry the headers. */
final class SecurityHeadersValve extends ValveBase {

    private final SecurityHeaders headers;

    SecurityHeadersValve(SecurityHeaders headers) {
        super(true);
        this.headers = headers;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        headers.write(response.getCoyoteResponse().getMimeHeaders(), request.isSecure());
        getNext().invoke(request, response);
    }
}
