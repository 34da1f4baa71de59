package org.cities4children.people.arrival;

import java.util.List;
import org.cities4children.people.Duties;
import org.cities4children.people.Duty;
import org.cities4children.people.Workbench;
import org.cities4children.web.Power;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the log into the menu of the desk, and tells administrators there of a flood. */
@Configuration(proxyBeanMethods = false)
class ArrivalsConfiguration {

    @Bean
    Workbench arrivalsBench() {
        return new Workbench(ArrivalsController.PATH, "people.arrivals", Power.READ_AUDIT, 75);
    }

    @Bean
    Duties arrivalDuties(Arrivals arrivals) {
        return (visitor, words) -> visitor.may(Power.MANAGE_PEOPLE)
                ? arrivals.flood().stream()
                        .map(since -> new Duty(
                                since,
                                words.t("people.arrivals.flood"),
                                ArrivalsController.PATH,
                                words.t("people.arrivals.flood.go")))
                        .toList()
                : List.of();
    }
}
