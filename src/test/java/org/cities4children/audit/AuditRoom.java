package org.cities4children.audit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.cities4children.TestDatabase;
import org.cities4children.runtime.DataFolder;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The room of the audit on a real database, empty. */
public final class AuditRoom implements AutoCloseable {

    public final Audit audit;
    public final Trail trail;
    public final JdbcClient jdbc;
    public final TransactionTemplate transactions;

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public AuditRoom(Path folder) {
        context.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        context.registerBean(
                DataFolder.class, () -> new DataFolder(folder, null, "http://localhost", DataFolder.Mode.DEMO, false));
        context.register(Surroundings.class);
        context.refresh();
        audit = bean(Audit.class);
        trail = bean(Trail.class);
        jdbc = bean(JdbcClient.class);
        transactions = new TransactionTemplate(bean(PlatformTransactionManager.class));
    }

    public static Deed deed(String verb, String object) {
        return Deed.ofProgram(verb, object, Map.of("before", "draft"));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** In a transaction of its own. */
    public void note(Deed deed) {
        transactions.executeWithoutResult(_ -> audit.note(deed));
    }

    /** The numbers of all entries, in order. */
    public List<Long> numbers() {
        return jdbc.sql("select number from audit.entries order by number")
                .query(Long.class)
                .list();
    }

    /** The numbers of all seals, in order. */
    public List<Long> seals() {
        return jdbc.sql("select number from audit.seals order by number")
                .query(Long.class)
                .list();
    }

    @Override
    public void close() {
        context.close();
    }

    /** What the audit leans on. */
    @TestComponent
    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    @ComponentScan(
            basePackages = {"org.cities4children.audit.book", "org.cities4children.audit.chain"},
            nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
    static class Surroundings {

        @Bean
        DataSource database() {
            return TestDatabase.with("audit");
        }

        @Bean
        JdbcTemplate batches(DataSource database) {
            return new JdbcTemplate(database);
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
            return Clock.fixed(Instant.parse("2026-11-23T10:00:00.123456789Z"), ZoneOffset.UTC);
        }
    }
}
