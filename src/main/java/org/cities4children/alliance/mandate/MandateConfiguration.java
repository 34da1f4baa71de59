package org.cities4children.alliance.mandate;

import org.cities4children.people.Workbench;
import org.cities4children.web.Power;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the page of mandates into the menu of the desk. */
@Configuration(proxyBeanMethods = false)
class MandateConfiguration {

    @Bean
    Workbench mandatesBench() {
        return new Workbench(MandatesPage.PATH, "alliance.mandates", Power.MANAGE_PEOPLE, 51);
    }
}
