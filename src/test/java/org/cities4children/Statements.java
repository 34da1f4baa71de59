package org.cities4children;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** What the program asks its database, written down: it puts itself between the two. */
public final class Statements implements BeanPostProcessor {

    private final List<String> sent = new CopyOnWriteArrayList<>();

    /** Whether anybody wants to know; the other tests of the whole program send very many. */
    private volatile boolean listening;

    /**
     * The statements sent while the work was done, but for the note when a session was last used: that is written once
     * in a while, whatever is asked then.
     */
    public List<String> during(Runnable work) {
        sent.clear();
        listening = true;
        work.run();
        listening = false;
        return sent.stream()
                .filter(it -> !it.startsWith("update people.sessions set seen"))
                .toList();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource it ? new Watched(it, this) : bean;
    }

    private Connection watched(Connection connection) {
        return proxy(Connection.class, (method, arguments) -> {
            var result = invoke(connection, method, arguments);
            return switch (result) {
                case PreparedStatement it -> watched(PreparedStatement.class, it, String.valueOf(arguments[0]));
                case Statement it -> watched(Statement.class, it, "");
                case null, default -> result;
            };
        });
    }

    private <T extends Statement> T watched(Class<T> type, T statement, String prepared) {
        return proxy(type, (method, arguments) -> {
            if (listening && !isBackground() && method.getName().startsWith("execute")) {
                sent.add(arguments.length == 0 ? prepared : String.valueOf(arguments[0]));
            }
            return invoke(statement, method, arguments);
        });
    }

    /** Jobs come round by themselves, in the middle of whatever is measured. */
    private static boolean isBackground() {
        return Thread.currentThread().getName().startsWith("job-");
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (_, method, arguments) -> answer.to(method, arguments == null ? new Object[0] : arguments)));
    }

    private static @Nullable Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** What a call of a method is answered with. */
    private interface Answer {
        @Nullable Object to(Method method, Object[] arguments) throws Throwable;
    }

    private static final class Watched extends DelegatingDataSource {

        private final Statements statements;

        Watched(DataSource database, Statements statements) {
            super(database);
            this.statements = statements;
        }

        @Override
        public Connection getConnection() throws SQLException {
            return statements.watched(super.getConnection());
        }
    }
}
