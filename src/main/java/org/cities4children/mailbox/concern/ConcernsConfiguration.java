package org.cities4children.mailbox.concern;

import org.cities4children.people.Workbench;
import org.cities4children.web.Power;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way from the desk to the concerns. */
@Configuration(proxyBeanMethods = false)
class ConcernsConfiguration {

    @Bean
    Workbench concernsBench() {
        return new Workbench("/desk/concerns", "mailbox.concerns", Power.READ_CONCERNS, 5);
    }
}
