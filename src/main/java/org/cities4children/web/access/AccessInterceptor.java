package org.cities4children.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Visitor;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** The one place where it is decided whether somebody may use a handler. */
final class AccessInterceptor implements HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String SIGN_IN = "/sign-in";
    private static final String SECOND_FACTOR = "/desk/account/second-factor";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || onlyNamesMethods(request, method)) {
            return true;
        }
        var visitor = CurrentVisitor.of(request);
        if (visitor.isSignedIn() && !READING.contains(request.getMethod()) && !isOurForm(request, visitor)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        return switch (Admission.of(method, visitor)) {
            case ADMITTED -> true;
            case SIGN_IN_FIRST -> lead(request, response, SIGN_IN + "?to=" + encoded(request));
            case SECOND_FACTOR_FIRST -> lead(request, response, SECOND_FACTOR);
            case UNKNOWN -> throw new NotFoundException();
        };
    }

    /** Spring's own answer to OPTIONS: which methods an address takes, and nothing of what is there. */
    private static boolean onlyNamesMethods(HttpServletRequest request, HandlerMethod handler) {
        return request.getMethod().equals("OPTIONS")
                && handler.getBeanType().getName().startsWith("org.springframework.web.servlet.mvc.");
    }

    /** Who sends something is not led away from it without a word. */
    private static boolean lead(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        if (READING.contains(request.getMethod())) {
            response.setHeader("Cache-Control", "no-store");
            response.sendRedirect(path);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
        return false;
    }

    private static String encoded(HttpServletRequest request) {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
    }

    private static boolean isOurForm(HttpServletRequest request, Visitor visitor) {
        var sent = Optional.ofNullable(request.getParameter(Visitor.FIELD)).orElse("");
        return MessageDigest.isEqual(
                sent.getBytes(StandardCharsets.UTF_8), visitor.formToken().getBytes(StandardCharsets.UTF_8));
    }

    /** What becomes of a visitor at a handler. */
    private enum Admission {
        ADMITTED,
        SIGN_IN_FIRST,
        SECOND_FACTOR_FIRST,
        UNKNOWN;

        static Admission of(HandlerMethod handler, Visitor visitor) {
            var needs = find(handler, Needs.class);
            var signedIn = find(handler, SignedIn.class);
            if (needs.isEmpty() && signedIn.isEmpty()) {
                return find(handler, Everyone.class).isPresent() ? ADMITTED : UNKNOWN;
            }
            if (!visitor.isSignedIn()) {
                return SIGN_IN_FIRST;
            }
            if (visitor.owesFactor()
                    && !signedIn.map(SignedIn::evenWithoutSecondFactor).orElse(false)) {
                return SECOND_FACTOR_FIRST;
            }
            return needs.map(it -> visitor.may(it.value())).orElse(true) ? ADMITTED : UNKNOWN;
        }

        /** What a method says counts for more than what its class says. */
        private static <A extends Annotation> Optional<A> find(HandlerMethod handler, Class<A> type) {
            var method = handler.getMethod();
            if (AnnotatedElementUtils.hasMetaAnnotationTypes(method, Access.class)) {
                return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method, type));
            }
            return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), type));
        }
    }
}
