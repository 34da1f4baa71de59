package org.cities4children.exchange.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.cities4children.TestDatabase;
import org.cities4children.audit.NotedAudit;
import org.cities4children.exchange.past.Past;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** A real database with exchange's tables, one importer of things, and all that is built on them. */
public final class Store {

    final NotedAudit audit = new NotedAudit();
    final Batches batches;
    final Past past;
    final Undo undo;
    final Undo undoOfAnotherNode;

    private final DataSource database = emptied();
    private final JdbcClient sql = JdbcClient.create(database);
    private final Intake intake;

    /** With an importer of this kind. */
    public Store(String kind) {
        var clock = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);
        var transactionManager = new JdbcTransactionManager(database);
        var importers = new Importers(List.of(new ThingImporter(kind, sql)));
        var turn = new Turn(database);
        batches = new Batches(sql, new JdbcTemplate(database), audit, clock);
        past = new Past(sql);
        intake = new Intake(importers, batches, past, turn, transactionManager);
        undo = new Undo(importers, batches, past, turn, transactionManager);
        undoOfAnotherNode = new Undo(importers, batches, past, new Turn(database), transactionManager);
    }

    public Intake intake() {
        return intake;
    }

    public Undo undo() {
        return undo;
    }

    public DataSource database() {
        return database;
    }

    /** The verbs and objects of what was noted in the audit. */
    public List<String> deeds() {
        return audit.deeds.stream().map(it -> it.verb() + " " + it.object()).toList();
    }

    /** As if an import of this name had been killed. */
    public void interrupted(String what) {
        batches.begin(what, new By.Program());
    }

    /** Keys and titles of what was taken in. */
    public List<String> things() {
        return sql.sql("select key || '=' || (content ->> 'title') from exchange.things order by key")
                .query(String.class)
                .list();
    }

    /** As somebody does at the desk. */
    public void edit(String key, String title) {
        sql.sql("update exchange.things set content = content || jsonb_build_object('title', :title) where key = :key")
                .param("title", title)
                .param("key", key)
                .update();
    }

    /** As if a version had imported it that noted no marks. */
    void forgetMarks() {
        sql.sql("update exchange.import_rows set wrote = null").update();
    }

    /** Makes a thing hold on to another, as a collection does to its resources. */
    void hold(String key) {
        sql.sql("create table exchange.holders (thing text references exchange.things)")
                .update();
        sql.sql("insert into exchange.holders values (:key)").param("key", key).update();
    }

    void letGo(String key) {
        sql.sql("delete from exchange.holders where thing = :key")
                .param("key", key)
                .update();
    }

    private static DataSource emptied() {
        var database = TestDatabase.with("exchange");
        JdbcClient.create(database)
                .sql("create table exchange.things (key text primary key, content jsonb not null)")
                .update();
        return database;
    }
}
