package org.cities4children.runtime.database;

import java.io.IOException;
import org.cities4children.runtime.DataFolder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** PostgreSQL of our own, unless {@code spring.datasource.url} names another. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
class EmbeddedPostgresConfiguration {

    @Bean
    DatabasePassword databasePassword(DataFolder folder) throws IOException {
        return DatabasePassword.in(folder.resolve("postgres.password"));
    }

    /** Closed after the pool that hangs on it, which is why its own shutdown hook stays off. */
    @Bean(destroyMethod = "close")
    LivingPostgres livingPostgres(DataFolder folder, DatabasePassword password) throws IOException {
        return new LivingPostgres(new PostgresStart(folder, password));
    }

    @Bean
    JdbcConnectionDetails connectionDetails(LivingPostgres postgres, DatabasePassword password) {
        return new EmbeddedConnection(
                "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/postgres", "postgres", password.value());
    }

    /** How the pool reaches the database. */
    private record EmbeddedConnection(String getJdbcUrl, String getUsername, String getPassword)
            implements JdbcConnectionDetails {

        @Override
        public String toString() {
            return getJdbcUrl;
        }
    }
}
