package org.cities4children.runtime.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.modulith.ApplicationModule;
import org.springframework.stereotype.Component;

/**
 * Brings the tables of each room up to date, after those of the rooms that it may use. Each room has a folder and a
 * history of its own. The order is read from the rooms' {@code package-info}, which costs no look at their classes.
 */
@Component
class RoomMigrations implements FlywayMigrationStrategy {

    private static final String HOUSE = "org.cities4children.";
    private static final String FOLDER = "db/migration/";
    private static final Pattern ROOM = Pattern.compile(FOLDER + "([a-z]+)/[^/]+$");

    @Override
    public void migrate(Flyway flyway) {
        for (var room : inOrder(withTables())) {
            var settings = flyway.getConfiguration();
            Flyway.configure(settings.getClassLoader())
                    .configuration(settings)
                    .locations("classpath:" + FOLDER + room)
                    .table(settings.getTable() + "_" + room)
                    .baselineVersion("0")
                    .baselineOnMigrate(true)
                    .load()
                    .migrate();
        }
    }

    /** The rooms that keep something in the database. */
    static Collection<String> withTables() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "*/V*.sql");
            var rooms = new TreeSet<String>();
            for (var file : files) {
                ROOM.matcher(file.getURL().toString()).results().forEach(it -> rooms.add(it.group(1)));
            }
            return rooms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** These rooms, each after those it may use. */
    static SequencedSet<String> inOrder(Collection<String> rooms) {
        var order = new LinkedHashSet<String>();
        rooms.forEach(room -> add(room, order));
        order.retainAll(rooms);
        return order;
    }

    private static void add(String room, SequencedSet<String> order) {
        if (!order.contains(room)) {
            used(room).forEach(it -> add(it, order));
            order.add(room);
        }
    }

    private static Collection<String> used(String room) {
        try {
            var plan = Class.forName(HOUSE + room + ".package-info").getAnnotation(ApplicationModule.class);
            return Arrays.stream(plan.allowedDependencies())
                    .map(it -> it.split("::", 2)[0].strip())
                    .toList();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The room " + room + " says nowhere what it may use", e);
        }
    }
}
