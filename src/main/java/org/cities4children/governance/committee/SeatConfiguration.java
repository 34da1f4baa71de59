package org.cities4children.governance.committee;

import org.cities4children.governance.seat.Seat;
import org.cities4children.people.Workbench;
import org.cities4children.web.Power;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the seats into the menu of the desk. */
@Configuration(proxyBeanMethods = false)
class SeatConfiguration {

    @Bean
    Workbench seatsBench() {
        return new Workbench(Seat.PATH, "governance.seats", Power.PUT_DECISIONS, 51);
    }
}
