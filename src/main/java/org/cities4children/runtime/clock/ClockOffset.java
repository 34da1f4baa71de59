package org.cities4children.runtime.clock;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How far the program's clock is moved; in demo mode only.
 *
 * @param offset such as {@code P90D}
 */
@ConfigurationProperties("c4c.clock")
public record ClockOffset(@DefaultValue("PT0S") Duration offset) {

    /** Whether the clock is moved at all. */
    public boolean isMoved() {
        return !offset.isZero();
    }
}
