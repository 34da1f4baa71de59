package org.cities4children.operations.upkeep;

import org.cities4children.people.Workbench;
import org.cities4children.web.Power;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the chores into the menu of the desk. */
@Configuration(proxyBeanMethods = false)
class UpkeepConfiguration {

    @Bean
    Workbench upkeepBench() {
        return new Workbench(UpkeepController.PATH, "operations.upkeep", Power.CHANGE_SETTINGS, 90);
    }
}
