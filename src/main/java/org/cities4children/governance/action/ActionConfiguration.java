package org.cities4children.governance.action;

import org.cities4children.people.Workbench;
import org.cities4children.web.Power;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the action items into the menu of the desk. */
@Configuration(proxyBeanMethods = false)
class ActionConfiguration {

    @Bean
    Workbench actionsBench() {
        return new Workbench(Action.PATH, "governance.actions", Power.PUT_DECISIONS, 54);
    }
}
