package org.cities4children.mailbox.helpline;

import org.cities4children.people.Workbench;
import org.cities4children.web.Power;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way from the desk to the helplines. */
@Configuration(proxyBeanMethods = false)
class HelplinesConfiguration {

    @Bean
    Workbench helplinesBench() {
        return new Workbench(HelplinesController.PATH, "mailbox.helplines", Power.KEEP_HELPLINES, 8);
    }
}
