package org.cities4children.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A form that was sent, as if its sender only wanted to read. */
public final class AsReader extends HttpServletRequestWrapper {

    public AsReader(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getMethod() {
        return "GET";
    }
}
