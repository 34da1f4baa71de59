package org.cities4children.runtime.database;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the {@code JdbcClient} of all rooms stands on. */
@Configuration(proxyBeanMethods = false)
class JdbcConfiguration {

    private static final Duration LONGEST_OF_A_PAGE = Duration.ofSeconds(5);

    @Bean
    JdbcTemplate jdbcTemplate(DataSource database) {
        return new HastyJdbc(database, LONGEST_OF_A_PAGE);
    }
}
