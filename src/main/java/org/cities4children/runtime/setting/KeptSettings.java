package org.cities4children.runtime.setting;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cities4children.runtime.database.AfterCommit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Settings as rows; all of them are held in memory and looked after every second. */
@Component
class KeptSettings implements Settings {

    private static final Logger LOG = LoggerFactory.getLogger(KeptSettings.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** As jobs are called, since it comes round by itself like them. */
    private static final String THREAD = "job-settings";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile @Nullable Map<String, KeptSetting> inForce;
    private volatile boolean away;

    KeptSettings(JdbcClient jdbc, JsonMapper json, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        // Not a virtual one: jobs that count for seconds could keep all carriers, and a change would be late.
        Thread.ofPlatform().daemon().name(THREAD).start(this::follow);
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        end.countDown();
    }

    @Override
    public <T> T of(Setting<T> setting) {
        if (inForce == null) {
            look();
        }
        var rows = inForce;
        return rows == null
                ? setting.otherwise()
                : value(setting, rows.get(setting.key())).value();
    }

    @Override
    public <T> Versioned<T> kept(Setting<T> setting) {
        return value(setting, rows().get(setting.key()));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> boolean change(Setting<T> setting, T value, int since) {
        AfterCommit.run(this::look);
        var written = jdbc.sql("""
                        insert into runtime.settings as s (key, value, version, changed)
                        values (:key, :value::jsonb, 1, :now)
                        on conflict (key) do update set value = :value::jsonb, version = s.version + 1, changed = :now
                        where s.version = :since
                        """)
                .param("key", setting.key())
                .param("value", json.writeValueAsString(value))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("since", since)
                .update();
        return written == 1;
    }

    /** Goes on with what was known while the database is away: nobody can change anything then either. */
    @Override
    public void look() {
        try {
            take();
            away = false;
            events.publishEvent(new Looked());
        } catch (DataAccessException | TransactionException outage) {
            if (!away) {
                LOG.warn("The settings wait for the database: {}", outage.getMessage());
            }
            away = true;
        }
    }

    /** What stayed as it was keeps its row, so that a broken one is told of once. */
    private synchronized void take() {
        // Read within the lock: who read before the last commit must not put back what was in force then.
        var rows = rows();
        var before = inForce == null ? Map.<String, KeptSetting>of() : inForce;
        rows.replaceAll((key, row) -> {
            var known = before.get(key);
            return known != null && row.isSameAs(known) ? known : row;
        });
        inForce = Map.copyOf(rows);
    }

    private Map<String, KeptSetting> rows() {
        var rows = new HashMap<String, KeptSetting>();
        jdbc.sql("select key, value, version from runtime.settings").query(row -> {
            rows.put(row.getString("key"), new KeptSetting(row.getString("value"), row.getInt("version")));
        });
        return rows;
    }

    private <T> Versioned<T> value(Setting<T> setting, @Nullable KeptSetting row) {
        return row == null
                ? new Versioned<>(setting.otherwise(), 0)
                : new Versioned<>(row.value(setting, json), row.version());
    }

    private void follow() {
        try {
            while (!end.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                look();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
