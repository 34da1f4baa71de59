package org.cities4children.governance.decision;

import org.cities4children.governance.Decision;
import org.cities4children.people.Workbench;
import org.cities4children.web.Power;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the register into the menu of the desk. */
@Configuration(proxyBeanMethods = false)
class DecisionConfiguration {

    @Bean
    Workbench decisionsBench() {
        return new Workbench(Decision.PATH, "governance.decisions", Power.PUT_DECISIONS, 52);
    }
}
