package org.cities4children.publishing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.cities4children.TestDatabase;
import org.cities4children.runtime.database.AfterCommit;
import org.cities4children.runtime.edition.Editions;
import org.cities4children.search.Meaning;
import org.cities4children.web.PageCache;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The room of publishing on a real database, empty, with an index and kept pages that can be looked at. */
public final class Spine {

    private static final AnnotationConfigApplicationContext CONTEXT = started();

    public final Publications publications = bean(Publications.class);
    public final Terms terms = bean(Terms.class);
    public final NotedIndex index = bean(NotedIndex.class);

    private final TransactionTemplate transactions = new TransactionTemplate(bean(PlatformTransactionManager.class));

    public Spine() {
        sql(
                "truncate publishing.publications, publishing.addresses, publishing.readings, publishing.terms, publishing.changes, publishing.merges, publishing.merged_publications");
        sql("update publishing.change_counter set last = 0");
        CONTEXT.publishEvent(new Editions.Begun());
        index.clear();
    }

    public static Draft draft(String title) {
        return draft(title, List.of(), List.of());
    }

    /** A resource whose id is made of its title. */
    public static Draft draft(String title, List<String> topics, List<String> places) {
        var card = new Card("tool", null, List.of("Amina Okoth", "Play Trust"), List.of("Play Trust"), 2024);
        return new Draft(id(title), "resource", null, title, "About " + title, "en", card, topics, places);
    }

    public static UUID id(String title) {
        return UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8));
    }

    public <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    /** Does it in one transaction. */
    public void commit(Runnable work) {
        transactions.executeWithoutResult(_ -> work.run());
    }

    /** Does it in one transaction, and says what came of it. */
    public <T> T committed(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(_ -> work.get()));
    }

    /** Does it in one transaction that then fails. */
    public void rollBack(Runnable work) {
        transactions.executeWithoutResult(it -> {
            work.run();
            it.setRollbackOnly();
        });
    }

    public Draft publish(String title) {
        return publish(draft(title));
    }

    public Draft publish(Draft draft) {
        commit(() -> publications.save(draft));
        return draft;
    }

    public void sql(String statement) {
        bean(JdbcClient.class).sql(statement).update();
    }

    /** How often pages were told to be rendered anew. */
    public int editions() {
        return bean(CountedPages.class).number.get();
    }

    private static AnnotationConfigApplicationContext started() {
        var context = new AnnotationConfigApplicationContext();
        context.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        context.register(Surroundings.class);
        context.refresh();
        return context;
    }

    /** What publishing leans on. */
    @TestComponent
    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    @ComponentScan(
            basePackages = {
                "org.cities4children.publishing.change",
                "org.cities4children.publishing.follow",
                "org.cities4children.publishing.register",
                "org.cities4children.publishing.term"
            },
            nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
    static class Surroundings {

        @Bean
        DataSource database() {
            return TestDatabase.with("publishing");
        }

        @Bean
        JdbcClient jdbc(DataSource database) {
            return JdbcClient.create(database);
        }

        @Bean
        PlatformTransactionManager transactionManager(DataSource database) {
            return new JdbcTransactionManager(database);
        }

        @Bean
        JsonMapper json() {
            return new JsonMapper();
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);
        }

        @Bean
        NotedIndex index() {
            return new NotedIndex();
        }

        @Bean
        Meaning meaning() {
            return () -> {};
        }

        @Bean
        CountedPages pages() {
            return new CountedPages(new AtomicInteger());
        }

        /** Of one node. */
        @Bean
        Editions editions(CountedPages pages, ApplicationEventPublisher events) {
            return () -> AfterCommit.run(() -> {
                events.publishEvent(new Editions.Begun());
                pages.changed();
            });
        }
    }

    /** Counts instead of keeping pages. */
    record CountedPages(AtomicInteger number) implements PageCache {
        @Override
        public void changed() {
            number.incrementAndGet();
        }
    }
}
