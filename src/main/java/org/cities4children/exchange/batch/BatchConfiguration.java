package org.cities4children.exchange.batch;

import org.cities4children.people.Workbench;
import org.cities4children.web.Power;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the imports into the menu of the desk. */
@Configuration(proxyBeanMethods = false)
class BatchConfiguration {

    @Bean
    Workbench importsBench() {
        return new Workbench(ImportsController.PATH, "exchange.imports", Power.EDIT_CONTENT, 23);
    }
}
