package org.cities4children.alliance.roster;

import org.cities4children.people.Workbench;
import org.cities4children.web.Power;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the roster into the menu of the desk. */
@Configuration(proxyBeanMethods = false)
class RosterConfiguration {

    @Bean
    Workbench membershipsBench() {
        return new Workbench(MembershipsPage.PATH, "alliance.memberships", Power.PUT_DECISIONS, 50);
    }
}
