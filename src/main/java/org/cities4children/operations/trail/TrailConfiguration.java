package org.cities4children.operations.trail;

import org.cities4children.people.Workbench;
import org.cities4children.web.Power;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the audit into the menu of the desk. */
@Configuration(proxyBeanMethods = false)
class TrailConfiguration {

    @Bean
    Workbench trailBench() {
        return new Workbench("/desk/audit", "operations.trail", Power.READ_AUDIT, 70);
    }
}
