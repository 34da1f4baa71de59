package org.cities4children.runtime.clock;

import java.time.Clock;
import org.cities4children.runtime.DataFolder;
import org.cities4children.runtime.failure.CannotStart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock from which everything takes its time. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    Clock clock(ClockOffset offset, DataFolder folder) {
        if (offset.isMoved() && folder.mode() != DataFolder.Mode.DEMO) {
            throw new CannotStart("C4C_CLOCK_OFFSET moves the clock in demo mode only: unset it.");
        }
        return Clock.offset(Clock.systemUTC(), offset.offset());
    }
}
