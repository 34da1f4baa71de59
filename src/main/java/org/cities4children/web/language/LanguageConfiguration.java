package org.cities4children.web.language;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.cities4children.runtime.DataFolder;
import org.cities4children.web.Language;
import org.cities4children.web.Words;
import org.cities4children.web.asset.Assets;
import org.cities4children.web.face.Face;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets every controller take {@link Words} as an argument. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

    @Bean
    Vocabulary vocabulary(Assets assets, DataFolder settings, Face face) {
        return new Vocabulary(assets, settings, face);
    }

    @Bean
    PageLanguage pageLanguage(Vocabulary vocabulary) {
        return new PageLanguage(vocabulary);
    }

    @Bean
    FilterRegistrationBean<LanguageFilter> languageFilter() {
        var registration = new FilterRegistrationBean<>(new LanguageFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 30);
        return registration;
    }

    @Bean
    WebMvcConfigurer wordsAsArgument(PageLanguage pageLanguage) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new WordsArgument(pageLanguage));
            }
        };
    }

    private record WordsArgument(PageLanguage pageLanguage) implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Words.class || parameter.getParameterType() == Language.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer model,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            var servletRequest = request.getNativeRequest(HttpServletRequest.class);
            var words = pageLanguage.words(java.util.Objects.requireNonNull(servletRequest));
            return parameter.getParameterType() == Language.class ? words.language() : words;
        }
    }
}
