package org.cities4children.people.administration;

import org.cities4children.people.Workbench;
import org.cities4children.web.Power;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the page of people into the menu of the desk. */
@Configuration(proxyBeanMethods = false)
class AdministrationConfiguration {

    @Bean
    Workbench peopleBench() {
        return new Workbench("/desk/people", "people.all", Power.MANAGE_PEOPLE, 50);
    }
}
