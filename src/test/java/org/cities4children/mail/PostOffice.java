package org.cities4children.mail;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.cities4children.TestDatabase;
import org.cities4children.runtime.Ids;
import org.cities4children.runtime.job.JobState;
import org.cities4children.runtime.job.Jobs;
import org.cities4children.runtime.setting.ChosenSettings;
import org.cities4children.web.Language;
import org.cities4children.web.language.Vocabulary;
import org.cities4children.web.language.VocabularyFixture;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The room of mail on a real database, empty, with a clock that can be turned and a server that can be named. */
public final class PostOffice {

    public static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    public static final EmailAddress RIMA = new EmailAddress("rima@example.org");
    public static final EmailAddress FROM = new EmailAddress("no-reply@hub.example.org");
    public static final EmailAddress BOUNCES = new EmailAddress("bounces@hub.example.org");

    private static final AnnotationConfigApplicationContext CONTEXT = started();

    public final Outbox outbox = bean(Outbox.class);
    public final Mails mails = bean(Mails.class);
    public final TurnedClock clock = bean(TurnedClock.class);
    public final NamedServer server = bean(NamedServer.class);
    public final WokenJobs jobs = bean(WokenJobs.class);
    public final JdbcClient jdbc = bean(JdbcClient.class);

    public PostOffice() {
        jdbc.sql("truncate mail.messages, mail.bounces, mail.mailboxes").update();
        jobs.woken.clear();
        clock.now = NOW;
        server.settings = null;
    }

    public <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    public static Message message(String key) {
        return message(key, RIMA);
    }

    public static Message message(String key, EmailAddress to) {
        var parts = List.<Part>of(
                new Part.Paragraph("Thank you for joining."),
                new Part.Button("Confirm", "https://cities.example/confirmation/" + key));
        return new Message(key, to, Language.ENGLISH, "Welcome", parts, Duration.ofDays(30), false);
    }

    public static Message secret(String key) {
        var link = List.<Part>of(new Part.Button("Sign in", "https://cities.example/sign-in/" + key));
        return new Message(key, RIMA, Language.ENGLISH, "Sign in", link, Duration.ofMinutes(15), true);
    }

    public static MailServer.Settings at(int port) {
        return new MailServer.Settings(
                "127.0.0.1", port, false, null, FROM, "Cities4Children", null, BOUNCES, Map.of());
    }

    public Mail mail(String key) {
        return mails.withKey(key).orElseThrow();
    }

    public String tag(String key) {
        return jdbc.sql("select tag from mail.messages where key = :key")
                .param("key", key)
                .query(String.class)
                .single();
    }

    /** Does it in one transaction that then fails. */
    public void rollBack(Runnable work) {
        new TransactionTemplate(bean(PlatformTransactionManager.class)).executeWithoutResult(it -> {
            work.run();
            it.setRollbackOnly();
        });
    }

    private static AnnotationConfigApplicationContext started() {
        var context = new AnnotationConfigApplicationContext();
        context.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        context.register(Surroundings.class);
        context.refresh();
        return context;
    }

    /** A clock that goes when it is told to. */
    public static final class TurnedClock extends Clock {

        private volatile Instant now = NOW;

        public void turn(Duration on) {
            now = now.plus(on);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** No server, until one is named. */
    public static final class NamedServer implements MailServer {

        private volatile @Nullable Settings settings;

        public void name(Settings named) {
            settings = named;
        }

        @Override
        public Optional<Settings> current() {
            return Optional.ofNullable(settings);
        }
    }

    /** Notes who is woken, as soon as it happens; that a commit is waited for is tried where jobs are. */
    public static final class WokenJobs implements Jobs {

        private final List<String> woken = new CopyOnWriteArrayList<>();

        public List<String> woken() {
            return List.copyOf(woken);
        }

        @Override
        public List<JobState> all() {
            return List.of();
        }

        @Override
        public void wake(String name) {
            woken.add(name);
        }
    }

    /** What mail leans on. */
    @TestComponent
    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement(proxyTargetClass = true)
    @ComponentScan(
            basePackages = {
                "org.cities4children.mail.outbox",
                "org.cities4children.mail.writing",
                "org.cities4children.mail.delivery",
                "org.cities4children.mail.bounce",
                "org.cities4children.mail.mailbox",
                "org.cities4children.mail.command"
            },
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.Mailbox"),
            nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
    static class Surroundings {

        @Bean
        DataSource database() {
            return TestDatabase.with("mail");
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
        TurnedClock clock() {
            return new TurnedClock();
        }

        @Bean
        Ids ids(Clock clock) {
            return new Ids(clock);
        }

        @Bean
        NamedServer server() {
            return new NamedServer();
        }

        @Bean
        WokenJobs jobs() {
            return new WokenJobs();
        }

        @Bean
        ChosenSettings settings() {
            return new ChosenSettings();
        }

        @Bean
        TemplateEngine templates() {
            return TemplateEngine.createPrecompiled(ContentType.Html);
        }

        @Bean
        Vocabulary vocabulary() {
            return VocabularyFixture.demonstration();
        }
    }
}
