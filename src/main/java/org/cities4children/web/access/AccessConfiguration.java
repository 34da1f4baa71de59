package org.cities4children.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.cities4children.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the question who somebody is, and what they may, into every request's way. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    /** After the language and the check of origins, so that a refusal costs no question to the database. */
    @Bean
    FilterRegistrationBean<VisitorFilter> visitorFilter(ObjectProvider<Visitors> visitors) {
        Visitors known = visitors.getIfAvailable(() -> _ -> Visitor.nobody());
        var registration = new FilterRegistrationBean<>(new VisitorFilter(known));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 45);
        return registration;
    }

    @Bean
    WebMvcConfigurer access() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new AccessInterceptor());
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new VisitorArgument());
            }
        };
    }

    private record VisitorArgument() implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Visitor.class;
        }

        @Override
        public Visitor resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer model,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return CurrentVisitor.of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
        }
    }
}
