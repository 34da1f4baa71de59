package org.cities4children.alliance.landing;

import org.cities4children.people.Workbench;
import org.cities4children.web.Power;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the page of national alliances into the menu of the desk, for editors and for administrators. */
@Configuration(proxyBeanMethods = false)
class LandingConfiguration {

    @Bean
    Workbench chaptersBench() {
        return new Workbench(LandingsPage.PATH, "alliance.chapters", Power.EDIT_CONTENT, 35);
    }

    @Bean
    Workbench coordinatorsBench() {
        return new Workbench(LandingsPage.PATH, "alliance.chapters", Power.MANAGE_PEOPLE, 52);
    }
}
