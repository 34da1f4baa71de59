package org.cities4children.web.access;

import jakarta.servlet.http.HttpServletRequest;
import org.cities4children.web.Visitor;

/** Lets a request be somebody's. */
public final class Signed {

    private Signed() {}

    public static void in(HttpServletRequest request, Visitor visitor) {
        CurrentVisitor.is(visitor, request);
    }
}
