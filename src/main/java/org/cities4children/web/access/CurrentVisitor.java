package org.cities4children.web.access;

import jakarta.servlet.http.HttpServletRequest;
import org.cities4children.web.Visitor;

/** Who sent a request, once it has been found out. */
public final class CurrentVisitor {

    private static final String ATTRIBUTE = Visitor.class.getName();

    private CurrentVisitor() {}

    public static Visitor of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Visitor known ? known : Visitor.nobody();
    }

    static void is(Visitor visitor, HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, visitor);
    }
}
