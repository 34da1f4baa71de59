package org.cities4children.governance.circular;

import org.cities4children.governance.dispatch.Circular;
import org.cities4children.people.Workbench;
import org.cities4children.web.Power;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts letters to many into the menu of the desk. */
@Configuration(proxyBeanMethods = false)
class CircularConfiguration {

    @Bean
    Workbench circularsBench() {
        return new Workbench(Circular.PATH, "governance.circulars", Power.PUT_DECISIONS, 55);
    }
}
