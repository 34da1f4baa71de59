package org.cities4children.runtime;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cities4children.runtime.failure.CannotStart;
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

    private static final Pattern ORIGIN =
            Pattern.compile("(https?)://([\\w.-]+|\\[[0-9a-f:]+\\])(:[0-9]{1,5})?/*", Pattern.CASE_INSENSITIVE);

    public DataFolder {
        baseUrl = origin(baseUrl);
    }

    /**
     * Scheme and host as browsers write them: without a slash at the end, without the port that goes without saying.
     */
    private static String origin(String address) {
        var origin = ORIGIN.matcher(address.strip());
        if (!origin.matches()) {
            throw new CannotStart("The address " + address + " in C4C_BASE_URL cannot be used: it should look like"
                    + " https://hub.example.org, with nothing after the host.");
        }
        var usual = origin.group(1).equalsIgnoreCase("https") ? ":443" : ":80";
        var port = origin.group(3) == null || origin.group(3).equals(usual) ? "" : origin.group(3);
        return origin.group(1).toLowerCase(Locale.ROOT) + "://"
                + origin.group(2).toLowerCase(Locale.ROOT) + port;
    }

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
