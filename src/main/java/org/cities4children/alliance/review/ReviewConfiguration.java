package org.cities4children.alliance.review;

import org.cities4children.people.Workbench;
import org.cities4children.web.Power;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts applications into the menu of the desk. */
@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {

    @Bean
    Workbench applicationsBench() {
        return new Workbench(ApplicationsPage.PATH, "alliance.applications", Power.PUT_DECISIONS, 50);
    }
}
