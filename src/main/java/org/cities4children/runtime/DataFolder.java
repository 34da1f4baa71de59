package org.cities4children.runtime;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where everything is kept, and how the program runs.
 *
 * @param data the data folder
 * @param binaries where PostgreSQL's programs are unpacked; in the data folder unless said otherwise
 * @param baseUrl the address under which readers reach the program, without a slash at its end
 * @param mode demo (bound to the loopback address, sample content) or production
 * @param sampleContent whether an empty database in demo mode is filled with the sample content
 */
@ConfigurationProperties("c4c")
public record DataFolder(
        @DefaultValue("data") Path data,
        @Nullable Path binaries,
        @DefaultValue("http://localhost:8080") String baseUrl,
        @DefaultValue("demo") Mode mode,
        @DefaultValue("true") boolean sampleContent) {

    /** How the program runs. */
    public enum Mode {
        DEMO,
        PRODUCTION
    }

    /** A folder or file in here, absolute. */
    public Path resolve(String name) {
        return data.resolve(name).toAbsolutePath().normalize();
    }
}
