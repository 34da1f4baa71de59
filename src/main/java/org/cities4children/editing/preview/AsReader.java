package org.cities4children.editing.preview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A form that was sent, as if its sender only wanted to read. */
final class AsReader extends HttpServletRequestWrapper {

    AsReader(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getMethod() {
        return "GET";
    }
}
