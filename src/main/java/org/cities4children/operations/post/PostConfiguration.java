package org.cities4children.operations.post;

import org.cities4children.people.Workbench;
import org.cities4children.web.Power;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the page of mail into the menu of the desk. */
@Configuration(proxyBeanMethods = false)
class PostConfiguration {

    @Bean
    Workbench postBench() {
        return new Workbench("/desk/mail", "operations.post", Power.READ_MAIL, 60);
    }
}
