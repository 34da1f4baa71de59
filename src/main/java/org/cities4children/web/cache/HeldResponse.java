package org.cities4children.web.cache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An answer that is held back until it is known whether it can be kept; what grows too long goes out as it comes. */
final class HeldResponse extends HttpServletResponseWrapper {

    private static final Set<String> TYPES = Set.of(
            "text/html",
            "text/plain",
            "text/css",
            "text/csv",
            "text/calendar",
            "application/xml",
            "application/atom+xml",
            "application/json",
            "application/problem+json",
            "application/opensearchdescription+xml",
            "application/x-bibtex",
            "application/x-research-info-systems",
            "application/vnd.citationstyles.csl+json",
            "text/xml",
            "text/x-bibtex");

    private static final List<String> OF_A_FILE = List.of("Content-Disposition", "Content-Encoding", "ETag");
    private static final int WORTH_ZIPPING = 1000;

    private final HeldStream stream;
    private @Nullable PrintWriter writer;

    HeldResponse(HttpServletResponse response) {
        super(response);
        this.stream = new HeldStream(response);
    }

    boolean isKeepable() {
        return isText()
                && getStatus() == SC_OK
                && getHeader("Set-Cookie") == null
                && isPublic(getHeader("Cache-Control"));
    }

    private boolean isText() {
        flushWriter();
        return stream.isHeld()
                && stream.size() > 0
                && getHeader("Content-Encoding") == null
                && getContentType() != null
                && TYPES.contains(withoutParameters(getContentType()));
    }

    private static boolean isPublic(@Nullable String cacheControl) {
        return cacheControl == null || !(cacheControl.contains("no-store") || cacheControl.contains("private"));
    }

    private static String withoutParameters(String type) {
        int semicolon = type.indexOf(';');
        return semicolon < 0 ? type : type.substring(0, semicolon).strip();
    }

    byte[] body() {
        return stream.bytes();
    }

    Said said() {
        return Said.by(this);
    }

    /** Sends what was held, compressed where the reader takes that and it is worth it. */
    void release(boolean zipped) throws IOException {
        if (zipped && stream.size() >= WORTH_ZIPPING && isText() && getHeader("ETag") == null) {
            var zip = Zip.of(stream.bytes());
            stream.clear();
            setHeader("Content-Encoding", "gzip");
            addHeader("Vary", "Accept-Encoding");
            setContentLength(zip.length);
            stream.write(zip);
        }
        flushWriter();
        stream.release();
    }

    /** Takes back what the page said of itself: the kept page says it again. */
    void forget() {
        List.copyOf(getHeaderNames()).stream().filter(Said::isOfThePage).forEach(name -> setHeader(name, null));
    }

    private void flushWriter() {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        flushWriter();
        if (!stream.isHeld()) {
            super.flushBuffer();
        }
    }

    /** What was held is given up, with what it said of itself: an error page is no half of a file. */
    @Override
    public void sendError(int status) throws IOException {
        giveUp();
        super.sendError(status);
    }

    @Override
    public void sendError(int status, @Nullable String message) throws IOException {
        giveUp();
        super.sendError(status, message);
    }

    private void giveUp() {
        if (stream.isHeld()) {
            writer = null;
            stream.clear();
            OF_A_FILE.forEach(name -> setHeader(name, null));
        }
    }

    @Override
    public void resetBuffer() {
        stream.clear();
        super.resetBuffer();
    }

    @Override
    public void reset() {
        stream.clear();
        super.reset();
    }
}
