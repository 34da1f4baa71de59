package org.cities4children.web.cache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Holds a body back up to a size that is worth keeping. */
final class HeldStream extends ServletOutputStream {

    private static final int MOST = 1 << 20;

    private final HttpServletResponse response;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream(64 << 10);
    private boolean open;

    HeldStream(HttpServletResponse response) {
        this.response = response;
    }

    boolean isHeld() {
        return !open;
    }

    int size() {
        return held.size();
    }

    byte[] bytes() {
        return held.toByteArray();
    }

    void clear() {
        held.reset();
    }

    void release() throws IOException {
        if (held.size() > 0) {
            held.writeTo(response.getOutputStream());
            held.reset();
        }
        open = true;
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        if (!open && held.size() + count > MOST) {
            release();
        }
        if (open) {
            response.getOutputStream().write(bytes, from, count);
        } else {
            held.write(bytes, from, count);
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void flush() throws IOException {
        if (open) {
            response.getOutputStream().flush();
        }
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        throw new UnsupportedOperationException("pages are written at once");
    }
}
