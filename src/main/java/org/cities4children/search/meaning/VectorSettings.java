package org.cities4children.search.meaning;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whether things are found by meaning too.
 *
 * @param vectors {@code true} or {@code false}; without it, yes where the machine has a gigabyte of memory
 */
@ConfigurationProperties("c4c.search")
record VectorSettings(@Nullable Boolean vectors) {

    private static final long ENOUGH_BYTES = 1_000_000_000;

    boolean isOn() {
        return vectors != null ? vectors : memory() >= ENOUGH_BYTES;
    }

    /** In a container, what the container may have. */
    private static long memory() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    }
}
