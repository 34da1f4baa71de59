package org.cities4children;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.cities4children.web.access.Everyone;
import org.cities4children.web.access.Needs;
import org.cities4children.web.access.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Each handler says who may use it, so that nobody opens one by forgetting to. */
@WholeProgram
class AccessTests {

    @Autowired
    private RequestMappingHandlerMapping handlers;

    @Test
    void everyHandlerSaysWhoMayUseIt() {
        assertThat(handlers.getHandlerMethods().values())
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        it -> assertThat(saysWhoMayUseIt(it)).as(it.toString()).isTrue());
    }

    @Test
    void everyHandlerIsOurs() {
        assertThat(handlers.getHandlerMethods().values())
                .allSatisfy(it -> assertThat(it.getBeanType().getPackageName()).startsWith("org.cities4children"));
    }

    private static boolean saysWhoMayUseIt(HandlerMethod handler) {
        return Stream.of(Everyone.class, SignedIn.class, Needs.class)
                .anyMatch(it -> AnnotatedElementUtils.hasAnnotation(handler.getMethod(), it)
                        || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), it));
    }
}
