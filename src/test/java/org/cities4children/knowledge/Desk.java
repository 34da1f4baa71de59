package org.cities4children.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cities4children.publishing.Address;
import org.cities4children.publishing.Indexing;
import org.cities4children.publishing.Publications;
import org.cities4children.runtime.Importer;
import org.cities4children.runtime.Importer.Taken;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Brings rows into the running program and reads its pages; takes away in the end what it brought. */
public final class Desk implements AutoCloseable {

    private final ApplicationContext program;
    private final TransactionTemplate transactions;
    private final Reader reader;
    private final Deque<Runnable> brought = new ArrayDeque<>();
    private final List<UUID> withdrawnBefore;

    public Desk(ApplicationContext program) {
        this.program = program;
        this.transactions = new TransactionTemplate(program.getBean(PlatformTransactionManager.class));
        this.reader =
                new Reader(program.getBean(Environment.class).getRequiredProperty("local.server.port", int.class));
        this.withdrawnBefore = withdrawn();
    }

    /** Takes a row of a kind in; quotes may be single ones. */
    public Taken bring(String kind, String row) {
        var node = row(row);
        var importer = importer(kind);
        var key = importer.key(node);
        var taken = transactions.execute(_ -> importer.take(key, node));
        if (taken != null && taken.outcome() == Importer.Outcome.CREATED) {
            brought.push(() -> putBack(kind, key, null));
        }
        program.getBean(Indexing.class).await();
        return Objects.requireNonNull(taken);
    }

    /** Waits until what was brought is found by meaning too. */
    public void understand() {
        program.getBean(Indexing.class).awaitMeaning();
    }

    /** As an import that is undone does. */
    public void putBack(String kind, String key, @Nullable ObjectNode before) {
        transactions.executeWithoutResult(_ -> importer(kind).putBack(key, before));
        program.getBean(Indexing.class).await();
    }

    public String key(String kind, String row) {
        return importer(kind).key(row(row));
    }

    public UUID resource(String slug) {
        var address = publications().at("resource", slug);
        assertThat(address).as(slug).isInstanceOf(Address.Here.class);
        return ((Address.Here) address).listing().id();
    }

    public Publications publications() {
        return program.getBean(Publications.class);
    }

    public HttpResponse<byte[]> get(String path) {
        return reader.get(path);
    }

    /** The page at a path, after it has passed what every page must pass. */
    public Document page(String path) {
        return page(path, 200);
    }

    public Document page(String path, int status) {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        return Html.checked(Reader.text(answer));
    }

    private Importer importer(String kind) {
        return program.getBeansOfType(Importer.class).values().stream()
                .filter(it -> it.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode row(String json) {
        return (ObjectNode) new JsonMapper().readTree(json.replace('\'', '"'));
    }

    @Override
    public void close() {
        // What is withdrawn is not forgotten, also by an undo.
        withdrawn().stream().filter(it -> !withdrawnBefore.contains(it)).forEach(publications()::restore);
        brought.forEach(Runnable::run);
        reader.close();
    }

    private List<UUID> withdrawn() {
        return program.getBean(JdbcClient.class)
                .sql("select id from publishing.publications where withdrawn is not null")
                .query(UUID.class)
                .list();
    }
}
