package org.cities4children.web.cache;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.tomcat.util.http.MimeHeaders;
import org.cities4children.web.headers.Header;
import org.jspecify.annotations.Nullable;

/** A page in one encoding, with everything that is sent along with it. */
final class Variant {

    private final byte[] body;
    private final String tag;
    private final Header tagHeader;
    private final Said said;
    private final @Nullable Header encoding;

    Variant(byte[] body, String tag, Said said, @Nullable String encoding) {
        this.body = body;
        this.tag = tag;
        this.said = said;
        this.tagHeader = Header.of("ETag", tag);
        this.encoding = encoding == null ? null : Header.of("Content-Encoding", encoding);
    }

    int size() {
        return body.length;
    }

    /** Answers a request below the servlets: no filter, session or path is looked at any more. */
    void send(Request request, Response response) throws java.io.IOException {
        var answer = response.getCoyoteResponse();
        var headers = answer.getMimeHeaders();
        tagHeader.add(headers);
        said.caching().forEach(header -> header.add(headers));
        if (isKnown(request.getCoyoteRequest().getMimeHeaders())) {
            response.setStatus(Response.SC_NOT_MODIFIED);
            return;
        }
        if (encoding != null) {
            encoding.add(headers);
        }
        said.others().forEach(header -> header.add(headers));
        response.setContentType(said.type());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private boolean isKnown(MimeHeaders headers) {
        var known = headers.getHeader("If-None-Match");
        return known != null && (known.contains(tag) || known.equals("*"));
    }
}
