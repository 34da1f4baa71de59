package org.cities4children.web.crowd;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.cities4children.runtime.limit.Limits;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the gates before whatever reads a body or searches. */
@Configuration(proxyBeanMethods = false)
class CrowdConfiguration {

    /** Whoever types is offered something at every second letter or so. */
    private static final int SUGGESTIONS_FOR_A_SEARCH = 6;

    @Bean
    RequestThreads requestThreads() {
        return new RequestThreads();
    }

    @Bean
    FilterRegistrationBean<SlowSenders> slowSenders() {
        var registration = new FilterRegistrationBean<>(new SlowSenders());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 15);
        return registration;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadBodies() {
        return new UnreadBodiesLast();
    }

    /** Before all other valves, so that it comes last when they are done. */
    static final class UnreadBodiesLast implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

        @Override
        public int getOrder() {
            return -2;
        }

        @Override
        public void customize(TomcatServletWebServerFactory factory) {
            factory.addEngineValves(new UnreadBodyValve());
        }
    }

    /** Before the first that asks the database; while an error page is written, too. */
    @Bean
    FilterRegistrationBean<ReadersWait> readersWait() {
        var registration = new FilterRegistrationBean<>(new ReadersWait());
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return registration;
    }

    /** After it is found out who asks. */
    @Bean
    FilterRegistrationBean<LargeQuestions> largeQuestions() {
        var registration = new FilterRegistrationBean<>(new LargeQuestions());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 46);
        return registration;
    }

    /** The same, and before anybody reads a field of it. */
    @Bean
    FilterRegistrationBean<LongForms> longForms() {
        var registration = new FilterRegistrationBean<>(new LongForms());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 46);
        return registration;
    }

    /** After the language, so that who is asked to wait reads why. */
    @Bean
    FilterRegistrationBean<NotYetOpen> notYetOpen(ApplicationAvailability start) {
        var registration = new FilterRegistrationBean<>(new NotYetOpen(start));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 32);
        return registration;
    }

    /** After the language, so that who is refused reads why. */
    @Bean
    FilterRegistrationBean<ManyQuestions> manyQuestions(
            ObjectProvider<Limits> limits,
            ObjectProvider<Clock> clock,
            @Value("${c4c.searches-per-minute:60}") int perMinute) {
        // Where nothing is counted, time does not matter.
        var time = clock.getIfAvailable(() -> Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        var shared = limits.getIfAvailable();
        var registration = new FilterRegistrationBean<>(new ManyQuestions(
                new SearchBudget("search", shared, time, perMinute),
                new SearchBudget("suggestion", shared, time, perMinute * SUGGESTIONS_FOR_A_SEARCH)));
        registration.setEnabled(shared != null && perMinute > 0);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 33);
        return registration;
    }
}
